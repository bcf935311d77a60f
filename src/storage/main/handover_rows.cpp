#include "storage/main/handover_rows.hpp"

namespace hd::storage::main_db {
namespace {

HandoverRow handover_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2),    row.text(3),
          row.text(4), row.text(5), row.integer(6), row.optional_integer(7)};
}

}  // namespace

Result<Done> insert_handover(Transaction& tx, const HandoverRow& handover) {
  return run_statement(
      tx, R"(
      insert into handover (lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at,
                            answered_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8))",
      {handover.lead_id, handover.id, handover.from_agency_id, handover.to_agency_id,
       handover.state, handover.reason, handover.offered_at, null_or(handover.answered_at)});
}

Result<std::int64_t> answer_handover(Transaction& tx, const HandoverRow& handover) {
  return tx.execute("update handover set state = $2, answered_at = $3 where id = $1",
                    {handover.id, handover.state, null_or(handover.answered_at)});
}

Result<std::vector<HandoverRow>> handovers_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at, answered_at
      from handover where lead_id = $1 order by offered_at, id)",
                  {lead_id}, handover_row);
}

Result<std::optional<HandoverRow>> open_handover(Transaction& tx, const std::string& lead_id) {
  return first_row(tx, R"(
      select lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at, answered_at
      from handover where lead_id = $1 and state = 'offered'
      order by offered_at desc, id limit 1)",
                   {lead_id}, handover_row);
}

}  // namespace hd::storage::main_db
