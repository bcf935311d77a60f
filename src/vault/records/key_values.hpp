// Between the rows of grants in main.db and the types of the ports.
#pragma once

#include "ports/records.hpp"
#include "storage/main/key_rows.hpp"

namespace hd::vault {

Result<ports::Grant> grant_of(const storage::main_db::GrantRow& row);

}  // namespace hd::vault
