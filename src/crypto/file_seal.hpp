// Seals a file while it streams in. Plaintext waits only in one locked 64 KiB buffer.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

inline constexpr std::size_t file_header_bytes = 28;
inline constexpr std::size_t sealed_chunk_bytes = 65'569;

// Size of the sealed form of a file of `length` bytes: it tells the length only in steps of 64 KiB.
std::uint64_t sealed_file_bytes(std::uint64_t length);

class FileSealer {
 public:
  // `context` binds the file to its name (contexts.hpp: file_context); a key seals one file only.
  FileSealer(const SymmetricKey& key, std::string_view context);

  // The first file_header_bytes of the sealed file.
  const Bytes& header() const { return header_; }
  // Takes bytes in pieces of any size; returns the sealed chunks that became full (often none).
  Bytes push(ByteView piece);
  // The last chunk, marked FINAL. Without it the file never opens. Nothing may be pushed after it.
  Bytes finish();
  std::uint64_t length() const { return length_; }  // plaintext bytes so far

 private:
  Bytes seal_chunk(std::uint8_t tag);

  Bytes header_;
  Bytes first_chunk_binding_;
  SecretBytes state_;
  SecretBytes buffer_;
  std::size_t buffered_ = 0;
  std::uint64_t length_ = 0;
  std::uint32_t chunks_ = 0;
  bool finished_ = false;
};

}  // namespace hd::crypto
