// Small readers shared by the two halves of the story reader. All text is folded. Private to the
// room.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "law/story.hpp"

namespace hd::law {

// "story.fault.<key>" of words/.
Error not_understood(std::string_view key, std::initializer_list<std::string_view> arguments = {});
std::optional<int> number_of(std::string_view text);
Result<CivilDate> day_of_text(std::string_view text);  // 24/11/2026
Result<Moment> moment_of_text(std::string_view text);  // 14:05 25/11/2026, 24:00 26/11/2026
// What a jurist expects; none when the line does not begin as an expectation does.
Result<std::optional<Expectation>> read_expectation(std::string_view line);

}  // namespace hd::law
