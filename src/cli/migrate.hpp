// `haidang migrate`: every database brought to the newest schema, while the programs are stopped.
#pragma once

#include <ostream>

#include "base/result.hpp"
#include "base/words.hpp"
#include "storage/open.hpp"

namespace hd::cli {

// Prints a line for each database. `owner`: the place as its owner reaches it; its data folder is
// there.
// Errors: those of storage::upgrade_all.
Result<Done> migrate(const storage::Place& owner, Language language, std::ostream& out);

}  // namespace hd::cli
