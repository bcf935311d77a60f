// The folder <data>/keys: secrets of the machine itself, in files that only its user may read.
#pragma once

#include <string>

#include "base/result.hpp"
#include "crypto/keys.hpp"

namespace hd::vault {

class KeysFolder {
 public:
  // Makes the folder (mode 0700) when it is missing.
  // Errors: storage_failed, also when others may look into it.
  static Result<KeysFolder> open(std::string path);

  // The key that signs the heads of the audit chain: made at the first start as audit.key (0600,
  // 32 bytes) with its public half as audit.pub (hex, to be kept outside the machine too).
  // Errors: storage_failed, also when others may read the file; malformed.
  Result<crypto::SignKeyPair> audit_keys() const;

 private:
  explicit KeysFolder(std::string path) : path_(std::move(path)) {}

  std::string path_;
};

// The public half as written in audit.pub. Errors: not_found, malformed.
Result<crypto::SignPublicKey> read_audit_public_key(const std::string& path);

}  // namespace hd::vault
