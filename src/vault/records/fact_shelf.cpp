#include "vault/records/fact_shelf.hpp"

#include <limits>
#include <span>

#include "vault/records/course_reader.hpp"

namespace hd::vault {
namespace {

using indicators::AllNames;
using indicators::Table;
using storage::main_db::OrderRange;

constexpr std::int64_t leads_at_once = 2'000;  // bounds what one answer of the store takes

// The first of these leads that stand close together: read at once, with the few between them.
std::span<const std::int64_t> neighbours(std::span<const std::int64_t> orders) {
  constexpr std::int64_t closest = 8;
  std::size_t count = 1;
  while (count < orders.size() && count < static_cast<std::size_t>(leads_at_once / closest) &&
         orders[count] - orders[count - 1] <= closest) {
    ++count;
  }
  return orders.first(count);
}

}  // namespace

Result<std::shared_ptr<const Table>> FactShelf::current(Seen& seen) {
  HD_TRY(const std::int64_t number, seen.audit_number());
  const std::lock_guard lock(mutex_);
  if (number > audit_number_) {
    HD_CHECK(audit_number_ < 0 ? read_all(seen.tx()) : read_changes(seen.tx(), number));
    audit_number_ = number;
  }
  return table_;
}

Result<Done> FactShelf::read_all(storage::Transaction& tx) {
  OrderRange range{0, std::numeric_limits<std::int64_t>::max()};
  auto read = std::make_shared<Table>();
  for (bool is_done = false; !is_done;) {
    AllNames names = read->names();
    HD_TRY(auto courses, read_courses(tx, range, leads_at_once, names));
    is_done = courses.size() < static_cast<std::size_t>(leads_at_once);
    if (!courses.empty()) range.after = courses.back().order;
    read = std::make_shared<Table>(*read, std::move(names), std::move(courses));
  }
  table_ = read;
  return Done{};
}

Result<Done> FactShelf::read_changes(storage::Transaction& tx, std::int64_t until) {
  HD_TRY(const auto orders, storage::main_db::leads_changed_in(tx, {audit_number_, until}));
  if (orders.empty()) return Done{};  // only others' doings were recorded: the answers stay good
  AllNames names = table_->names();
  std::vector<indicators::Course> changed;
  for (std::span<const std::int64_t> left(orders); !left.empty();) {
    const auto near = neighbours(left);
    left = left.subspan(near.size());
    const OrderRange range{near.front() - 1, near.back()};
    HD_TRY(auto some, read_courses(tx, range, range.last - range.after, names));
    for (indicators::Course& course : some) changed.push_back(std::move(course));
  }
  table_ = std::make_shared<Table>(*table_, std::move(names), std::move(changed));
  return Done{};
}

Result<std::shared_ptr<const Table>> StoredIndicators::facts() {
  if (shelf_ != nullptr) return shelf_->current(seen_);
  FactShelf own;
  return own.current(seen_);
}

}  // namespace hd::vault
