#include <algorithm>
#include <array>

#include "crypto/receipt.hpp"

namespace hd::crypto {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t characters = 24;
constexpr std::size_t group = 4;
constexpr std::size_t longest_input = 200;

// Dashes and blanks that keyboards and copied pages put between the groups, beyond ASCII.
constexpr std::array<std::string_view, 14> separators{
    "\u00A0", "\u2007", "\u2009", "\u200B", "\u202F", "\u3000", "\u2010",
    "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\uFEFF"};

// Length of the separator at the start of `text`, 0 when there is none.
std::size_t separator_length(std::string_view text) {
  constexpr std::string_view ascii = " \t\r\n\v\f-_.,:/|'\"";
  if (ascii.find(text.front()) != std::string_view::npos) return 1;
  const auto found = std::ranges::find_if(
      separators, [&](std::string_view s) { return text.starts_with(s); });
  return found == separators.end() ? 0 : found->size();
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// The value of a character as people write it, or npos.
std::size_t digit_value(char typed) {
  const char c = upper(typed);
  if (c == 'O') return digits.find('0');
  if (c == 'I' || c == 'L') return digits.find('1');
  if (c == 'U') return digits.find('V');
  return digits.find(c);
}

}  // namespace

std::string receipt_text(const Receipt& receipt) {
  std::string out;
  out.reserve(characters + characters / group);
  std::uint32_t pending = 0;
  unsigned bits = 0;
  std::size_t written = 0;
  for (const std::uint8_t byte : receipt.view()) {
    pending = (pending << 8U) | byte;
    for (bits += 8; bits >= 5; ++written) {
      if (written > 0 && written % group == 0) out.push_back('-');
      bits -= 5;
      out.push_back(digits[(pending >> bits) & 31U]);
    }
  }
  return out;
}

Result<Receipt> parse_receipt(std::string_view text) {
  const auto refused = [] {
    return fail(Error::field_error("receipt", "receipt.unreadable"));
  };
  if (text.size() > longest_input) return refused();
  Secret<Receipt::size> bytes;
  std::uint32_t pending = 0;
  unsigned bits = 0;
  std::size_t read = 0;
  std::size_t filled = 0;
  while (!text.empty()) {
    const std::size_t skipped = separator_length(text);
    if (skipped > 0) {
      text.remove_prefix(skipped);
      continue;
    }
    const std::size_t value = digit_value(text.front());
    if (value == std::string_view::npos || ++read > characters) return refused();
    pending = (pending << 5U) | static_cast<std::uint32_t>(value);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.writable()[filled++] = static_cast<std::uint8_t>(pending >> bits);
    }
    text.remove_prefix(1);
  }
  if (read != characters) return refused();
  return Receipt(std::move(bytes));
}

}  // namespace hd::crypto
