#include "crypto/aead.hpp"

namespace hd::crypto {

std::array<std::uint8_t, commitment_bytes> key_commitment(const SymmetricKey& key,
                                                          ByteView nonce) {
  return keyed_blake2b<commitment_bytes>(key, {"hd-commitment", nonce});
}

Bytes place_of(Parts parts) {
  Bytes place = length_prefixed(parts);
  place.insert(place.begin(), suite_1);
  return place;
}

}  // namespace hd::crypto
