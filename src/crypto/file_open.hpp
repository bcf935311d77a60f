// Opens a sealed file. Linked only by programs that may read.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// Opens piece by piece. What push() returned is true so far, but the file is whole only after
// finish(): a reader that hands pieces on must break off visibly when finish() fails.
class FileOpener {
 public:
  FileOpener(const SymmetricKey& key, std::string_view context);

  // Takes the sealed file in pieces of any size; returns the plaintext of the chunks that became
  // complete. Fails with forged, then and for ever after, at the first wrong byte.
  Result<SecretBytes> push(ByteView piece);
  // Fails with forged unless FINAL was the last thing seen. Returns the length of the plaintext.
  Result<std::uint64_t> finish();

 private:
  Result<SecretBytes> read_header();  // yields nothing
  Result<SecretBytes> open_chunk();
  tl::unexpected<Error> refuse();

  SymmetricKey key_;
  Bytes first_chunk_binding_;
  SecretBytes state_;
  Bytes waiting_;
  std::uint64_t length_ = 0;
  std::uint32_t chunks_ = 0;
  bool has_header_ = false;
  bool saw_final_ = false;
  bool failed_ = false;
};

// The whole file at once; returns plaintext only when all of it is true.
Result<SecretBytes> open_file(ByteView sealed, const SymmetricKey& key, std::string_view context);

}  // namespace hd::crypto
