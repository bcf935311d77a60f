#include "cli/tell.hpp"

namespace hd::cli {
namespace {

std::string heading(const Error& error, Language language) {
  const std::string key = "cli.error." + std::string(name_of(error.code));
  return error.shown.key.empty() && has_word(key) ? word(key, language)
                                                  : shown_text(error, language);
}

}  // namespace

std::string fault_text(const Error& error, Language language) {
  std::string cause = error.logged.text;
  const std::size_t english = cause.find('\n');
  if (language == Language::en && english != std::string::npos) cause.erase(0, english + 1);
  const std::string head = heading(error, language);
  return cause.empty() ? head : head + "\n" + cause;
}

}  // namespace hd::cli
