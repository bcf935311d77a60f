// `haidang law explain FILE`: the timetable of a story, and with `--if` what an assumption changes.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/words.hpp"

namespace hd::cli {

struct ExplainRequest {
  std::string law_folder;
  std::string story_path;
  std::vector<std::string> assumptions;  // lines of a story: "ngày 11/12/2026 09:00: …"
};

Result<Done> explain_law(const ExplainRequest& request, Language language, std::ostream& out);

}  // namespace hd::cli
