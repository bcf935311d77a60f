#include <array>

#include "crypto/receipt.hpp"
#include "crypto/receipt_words.hpp"

namespace hd::crypto {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t group = 4;

// The bits of a receipt in numbers of `width` bits each.
std::vector<std::size_t> numbers_of(const Receipt& receipt, unsigned width) {
  std::vector<std::size_t> numbers;
  std::uint32_t pending = 0;
  unsigned bits = 0;
  for (const std::uint8_t byte : receipt.view()) {
    pending = (pending << 8U) | byte;
    for (bits += 8; bits >= width;) {
      bits -= width;
      numbers.push_back((pending >> bits) & ((1U << width) - 1));
    }
  }
  return numbers;
}

}  // namespace

std::vector<std::string> receipt_groups(const Receipt& receipt) {
  std::vector<std::string> groups;
  for (const std::size_t number : numbers_of(receipt, 5)) {
    if (groups.empty() || groups.back().size() == group) groups.emplace_back();
    groups.back().push_back(digits[number]);
  }
  return groups;
}

std::vector<std::string_view> receipt_in_words(const Receipt& receipt) {
  std::vector<std::string_view> words;
  for (const std::size_t number : numbers_of(receipt, receipt_word_bits)) {
    words.push_back(receipt_words()[number].shown);
  }
  return words;
}

std::string receipt_text(const Receipt& receipt) {
  std::string text;
  for (const std::string& one : receipt_groups(receipt)) text += (text.empty() ? "" : "-") + one;
  return text;
}

}  // namespace hd::crypto
