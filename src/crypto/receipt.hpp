// The receipt (mã biên nhận) of a submission: 120 bits that only its holder has. It finds
// answers and opens them; it does not open the tip itself (someone may force it out of the sender).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "crypto/keys.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

struct SubmissionTag;
using SubmissionId = Id<SubmissionTag>;  // travels in the form; makes a retry the same submission

class Receipt {
 public:
  static constexpr std::size_t size = 15;
  explicit Receipt(Secret<size> bytes) : bytes_(std::move(bytes)) {}
  ByteView view() const { return bytes_.view(); }

 private:
  Secret<size> bytes_;
};

// The key that derives receipts; it belongs to the public program, which keeps old versions.
class ReceiptKey {
 public:
  ReceiptKey(std::uint8_t version, SymmetricKey key) : version_(version), key_(std::move(key)) {}
  static ReceiptKey generate(std::uint8_t version);
  // As kept in its file: version byte, then 32 key bytes. Fails with malformed.
  static Result<ReceiptKey> from_stored(ByteView stored);
  SecretBytes stored() const;

  std::uint8_t version() const { return version_; }
  const SymmetricKey& key() const { return key_; }

 private:
  std::uint8_t version_;
  SymmetricKey key_;
};

// The same submission gives the same receipt, as often as it is sent.
Receipt receipt_of(const ReceiptKey& key, const SubmissionId& submission);

// 6 groups of 4 Crockford base32 characters, without a check character; with hyphens between them
// "7Q3K-0ZCD-…".
std::vector<std::string> receipt_groups(const Receipt& receipt);
std::string receipt_text(const Receipt& receipt);
// The same 120 bits as 12 words of receipt_words.hpp.
std::vector<std::string_view> receipt_in_words(const Receipt& receipt);

// Of 32 bytes each.
Bytes submission_hash(const SubmissionId& submission);
Bytes lookup_hash(const Receipt& receipt);
Bytes lookup_hash(ByteView receipt_bytes);
// Answers are sealed to its public half; only the receipt brings the secret half back.
BoxKeyPair reply_keys(const Receipt& receipt);

}  // namespace hd::crypto
