#include <algorithm>
#include <array>

#include "crypto/receipt_guesses.hpp"
#include "crypto/receipt_words.hpp"
#include "crypto/typed_receipt.hpp"

namespace hd::crypto {
namespace {

constexpr std::size_t words = 12;
constexpr std::size_t most_letters = 100;
constexpr std::size_t most_cuts = 64;

using Numbers = std::vector<std::uint16_t>;

bool is_letters(const std::string& token) {
  return std::ranges::all_of(token, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_number(const std::string& token) {
  return std::ranges::all_of(token, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_of_the_list(const std::string& token) { return word_of_key(token).has_value(); }

// People number the words they write down.
std::vector<std::string> without_numbers(std::vector<std::string> tokens) {
  std::erase_if(tokens, is_number);
  return tokens;
}

Numbers neighbours_of(std::string_view key) {
  Numbers found;
  for (std::size_t i = 0; i < receipt_words().size(); ++i) {
    if (is_one_slip_away(receipt_words()[i].key, key)) {
      found.push_back(static_cast<std::uint16_t>(i));
    }
  }
  return found;
}

// The word itself, else the one that sounds like it, else those one slip away.
Numbers readings_of(std::string_view token) {
  auto one = word_of_key(token);
  if (!one) one = word_of_sound(token);
  if (one) return {static_cast<std::uint16_t>(*one)};
  return neighbours_of(token);
}

bool is_certain(const Numbers& readings) { return readings.size() == 1; }

// Every choice of one reading for each place, unless there are too many to try.
void combine(const std::vector<Numbers>& readings, Guesses& out) {
  std::size_t count = 1;
  for (const Numbers& one : readings) {
    count *= one.size();
    if (count == 0 || count > TypedReceipt::most_guesses) return;
  }
  for (std::size_t choice = 0; choice < count; ++choice) {
    Numbers numbers;
    std::size_t rest = choice;
    for (const Numbers& one : readings) {
      numbers.push_back(one[rest % one.size()]);
      rest /= one.size();
    }
    out.numbers.push_back(std::move(numbers));
  }
}

void change_each(const std::vector<std::string>& tokens, Guesses& out) {
  const Numbers typed = out.numbers.front();
  for (std::size_t i = 0; i < words; ++i) {
    for (const std::uint16_t other : neighbours_of(tokens[i])) {
      if (other == typed[i] || out.numbers.size() == TypedReceipt::most_guesses) continue;
      out.numbers.push_back(typed);
      out.numbers.back()[i] = other;
    }
  }
}

// Cuts letters without blanks into exactly 12 words, in every way there is.
class Cutter {
 public:
  explicit Cutter(std::string_view letters) : letters_(letters), can_(letters.size() + 1) {
    can_[letters.size()][0] = true;
    for (std::size_t at = letters.size(); at-- > 0;) {
      for (std::size_t length = 1; length <= longest && at + length <= letters.size(); ++length) {
        if (!word_of_key(letters.substr(at, length))) continue;
        for (std::size_t left = 1; left <= words; ++left) {
          can_[at][left] = can_[at][left] || can_[at + length][left - 1];
        }
      }
    }
  }

  void cut(std::size_t at, Numbers& taken, Guesses& out) {
    const std::size_t left = words - taken.size();
    if (!can_[at][left] || out.numbers.size() == most_cuts) return;
    if (left == 0) {
      out.numbers.push_back(taken);
      return;
    }
    for (std::size_t length = 1; length <= longest && at + length <= letters_.size(); ++length) {
      const auto word = word_of_key(letters_.substr(at, length));
      if (!word) continue;
      taken.push_back(static_cast<std::uint16_t>(*word));
      cut(at + length, taken, out);
      taken.pop_back();
    }
  }

 private:
  static constexpr std::size_t longest = 7;
  std::string_view letters_;
  // [place][n]: what follows the place is n words
  std::vector<std::array<bool, words + 1>> can_;
};

}  // namespace

bool look_like_words(const std::vector<std::string>& all_tokens) {
  const std::vector<std::string> tokens = without_numbers(all_tokens);
  if (tokens.size() == words && std::ranges::all_of(tokens, is_of_the_list)) return true;
  std::size_t letters = 0;
  for (const std::string& token : tokens) {
    if (!is_letters(token)) return false;
    letters += token.size();
  }
  return letters > 26;
}

Guesses guesses_in_words(const std::vector<std::string>& all_tokens) {
  Guesses out;
  out.width = receipt_word_bits;
  const std::vector<std::string> tokens = without_numbers(all_tokens);
  if (!std::ranges::all_of(tokens, is_letters)) return out;
  if (tokens.size() != words) {
    std::string letters;
    for (const std::string& token : tokens) letters += token;
    Numbers taken;
    if (letters.size() <= most_letters) Cutter(letters).cut(0, taken, out);
    out.has_literal = out.numbers.size() == 1;
    return out;
  }
  std::vector<Numbers> readings;
  for (const std::string& token : tokens) readings.push_back(readings_of(token));
  combine(readings, out);
  out.has_literal = std::ranges::all_of(tokens, is_of_the_list);
  if (std::ranges::all_of(readings, is_certain)) change_each(tokens, out);
  return out;
}

Error doubt_about_words(const std::vector<std::string>& all_tokens) {
  const auto about = [](std::string key, std::size_t number) {
    return Error::field_error("receipt", std::move(key), std::to_string(number));
  };
  const std::vector<std::string> tokens = without_numbers(all_tokens);
  if (tokens.size() != words) return about("receipt.word_count", tokens.size());
  for (std::size_t i = 0; i < words; ++i) {
    if (!word_of_key(tokens[i]) && !word_of_sound(tokens[i])) return about("receipt.word", i + 1);
  }
  return Error::field_error("receipt", "receipt.unknown");
}

}  // namespace hd::crypto
