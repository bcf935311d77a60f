// `haidang law explain FILE`: the timetable of a story.
#pragma once

#include <ostream>
#include <string>

#include "base/result.hpp"
#include "base/words.hpp"

namespace hd::cli {

Result<Done> explain_law(const std::string& law_folder, const std::string& story_path,
                         Language language, std::ostream& out);

}  // namespace hd::cli
