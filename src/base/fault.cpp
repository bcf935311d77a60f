#include "base/fault.hpp"

#include <sstream>
#include <utility>

#include "base/words.hpp"

namespace hd {
namespace {

std::pair<std::string, std::string> lines_of(const Error& error) {
  const std::string& text = error.logged.text;
  const std::size_t end = text.find('\n');
  if (end == std::string::npos) return {text, text};
  return {text.substr(0, end), text.substr(end + 1)};
}

}  // namespace

Error fault(ErrorCode code, std::string_view key,
            std::initializer_list<std::string_view> arguments) {
  return Error::of(
      code, phrase(key, Language::vi, arguments) + "\n" + phrase(key, Language::en, arguments));
}

Error fault_at(const Error& where, const Error& error) {
  const auto [where_vi, where_en] = lines_of(where);
  const auto [vi, en] = lines_of(error);
  return Error::of(error.code, where_vi + ": " + vi + "\n" + where_en + ": " + en);
}

std::string console_lines(std::string_view prefix, const Error& error) {
  std::istringstream lines(shown_text(error, Language::vi) + '\n' +
                           shown_text(error, Language::en) + '\n' + error.logged.text);
  std::string told;
  for (std::string line; std::getline(lines, line);) told.append(prefix) += line + '\n';
  return told;
}

Error table_fault(const Error& error) {
  const std::string place = error.logged.text.substr(0, error.logged.text.find(": "));
  return fault_at(Error::of(error.code, place),
                  Error::of(error.code, shown_text(error, Language::vi) + "\n" +
                                            shown_text(error, Language::en)));
}

}  // namespace hd
