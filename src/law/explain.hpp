// The timetable of a story as plain text: the function behind `haidang law explain FILE`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/law.hpp"

namespace hd::law {

// `story` is the text of a .story file (tests/story/README.md). Fails with malformed; the private
// text names the line and what is expected there.
// With assumptions ("nếu" lines, or `assumptions`, written as in a story) it also prints what they
// would change.
Result<std::string> explain(std::string_view story, const Law& law, Language language,
                            const std::vector<std::string>& assumptions = {});

// The timetable of an answer, as explain() prints it.
std::string timetable(const Answer& answer, Language language);

}  // namespace hd::law
