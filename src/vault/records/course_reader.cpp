#include "vault/records/course_reader.hpp"

#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using domain::EventKind;
using indicators::Course;
using indicators::Dimension;
using indicators::Key;
using indicators::Step;
using indicators::StepKind;
using storage::main_db::CourseCaseRow;
using storage::main_db::CourseDueRow;
using storage::main_db::CourseEventRow;
using storage::main_db::CourseRow;

// A limit in days ends at 24:00 of its last day, which is 00:00 of the next one.
CivilDate last_day_of(std::int64_t due_at) { return Moment{due_at - 1}.local_date(); }

std::optional<StepKind> step_kind_of(EventKind kind) {
  switch (kind) {
    case EventKind::classified:
      return StepKind::classified;
    case EventKind::classification_undone:
      return StepKind::unclassified;
    case EventKind::decision_proposed:
      return StepKind::proposed;
    case EventKind::accepted:
      return StepKind::accepted;
    case EventKind::decided_open:
      return StepKind::opened;
    case EventKind::decided_not_open:
      return StepKind::not_opened;
    case EventKind::decided_suspend:
      return StepKind::suspended;
    case EventKind::found_not_a_crime:
      return StepKind::not_a_crime;
    case EventKind::not_a_crime_undone:
      return StepKind::a_crime_again;
    default:
      return std::nullopt;
  }
}

// The rows of one lead out of those of many, which stand in the order of their leads.
template <class Row>
std::span<const Row> rows_of(std::span<const Row>& rest, std::int64_t order) {
  std::size_t count = 0;
  while (count < rest.size() && rest[count].lead_order == order) ++count;
  const auto own = rest.first(count);
  rest = rest.subspan(count);
  return own;
}

class CourseMaker {
 public:
  CourseMaker(const CourseRow& row, indicators::AllNames& names) : row_(row), names_(names) {}

  Result<Course> make(std::span<const CourseEventRow> events, std::span<const CourseDueRow> dues,
                      std::span<const CourseCaseRow> cases) {
    HD_TRY(course_.lead_id, stored_id<domain::LeadId>(row_.lead_id));
    HD_TRY(course_.state, stored_code<domain::LeadState>(row_.state));
    course_.order = row_.order;
    course_.number = row_.number;
    const bool has_kind = row_.kind != domain::name_of(domain::LeadKind::unclassified);
    course_.kind = has_kind ? name(Dimension::source, row_.kind) : indicators::no_name;
    receive();
    for (const CourseEventRow& event : events) HD_CHECK(happen(event));
    for (const CourseDueRow& due : dues) owe(due);
    for (const CourseCaseRow& span : cases) carry(span);
    course_.settle();
    return std::move(course_);
  }

 private:
  Key name(Dimension dimension, std::string_view text) {
    return names_[static_cast<std::size_t>(dimension)].key(text);
  }
  Key& received(Dimension dimension) {
    return course_.received.keys[static_cast<std::size_t>(dimension)];
  }
  void step(StepKind kind, CivilDate on, std::int32_t value) {
    course_.steps.push_back({on, kind, value});
  }

  void receive() {
    course_.received.received_on = Moment{row_.received_at}.local_date();
    received(Dimension::agency) = name(Dimension::agency, row_.agency_id);
    received(Dimension::commune) = name(Dimension::commune, row_.unit_code);
    received(Dimension::channel) = name(Dimension::channel, row_.channel);
    settled_from_ = course_.received.received_on;
  }

  Result<Done> happen(const CourseEventRow& row) {
    HD_TRY(const auto kind, stored_code<EventKind>(row.kind));
    const CivilDate on = Moment{row.happened_at}.local_date();
    if (kind == EventKind::tip_received && !row.agency_id.empty()) {
      received(Dimension::agency) = name(Dimension::agency, row.agency_id);
    }
    const auto made = step_kind_of(kind);
    if (!made) return Done{};
    const bool is_of_agency = *made == StepKind::accepted;
    const Key value = is_of_agency ? name(Dimension::agency, row.agency_id)
                                   : name(Dimension::article, row.article);
    // The limit of settlement runs since the receipt by who settles it: CPC 147(1).
    if (is_of_agency && value != received(Dimension::agency)) settled_from_ = on;
    step(*made, on, value);
    return Done{};
  }

  // While it stands for a case, the lead counts as that case, opened when the case was.
  void carry(const CourseCaseRow& span) {
    const CivilDate from = stored_day(span.carried_from_day);
    const auto until = stored_optional_day(span.carried_until_day);
    const CivilDate opened_on = Moment{span.opened_at}.local_date();
    step(StepKind::case_opened, from, opened_on.day_number());
    if (span.offender_identified_day) {
      const CivilDate known_on = stored_day(*span.offender_identified_day);
      const CivilDate shown_on = std::max(from, known_on);
      if (!until || shown_on < *until)
        step(StepKind::offender_identified, shown_on, known_on.day_number());
    }
    if (until) step(StepKind::case_left, *until, 0);
  }

  // A prolonged limit is known since the one before it fell away, which is when it was "done".
  void owe(const CourseDueRow& due) {
    const CivilDate last = last_day_of(due.due_at);
    if (due.rule == "T4") {
      auto& first = course_.received.classification_due_on;
      first = std::min(first.value_or(last), last);
      return;
    }
    const bool is_prolonged = due.rule == "T6x" || due.rule == "T7";
    step(is_prolonged ? StepKind::limit_prolonged : StepKind::limit_set, settled_from_,
         last.day_number());
    if (due.done_at) settled_from_ = Moment{*due.done_at}.local_date();
  }

  const CourseRow& row_;
  indicators::AllNames& names_;
  Course course_;
  CivilDate settled_from_;
};

}  // namespace

Result<std::vector<Course>> read_courses(storage::Transaction& tx,
                                         const storage::main_db::OrderRange& range,
                                         std::int64_t limit, indicators::AllNames& names) {
  HD_TRY(const auto rows, storage::main_db::courses(tx, range, limit));
  std::vector<Course> courses;
  if (rows.empty()) return courses;
  const storage::main_db::OrderRange read{range.after, rows.back().order};
  HD_TRY(const auto events, storage::main_db::course_events(tx, read));
  HD_TRY(const auto dues, storage::main_db::course_dues(tx, read));
  std::span<const CourseEventRow> events_left(events);
  std::span<const CourseDueRow> dues_left(dues);
  HD_TRY(const auto cases, storage::main_db::course_cases(tx, read));
  std::span<const CourseCaseRow> cases_left(cases);
  courses.reserve(rows.size());
  for (const CourseRow& row : rows) {
    const auto own_events = rows_of(events_left, row.order);
    const auto own_dues = rows_of(dues_left, row.order);
    const auto own_cases = rows_of(cases_left, row.order);
    HD_TRY(Course course, CourseMaker(row, names).make(own_events, own_dues, own_cases));
    courses.push_back(std::move(course));
  }
  return courses;
}

}  // namespace hd::vault
