// Lists of leads: where each stands comes from the shelf, what is shown of it from this
// transaction.
#include "base/check.hpp"
#include "base/limits.hpp"
#include "storage/main/lead_list_rows.hpp"
#include "vault/records/lead_places.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/stored_leads.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::LeadRow;

std::vector<std::int64_t> orders_of(const std::vector<domain::Lead>& leads) {
  std::vector<std::int64_t> orders;
  for (const domain::Lead& lead : leads) orders.push_back(lead.order);
  return orders;
}

Result<ports::LeadNote> note_of(const storage::main_db::LeadNoteRow& row) {
  ports::LeadNote note;
  HD_TRY(note.offered_to, stored_optional_id<domain::AgencyId>(row.offered_to_id));
  HD_TRY(note.next_due, one_of(row.next_due, due_of));
  return note;
}

}  // namespace

Result<std::shared_ptr<const LeadTable>> StoredLeads::table() {
  if (shelf_ != nullptr) return shelf_->current(tx_);
  LeadShelf own;
  return own.current(tx_);
}

Result<ports::LeadPage> StoredLeads::list(const ports::LeadFilter& filter,
                                          const std::string& cursor, int limit) {
  HD_ASSERT(limit >= 1 && static_cast<std::size_t>(limit) <= limits::page_rows);
  LeadTable::Question question{filter, {}, static_cast<std::size_t>(limit)};
  if (!cursor.empty()) {
    HD_TRY(question.after, parse_cursor(cursor));
  }
  HD_TRY(const auto table, table());
  const auto found = table->find(question);
  ports::LeadPage page;
  page.total = found->total;
  if (found->page.empty()) return page;
  if (found->is_more) page.next_cursor = cursor_text(found->page.back().place());
  std::vector<std::int64_t> orders;
  for (const LeadEntry& entry : found->page) orders.push_back(entry.order);
  HD_TRY(const auto rows, storage::main_db::leads_at(tx_, orders));
  std::map<std::int64_t, const LeadRow*> by_order;
  for (const LeadRow& row : rows) by_order[row.place.number_order] = &row;
  for (const std::int64_t order : orders) {
    const auto row = by_order.find(order);
    if (row == by_order.end()) continue;  // newer than what this transaction sees
    HD_TRY(domain::Lead lead, lead_of(*row->second));
    page.leads.push_back(std::move(lead));
  }
  return page;
}

Result<std::int64_t> StoredLeads::count(const ports::LeadFilter& filter) {
  HD_TRY(const auto table, table());
  return table->find({filter, {}, 0})->total;
}

Result<std::vector<domain::LeadId>> StoredLeads::ids(const ports::LeadFilter& filter) {
  HD_TRY(const auto table, table());
  return table->ids(filter);
}

Result<std::vector<ports::LeadNote>> StoredLeads::notes(const std::vector<domain::Lead>& leads) {
  std::vector<ports::LeadNote> notes(leads.size());
  if (leads.empty()) return notes;
  const std::vector<std::int64_t> orders = orders_of(leads);
  std::map<std::int64_t, ports::LeadNote> by_order;
  HD_TRY(const auto rows, storage::main_db::lead_notes(tx_, orders));
  for (const auto& row : rows) {
    HD_TRY(by_order[row.order], note_of(row));
  }
  std::vector<std::int64_t> waiting;  // at the giver: may have been passed on before, and come back
  for (std::size_t at = 0; at < leads.size(); ++at) {
    if (leads[at].state == domain::LeadState::classified) waiting.push_back(orders[at]);
  }
  if (!waiting.empty()) {
    HD_TRY(const auto returned, storage::main_db::returned_leads(tx_, waiting));
    for (const auto& row : returned) {
      HD_TRY(by_order[row.order].returned_by, stored_id<domain::AgencyId>(row.agency_id));
      by_order[row.order].return_reason = row.ground;
    }
  }
  for (std::size_t at = 0; at < leads.size(); ++at) notes[at] = by_order[orders[at]];
  return notes;
}

}  // namespace hd::vault
