// A full-text index that lives in memory and nowhere else: what it holds is gone with it.
#pragma once

#include "storage/sqlite/connection.hpp"

namespace hd::storage {

// One record in three readings; a search looks into each of them in its own way.
struct IndexedText {
  std::int64_t row = 0;
  std::string typed;   // words as they were written; case does not count
  std::string folded;  // the same without marks
  std::string digits;  // numbers without blanks, with a blank between two
};

// Which reading is asked, and for what: words that must all occur, the last one as a beginning.
struct IndexQuestion {
  enum class Reading : std::uint8_t { typed, folded, digits };
  Reading reading = Reading::folded;
  std::vector<std::string> words;
};

// Used by one thread at a time.
class TextIndex {
 public:
  static Result<TextIndex> make();

  // All of them or none. Errors: conflict when a row is there already.
  Result<Done> add(const std::vector<IndexedText>& texts);
  Result<Done> remove(std::int64_t row);
  // Rows in which all words occur, the highest first; none for no words.
  Result<std::vector<std::int64_t>> find(const IndexQuestion& question, std::int64_t limit);

 private:
  explicit TextIndex(std::unique_ptr<SqliteConnection> memory) : memory_(std::move(memory)) {}

  std::unique_ptr<SqliteConnection> memory_;
};

}  // namespace hd::storage
