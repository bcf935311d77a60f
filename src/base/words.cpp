#include "base/words.hpp"

#include <map>

#include "base/check.hpp"
#include "base/csv.hpp"
#include "base/embedded.hpp"

namespace hd {
namespace {

struct Pair {
  std::string vi;
  std::string en;
};

// messages.csv has key,vi,en; glossary.csv has code_name,vi,en,… and answers under
// "term.<code_name>".
std::map<std::string, Pair, std::less<>> load() {
  std::map<std::string, Pair, std::less<>> words;
  for (const EmbeddedFile& file : hd_words_files()) {
    const auto table = CsvTable::parse(file.content, file.name);
    if (!table) throw Bug(table.error().logged.text);
    const bool is_glossary = table->has_column("code_name");
    for (std::size_t row = 0; row < table->size(); ++row) {
      std::string key =
          is_glossary ? "term." + table->cell(row, "code_name") : table->cell(row, "key");
      const auto [at, added] =
          words.try_emplace(key, Pair{table->cell(row, "vi"), table->cell(row, "en")});
      if (!added) throw Bug("two rows in words/ for " + at->first);
    }
  }
  return words;
}

const std::map<std::string, Pair, std::less<>>& words() {
  static const auto loaded = load();
  return loaded;
}

const std::string& raw_text(std::string_view key, Language language) {
  const auto found = words().find(key);
  if (found == words().end()) throw Bug("no row in words/ for " + std::string(key));
  return language == Language::vi ? found->second.vi : found->second.en;
}

}  // namespace

bool has_word(std::string_view key) { return words().contains(key); }

std::string word(std::string_view key, Language language, std::string_view argument) {
  std::string text = raw_text(key, language);
  for (auto at = text.find("{0}"); at != std::string::npos;
       at = text.find("{0}", at + argument.size())) {
    text.replace(at, 3, argument);
  }
  return text;
}

std::string phrase(std::string_view key, Language language,
                   std::initializer_list<std::string_view> arguments) {
  std::string_view rest = raw_text(key, language);
  std::string text;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const bool is_gap = open + 2 < rest.size() && rest[open + 2] == '}' && rest[open + 1] >= '0' &&
                        rest[open + 1] <= '9';
    text += rest.substr(0, is_gap ? open : open + 1);
    if (is_gap) {
      const auto number = static_cast<std::size_t>(rest[open + 1] - '0');
      if (number >= arguments.size()) throw Bug("nothing to fill the gap of " + std::string(key));
      text += arguments.begin()[number];
    }
    rest.remove_prefix(is_gap ? open + 3 : open + 1);
  }
  text += rest;
  return text;
}

std::string shown_text(const Error& error, Language language) {
  if (error.shown.key.empty()) return word("error." + std::string(name_of(error.code)), language);
  return word(error.shown.key, language, error.shown.argument);
}

}  // namespace hd
