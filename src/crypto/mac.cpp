#include "crypto/mac.hpp"

#include <sodium.h>

#include "crypto/init.hpp"

namespace hd::crypto {

Mac16 keyed_mac16(const SymmetricKey& key, Parts parts) { return keyed_blake2b<16>(key, parts); }

bool mac16_matches(ByteView mac, const SymmetricKey& key, Parts parts) {
  return constant_time_equal(mac, keyed_mac16(key, parts));
}

SymmetricKey derive_key(const SymmetricKey& master, std::string_view use, std::uint64_t number) {
  init();
  HD_FATAL_UNLESS(use.size() == crypto_kdf_CONTEXTBYTES);
  SymmetricKey out;
  HD_FATAL_UNLESS(crypto_kdf_derive_from_key(out.writable().data(), SymmetricKey::size, number,
                                             use.data(), master.view().data()) == 0);
  return out;
}

}  // namespace hd::crypto
