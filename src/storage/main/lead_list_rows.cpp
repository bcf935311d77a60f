#include "storage/main/lead_list_rows.hpp"

namespace hd::storage::main_db {
namespace {

constexpr std::string_view entry_columns = R"(
      select l.danger_rank, l.next_due, l.number_order, l.id, l.state, l.kind, l.article, l.channel,
             l.unit_code, l.agency_id, l.investigator_id, l.offered_to_id, l.is_opened,
             (select count(*) from answer a where a.lead_id = l.id and a.is_read = 0),
             case when l.state = 'classified' and exists (
               select 1 from event e
               where e.lead_order = l.number_order and e.kind = 'handover_rejected' and not exists (
                 select 1 from event b where b.lead_order = e.lead_order
                   and b.position > e.position and b.kind = 'classified')) then 1 else 0 end
      from lead l )";

std::string first_text(const Row& row) { return row.text(0); }

LeadEntryRow entry_row(const Row& row) {
  return {{row.integer(0), row.integer(1), row.integer(2)},
          row.text(3),
          row.text(4),
          row.text(5),
          row.text(6),
          row.text(7),
          row.text(8),
          row.text(9),
          row.text(10),
          row.text(11),
          row.flag(12),
          row.integer(13),
          row.flag(14)};
}

LeadNoteRow note_row(const Row& row) {
  LeadNoteRow note{row.integer(0), row.text(2), {}};
  if (row.is_null(3)) return note;
  note.next_due =
      DueRow{row.text(1), row.text(3), row.integer(4),         row.flag(5), {}, row.text(6),
             row.flag(7), row.flag(8), row.optional_integer(9)};
  return note;
}

AskedRow asked_row(const Row& row) { return {row.integer(0), row.integer(1)}; }

ReturnRow return_row(const Row& row) { return {row.integer(0), row.text(1), row.text(2)}; }

}  // namespace

Result<std::vector<LeadEntryRow>> lead_entries(Transaction& tx, const OrderRange& range,
                                               std::int64_t limit) {
  static const std::string sql = std::string(entry_columns) +
                                 "where l.number_order > $1 and l.number_order <= $2 "
                                 "order by l.number_order limit $3";
  return all_rows(tx, sql, {range.after, range.last, limit}, entry_row);
}

Result<std::vector<LeadEntryRow>> lead_entries_at(Transaction& tx,
                                                  std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  std::string(entry_columns) + "where l.number_order " + some.sql() +
                      " order by l.number_order",
                  some.values(), entry_row);
}

Result<std::vector<LeadRow>> leads_at(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  "select " + std::string(lead_columns) + " from lead where number_order " +
                      some.sql() + " order by number_order",
                  some.values(), lead_row);
}

Result<std::vector<LeadNoteRow>> lead_notes(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  HD_TRY(auto rows, all_rows(tx,
                             R"(
      select l.number_order, l.id, l.offered_to_id, d.rule, d.due_at, d.is_hour_limit, d.agency_id,
             d.is_draft, d.is_provisional, d.certain_at
      from lead l
      left join due_date d
        on d.lead_order = l.number_order and d.done_at is null and d.due_at = l.next_due and )" +
                                 counts_for("l") + " where l.number_order " + some.sql() +
                                 " order by l.number_order, d.position",
                             some.values(), note_row));
  // Two limits may end at one moment: the first one is named.
  rows.erase(
      std::unique(rows.begin(), rows.end(),
                  [](const LeadNoteRow& a, const LeadNoteRow& b) { return a.order == b.order; }),
      rows.end());
  return rows;
}

Result<std::vector<ReturnRow>> returned_leads(Transaction& tx,
                                              std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  R"(
      select e.lead_order, e.agency_id, e.ground from event e
      where e.kind = 'handover_rejected' and not exists (
        select 1 from event b where b.lead_order = e.lead_order and b.position > e.position
          and b.kind in ('classified', 'handover_rejected')) and e.lead_order )" +
                      some.sql() + " order by e.lead_order",
                  some.values(), return_row);
}

Result<std::vector<AskedRow>> asked_leads(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  R"(
      select e.lead_order, max(e.happened_at) from event e
      where e.kind = 'question_asked' and not exists (
        select 1 from event b where b.lead_order = e.lead_order and b.position > e.position
          and b.kind = 'answer_received') and e.lead_order )" +
                      some.sql() + " group by e.lead_order order by e.lead_order",
                  some.values(), asked_row);
}

Result<std::vector<std::string>> accepted_once(Transaction& tx, std::span<const std::string> ids) {
  const OneOf<std::string> some(ids);
  return all_rows(tx, "select l.id from lead l where l.id " + some.sql() + R"(
      and exists (
        select 1 from event e where e.lead_order = l.number_order and e.kind = 'accepted'
          and e.agency_id = l.agency_id))",
                  some.values(), first_text);
}

}  // namespace hd::storage::main_db
