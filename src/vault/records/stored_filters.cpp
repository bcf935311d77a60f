#include "vault/records/stored_filters.hpp"

#include "storage/main/filter_rows.hpp"

namespace hd::vault {
namespace {

using storage::main_db::FilterRow;

std::string list_text(ports::LeadList list) {
  return list == ports::LeadList::queue ? "queue" : "leads";
}

FilterRow filter_row_of(domain::MemberId member, const ports::SavedFilter& filter) {
  return {member.text(), list_text(filter.list), filter.name, filter.query};
}

}  // namespace

Result<std::vector<ports::SavedFilter>> StoredFilters::of(domain::MemberId member,
                                                          ports::LeadList list) {
  HD_TRY(const auto rows, storage::main_db::filters_of(tx_, member.text(), list_text(list)));
  std::vector<ports::SavedFilter> filters;
  for (const FilterRow& row : rows) filters.push_back({list, row.name, row.query});
  return filters;
}

Result<Done> StoredFilters::put(domain::MemberId member, const ports::SavedFilter& filter) {
  return storage::main_db::put_filter(tx_, filter_row_of(member, filter));
}

Result<Done> StoredFilters::remove(domain::MemberId member, const ports::SavedFilter& filter) {
  return storage::main_db::delete_filter(tx_, filter_row_of(member, filter));
}

}  // namespace hd::vault
