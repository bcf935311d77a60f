// The case of an invented lead that is written whole.
#pragma once

#include "app/authorise.hpp"
#include "law/law.hpp"

namespace hd::cli {

// A lead that was decided "open" has a case of its own; nothing for any other. The lead is kept
// already. identified_at: when its offender was identified.
Result<Done> keep_case(ports::Records& records, const law::Law& law, const app::LeadScene& scene,
                       std::optional<Moment> identified_at);

}  // namespace hd::cli
