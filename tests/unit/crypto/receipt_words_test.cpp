// The receipt in twelve words, and what is forgiven of what people type.
#include "crypto/receipt_words.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/words.hpp"
#include "crypto/hash.hpp"
#include "crypto/random.hpp"
#include "crypto/typed_receipt.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::hex;

namespace {

Receipt fixed_receipt() {
  return Receipt(Secret<15>::copy_of(crypto_test::unhex("c40215be5eafc372ccc334fc857dcb")));
}

Receipt some_receipt() { return Receipt(Secret<15>::copy_of(random_array<15>())); }

std::string in_words(const Receipt& receipt, std::string_view between = " ") {
  std::string text;
  for (const std::string_view word : receipt_in_words(receipt)) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

// Whether what was typed may have been this receipt, whatever else it may have been.
bool finds(std::string_view typed, const Receipt& receipt) {
  const hd::Bytes lookup = lookup_hash(receipt);
  const TypedReceipt read(typed);
  return std::ranges::count(read.lookups(), lookup) == 1 &&
         std::ranges::equal(read.found_by(lookup).view(), receipt.view());
}

std::string doubt_of(std::string_view typed) {
  const TypedReceipt read(typed);
  const auto& shown = read.doubt().shown;
  CHECK(hd::has_word(shown.key));
  return shown.argument.empty() ? shown.key : shown.key + " " + shown.argument;
}

constexpr std::string_view fixed_words =
    "suốt bích khoa nhem phú bụm điều đợp eo véo khệnh luân";

}  // namespace

TEST_CASE("the list has 1,024 syllables that stay distinct without marks and in every dialect") {
  const auto& list = receipt_words();
  REQUIRE(list.size() == 1024);
  std::set<std::string> keys;
  std::set<std::string> sounds;
  for (const ReceiptWord& word : list) {
    CAPTURE(word.shown);
    CHECK(word.key == hd::fold_vietnamese(word.shown));
    CHECK(word.key.size() >= 2);
    CHECK(word.key.size() <= 7);
    CHECK(std::ranges::all_of(word.key, [](char c) { return c >= 'a' && c <= 'z'; }));
    CHECK(hd::tidy_text(word.shown, "").value() == word.shown);
    keys.insert(word.key);
    sounds.insert(word.sound);
  }
  CHECK(keys.size() == 1024);
  CHECK(sounds.size() == 1024);
  CHECK(std::ranges::is_sorted(list, {}, &ReceiptWord::key));
}

TEST_CASE("the list is frozen, because receipts in words lie with people") {
  hd::Bytes all;
  for (const ReceiptWord& word : receipt_words()) {
    crypto_test::append(all, hd::view_of(std::string(word.shown) + "\n"));
  }
  CHECK(hex(sha256(all)) ==
        "7ff5fc5e393225f070a4281bfd8c1cbf55a4387accc12fe4618360fd082bd548");
  CHECK(in_words(fixed_receipt()) == fixed_words);
}

TEST_CASE("spellings and dialects that people confuse have one sound") {
  const std::vector<std::pair<std::string, std::string>> same{
      {"tra", "cha"}, {"sa", "xa"},     {"da", "gia"},     {"ra", "gia"},     {"la", "na"},
      {"ky", "ki"},   {"quy", "qui"},   {"kua", "qua"},    {"cua", "qua"},    {"gieng", "rieng"},
      {"gi", "di"},   {"nghia", "ngia"}, {"ghe", "ge"},    {"gio", "do"},     {"giet", "diet"}};
  for (const auto& [one, other] : same) {
    CAPTURE(one);
    CHECK(sound_of(one) == sound_of(other));
  }
  CHECK(sound_of("tai") != sound_of("tay"));
  CHECK(sound_of("khe") != sound_of("che"));
  CHECK(sound_of("nga") != sound_of("nha"));
  CHECK(sound_of("ban") != sound_of("bang"));
}

TEST_CASE("no word is obscene or frightening in any reading of its letters") {
  for (const std::string_view word :
       {"bom", "buoi", "buon", "cac", "chem", "chet", "cu", "cut", "dam", "dai", "diem", "dit",
        "du", "giet", "hiep", "lon", "nguc", "nung", "trom"}) {
    CAPTURE(word);
    CHECK_FALSE(word_of_key(word));
  }
}

TEST_CASE("every receipt can be read back from its words, with or without marks") {
  for (int i = 0; i < 300; ++i) {
    const Receipt receipt = some_receipt();
    const std::string text = in_words(receipt);
    const auto again = parse_receipt(text);
    REQUIRE(again);
    CHECK(std::ranges::equal(again->view(), receipt.view()));
    CHECK(std::ranges::equal(parse_receipt(hd::fold_vietnamese(text))->view(), receipt.view()));
  }
}

TEST_CASE("words are read however they were copied") {
  const Receipt receipt = fixed_receipt();
  const std::string plain = hd::fold_vietnamese(in_words(receipt));
  std::string numbered;
  int number = 0;
  for (const std::string_view word : receipt_in_words(receipt)) {
    numbered += std::to_string(++number) + ". " + std::string(word) + "\n";
  }
  std::string capitals = plain;
  for (char& c : capitals) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  }
  std::string joined = plain;
  std::erase(joined, ' ');
  for (const std::string& typed : {in_words(receipt, "-"), in_words(receipt, ", "),
                                   in_words(receipt, "  \r\n"), numbered, capitals, joined}) {
    CAPTURE(typed);
    CHECK(finds(typed, receipt));
  }
}

TEST_CASE("every single slip in a code of characters is forgiven") {
  const Receipt receipt = some_receipt();
  std::string code = receipt_text(receipt);
  std::erase(code, '-');
  for (std::size_t i = 0; i < code.size(); ++i) {
    std::string wrong = code;
    wrong[i] = code[i] == '7' ? '8' : '7';
    std::string missing = code;
    missing.erase(i, 1);
    std::string doubled = code;
    doubled.insert(i, 1, code[i]);
    std::string strange = code;
    strange[i] = '*';
    std::string swapped = code;
    if (i > 0) std::swap(swapped[i - 1], swapped[i]);
    for (const std::string& typed : {wrong, missing, doubled, strange, swapped}) {
      CAPTURE(typed);
      CHECK(finds(typed, receipt));
    }
  }
  CHECK(TypedReceipt(code).has_literal());
}

TEST_CASE("every single slip in a word is forgiven") {
  const Receipt receipt = fixed_receipt();
  const std::string text = hd::fold_vietnamese(in_words(receipt));
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') continue;
    std::string wrong = text;
    wrong[i] = text[i] == 'z' ? 'w' : 'z';
    std::string doubled = text;
    doubled.insert(i, 1, text[i]);
    std::string missing = text;
    missing.erase(i, 1);
    std::string swapped = text;
    if (i > 0 && text[i - 1] != ' ') std::swap(swapped[i - 1], swapped[i]);
    for (const std::string& typed : {wrong, doubled, missing, swapped}) {
      CAPTURE(typed);
      CHECK(finds(typed, receipt));
    }
  }
}

TEST_CASE("words written as they sound are forgiven, in all places at once") {
  const Receipt receipt = fixed_receipt();
  std::string text;
  for (const std::string_view word : receipt_in_words(receipt)) {
    text += sound_of(hd::fold_vietnamese(word)) + " ";
  }
  CAPTURE(text);
  CHECK(finds(text, receipt));
}

TEST_CASE("how much is looked up depends on the form of what was typed, and has a limit") {
  const TypedReceipt one(receipt_text(some_receipt()));
  CHECK(one.size() > 740);
  CHECK(one.size() <= 768);
  for (int i = 0; i < 50; ++i) {
    const TypedReceipt words(in_words(some_receipt()));
    CHECK(words.size() > 12);
    CHECK(words.size() <= TypedReceipt::most_guesses);
  }
  const std::string hopeless = "zx zx zx zx zx zx zx zx zx zx zx zx zx";
  CHECK(TypedReceipt(hopeless).empty());
}

TEST_CASE("twelve words as short as a code are words") {
  for (const char* hex : {"c40000000000000000000000000000", "000000000000000000000000000000"}) {
    const Receipt receipt(Secret<15>::copy_of(crypto_test::unhex(hex)));
    const auto again = parse_receipt(in_words(receipt));
    REQUIRE(again);
    CHECK(std::ranges::equal(again->view(), receipt.view()));
  }
}

TEST_CASE("no receipt is guessed twice") {
  for (const std::string& typed : {receipt_text(fixed_receipt()), in_words(fixed_receipt()),
                                   receipt_text(fixed_receipt()).substr(1)}) {
    const TypedReceipt read(typed);
    CHECK(std::set(read.lookups().begin(), read.lookups().end()).size() == read.size());
  }
}

TEST_CASE("what cannot be read says where to look") {
  const std::string words = in_words(fixed_receipt());
  CHECK(doubt_of(words) == "receipt.unknown");
  CHECK(doubt_of(words.substr(0, words.rfind(' '))) == "receipt.word_count 11");
  std::string strange = words;
  strange.replace(0, strange.find(' '), "xyzxyz");
  CHECK(doubt_of(strange) == "receipt.word 1");
  CHECK(doubt_of("RG11-BFJY-NZ1Q-5K63-6KY8-AZEB") == "receipt.unknown");
  CHECK(doubt_of("RG11-BFJY-NZQ-5K63-6KY8-AZEB") == "receipt.group 3");
  CHECK(doubt_of("RG11BFJYNZ1Q5K636KY8AZE") == "receipt.length 23");
  CHECK(doubt_of("xin chào") == "receipt.unreadable");
}
