#include "storage/main/lead_rows.hpp"

namespace hd::storage::main_db {

LeadRow lead_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.text(2),
          {row.integer(3), row.integer(4), row.integer(5)},
          row.text(6),
          row.text(7),
          row.text(8),
          row.text(9),
          row.text(10),
          row.text(11),
          row.text(12),
          row.text(13),
          row.text(14),
          row.integer(15),
          {},
          row.flag(16),
          row.flag(17),
          row.flag(18),
          row.integer(19),
          row.text(20),
          row.text(21),
          row.text(22)};
}

Result<Done> insert_lead(Transaction& tx, const LeadRow& lead) {
  return run_statement(tx, R"(
      insert into lead
        (id, tip_id, number, danger_rank, next_due, number_order, state, kind, article, clause,
         danger, channel, unit_code, agency_id, investigator_id, received_at, is_opened,
         reporter_has_receipt, reporter_named, version, offered_to_id, settlement_due_at,
         flagrant, public_concern, suspect_may_flee)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
              $19, $20, '', $21, $22, $23, $24))",
                       {lead.id,
                        lead.tip_id,
                        lead.number,
                        lead.place.danger_rank,
                        lead.place.next_due,
                        lead.place.number_order,
                        lead.state,
                        lead.kind,
                        lead.article,
                        lead.clause,
                        lead.danger,
                        lead.channel,
                        lead.unit_code,
                        lead.agency_id,
                        lead.investigator_id,
                        lead.received_at,
                        flag_value(lead.is_opened),
                        flag_value(lead.reporter_has_receipt),
                        flag_value(lead.reporter_named),
                        lead.version,
                        null_or(lead.settlement_due_at),
                        lead.flagrant,
                        lead.public_concern,
                        lead.suspect_may_flee});
}

Result<std::optional<LeadRow>> find_lead(Transaction& tx, const std::string& id) {
  static const std::string sql = "select " + std::string(lead_columns) + " from lead where id = $1";
  return first_row(tx, sql, {id}, lead_row);
}

Result<std::vector<LeadRow>> find_leads(Transaction& tx, std::span<const std::string> ids) {
  const OneOf<std::string> some(ids);
  return all_rows(tx, "select " + std::string(lead_columns) + " from lead where id " + some.sql(),
                  some.values(), lead_row);
}

Result<std::int64_t> update_lead(Transaction& tx, const LeadRow& lead) {
  return tx.execute(
      R"(
      update lead
      set state = $3, kind = $4, article = $5, clause = $6, danger = $7, danger_rank = $8,
          channel = $9, unit_code = $10, agency_id = $11, investigator_id = $12,
          received_at = $13, is_opened = $14, reporter_has_receipt = $15,
          reporter_named = $16, flagrant = $17, public_concern = $18, suspect_may_flee = $19,
          number = $20, version = version + 1
      where id = $1 and version = $2)",
      {lead.id,
       lead.version,
       lead.state,
       lead.kind,
       lead.article,
       lead.clause,
       lead.danger,
       lead.place.danger_rank,
       lead.channel,
       lead.unit_code,
       lead.agency_id,
       lead.investigator_id,
       lead.received_at,
       flag_value(lead.is_opened),
       flag_value(lead.reporter_has_receipt),
       flag_value(lead.reporter_named),
       lead.flagrant,
       lead.public_concern,
       lead.suspect_may_flee,
       lead.number});
}

Result<std::int64_t> set_lead_opened(Transaction& tx, const std::string& id) {
  return tx.execute("update lead set is_opened = 1 where id = $1", {id});
}

Result<Done> note_classified(Transaction& tx, const std::string& lead_id, std::int64_t at) {
  return run_statement(tx, R"(
      update lead set classified_at = $2
      where id = $1 and (classified_at is null or classified_at > $2))",
                       {lead_id, at});
}

Result<Done> forget_classified(Transaction& tx, const std::string& lead_id) {
  return run_statement(tx, "update lead set classified_at = null where id = $1", {lead_id});
}

Result<Done> note_decided(Transaction& tx, const std::string& lead_id, std::int64_t at) {
  return run_statement(tx, R"(
      update lead set decided_at = $2
      where id = $1 and (decided_at is null or decided_at > $2))",
                       {lead_id, at});
}

Result<Done> set_offered_to(Transaction& tx, const std::string& lead_id,
                            const std::string& agency_id) {
  return run_statement(tx, "update lead set offered_to_id = $2 where id = $1",
                       {lead_id, agency_id});
}

}  // namespace hd::storage::main_db
