#include "crypto/submission_token.hpp"

#include <algorithm>

#include "crypto/mac.hpp"

namespace hd::crypto {
namespace {

// version (1) ‖ hour (4, big endian) ‖ id (16) ‖ mac (16)
constexpr std::size_t named_bytes = 1 + 4 + 16;
constexpr std::size_t token_bytes = named_bytes + 16;
constexpr std::size_t text_characters = 50;

}  // namespace

std::uint32_t unix_hour_of(Moment moment) {
  HD_ASSERT(moment.seconds >= 0);
  return static_cast<std::uint32_t>(moment.seconds / 3600);
}

const ReceiptKey* find_receipt_key(std::span<const ReceiptKey> keys, std::uint8_t version) {
  const auto found = std::ranges::find(keys, version, &ReceiptKey::version);
  return found == keys.end() ? nullptr : &*found;
}

std::string submission_token_text(const ReceiptKey& key, const SubmissionId& id,
                                  std::uint32_t unix_hour) {
  Bytes token{key.version()};
  std::ranges::copy(be32(unix_hour), std::back_inserter(token));
  std::ranges::copy(id.bytes(), std::back_inserter(token));
  std::ranges::copy(keyed_mac16(key.key(), {"hd-token", token}), std::back_inserter(token));
  return to_base64url(token);
}

Result<SubmissionToken> parse_submission_token(std::string_view text,
                                               std::span<const ReceiptKey> keys) {
  if (text.size() != text_characters) return fail(ErrorCode::forged, "form token");
  const auto decoded = from_base64url(text);
  if (!decoded || decoded->size() != token_bytes) return fail(ErrorCode::forged, "form token");
  const ByteView token = *decoded;
  const ReceiptKey* key = find_receipt_key(keys, token[0]);
  const ByteView named = token.first(named_bytes);
  if (key == nullptr ||
      !mac16_matches(token.subspan(named_bytes), key->key(), {"hd-token", named})) {
    return fail(ErrorCode::forged, "form token");
  }
  SubmissionToken out;
  out.key_version = token[0];
  for (const std::uint8_t b : token.subspan(1, 4)) out.unix_hour = (out.unix_hour << 8U) | b;
  std::array<std::uint8_t, 16> id{};
  std::ranges::copy(token.subspan(5, 16), id.begin());
  out.id = SubmissionId(id);
  return out;
}

}  // namespace hd::crypto
