// Who is told when on the way to a limit: province/<name>/alarm_ladder.csv.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hd::law {

// Bậc báo: cán bộ, thủ trưởng, điều phối.
enum class Rung : std::uint8_t { officer, head, coordinator };
inline constexpr std::array<Rung, 3> all_rungs{Rung::officer, Rung::head, Rung::coordinator};
std::string_view name_of(Rung rung);

enum class LadderUnit : std::uint8_t {
  working_days_before,  // the last day of the limit, at the clock
  days_after,           // the last day, at the clock; 0 is the last day itself
  percent,              // of the whole time from the start of the limit
  minutes_after,        // the end
};

struct LadderStep {
  LadderUnit unit = LadderUnit::minutes_after;
  int value = 0;
  int clock_minutes = 0;  // after midnight, of steps in days
};

struct AlarmLadder {
  std::array<LadderStep, 3> day;   // by rung, for limits in days
  std::array<LadderStep, 3> hour;  // by rung, for limits in hours
  // What no law limits but must not lie.
  int accept_hours = 0;          // to take over what was passed on
  int read_working_days = 0;     // to read what a sender answered
  int confirm_working_days = 0;  // of a procuracy: to say that a paper came
  int answer_working_days = 0;   // of a procuracy: to answer a request it has not confirmed

  // Fails with malformed or storage_failed; the private text names file, line and what to do.
  static Result<AlarmLadder> load(const std::string& folder);
};

}  // namespace hd::law
