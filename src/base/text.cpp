#include "base/text.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/limits.hpp"

namespace hd {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(status);
}

const icu::Normalizer2& nfd() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFDInstance(status);
}

// Most text comes composed already and is not taken apart for it.
std::string in_nfc(std::string_view text) {
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  UErrorCode status = U_ZERO_ERROR;
  if (nfc().isNormalizedUTF8(piece, status)) return std::string(text);
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  nfc().normalizeUTF8(0, piece, sink, nullptr, status);
  return composed;
}

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

std::string trimmed(std::string text) {
  const auto first = std::find_if_not(text.begin(), text.end(), is_blank);
  const auto last = std::find_if_not(text.rbegin(), text.rend(), is_blank).base();
  return first < last ? std::string(first, last) : std::string();
}

constexpr UChar32 known_letters = 0x1F00;  // behind Latin Extended Additional, where ấ and ự are

// Lower case without marks, in UTF-8; empty for a mark.
std::string fold_letter(UChar32 letter) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString split = nfd().normalize(icu::UnicodeString(letter), status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  for (std::int32_t i = 0; i < split.length(); i = split.moveIndex32(i, 1)) {
    const UChar32 c = u_tolower(split.char32At(i));
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    icu::UnicodeString(c == 0x111 ? UChar32{'d'} : c).toUTF8(sink);
  }
  return out;
}

// Whole stories are folded for search: every letter that Vietnamese is written with is in a table.
std::string_view folded(UChar32 letter) {
  static const std::vector<std::string> table = [] {
    std::vector<std::string> made;
    for (UChar32 c = 0; c < known_letters; ++c) made.push_back(fold_letter(c));
    return made;
  }();
  if (letter < known_letters) return table[static_cast<std::size_t>(letter)];
  thread_local std::string other;
  other = fold_letter(letter);
  return other;
}

constexpr UChar32 replacement = 0xFFFD;

// Lower case; 0 for what is no part of a word.
UChar32 word_letter(UChar32 c) {
  const bool is_part = u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK;
  return is_part ? u_tolower(c) : 0;
}

UChar32 known_word_letter(UChar32 c) {
  static const std::vector<UChar32> table = [] {
    std::vector<UChar32> made;
    for (UChar32 letter = 0; letter < known_letters; ++letter) made.push_back(word_letter(letter));
    return made;
  }();
  return c < known_letters ? table[static_cast<std::size_t>(c)] : word_letter(c);
}

void append_letter(std::string& out, UChar32 c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  out.append(bytes, static_cast<std::size_t>(length));
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  const auto size = static_cast<std::int32_t>(text.size());
  std::int32_t at = 0;
  while (at < size) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, size, c);
    if (c < 0) return false;
  }
  return true;
}

std::string with_valid_utf8(std::string_view text) {
  if (is_valid_utf8(text)) return std::string(text);
  std::string out;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
      .toUTF8String(out);
  return out;
}

Result<std::string> tidy_text(std::string_view text, std::string_view field) {
  if (!is_valid_utf8(text)) return fail(Error::field_error(std::string(field), "input.utf8"));
  const std::string composed = in_nfc(text);
  std::string kept;
  kept.reserve(composed.size());
  for (std::size_t at = 0; at < composed.size(); ++at) {
    const char c = composed[at];
    const char next = at + 1 < composed.size() ? composed[at + 1] : '\0';
    // The other half of the control characters, U+0080 to U+009F, begins with C2.
    const bool is_two_bytes = c == '\xC2' && static_cast<unsigned char>(next) < 0xA0;
    const bool is_control = (c >= 0 && c < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
    if (c == '\r' && next != '\n') kept += '\n';
    if (!is_control && !is_two_bytes) kept += c;
    if (is_two_bytes) ++at;
  }
  return trimmed(std::move(kept));
}

std::string without_direction_marks(std::string_view text) {
  constexpr std::array<std::string_view, 12> marks{"\u061C", "\u200E", "\u200F", "\u202A",
                                                   "\u202B", "\u202C", "\u202D", "\u202E",
                                                   "\u2066", "\u2067", "\u2068", "\u2069"};
  std::string kept;
  kept.reserve(text.size());
  while (!text.empty()) {
    const auto mark =
        std::ranges::find_if(marks, [&](std::string_view one) { return text.starts_with(one); });
    if (mark == marks.end()) kept += text.front();
    text.remove_prefix(mark == marks.end() ? 1 : mark->size());
  }
  return kept;
}

std::string tidy_file_name(std::string_view given) {
  const auto slash = given.find_last_of("/\\");
  if (slash != std::string_view::npos) given.remove_prefix(slash + 1);
  auto name = tidy_text(without_direction_marks(given), "tep");
  if (!name || name->empty()) return "tep";
  while (name->size() > limits::file_name_bytes || !is_valid_utf8(*name)) name->pop_back();
  for (char& c : *name) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return std::move(*name);
}

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

Result<std::string> optional_text(std::string_view text, std::string_view field,
                                  std::size_t max_characters) {
  HD_TRY(std::string tidy, tidy_text(text, field));
  tidy = trimmed(without_direction_marks(tidy));
  if (character_count(tidy) > max_characters) {
    return fail(
        Error::field_error(std::string(field), "input.too_long", std::to_string(max_characters)));
  }
  return tidy;
}

Result<std::string> required_text(std::string_view text, std::string_view field,
                                  std::size_t max_characters) {
  HD_TRY(std::string tidy, optional_text(text, field, max_characters));
  if (tidy.empty()) return fail(Error::field_error(std::string(field), "input.required"));
  return tidy;
}

std::string fold_vietnamese(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto size = static_cast<std::int32_t>(text.size());
  bool blank_pending = false;
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, size, c);
    if (c < 0) c = replacement;
    if (u_isWhitespace(c)) {
      blank_pending = !out.empty();
      continue;
    }
    const std::string_view letters = folded(c);
    if (letters.empty()) continue;  // a mark by itself
    if (blank_pending) out += ' ';
    blank_pending = false;
    out += letters;
  }
  return out;
}

std::string searchable_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto size = static_cast<std::int32_t>(text.size());
  bool blank_pending = false;
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, size, c);
    c = c < 0 ? 0 : known_word_letter(c);
    if (c == 0) {
      blank_pending = !out.empty();
      continue;
    }
    if (blank_pending) out += ' ';
    blank_pending = false;
    append_letter(out, c);
  }
  return out;
}

}  // namespace hd
