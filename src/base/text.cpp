#include "base/text.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>

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

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

Result<std::string> optional_text(std::string_view text, std::string_view field,
                                  std::size_t max_characters) {
  HD_TRY(std::string tidy, tidy_text(text, field));
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
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString split = nfd().normalize(
      icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}), status);
  icu::UnicodeString kept;
  bool blank_pending = false;
  for (std::int32_t i = 0; i < split.length(); i = split.moveIndex32(i, 1)) {
    UChar32 c = split.char32At(i);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    if (u_isWhitespace(c)) {
      blank_pending = !kept.isEmpty();
      continue;
    }
    if (blank_pending) kept.append(static_cast<UChar32>(' '));
    blank_pending = false;
    c = u_tolower(c);
    kept.append(c == 0x111 ? static_cast<UChar32>('d') : c);
  }
  std::string out;
  kept.toUTF8String(out);
  return out;
}

}  // namespace hd
