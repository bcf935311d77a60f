#include "cli/explain_law.hpp"

#include "base/csv.hpp"
#include "base/fault.hpp"
#include "law/explain.hpp"

namespace hd::cli {

Result<Done> explain_law(const ExplainRequest& request, Language language, std::ostream& out) {
  const auto story = read_file(request.story_path);
  if (!story) return fail(fault(story.error().code, "file.unreadable", {request.story_path}));
  HD_TRY(const law::Law law, law::Law::load(request.law_folder));
  HD_TRY(const std::string text, law::explain(*story, law, language, request.assumptions));
  out << text;
  return Done{};
}

}  // namespace hd::cli
