#include "crypto/typed_receipt.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "crypto/receipt_guesses.hpp"

namespace hd::crypto {
namespace {

constexpr std::size_t longest_input = 400;

// Dashes and blanks that keyboards and copied pages put between the groups, beyond ASCII.
constexpr std::array<std::string_view, 14> separators{
    "\u00A0", "\u2007", "\u2009", "\u200B", "\u202F", "\u3000", "\u2010",
    "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\uFEFF"};

// Length of the separator at the start of `text`, 0 when there is none.
std::size_t separator_length(std::string_view text) {
  constexpr std::string_view ascii = " \t\r\n\v\f-_.,:;/|'\"()";
  if (ascii.find(text.front()) != std::string_view::npos) return 1;
  const auto found =
      std::ranges::find_if(separators, [&](std::string_view s) { return text.starts_with(s); });
  return found == separators.end() ? 0 : found->size();
}

bool is_readable(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::vector<std::string> tokens_of(std::string_view text) {
  std::vector<std::string> tokens;
  bool inside = false;
  while (!text.empty()) {
    const std::size_t skipped = separator_length(text);
    if (skipped == 0) {
      if (!inside) tokens.emplace_back();
      const char c = text.front();
      if (!continues_character(c)) tokens.back().push_back(is_readable(c) ? c : '?');
    }
    inside = skipped == 0;
    text.remove_prefix(std::max<std::size_t>(skipped, 1));
  }
  return tokens;
}

// Writes numbers of `width` bits one after the other; they fill the bytes exactly.
void pack(const std::vector<std::uint16_t>& numbers, unsigned width,
          std::span<std::uint8_t> bytes) {
  std::uint32_t pending = 0;
  unsigned bits = 0;
  std::size_t filled = 0;
  for (const std::uint16_t number : numbers) {
    pending = (pending << width) | number;
    for (bits += width; bits >= 8;) {
      bits -= 8;
      bytes[filled++] = static_cast<std::uint8_t>(pending >> bits);
    }
  }
  HD_FATAL_UNLESS(filled == bytes.size());
}

}  // namespace

TypedReceipt::TypedReceipt(std::string_view text) {
  doubt_ = Error::field_error("receipt", "receipt.unreadable");
  if (text.size() <= longest_input && is_valid_utf8(text)) read(fold_vietnamese(text));
}

void TypedReceipt::read(std::string_view text) {
  const std::vector<std::string> tokens = tokens_of(text);
  const bool in_words = look_like_words(tokens);
  doubt_ = in_words ? doubt_about_words(tokens) : doubt_about_characters(tokens);
  const Guesses first = in_words ? guesses_in_words(tokens) : guesses_in_characters(tokens);
  // Twelve words of two letters are as long as a code: what can be read both ways is.
  const Guesses second = in_words ? guesses_in_characters(tokens) : guesses_in_words(tokens);
  const std::size_t count =
      std::min(first.numbers.size() + second.numbers.size(), most_guesses);
  bytes_ = SecretBytes(count * Receipt::size);
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_first = i < first.numbers.size();
    const auto& numbers = is_first ? first.numbers[i] : second.numbers[i - first.numbers.size()];
    const auto bytes = bytes_.writable().subspan(i * Receipt::size, Receipt::size);
    pack(numbers, is_first ? first.width : second.width, bytes);
    lookups_.push_back(lookup_hash(ByteView(bytes)));
  }
  has_literal_ = first.has_literal || (first.numbers.empty() && second.has_literal);
}

Receipt TypedReceipt::guess(std::size_t number) const {
  HD_FATAL_UNLESS(number < size());
  return Receipt(Secret<Receipt::size>::copy_of(
      bytes_.view().subspan(number * Receipt::size, Receipt::size)));
}

Receipt TypedReceipt::found_by(const Bytes& lookup) const {
  const auto at = std::ranges::find(lookups_, lookup);
  return guess(at == lookups_.end() ? 0 : static_cast<std::size_t>(at - lookups_.begin()));
}

Result<Receipt> parse_receipt(std::string_view text) {
  const TypedReceipt typed(text);
  if (!typed.has_literal()) return fail(typed.doubt());
  return typed.guess(0);
}

}  // namespace hd::crypto
