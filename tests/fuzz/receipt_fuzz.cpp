// What people type as a receipt, in both forms: no text has too many readings, each reading has one
// canonical form in characters and in words, and a receipt typed with one slip is found again.
#include <algorithm>

#include "crypto/receipt_words.hpp"
#include "crypto/typed_receipt.hpp"
#include "fuzz/fuzz.hpp"

using namespace hd;
using namespace hd::crypto;
using fuzz::require;

namespace {

std::string in_words(const Receipt& receipt) {
  std::string text;
  for (const std::string_view word : receipt_in_words(receipt)) text += std::string(word) + " ";
  return text;
}

void check_canonical(const Receipt& receipt) {
  for (const std::string& text : {receipt_text(receipt), in_words(receipt)}) {
    const auto again = parse_receipt(text);
    require(again.has_value(), "a receipt that was printed is not read");
    require(std::ranges::equal(again->view(), receipt.view()), "it is read as another one");
  }
}

void check_typed(std::string_view text) {
  const TypedReceipt typed(text);
  require(typed.size() <= TypedReceipt::most_guesses, "more guesses than the limit");
  require(typed.doubt().field == "receipt", "a doubt about something else");
  require(!typed.has_literal() || !typed.empty(), "a literal reading that is not there");
  if (typed.empty()) return;
  const std::size_t one = fuzz::mixed(text) % typed.size();
  const Receipt guess = typed.guess(one);
  require(typed.lookups()[one] == lookup_hash(guess), "a look-up of another receipt");
  check_canonical(guess);
}

void check_slip(const Receipt& receipt, fuzz::Input& input) {
  std::string text = input.byte() % 2 == 0 ? receipt_text(receipt) : in_words(receipt);
  std::size_t at = input.number(text.size() - 1);
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  at = std::min(at, text.size() - 1);
  const bool is_letter = text[at] >= '0' && text[at] <= 'z';
  if (is_letter && input.byte() % 2 == 0) {
    text.erase(at, 1);
  } else {
    text.insert(at, 1, static_cast<char>('a' + input.byte() % 26));
  }
  const TypedReceipt typed(text);
  const Bytes lookup = lookup_hash(receipt);
  require(std::ranges::count(typed.lookups(), lookup) == 1, "a receipt with one slip is lost");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  check_typed(input.text());
  if (size < Receipt::size) return 0;
  const Receipt receipt(Secret<Receipt::size>::copy_of(input.bytes(Receipt::size)));
  check_canonical(receipt);
  check_slip(receipt, input);
  return 0;
}
