// Lists of leads: where each stands and what is shown of it comes from the shelf.
#include "base/check.hpp"
#include "base/limits.hpp"
#include "vault/records/lead_places.hpp"
#include "vault/records/stored_leads.hpp"

namespace hd::vault {
namespace {

std::vector<std::int64_t> orders_of(const std::vector<domain::Lead>& leads) {
  std::vector<std::int64_t> orders;
  for (const domain::Lead& lead : leads) orders.push_back(lead.order);
  return orders;
}

}  // namespace

Result<std::shared_ptr<const LeadTable>> StoredLeads::table() {
  if (shelf_ != nullptr) return shelf_->current(seen_);
  LeadShelf own;
  return own.current(seen_);
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
  HD_TRY(const auto rows, listed(orders));  // without what is newer than this transaction
  for (const ListedLead& one : rows) page.leads.push_back(one->lead);
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

Result<std::set<domain::LeadId>> StoredLeads::accepted_once(const std::vector<domain::LeadId>& of) {
  constexpr std::size_t at_once = 512;  // as many places as one text of the statement has
  std::set<domain::LeadId> accepted;
  for (std::size_t at = 0; at < of.size(); at += at_once) {
    std::vector<std::string> ids;
    for (std::size_t i = at; i < std::min(at + at_once, of.size()); ++i)
      ids.push_back(of[i].text());
    HD_TRY(const auto found, storage::main_db::accepted_once(seen_.tx(), ids));
    for (const std::string& id : found) {
      HD_TRY(const auto lead, stored_id<domain::LeadId>(id));
      accepted.insert(lead);
    }
  }
  return accepted;
}

Result<std::vector<ListedLead>> StoredLeads::listed(std::span<const std::int64_t> orders) {
  return shelf_ == nullptr ? read_listed(seen_.tx(), orders) : shelf_->listed(seen_, orders);
}

Result<std::vector<ports::LeadNote>> StoredLeads::notes(const std::vector<domain::Lead>& leads) {
  HD_TRY(const auto found, listed(orders_of(leads)));
  std::map<std::int64_t, const ports::LeadNote*> by_order;
  for (const ListedLead& one : found) by_order[one->lead.order] = &one->note;
  std::vector<ports::LeadNote> notes(leads.size());
  for (std::size_t at = 0; at < leads.size(); ++at) {
    const auto note = by_order.find(leads[at].order);
    if (note != by_order.end()) notes[at] = *note->second;
  }
  return notes;
}

}  // namespace hd::vault
