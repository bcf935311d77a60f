#include "vault/records/course_reader.hpp"

#include <algorithm>
#include <tuple>

#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using namespace std::string_view_literals;
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
    case EventKind::passed_on:
      return StepKind::offered;
    case EventKind::handover_rejected:
      return StepKind::not_taken_over;
    case EventKind::accepted:
      return StepKind::accepted;
    case EventKind::decided_open:
      return StepKind::opened;
    case EventKind::decided_not_open:
      return StepKind::not_opened;
    case EventKind::decided_suspend:
      return StepKind::suspended;
    case EventKind::decided_resume:
    case EventKind::suspension_annulled:
      return StepKind::resumed;
    case EventKind::found_not_a_crime:
      return StepKind::not_a_crime;
    case EventKind::not_a_crime_undone:
      return StepKind::a_crime_again;
    default:
      return std::nullopt;
  }
}

// Until it is classified: the limits of whoever classifies it as an agency that settles tips, and
// of those who pass it on, which they do with their classification.
constexpr std::array first_limits{"T4"sv, "T2a"sv, "T2b"sv, "T2c"sv, "T2d"sv, "T3"sv, "T4p"sv};
// Of settlement, each prolonging the one before it; the last two run anew after a suspension.
constexpr std::array settling_limits{"T6"sv, "T6x"sv, "T7"sv, "T9"sv, "T10"sv};

template <std::size_t N>
std::size_t place_of(const std::array<std::string_view, N>& rules, std::string_view rule) {
  return static_cast<std::size_t>(std::ranges::find(rules, rule) - rules.begin());
}

// The store keeps due dates as people read them, what is open first. Here they stand as they came:
// a limit that was prolonged is done when that was decided.
std::vector<CourseDueRow> as_they_came(std::span<const CourseDueRow> dues) {
  std::vector<CourseDueRow> sorted(dues.begin(), dues.end());
  const auto key = [](const CourseDueRow& due) {
    return std::tuple(!due.done_at, due.done_at.value_or(0), place_of(settling_limits, due.rule));
  };
  std::ranges::stable_sort(sorted, {}, key);
  return sorted;
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
    course_.order = row_.order;
    course_.number = row_.number;
    const bool has_kind = row_.kind != domain::name_of(domain::LeadKind::unclassified);
    course_.kind = has_kind ? name(Dimension::source, row_.kind) : indicators::no_name;
    receive();
    for (const CourseEventRow& event : events) HD_CHECK(happen(event));
    for (const CourseDueRow& due : as_they_came(dues)) owe(due);
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
                      : *made == StepKind::not_a_crime
                          ? name(Dimension::source, indicators::no_crime_source)
                          : name(Dimension::article, row.article);
    if (*made == StepKind::resumed) resumed_at_.push_back(row.happened_at);
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
    step(StepKind::case_named, from, static_cast<std::int32_t>(course_.case_numbers.size()));
    course_.case_numbers.push_back(span.number);
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
    if (place_of(first_limits, due.rule) < first_limits.size()) {
      auto& first = course_.received.classification_due_on;
      first = std::min(first.value_or(last), last);
      return;
    }
    const bool is_prolonged = due.rule == "T6x" || due.rule == "T7";
    if (due.rule == "T9" || due.rule == "T10") settled_from_ = resumed_before(due);
    step(is_prolonged ? StepKind::limit_prolonged : StepKind::limit_set, settled_from_,
         last.day_number());
    if (due.done_at) settled_from_ = Moment{*due.done_at}.local_date();
  }

  // When the settlement began anew that this limit is of: the last time before it was done.
  CivilDate resumed_before(const CourseDueRow& due) const {
    CivilDate from = settled_from_;
    for (const std::int64_t at : resumed_at_) {
      if (!due.done_at || at <= *due.done_at) from = Moment{at}.local_date();
    }
    return from;
  }

  const CourseRow& row_;
  indicators::AllNames& names_;
  Course course_;
  CivilDate settled_from_;
  std::vector<std::int64_t> resumed_at_;
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
