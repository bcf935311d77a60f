// The token in a public form: it names the submission, says in which hour the form was made and
// proves that this server made it. It is no cookie and names no one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "crypto/receipt.hpp"

namespace hd::crypto {

struct SubmissionToken {
  std::uint8_t key_version = 0;
  std::uint32_t unix_hour = 0;  // hours since 1970-01-01T00:00Z
  SubmissionId id;
};

std::uint32_t unix_hour_of(Moment moment);

// 50 characters of base64url.
std::string submission_token_text(const ReceiptKey& key, const SubmissionId& id,
                                  std::uint32_t unix_hour);
// Fails with forged unless one of `keys` made it. Its age is for the caller to judge.
Result<SubmissionToken> parse_submission_token(std::string_view text,
                                               std::span<const ReceiptKey> keys);
// The key of that version, or null.
const ReceiptKey* find_receipt_key(std::span<const ReceiptKey> keys, std::uint8_t version);

}  // namespace hd::crypto
