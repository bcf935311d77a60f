#include "law/answer.hpp"

#include <array>

namespace hd::law {
namespace {

constexpr std::array<std::string_view, 13> day_note_names{
    "start_not_counted", "expiry_not_counted", "counted",    "counted_though_off", "skipped",
    "same_number",       "end_of_month",       "end",        "off_at_end",         "rolled_over",
    "rolled_end",        "whole_months",       "ordered_end"};
constexpr std::array<std::string_view, 5> beside_why_names{
    "milder_rule", "if_not_urgent", "without_island", "if_especially_complex", "two_thirds"};
constexpr std::array<std::string_view, 7> doubt_names{
    "too_early", "asked_too_late",    "nothing_to_extend", "longer_than_law",
    "too_often", "extended_too_late", "never_asked"};
constexpr std::array<std::string_view, 3> due_state_names{"open", "done", "fallen_away"};

}  // namespace

std::string_view name_of(DayNote note) { return day_note_names.at(static_cast<std::size_t>(note)); }
std::string_view name_of(BesideWhy why) {
  return beside_why_names.at(static_cast<std::size_t>(why));
}
std::string_view name_of(DoubtKind kind) { return doubt_names.at(static_cast<std::size_t>(kind)); }
std::string_view name_of(DueState state) {
  return due_state_names.at(static_cast<std::size_t>(state));
}

std::optional<Moment> Due::certain_at() const {
  std::optional<Moment> certain;
  const auto& unrolled = reckoning.unrolled;
  // A backward limit rolls to the stricter side: that is certain anyway.
  const bool is_later = unrolled && *unrolled < reckoning.due_day;
  if (is_later && roll_status == Status::draft) {
    certain = Moment::local(unrolled->plus_days(1), 0, 0);
  }
  for (const Alternative& other : beside) {
    const bool is_stricter =
        other.why == BesideWhy::without_island || other.why == BesideWhy::two_thirds;
    const bool is_certain =
        is_stricter && status == Status::draft && other.reckoning.due_at < reckoning.due_at;
    if (!is_certain || (certain && *certain <= other.reckoning.due_at)) continue;
    certain = other.reckoning.due_at;
  }
  return certain;
}

bool Due::was_late() const {
  const bool was_met = state == DueState::done || !superseded_by.empty();
  if (!was_met) return false;
  if (!is_done_by_day || reckoning.is_day_limit) return *done_at > reckoning.due_at;
  return Moment::local(done_at->local_date(), 0, 0) >= reckoning.due_at;
}

bool Due::may_be_late() const {
  const bool is_open_question =
      state == DueState::done && is_done_by_day && !reckoning.is_day_limit && !was_late();
  return is_open_question &&
         Moment::local(done_at->local_date().plus_days(1), 0, 0) > reckoning.due_at;
}

const Due* Answer::find(std::string_view rule) const {
  for (const Due& due : dues) {
    if (due.rule == rule) return &due;
  }
  return nullptr;
}

const Due* Answer::first_open() const {
  return dues.empty() || dues.front().state != DueState::open ? nullptr : &dues.front();
}

}  // namespace hd::law
