#include "vault/records/listed_leads.hpp"

#include "storage/main/lead_list_rows.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using Listed = std::map<std::int64_t, LeadAndNote>;  // by order

Result<ports::LeadNote> note_of(const storage::main_db::LeadNoteRow& row) {
  ports::LeadNote note;
  HD_TRY(note.offered_to, stored_optional_id<domain::AgencyId>(row.offered_to_id));
  HD_TRY(note.next_due, one_of(row.next_due, due_of));
  return note;
}

// At the giver: what was passed on before may have come back.
Result<Done> note_returned(storage::Transaction& tx, Listed& listed) {
  std::vector<std::int64_t> waiting;
  for (const auto& [order, one] : listed) {
    if (one.lead.state == domain::LeadState::classified) waiting.push_back(order);
  }
  if (waiting.empty()) return Done{};
  HD_TRY(const auto returned, storage::main_db::returned_leads(tx, waiting));
  for (const auto& row : returned) {
    ports::LeadNote& note = listed.at(row.order).note;
    HD_TRY(note.returned_by, stored_id<domain::AgencyId>(row.agency_id));
    note.return_reason = row.ground;
  }
  return Done{};
}

// At the desk, of whom a question can be asked.
Result<Done> note_asked(storage::Transaction& tx, Listed& listed) {
  std::vector<std::int64_t> waiting;
  for (const auto& [order, one] : listed) {
    if (one.lead.reporter_has_receipt && domain::is_at_desk(one.lead.state))
      waiting.push_back(order);
  }
  if (waiting.empty()) return Done{};
  HD_TRY(const auto asked, storage::main_db::asked_leads(tx, waiting));
  for (const auto& row : asked) listed.at(row.order).note.asked_at = Moment{row.at};
  return Done{};
}

}  // namespace

Result<std::vector<ListedLead>> read_listed(storage::Transaction& tx,
                                            std::span<const std::int64_t> orders) {
  std::vector<ListedLead> all;
  if (orders.empty()) return all;
  Listed listed;
  HD_TRY(const auto rows, storage::main_db::leads_at(tx, orders));
  for (const auto& row : rows) {
    HD_TRY(listed[row.place.number_order].lead, lead_of(row));
  }
  HD_TRY(const auto notes, storage::main_db::lead_notes(tx, orders));
  for (const auto& row : notes) {
    HD_TRY(listed[row.order].note, note_of(row));
  }
  HD_CHECK(note_returned(tx, listed));
  HD_CHECK(note_asked(tx, listed));
  for (auto& [order, one] : listed)
    all.push_back(std::make_shared<const LeadAndNote>(std::move(one)));
  return all;
}

}  // namespace hd::vault
