#include "storage/main/indicator_rows.hpp"

namespace hd::storage::main_db {
namespace {

CourseRow course_row(const Row& row) {
  return {row.integer(0), row.text(1), row.text(2), row.text(3),
          row.text(4),    row.text(5), row.text(6), row.integer(7)};
}

CourseCaseRow course_case_row(const Row& row) {
  return {row.integer(0), row.integer(1),          row.optional_integer(2),
          row.integer(3), row.optional_integer(4), row.text(5)};
}

CourseEventRow course_event_row(const Row& row) {
  return {row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)};
}

CourseDueRow course_due_row(const Row& row) {
  return {row.integer(0), row.text(1), row.integer(2), row.optional_integer(3)};
}

std::int64_t order_of(const Row& row) { return row.integer(0); }

}  // namespace

Result<std::vector<CourseRow>> courses(Transaction& tx, const OrderRange& range,
                                       std::int64_t limit) {
  return all_rows(tx, R"(
      select l.number_order, l.id, l.number, l.kind, l.channel, l.unit_code, l.agency_id,
             l.received_at
      from lead l
      where l.number_order > $1 and l.number_order <= $2
      order by l.number_order limit $3)",
                  {range.after, range.last, limit}, course_row);
}

Result<std::vector<CourseEventRow>> course_events(Transaction& tx, const OrderRange& range) {
  return all_rows(tx, R"(
      select lead_order, kind, happened_at, agency_id, article
      from event where lead_order > $1 and lead_order <= $2
      order by lead_order, position)",
                  {range.after, range.last}, course_event_row);
}

Result<std::vector<CourseDueRow>> course_dues(Transaction& tx, const OrderRange& range) {
  return all_rows(tx, R"(
      select lead_order, rule, due_at, done_at
      from due_date
      where lead_order > $1 and lead_order <= $2 and rule in
            ('T2a', 'T2b', 'T2c', 'T2d', 'T3', 'T4', 'T4p', 'T6', 'T6x', 'T7', 'T9', 'T10')
      order by lead_order, position)",
                  {range.after, range.last}, course_due_row);
}

Result<std::vector<CourseCaseRow>> course_cases(Transaction& tx, const OrderRange& range) {
  return all_rows(tx, R"(
      select cl.lead_order, c.opened_at, c.offender_identified_day, cl.carried_from_day,
             cl.carried_until_day, c.number
      from case_lead cl join criminal_case c on c.number_order = cl.case_order
      where cl.lead_order > $1 and cl.lead_order <= $2 and cl.carried_from_day is not null
      order by cl.lead_order, cl.carried_from_day, coalesce(cl.carried_until_day, 9999999),
               cl.joined_at, cl.position)",
                  {range.after, range.last}, course_case_row);
}

Result<std::int64_t> last_audit_number(Transaction& tx) {
  return one_number(tx, "select coalesce(max(number), 0) from audit", {});
}

Result<std::vector<std::int64_t>> leads_changed_in(Transaction& tx, const AuditSpan& span,
                                                   std::string_view but_by) {
  return all_rows(tx, R"(
      select coalesce((select l.number_order from lead l where l.id = a.object_id), 0)
      from audit a
      where a.number > $1 and a.number <= $2 and a.object_kind = 'lead' and a.action <> $3
      union
      select cl.lead_order
      from audit a join criminal_case c on c.id = a.object_id
           join case_lead cl on cl.case_order = c.number_order
      where a.number > $1 and a.number <= $2 and a.object_kind = 'case'
      order by 1)",
                  {span.after, span.until, std::string(but_by)}, order_of);
}

}  // namespace hd::storage::main_db
