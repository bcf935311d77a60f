// Many leads with what is due in them, to be reckoned anew.
#include <algorithm>
#include <map>

#include "base/check.hpp"
#include "storage/main/lead_list_rows.hpp"
#include "storage/main/tip_rows.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/stored_leads.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {

Result<ports::OwingLeads> StoredLeads::owing(Moment due_after, std::int64_t after_place,
                                             int limit) {
  ports::OwingLeads found;
  HD_TRY(found.as_of, seen_.audit_number());
  HD_TRY(const auto orders,
         storage::main_db::leads_due_after(tx_, due_after.seconds, after_place, limit));
  std::vector<ports::OwingLead>& leads = found.leads;
  if (orders.empty()) return found;
  HD_TRY(const auto rows, storage::main_db::leads_at(tx_, orders));
  HD_TRY(const auto hashes, storage::main_db::lookup_hashes_at(tx_, orders));
  HD_ASSERT(rows.size() == orders.size() && hashes.size() == orders.size());
  for (std::size_t at = 0; at < rows.size(); ++at) {
    ports::OwingLead lead;
    lead.place = orders[at];
    HD_TRY(lead.lead, lead_of(rows[at]));
    lead.lookup_hash = hashes[at];
    leads.push_back(std::move(lead));
  }
  std::map<std::int64_t, std::vector<storage::main_db::DueRow>> dues_at;
  const auto at_place = [&](std::int64_t order) -> ports::OwingLead& {
    return *std::ranges::lower_bound(leads, order, {}, &ports::OwingLead::place);
  };
  HD_TRY(const auto events, storage::main_db::events_at(tx_, orders));
  for (const auto& [order, position, row] : events) {
    ports::OwingLead& lead = at_place(order);
    HD_TRY(domain::Event event, event_of_lead(lead.lead.id, row));
    lead.events.push_back(std::move(event));
  }
  HD_TRY(const auto dues, storage::main_db::due_dates_at(tx_, orders));
  for (const auto& [order, row] : dues) {
    ports::OwingLead& lead = at_place(order);
    HD_TRY(domain::DueDate due, due_of_lead(lead.lead.id, row));
    lead.dues.push_back(std::move(due));
    dues_at[order].push_back(row);
  }
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const auto next = storage::main_db::next_due_of(dues_at[orders[at]], rows[at]);
    leads[at].is_misplaced = rows[at].place.next_due != next;
  }
  return found;
}

Result<std::vector<std::int64_t>> StoredLeads::changed_after(std::int64_t as_of,
                                                             std::string_view but_by) {
  HD_TRY(const std::int64_t last, seen_.audit_number());
  return storage::main_db::leads_changed_in(tx_, {as_of, last}, but_by);
}

Result<Done> StoredLeads::keep_moved(const std::vector<ports::OwingLead>& leads) {
  std::vector<storage::main_db::PlacedSheet> sheets;
  std::vector<storage::main_db::PlacedEvent> events;
  for (const ports::OwingLead& lead : leads) {
    seen_.changes_lead(lead.lead.id);
    sheets.push_back({lead.place, due_sheet_of(lead.lead.id, lead.dues),
                      due_sheet_of(lead.lead.id, lead.stored_dues).dues});
    if (!lead.has_moved) continue;
    events.push_back({lead.place, static_cast<std::int64_t>(lead.events.size()),
                      event_row_of(lead.events.back())});
  }
  HD_CHECK(storage::main_db::replace_due_dates_at(tx_, sheets));
  return storage::main_db::insert_events(tx_, events);
}

}  // namespace hd::vault
