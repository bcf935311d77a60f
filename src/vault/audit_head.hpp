// The signed head of the audit chain: how many entries it has and the hash of the last one. It
// stands outside the database, so that an end cut off the chain shows.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/keys.hpp"

namespace hd::vault {

using AuditHash = std::array<std::uint8_t, 32>;

struct AuditHead {
  std::int64_t count = 0;
  AuditHash hash{};  // zeros before the first entry
  Bytes signature;
};

AuditHead sign_head(std::int64_t count, const AuditHash& hash, const crypto::SignKeyPair& signer);
bool head_is_signed(const AuditHead& head, const crypto::SignPublicKey& signer);

// The file: four lines of text that an operator can compare with a printed sheet.
std::string head_text(const AuditHead& head);
// Errors: malformed.
Result<AuditHead> parse_head(std::string_view text);
// Errors: not_found, malformed, storage_failed.
Result<AuditHead> read_audit_head(const std::string& path);

}  // namespace hd::vault
