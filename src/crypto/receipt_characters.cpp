#include <algorithm>

#include "crypto/receipt_guesses.hpp"

namespace hd::crypto {
namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t characters = 24;
constexpr std::size_t group = 4;
constexpr std::uint16_t unreadable = 0xffff;

// The value of a character as people write it, or `unreadable`.
std::uint16_t digit_value(char c) {
  if (c == 'o') return 0;
  if (c == 'i' || c == 'l') return 1;
  const auto at = digits.find(c == 'u' ? 'v' : c);
  return at == std::string_view::npos ? unreadable : static_cast<std::uint16_t>(at);
}

std::vector<std::uint16_t> digits_of(const std::vector<std::string>& tokens) {
  std::vector<std::uint16_t> typed;
  for (const std::string& token : tokens) {
    for (const char c : token) typed.push_back(digit_value(c));
  }
  return typed;
}

bool is_readable(const std::vector<std::uint16_t>& typed) {
  return std::ranges::count(typed, unreadable) == 0;
}

void change_each(const std::vector<std::uint16_t>& typed, Guesses& out) {
  const bool all_readable = is_readable(typed);
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (!all_readable && typed[i] != unreadable) continue;
    for (std::uint16_t value = 0; value < digits.size(); ++value) {
      if (value == typed[i]) continue;
      out.numbers.push_back(typed);
      out.numbers.back()[i] = value;
    }
  }
}

void swap_neighbours(const std::vector<std::uint16_t>& typed, Guesses& out) {
  for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
    if (typed[i] == typed[i + 1]) continue;
    out.numbers.push_back(typed);
    std::swap(out.numbers.back()[i], out.numbers.back()[i + 1]);
  }
}

void put_in_one(const std::vector<std::uint16_t>& typed, Guesses& out) {
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (std::uint16_t value = 0; value < digits.size(); ++value) {
      if (i > 0 && typed[i - 1] == value) continue;  // the same as one place earlier
      out.numbers.push_back(typed);
      out.numbers.back().insert(out.numbers.back().begin() + static_cast<std::ptrdiff_t>(i), value);
    }
  }
}

void leave_out_one(const std::vector<std::uint16_t>& typed, Guesses& out) {
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (i > 0 && typed[i - 1] == typed[i]) continue;
    std::vector<std::uint16_t> shorter = typed;
    shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
    if (is_readable(shorter)) out.numbers.push_back(std::move(shorter));
  }
}

}  // namespace

Guesses guesses_in_characters(const std::vector<std::string>& tokens) {
  Guesses out;
  out.width = 5;
  const std::vector<std::uint16_t> typed = digits_of(tokens);
  const auto unread = std::ranges::count(typed, unreadable);
  if (unread > 1) return out;
  if (typed.size() == characters) {
    out.has_literal = unread == 0;
    if (out.has_literal) out.numbers.push_back(typed);
    change_each(typed, out);
    if (out.has_literal) swap_neighbours(typed, out);
  }
  if (typed.size() == characters - 1 && unread == 0) put_in_one(typed, out);
  if (typed.size() == characters + 1) leave_out_one(typed, out);
  return out;
}

Error doubt_about_characters(const std::vector<std::string>& tokens) {
  const auto about = [](std::string key, std::size_t number) {
    return Error::field_error("receipt", std::move(key), std::to_string(number));
  };
  const std::vector<std::uint16_t> typed = digits_of(tokens);
  if (typed.size() == characters && is_readable(typed)) {
    return Error::field_error("receipt", "receipt.unknown");
  }
  const bool in_groups = tokens.size() == characters / group;
  for (std::size_t i = 0; in_groups && i < tokens.size(); ++i) {
    if (tokens[i].size() != group || !is_readable(digits_of({tokens[i]}))) {
      return about("receipt.group", i + 1);
    }
  }
  const bool nearly = typed.size() + 8 > characters && typed.size() < characters + 8;
  if (nearly && typed.size() != characters) return about("receipt.length", typed.size());
  return Error::field_error("receipt", "receipt.unreadable");
}

}  // namespace hd::crypto
