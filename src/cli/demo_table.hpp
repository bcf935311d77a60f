// The tables of demo/, which are in the program.
#pragma once

#include <string_view>

#include "base/csv.hpp"
#include "base/result.hpp"

namespace hd::cli {

// Errors: malformed; internal for a name that is not there.
Result<CsvTable> demo_table(std::string_view name);

}  // namespace hd::cli
