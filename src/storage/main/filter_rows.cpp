#include "storage/main/filter_rows.hpp"

namespace hd::storage::main_db {
namespace {

FilterRow filter_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.text(3)};
}

}  // namespace

Result<std::vector<FilterRow>> filters_of(Transaction& tx, const std::string& member_id,
                                          const std::string& list) {
  return all_rows(tx, R"(
      select member_id, list, name, query from saved_filter
      where member_id = $1 and list = $2 order by name)",
                  {member_id, list}, filter_row);
}

Result<Done> put_filter(Transaction& tx, const FilterRow& filter) {
  return run_statement(tx, R"(
      insert into saved_filter (member_id, list, name, query) values ($1, $2, $3, $4)
      on conflict (member_id, list, name) do update set query = excluded.query)",
                       {filter.member_id, filter.list, filter.name, filter.query});
}

Result<Done> delete_filter(Transaction& tx, const FilterRow& filter) {
  return run_statement(tx,
                       "delete from saved_filter where member_id = $1 and list = $2 and name = $3",
                       {filter.member_id, filter.list, filter.name});
}

}  // namespace hd::storage::main_db
