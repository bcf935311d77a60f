// The rules that every migration file keeps, so that other engines can take the same files.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "base/embedded.hpp"
#include "storage/migrations.hpp"

using namespace hd;
using namespace hd::storage;

namespace {

std::set<std::string> databases() {
  std::set<std::string> names;
  for (const EmbeddedFile& file : hd_migrations_files()) {
    names.emplace(file.name.substr(0, file.name.find('/')));
  }
  return names;
}

// The statements, each as its words: without remarks and the contents of quotes, and with every
// other sign a word of its own.
std::vector<std::vector<std::string>> statements(std::string_view sql) {
  std::vector<std::vector<std::string>> all{{}};
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) all.back().push_back(std::exchange(word, {}));
  };
  for (std::size_t i = 0; i < sql.size(); ++i) {
    if (sql.substr(i, 2) == "--") i = std::min(sql.find('\n', i), sql.size() - 1);
    if (sql[i] == '\'') i = sql.find('\'', i + 1);
    if (std::isalnum(static_cast<unsigned char>(sql[i])) != 0 || sql[i] == '_') {
      word += sql[i];
      continue;
    }
    end_word();
    if (sql[i] == ';') all.emplace_back();
    if (std::ispunct(static_cast<unsigned char>(sql[i])) != 0) word = sql[i], end_word();
  }
  if (all.back().empty() || all.back() == std::vector<std::string>{";"}) all.pop_back();
  for (auto& one : all) std::erase(one, ";");
  return all;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += word + ' ';
  return text;
}

bool is_step_name(std::string_view name) {
  const std::string_view rest = name.substr(std::min<std::size_t>(name.size(), 4));
  return name.size() > 5 && name.find_first_not_of("0123456789") == 4 && rest[0] == '-' &&
         rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos &&
         rest.find("--") == std::string::npos && !rest.ends_with('-');
}

}  // namespace

TEST_CASE("every database has its steps, numbered without a gap") {
  CHECK(databases().count("inbox") == 1);
  CHECK(databases().count("outbox") == 1);
  for (const std::string& database : databases()) {
    CAPTURE(database);
    const Schema schema = embedded_schema(database);
    for (const Migration& step : schema.migrations) {
      CAPTURE(step.name);
      CHECK(is_step_name(step.name));
      CHECK_FALSE(statements(step.sql).empty());
    }
  }
}

TEST_CASE("tables say what other engines must know, and no row has a hidden number") {
  const std::set<std::string> refused{"real",    "any",       "int",     "varchar", "boolean",
                                      "date",    "timestamp", "numeric", "pragma",  "attach",
                                      "trigger", "virtual",   "commit",  "rollback"};
  for (const EmbeddedFile& file : hd_migrations_files()) {
    for (const auto& words : statements(file.content)) {
      const std::string sql = joined(words);
      const std::string where = std::string(file.name) + ": " + sql.substr(0, 60);
      CAPTURE(where);
      for (const std::string& word : words) CHECK_MESSAGE(refused.count(word) == 0, word);
      if (!sql.starts_with("create table ")) continue;
      const bool has_seq = sql.find(" seq INTEGER PRIMARY KEY AUTOINCREMENT ") != std::string::npos;
      CHECK((sql.find("AUTOINCREMENT") != std::string::npos) == has_seq);
      CHECK(sql.ends_with(has_seq ? ") strict " : ") strict , without rowid "));
    }
  }
}

TEST_CASE("a digest tells one byte") {
  const Migration step{1, "0001-first", "create table a (x TEXT)"};
  Migration other = step;
  other.sql = "create table a (y TEXT)";
  CHECK(digest_of(step).size() == 16);
  CHECK(digest_of(step) == digest_of(step));
  CHECK(digest_of(step) != digest_of(other));
  // FNV-1a of "a", from the authors' test vectors: the digests on disk must never change.
  CHECK(digest_of({1, "", "a"}) == "af63dc4c8601ec8c");
}
