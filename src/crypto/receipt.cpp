#include "crypto/receipt.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "crypto/random.hpp"

namespace hd::crypto {
namespace {

Bytes hashed(Parts parts) {
  Bytes out(32);
  blake2b_into(out, {}, parts);
  return out;
}

}  // namespace

ReceiptKey ReceiptKey::generate(std::uint8_t version) { return {version, random_key()}; }

Result<ReceiptKey> ReceiptKey::from_stored(ByteView stored) {
  if (stored.size() != 1 + SymmetricKey::size) {
    return fail(ErrorCode::malformed, "receipt key of wrong length");
  }
  return ReceiptKey(stored[0], SymmetricKey::copy_of(stored.subspan(1)));
}

SecretBytes ReceiptKey::stored() const {
  SecretBytes out(1 + SymmetricKey::size);
  out.writable()[0] = version_;
  std::ranges::copy(key_.view(), out.writable().subspan(1).begin());
  return out;
}

Receipt receipt_of(const ReceiptKey& key, const SubmissionId& submission) {
  // BLAKE2b of libsodium gives no less than 16 bytes, so the receipt is the head of a longer hash.
  Secret<32> hash;
  blake2b_into(hash.writable(), key.key().view(), {"hd-receipt", submission.bytes()});
  return Receipt(Secret<Receipt::size>::copy_of(hash.view().first(Receipt::size)));
}

Bytes submission_hash(const SubmissionId& submission) {
  return hashed({"hd-submission", submission.bytes()});
}

Bytes lookup_hash(ByteView receipt_bytes) { return hashed({"hd-lookup", receipt_bytes}); }

Bytes lookup_hash(const Receipt& receipt) { return lookup_hash(receipt.view()); }

BoxKeyPair reply_keys(const Receipt& receipt) {
  KeySeed seed;
  blake2b_into(seed.writable(), {}, {"hd-reply", receipt.view()});
  return BoxKeyPair::from_seed(seed);
}

}  // namespace hd::crypto
