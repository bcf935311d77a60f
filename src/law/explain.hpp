// The timetable of a story as plain text: the function behind `haidang law explain FILE`.
#pragma once

#include <string>
#include <string_view>

#include "law/law.hpp"

namespace hd::law {

// `story` is the text of a .story file (tests/story/README.md). Fails with malformed; the private
// text names the line and what is expected there.
Result<std::string> explain(std::string_view story, const Law& law, Language language);

// The timetable of an answer, as explain() prints it.
std::string timetable(const Answer& answer, Language language);

}  // namespace hd::law
