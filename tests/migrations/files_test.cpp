// The rules that every migration file keeps, so that other engines can take the same files.
#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <sstream>

#include "base/embedded.hpp"
#include "storage/migrations.hpp"

using namespace hd;
using namespace hd::storage;

namespace {

const std::regex::flag_type plain = std::regex::ECMAScript;

std::set<std::string> databases() {
  std::set<std::string> names;
  for (const EmbeddedFile& file : hd_migrations_files()) {
    names.emplace(file.name.substr(0, file.name.find('/')));
  }
  return names;
}

// The text without remarks and without the contents of quotes.
std::string bare(std::string_view sql) {
  const std::string text(sql);
  const std::string said = std::regex_replace(text, std::regex("--[^\n]*", plain), "");
  return std::regex_replace(said, std::regex("'[^']*'", plain), "''");
}

std::vector<std::string> statements(std::string_view sql) {
  std::vector<std::string> all;
  std::istringstream text(bare(sql));
  for (std::string one; std::getline(text, one, ';');) {
    if (one.find_first_not_of(" \n") != std::string::npos) all.push_back(one);
  }
  return all;
}

bool holds(const std::string& text, const char* pattern) {
  return std::regex_search(text, std::regex(pattern, plain | std::regex::icase));
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
      CHECK(holds(step.name, "^[0-9]{4}-[a-z0-9]+(-[a-z0-9]+)*$"));
      CHECK_FALSE(statements(step.sql).empty());
    }
  }
}

TEST_CASE("tables say what other engines must know, and no row has a hidden number") {
  for (const EmbeddedFile& file : hd_migrations_files()) {
    for (const std::string& sql : statements(file.content)) {
      const std::string where = std::string(file.name) + ": " + sql.substr(0, 60);
      CAPTURE(where);
      CHECK_FALSE(holds(sql, "\\b(real|any|int|text\\(|varchar|boolean|date|timestamp|numeric)\\b"));
      CHECK_FALSE(holds(sql, "\\b(pragma|attach|trigger|virtual|commit|rollback)\\b"));
      if (!holds(sql, "^\\s*create table")) continue;
      const bool has_seq = holds(sql, "\\bseq INTEGER PRIMARY KEY AUTOINCREMENT\\b");
      CHECK(holds(sql, "AUTOINCREMENT") == has_seq);
      CHECK(holds(sql, has_seq ? "\\) strict\\s*$" : "\\) strict, without rowid\\s*$"));
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
