#include "storage/main/notice_rows.hpp"

namespace hd::storage::main_db {
namespace {

constexpr std::string_view notice_columns =
    "select n.procuracy_id, n.id, l.id, n.kind, n.sent_at, n.received_at, n.received_by, "
    "n.answered_at ";
constexpr std::string_view from_notices =
    "from procuracy_notice n join lead l on l.number_order = n.lead_order ";

NoticeRow notice_row(const Row& row) {
  NoticeRow notice{row.text(0),
                   row.text(1),
                   row.text(2),
                   row.text(3),
                   row.integer(4),
                   row.optional_integer(5),
                   {},
                   row.optional_integer(7)};
  if (!row.is_null(6)) notice.received_by = row.text(6);
  return notice;
}

std::string condition(NoticeState state) {
  switch (state) {
    case NoticeState::waiting:
      return " and n.received_at is null";
    case NoticeState::to_answer:
      return " and " + std::string(open_request);
    case NoticeState::suspended:
      return " and n.kind = 'decision_sent_to_procuracy' and l.state = 'suspended'";
    case NoticeState::all:
      break;
  }
  return {};
}

std::string where_of(const NoticeQuery& query) {
  return std::string(from_notices) + "where n.procuracy_id = $1" + condition(query.state);
}

}  // namespace

Result<Done> insert_notice(Transaction& tx, const NoticeRow& notice) {
  return run_statement(
      tx, R"(
      insert into procuracy_notice (procuracy_id, id, lead_order, kind, sent_at)
      values ($1, $2, (select number_order from lead where id = $3), $4, $5))",
      {notice.procuracy_id, notice.id, notice.lead_id, notice.kind, notice.sent_at});
}

Result<std::optional<NoticeRow>> find_notice(Transaction& tx, const std::string& id) {
  static const std::string sql =
      std::string(notice_columns) + std::string(from_notices) + "where n.id = $1";
  return first_row(tx, sql, {id}, notice_row);
}

Result<std::vector<NoticeRow>> notices_after(Transaction& tx, const NoticeQuery& query,
                                             const std::optional<NoticePlace>& after,
                                             std::int64_t limit) {
  const bool is_newest_first = query.state == NoticeState::all;
  std::string sql = std::string(notice_columns) + where_of(query);
  Values values{query.procuracy_id};
  if (after) {
    sql +=
        is_newest_first ? " and (n.sent_at, n.id) < ($2, $3)" : " and (n.sent_at, n.id) > ($2, $3)";
    values.emplace_back(after->sent_at);
    values.emplace_back(after->id);
  }
  sql += is_newest_first ? " order by n.sent_at desc, n.id desc" : " order by n.sent_at, n.id";
  values.emplace_back(limit);
  sql += " limit $" + std::to_string(values.size());
  return all_rows(tx, sql, values, notice_row);
}

Result<std::int64_t> count_notices(Transaction& tx, const NoticeQuery& query) {
  return one_number(tx, "select count(*) " + where_of(query), {query.procuracy_id});
}

Result<std::vector<NoticeRow>> notices_of(Transaction& tx, const std::string& lead_id) {
  static const std::string sql = std::string(notice_columns) + std::string(from_notices) +
                                 "where l.id = $1 order by n.sent_at, n.id";
  return all_rows(tx, sql, {lead_id}, notice_row);
}

Result<std::int64_t> receive_notice(Transaction& tx, const NoticeRow& notice) {
  return tx.execute(R"(
      update procuracy_notice set received_at = $2, received_by = $3
      where id = $1 and received_at is null)",
                    {notice.id, null_or(notice.received_at), notice.received_by.value_or("")});
}

Result<Done> answer_requests(Transaction& tx, const std::string& lead_id, std::int64_t at) {
  return run_statement(tx, R"(
      update procuracy_notice set answered_at = $2
      where lead_order = (select number_order from lead where id = $1)
        and kind = 'extension_requested' and answered_at is null)",
                       {lead_id, at});
}

}  // namespace hd::storage::main_db
