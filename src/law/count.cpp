#include "law/count.hpp"

#include <utility>

namespace hd::law {
namespace {

class Counter {
 public:
  Counter(const CountRequest& request, const calendar::Calendar& calendar)
      : request_(request),
        calendar_(calendar),
        sign_(request.direction == Direction::after ? 1 : -1) {}

  Reckoning run() {
    if (request_.unit == LimitUnit::hours || request_.unit == LimitUnit::at_once) return in_hours();
    const CivilDate first = request_.start.local_date();
    if (request_.unit == LimitUnit::months) {
      count_months(first);
    } else if (request_.unit == LimitUnit::working_days) {
      count_working_days(first);
    } else {
      count_days(first);
    }
    roll();
    if (request_.until && *request_.until < out_.due_day) end_as_ordered(first);
    out_.due_at = Moment::local(out_.due_day.plus_days(1), 0, 0);
    return std::move(out_);
  }

 private:
  // Civil Code 147(1): hours start at the fixed moment; they run through nights and days off.
  Reckoning in_hours() {
    const int hours = request_.unit == LimitUnit::hours ? request_.value : 0;
    out_.is_day_limit = false;
    out_.due_at = request_.start.plus_hours(sign_ * hours);
    out_.due_day = out_.due_at.local_date();
    return std::move(out_);
  }

  // Civil Code 147(2)(3): the day of the event is not counted. CPC 134(1): the last day ends at
  // 24:00.
  void count_days(CivilDate first) {
    const int per = request_.unit == LimitUnit::months_of_30_days ? days_in_month : 1;
    const int days = request_.value * per;
    const int offset = request_.first_day_counts ? 0 : 1;
    out_.steps.reserve(static_cast<std::size_t>(days) + 2);
    if (offset == 1) step(first, 0, first_note());
    for (int i = 1; i < days; ++i) {
      step(first.plus_days(sign_ * (i - 1 + offset)), i, DayNote::counted);
      if (calendar::is_off(out_.steps.back().day_kind)) {
        out_.steps.back().note = DayNote::counted_though_off;
      }
    }
    out_.due_day = first.plus_days(sign_ * (days - 1 + offset));
    step(out_.due_day, days, DayNote::end);
  }

  void count_working_days(CivilDate first) {
    CivilDate day = request_.first_day_counts ? first.plus_days(-sign_) : first;
    if (!request_.first_day_counts) step(first, 0, first_note());
    for (int i = 0; i < request_.value;) {
      day = day.plus_days(sign_);
      note_day(day);
      if (!calendar_.is_working_day(day)) {
        step(day, 0, DayNote::skipped);
        skip(day);
        continue;
      }
      ++i;
      step(day, i, i == request_.value ? DayNote::end : DayNote::counted);
    }
    out_.due_day = day;
  }

  // CPC 134(1): the same-numbered day, or the last day of a month that has none. The start day is
  // the day of the event either way, so first_day_counts changes nothing.
  void count_months(CivilDate first) {
    step(first, 0, first_note());
    out_.due_day = first.plus_months(sign_ * request_.value);
    const bool clamped = out_.due_day.day() != first.day();
    if (request_.extra_days == 0) {
      step(out_.due_day, 0, clamped ? DayNote::end_of_month : DayNote::same_number);
      return;
    }
    if (request_.value > 0) step(out_.due_day, 0, DayNote::whole_months);
    out_.due_day = out_.due_day.plus_days(sign_ * request_.extra_days);
    step(out_.due_day, request_.extra_days, DayNote::end);
  }

  void end_as_ordered(CivilDate first) {
    out_.steps.clear();
    out_.skipped.clear();
    out_.unrolled.reset();
    out_.is_provisional = false;
    if (!request_.first_day_counts) step(first, 0, first_note());
    out_.due_day = *request_.until;
    step(out_.due_day, 0, DayNote::ordered_end);
  }

  // CPC 134(1), Civil Code 148(5): an end on a day off moves to the next working day.
  void roll() {
    note_day(out_.due_day);
    if (request_.roll == Roll::none || calendar_.is_working_day(out_.due_day)) return;
    const int way = request_.roll == Roll::next_working_day ? 1 : -1;
    out_.unrolled = out_.due_day;
    out_.steps.back().note = DayNote::off_at_end;
    skip(out_.due_day);
    CivilDate day = out_.due_day.plus_days(way);
    for (; !calendar_.is_working_day(day); day = day.plus_days(way)) {
      step(day, 0, DayNote::rolled_over);
      skip(day);
    }
    step(day, 0, DayNote::rolled_end);
    note_day(day);
    out_.due_day = day;
  }

  DayNote first_note() const {
    return sign_ > 0 ? DayNote::start_not_counted : DayNote::expiry_not_counted;
  }

  void step(CivilDate date, int number, DayNote note) {
    calendar::DayInfo info = calendar_.day_info(date);
    out_.steps.push_back({date, number, note, info.kind, std::move(info.name)});
  }

  void skip(CivilDate date) {
    calendar::DayInfo info = calendar_.day_info(date);
    out_.skipped.push_back({date, info.kind, std::move(info.name)});
  }

  // A day whose kind may still change makes the date provisional.
  void note_day(CivilDate date) {
    if (!calendar_.day_info(date).is_announced) out_.is_provisional = true;
  }

  const CountRequest& request_;
  const calendar::Calendar& calendar_;
  const int sign_;
  Reckoning out_;
};

}  // namespace

Reckoning reckon(const CountRequest& request, const calendar::Calendar& calendar) {
  return Counter(request, calendar).run();
}

}  // namespace hd::law
