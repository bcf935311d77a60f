// The envelope around every sealed column: it opens only with its key and in the very place
// (table, row, column, class, key, version) it was sealed for. Bytes: docs/cryptography.md.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// Protection class (lớp bảo vệ) of DESIGN 5; the numbers are stored.
enum class ProtectionClass : std::uint8_t { work = 0, file = 1, person = 2, guarded = 3 };

struct EnvelopeContext {
  std::string table;
  std::string row;
  std::string column;
  ProtectionClass cls = ProtectionClass::file;
  std::string key_id;
  std::uint32_t version = 1;
};

// The sealed form has one of few lengths (steps of 256 bytes, above 4 KiB of at most 12%).
Bytes seal_envelope(ByteView plain, const SymmetricKey& key, const EnvelopeContext& context);

// Fails with forged, and tells nothing more, for a wrong key, place, suite or any changed byte.
// Linked only by programs that may read: envelope_open.cpp.
Result<SecretBytes> open_envelope(ByteView sealed, const SymmetricKey& key,
                                  const EnvelopeContext& context);

}  // namespace hd::crypto
