// Reads the courses of leads as the figures want them.
#pragma once

#include "indicators/table.hpp"
#include "storage/main/indicator_rows.hpp"

namespace hd::vault {

// Adds what it does not know to `names`.
Result<std::vector<indicators::Course>> read_courses(storage::Transaction& tx,
                                                     const storage::main_db::OrderRange& range,
                                                     std::int64_t limit,
                                                     indicators::AllNames& names);

}  // namespace hd::vault
