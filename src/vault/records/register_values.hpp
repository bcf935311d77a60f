// Between the rows of a register in main.db and the types of the ports.
#pragma once

#include "ports/registers.hpp"
#include "storage/main/register_rows.hpp"

namespace hd::vault {

Result<ports::RegisterEntry> entry_of(const storage::main_db::RegisterRow& row);

}  // namespace hd::vault
