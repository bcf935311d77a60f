// A due date as a sign and as words: "thứ Sáu 27/11/2026, còn 2 ngày làm việc".
#pragma once

#include <optional>
#include <string>

#include "http/speech.hpp"

namespace hd::http {

enum class DueSign : std::uint8_t { late, today, soon, later, done };
std::string_view name_of(DueSign sign);

// What the words need to know of a due date, wherever it comes from.
struct DueFacts {
  Moment due_at;  // of a day limit 24:00 of its last day
  bool is_hour_limit = false;
  std::int64_t limit_hours = 24;  // of an hour limit: its whole length
  std::optional<Moment> done_at;
  bool has_fallen_away = false;  // no longer owed; done_at says since when
  bool is_at_once = false;       // the law gives no number: due_at is since when it is owed
  std::optional<Moment> certain_at = {};  // what is done by then is in time under every reading
  bool was_late = false;                  // done after it
  bool may_be_late = false;  // done on the day on which an hour limit ended, at an unknown hour

  CivilDate last_day() const;
};

// soon: at most 2 working days, or half of an hour limit, are left. today: the last day, or the
// last sixth of an hour limit (4 hours of 24).
DueSign sign_of(const Speech& speech, const DueFacts& due);
std::string due_words(const Speech& speech, const DueFacts& due);
// The date alone, without what is left: "thứ Sáu 27/11/2026", "ngay, chưa làm, từ 15:05 …".
std::string end_words(const Speech& speech, const DueFacts& due);
// "chắc chắn: trước hết thứ Ba 24/11"; empty where the date itself is certain, or done in time.
// Done late, or maybe late at an hour nobody knows: that, and when it was due.
std::string certain_words(const Speech& speech, const DueFacts& due);
std::string short_due_words(const Speech& speech, const DueFacts& due);
// "còn 2 ngày làm việc", "quá 20 phút", "ngay, chưa làm"; empty once it is done.
std::string remaining_words(const Speech& speech, const DueFacts& due);

}  // namespace hd::http
