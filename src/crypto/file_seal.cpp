#include "crypto/file_seal.hpp"

#include <sodium.h>

#include <algorithm>

#include "crypto/file_layout.hpp"
#include "crypto/init.hpp"

namespace hd::crypto {
namespace {

using State = crypto_secretstream_xchacha20poly1305_state;

static_assert(file_header_bytes == file_magic.size() + stream_header_bytes);
static_assert(sealed_chunk_bytes == chunk_inside_bytes + stream_overhead_bytes);
static_assert(stream_header_bytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(stream_overhead_bytes == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(alignof(State) == 1);

State* stream(SecretBytes& state) { return reinterpret_cast<State*>(state.writable().data()); }

}  // namespace

std::uint64_t sealed_file_bytes(std::uint64_t length) {
  const std::uint64_t full = (length + limits::chunk_bytes - 1) / limits::chunk_bytes;
  return file_header_bytes + std::max<std::uint64_t>(full, 1) * sealed_chunk_bytes;
}

FileSealer::FileSealer(const SymmetricKey& key, std::string_view context)
    : header_(file_magic.begin(), file_magic.end()),
      first_chunk_binding_(file_binding(context)),
      state_(sizeof(State)),
      buffer_(chunk_inside_bytes) {
  init();
  header_.resize(file_header_bytes);
  HD_FATAL_UNLESS(crypto_secretstream_xchacha20poly1305_init_push(
                      stream(state_), header_.data() + file_magic.size(), key.view().data()) == 0);
}

Bytes FileSealer::push(ByteView piece) {
  HD_FATAL_UNLESS(!finished_);
  Bytes sealed;
  while (!piece.empty()) {
    // A full buffer waits for more bytes, because the last chunk must be the one marked FINAL.
    if (buffered_ == limits::chunk_bytes) {
      const Bytes chunk = seal_chunk(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
      sealed.insert(sealed.end(), chunk.begin(), chunk.end());
    }
    const std::size_t taken = std::min(piece.size(), limits::chunk_bytes - buffered_);
    const auto room = buffer_.writable().subspan(chunk_prefix_bytes + buffered_, taken);
    std::copy_n(piece.begin(), taken, room.begin());
    buffered_ += taken;
    length_ += taken;
    piece = piece.subspan(taken);
  }
  return sealed;
}

Bytes FileSealer::finish() {
  HD_FATAL_UNLESS(!finished_);
  finished_ = true;
  return seal_chunk(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Bytes FileSealer::seal_chunk(std::uint8_t tag) {
  const auto inside = buffer_.writable();
  auto at = std::ranges::copy(be32(chunks_), inside.begin()).out;
  at = std::ranges::copy(be32(static_cast<std::uint32_t>(buffered_)), at).out;
  std::ranges::copy(be64(length_), at);
  const Bytes binding = chunks_ == 0 ? first_chunk_binding_ : Bytes{};
  Bytes sealed(sealed_chunk_bytes);
  HD_FATAL_UNLESS(crypto_secretstream_xchacha20poly1305_push(
                      stream(state_), sealed.data(), nullptr, inside.data(), inside.size(),
                      binding.data(), binding.size(), tag) == 0);
  sodium_memzero(inside.data(), inside.size());
  buffered_ = 0;
  ++chunks_;
  return sealed;
}

}  // namespace hd::crypto
