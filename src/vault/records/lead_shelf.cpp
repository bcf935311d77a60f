#include "vault/records/lead_shelf.hpp"

#include <limits>
#include <map>
#include <span>

#include "storage/main/indicator_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::LeadEntryRow;
using storage::main_db::OrderRange;

constexpr std::int64_t entries_at_once = 5'000;  // bounds what one answer of the store takes

// The names of a table, and those that a change adds.
class Naming {
 public:
  explicit Naming(std::shared_ptr<const Names> known) : known_(std::move(known)) {}
  Key key(const std::string& text) {
    if (const auto key = known_->find(text)) return *key;
    if (!more_) {
      more_ = std::make_shared<Names>(*known_);
      known_ = more_;
    }
    return more_->key(text);
  }
  const std::shared_ptr<const Names>& all() const { return known_; }

 private:
  std::shared_ptr<const Names> known_;
  std::shared_ptr<Names> more_;
};

Result<LeadEntry> entry_of(const LeadEntryRow& row, Naming& names) {
  LeadEntry entry;
  HD_TRY(entry.id, stored_id<domain::LeadId>(row.id));
  HD_TRY(entry.state, stored_code<domain::LeadState>(row.state));
  HD_TRY(entry.kind, stored_code<domain::LeadKind>(row.kind));
  HD_TRY(entry.channel, stored_code<domain::Channel>(row.channel));
  entry.order = row.place.number_order;
  entry.next_due = row.place.next_due;
  entry.is_in_danger = row.place.danger_rank == 0;
  entry.agency = names.key(row.agency_id);
  entry.offered_to = names.key(row.offered_to_id);
  entry.investigator = names.key(row.investigator_id);
  entry.unit = names.key(row.unit_code);
  entry.article = names.key(row.article);
  entry.is_opened = row.is_opened;
  entry.has_unread = row.unread_answers > 0;
  entry.has_come_back = row.has_come_back;
  return entry;
}

}  // namespace

Result<std::shared_ptr<const LeadTable>> LeadShelf::current(Seen& seen) {
  HD_TRY(const std::int64_t number, seen.audit_number());
  const std::lock_guard lock(mutex_);
  if (number > audit_number_) {
    HD_CHECK(audit_number_ < 0 ? read_all(seen.tx()) : read_changes(seen.tx(), number));
    audit_number_ = number;
  }
  return table_;
}

Result<std::vector<ListedLead>> LeadShelf::listed(Seen& seen,
                                                  std::span<const std::int64_t> orders) {
  HD_CHECK(current(seen));
  std::map<std::int64_t, ListedLead> found;
  std::vector<std::int64_t> missing;
  {
    const std::lock_guard lock(mutex_);
    for (const std::int64_t order : orders) {
      ListedLead kept = listed_.find(order);
      if (!kept) missing.push_back(order);
      if (kept) found.emplace(order, std::move(kept));
    }
  }
  HD_TRY(const auto read, read_listed(seen.tx(), missing));
  HD_TRY(const std::int64_t number, seen.audit_number());
  const std::lock_guard lock(mutex_);
  for (const ListedLead& one : read) {
    found.emplace(one->lead.order, one);
    // What is older than the table may have changed since.
    if (number == audit_number_) listed_.keep(one->lead.order, one->lead.id, one);
  }
  std::vector<ListedLead> in_order;
  for (const std::int64_t order : orders) {
    const auto at = found.find(order);
    if (at != found.end()) in_order.push_back(at->second);
  }
  return in_order;
}

Result<ListedLead> LeadShelf::kept(Seen& seen, domain::LeadId id) {
  HD_CHECK(current(seen));
  const std::lock_guard lock(mutex_);
  return listed_.find(id);
}

Result<std::shared_ptr<const LeadCourse>> LeadShelf::course(Seen& seen, domain::LeadId id) {
  HD_TRY(const ListedLead lead, kept(seen, id));
  if (lead) {
    const std::lock_guard lock(mutex_);
    if (auto known = courses_.find(id)) return known;
  }
  HD_TRY(LeadCourse course, read_course(seen.tx(), id));
  auto read = std::make_shared<const LeadCourse>(std::move(course));
  HD_TRY(const std::int64_t number, seen.audit_number());
  const std::lock_guard lock(mutex_);
  if (lead && number == audit_number_) courses_.keep(lead->lead.order, id, read);
  return read;
}

Result<Done> LeadShelf::read_all(storage::Transaction& tx) {
  OrderRange range{0, std::numeric_limits<std::int64_t>::max()};
  table_ = std::make_shared<LeadTable>();
  for (bool is_done = false; !is_done;) {
    HD_TRY(const Entries rows, storage::main_db::lead_entries(tx, range, entries_at_once));
    HD_CHECK(take(rows));
    is_done = rows.size() < static_cast<std::size_t>(entries_at_once);
    if (!rows.empty()) range.after = rows.back().place.number_order;
  }
  return Done{};
}

Result<Done> LeadShelf::read_changes(storage::Transaction& tx, std::int64_t until) {
  HD_TRY(const auto orders, storage::main_db::leads_changed_in(tx, {audit_number_, until}));
  for (const std::int64_t order : orders) {
    listed_.forget(order);
    courses_.forget(order);
  }
  std::span<const std::int64_t> left(orders);
  while (!left.empty()) {
    const auto some = left.first(std::min<std::size_t>(left.size(), entries_at_once / 10));
    left = left.subspan(some.size());
    HD_TRY(const Entries rows, storage::main_db::lead_entries_at(tx, some));
    HD_CHECK(take(rows));
  }
  return Done{};
}

Result<Done> LeadShelf::take(const Entries& rows) {
  Naming names(table_->names());
  std::vector<LeadEntry> entries;
  entries.reserve(rows.size());
  for (const LeadEntryRow& row : rows) {
    HD_TRY(LeadEntry entry, entry_of(row, names));
    entries.push_back(entry);
  }
  table_ = std::make_shared<LeadTable>(*table_, names.all(), std::move(entries));
  return Done{};
}

}  // namespace hd::vault
