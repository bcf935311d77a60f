// The two readers behind TypedReceipt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "crypto/receipt.hpp"

namespace hd::crypto {

// Receipts as numbers that fill them: 24 of 5 bits or 12 of 10.
struct Guesses {
  std::vector<std::vector<std::uint16_t>> numbers;
  unsigned width = 0;
  bool has_literal = false;  // the first one is what was typed, letter for letter
};

// `tokens`: what stood between blanks and dashes, in small letters without marks; any other
// character is a '?'. At most TypedReceipt::most_guesses.
Guesses guesses_in_characters(const std::vector<std::string>& tokens);
Guesses guesses_in_words(const std::vector<std::string>& tokens);

// What is wrong with tokens that are no receipt, or what to compare when they are an unknown one.
Error doubt_about_characters(const std::vector<std::string>& tokens);
Error doubt_about_words(const std::vector<std::string>& tokens);
// Whether they are meant as words: twelve of the list, or more letters than a code has.
bool look_like_words(const std::vector<std::string>& tokens);

}  // namespace hd::crypto
