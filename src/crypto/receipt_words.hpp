// The 1,024 syllables in which a receipt can be written down: how they were chosen and what they
// are kept apart from stands in docs/decisions/0010-receipt-in-words.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hd::crypto {

struct ReceiptWord {
  std::string_view shown;  // with its marks, "mướp"
  std::string key;         // without, "muop": what is compared
  std::string sound;       // of the key: words that some dialect takes for one another share it
};

inline constexpr std::size_t receipt_word_bits = 10;

// Ordered by key; keys and sounds are unique. The place of a word is its number.
const std::vector<ReceiptWord>& receipt_words();

// The letters a to z of one syllable, as they sound where dialects and spellings meet: tr as ch,
// s as x, gi and r as d, l as n, k and q as c, y as i (not in ay).
std::string sound_of(std::string_view key);

// The number of the word with this key or sound.
std::optional<std::size_t> word_of_key(std::string_view key);
std::optional<std::size_t> word_of_sound(std::string_view key);

// Whether one letter changed, missing, too many, or two neighbours swapped makes one of the other.
bool is_one_slip_away(std::string_view one, std::string_view other);

}  // namespace hd::crypto
