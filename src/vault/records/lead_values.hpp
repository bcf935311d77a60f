// Between the rows of a lead, its events and its due dates in main.db and the types of the domain.
#pragma once

#include <vector>

#include "domain/lead.hpp"
#include "storage/main/due_rows.hpp"
#include "storage/main/event_rows.hpp"
#include "storage/main/lead_rows.hpp"

namespace hd::vault {

Result<domain::Lead> lead_of(const storage::main_db::LeadRow& row);
Result<domain::Event> event_of(const storage::main_db::EventRow& row);
Result<domain::Event> event_of_lead(domain::LeadId lead, const storage::main_db::EventRow& row);
storage::main_db::EventRow event_row_of(const domain::Event& event);
Result<domain::DueDate> due_of(const storage::main_db::DueRow& row);
Result<domain::DueDate> due_of_lead(domain::LeadId lead, const storage::main_db::DueRow& row);
storage::main_db::DueSheet due_sheet_of(domain::LeadId lead,
                                        const std::vector<domain::DueDate>& dues);

}  // namespace hd::vault
