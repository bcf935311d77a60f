#include "storage/main/stand_in_rows.hpp"

namespace hd::storage::main_db {
namespace {

StandInRow stand_in_row(const Row& row) {
  return {row.text(0), row.text(1),    row.text(2),
          row.text(3), row.integer(4), row.integer(5),
          row.text(6), row.integer(7), row.optional_integer(8)};
}

std::string select_stand_ins(std::string_view where) {
  return "select id, agency_id, absent_id, member_id, first_day, last_day, named_by, named_at, "
         "ended_at from stand_in where " +
         std::string(where);
}

}  // namespace

Result<Done> insert_stand_in(Transaction& tx, const StandInRow& row) {
  return run_statement(tx, R"(
      insert into stand_in (id, agency_id, absent_id, member_id, first_day, last_day, named_by,
                            named_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8))",
                       {row.id, row.agency_id, row.absent_id, row.member_id, row.first_day,
                        row.last_day, row.named_by, row.named_at});
}

Result<std::optional<StandInRow>> find_stand_in(Transaction& tx, const std::string& id) {
  static const std::string sql = select_stand_ins("id = $1");
  return first_row(tx, sql, {id}, stand_in_row);
}

Result<std::vector<StandInRow>> stand_ins_since(Transaction& tx, const std::string& agency_id,
                                                std::int64_t day) {
  static const std::string sql =
      select_stand_ins("agency_id = $1 and last_day >= $2 order by first_day, id");
  return all_rows(tx, sql, {agency_id, day}, stand_in_row);
}

Result<std::vector<StandInRow>> running_stand_ins(Transaction& tx, const std::string& member_id,
                                                  std::int64_t day) {
  static const std::string sql = select_stand_ins(
      "member_id = $1 and last_day >= $2 and first_day <= $2 and ended_at is null "
      "order by first_day, id");
  return all_rows(tx, sql, {member_id, day}, stand_in_row);
}

Result<std::vector<StandInRow>> stand_ins_over(Transaction& tx, std::int64_t day) {
  static const std::string sql =
      select_stand_ins("ended_at is null and last_day < $1 order by last_day, id");
  return all_rows(tx, sql, {day}, stand_in_row);
}

Result<std::vector<StandInRow>> stand_ins_not_ended(Transaction& tx) {
  static const std::string sql = select_stand_ins("ended_at is null order by first_day, id");
  return all_rows(tx, sql, {}, stand_in_row);
}

Result<std::int64_t> end_stand_in(Transaction& tx, const std::string& id, std::int64_t at) {
  return tx.execute("update stand_in set ended_at = $2 where id = $1 and ended_at is null",
                    {id, at});
}

}  // namespace hd::storage::main_db
