// Days, moments and day kinds in words. Vietnamese writes 24/11/2026, English the same order.
#pragma once

#include <string>

#include "law/answer.hpp"

namespace hd::law {

std::string day_text(CivilDate date);                         // 24/11/2026
std::string weekday_text(CivilDate date, Language language);  // thứ Ba 24/11/2026
std::string moment_text(Moment at, Language language);        // 14:05 thứ Ba 24/11/2026
// "hết thứ Năm 26/11/2026" for day limits, "14:05 thứ Ba 24/11/2026" for hours.
std::string due_text(const Reckoning& reckoning, Language language);
std::string extent_text(int value, LimitUnit unit, Language language);  // 3 ngày làm việc
// "nghỉ lễ, tết: Ngày Văn hóa Việt Nam 24/11"; empty for a plain working day.
std::string day_kind_text(const DayStep& step, Language language);
// Why the day stands in the count: "ngày thứ 1, nghỉ vẫn tính (nghỉ cuối tuần)".
std::string step_text(const DayStep& step, Language language);

}  // namespace hd::law
