#include "storage/memory/text_index.hpp"

#include <array>

namespace hd::storage {
namespace {

// FTS5 alone does not take đ for d; the folded reading comes folded.
constexpr std::string_view schema =
    "create virtual table entry using "
    "fts5(typed, folded, digits, tokenize = 'unicode61 remove_diacritics 0')";

// As a string of FTS5: nothing in it is an operator.
std::string quoted(std::string_view word) {
  std::string out = "\"";
  for (const char c : word) {
    if (c == '"') out += c;
    out += c;
  }
  return out + "\"";
}

std::string match_of(const IndexQuestion& question) {
  constexpr std::array<std::string_view, 3> columns{"typed", "folded", "digits"};
  std::string match(columns.at(static_cast<std::size_t>(question.reading)));
  match += " : (";
  std::string_view before;
  for (const std::string& word : question.words) {
    match += before;
    match += quoted(word);
    before = " AND ";
  }
  return match + " *)";
}

}  // namespace

Result<TextIndex> TextIndex::make() {
  HD_TRY(auto memory, SqliteConnection::in_memory());
  HD_CHECK(memory->run_script(schema));
  return TextIndex(std::move(memory));
}

Result<Done> TextIndex::add(const std::vector<IndexedText>& texts) {
  HD_CHECK(memory_->control("begin"));
  for (const IndexedText& text : texts) {
    const auto added =
        memory_->execute("insert into entry (rowid, typed, folded, digits) values ($1, $2, $3, $4)",
                         {text.row, text.typed, text.folded, text.digits});
    if (added) continue;
    HD_CHECK(memory_->control("rollback"));
    return fail(added.error());
  }
  HD_CHECK(memory_->control("commit"));
  return Done{};
}

Result<Done> TextIndex::remove(std::int64_t row) {
  HD_CHECK(memory_->execute("delete from entry where rowid = $1", {row}));
  return Done{};
}

Result<std::vector<std::int64_t>> TextIndex::find(const IndexQuestion& question,
                                                  std::int64_t limit) {
  std::vector<std::int64_t> found;
  if (question.words.empty()) return found;
  HD_TRY(const Rows rows,
         memory_->query("select rowid from entry where entry match $1 order by rowid desc limit $2",
                        {match_of(question), limit}));
  for (const Row& row : rows) found.push_back(row.integer(0));
  return found;
}

}  // namespace hd::storage
