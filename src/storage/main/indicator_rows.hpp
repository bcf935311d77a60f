// Work fields that the figures are counted from: the course of each lead by its dated facts.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct CourseRow {
  std::int64_t order = 0;
  std::string lead_id;
  std::string number;
  std::string kind;
  std::string channel;
  std::string unit_code;
  std::string agency_id;
  std::int64_t received_at = 0;
};

// A span in which a lead stood for a case: from carried_from_day to the day before
// carried_until_day.
struct CourseCaseRow {
  std::int64_t lead_order = 0;
  std::int64_t opened_at = 0;
  std::optional<std::int64_t> offender_identified_day;
  std::int64_t carried_from_day = 0;
  std::optional<std::int64_t> carried_until_day;
  std::string number;
};

struct CourseEventRow {
  std::int64_t lead_order = 0;
  std::string kind;
  std::int64_t happened_at = 0;
  std::string agency_id;
  std::string article;
};

struct CourseDueRow {
  std::int64_t lead_order = 0;
  std::string rule;
  std::int64_t due_at = 0;
  std::optional<std::int64_t> done_at;
};

// Leads by their order: the first `limit` behind `after`, up to `last`.
struct OrderRange {
  std::int64_t after = 0;
  std::int64_t last = 0;
};
Result<std::vector<CourseRow>> courses(Transaction& tx, const OrderRange& range,
                                       std::int64_t limit);
// Of every lead in the range, each one's as they happened.
Result<std::vector<CourseEventRow>> course_events(Transaction& tx, const OrderRange& range);
// The limits of classification, of passing on and of settlement, each lead's as they are shown.
Result<std::vector<CourseDueRow>> course_dues(Transaction& tx, const OrderRange& range);

// The spans of every lead in the range, each one's in the order of their days.
Result<std::vector<CourseCaseRow>> course_cases(Transaction& tx, const OrderRange& range);

// Every change of a lead, or of a case it is or was in, appends to the audit chain, which has one
// order on all machines: its last number says how new facts are, and what lies behind a number
// which leads have changed since, by another action than that; 0 among them for one that there is
// not.
Result<std::int64_t> last_audit_number(Transaction& tx);
Result<std::vector<std::int64_t>> leads_changed_in(Transaction& tx, const AuditSpan& span,
                                                   std::string_view but_by = {});

}  // namespace hd::storage::main_db
