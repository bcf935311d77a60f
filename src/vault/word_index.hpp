// Which words occur in which texts, in memory and nowhere else: what it holds is gone with it.
// A word is kept once however often it is written, as it was typed and without its marks: a
// whole city writes its stories with a few thousand syllables.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hd::vault {

// Used by one thread at a time. Words come as searchable_words (base/text.hpp) makes them.
class WordIndex {
 public:
  using Row = std::uint32_t;       // of a text, from 0
  using Rows = std::vector<bool>;  // for each row whether it is meant
  enum class Marks : std::uint8_t { as_typed, ignored };

  // The row of this text: each is higher than those before.
  Row add(std::string_view words);
  // Nothing of these rows is left.
  void remove(const Rows& gone);
  // Rows in which all words occur, the last one as a beginning; none for no words.
  Rows find(std::string_view words, Marks marks) const;
  Row end() const { return end_; }  // behind the highest row

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>()(word);
    }
  };
  using Places = std::vector<Row>;  // rising
  using Words = std::unordered_map<std::string, Places, Hash, std::equal_to<>>;
  // Spellings of one reading: "hòa" and "hoà" of "hoa". They point into words_, which moves none.
  using Spellings = std::vector<const Words::value_type*>;
  using Reading = std::map<std::string, Spellings, std::less<>>;

  Words::iterator first_met(std::string_view word);
  void forget(const Words::value_type& entry);
  Rows holding(std::string_view word, Marks marks, bool is_beginning) const;

  Words words_;
  Reading typed_;
  Reading folded_;
  Row end_ = 0;
};

}  // namespace hd::vault
