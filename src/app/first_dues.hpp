// In which order somebody is told what they owe.
#pragma once

#include "law/law.hpp"
#include "ports/records.hpp"

namespace hd::app {

// Rules that want something at once and are drafts: no number of the law says since when it is
// late, so it stands behind what certainly is.
std::vector<std::string> unsure_at_once(const law::Law& law);

// The first `limit` of a span, those of `wanted.rules` behind all others.
Result<std::vector<domain::DueDate>> first_dues(ports::Records& records, ports::OpenDues wanted,
                                                int limit);

}  // namespace hd::app
