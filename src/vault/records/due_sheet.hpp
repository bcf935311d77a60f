// The due dates of a lead as main.db keeps them.
#pragma once

#include <vector>

#include "domain/lead.hpp"
#include "storage/main/due_rows.hpp"

namespace hd::vault {

storage::main_db::DueSheet due_sheet_of(domain::LeadId lead,
                                        const std::vector<domain::DueDate>& dues);

}  // namespace hd::vault
