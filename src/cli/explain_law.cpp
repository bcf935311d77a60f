#include "cli/explain_law.hpp"

#include "base/csv.hpp"
#include "law/explain.hpp"

namespace hd::cli {

Result<Done> explain_law(const std::string& law_folder, const std::string& story_path,
                         Language language, std::ostream& out) {
  HD_TRY(const std::string story, read_file(story_path));
  HD_TRY(const law::Law law, law::Law::load(law_folder));
  HD_TRY(const std::string text, law::explain(story, law, language));
  out << text;
  return Done{};
}

}  // namespace hd::cli
