#include "crypto/file_open.hpp"

#include <sodium.h>

#include <algorithm>

#include "crypto/file_layout.hpp"
#include "crypto/file_seal.hpp"

namespace hd::crypto {
namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
static_assert(alignof(State) == 1);

State* stream(SecretBytes& state) { return reinterpret_cast<State*>(state.writable().data()); }

std::uint64_t read_number(ByteView bytes) {
  std::uint64_t number = 0;
  for (const std::uint8_t b : bytes) number = (number << 8U) | b;
  return number;
}

}  // namespace

FileOpener::FileOpener(const SymmetricKey& key, std::string_view context)
    : key_(key.copy()), first_chunk_binding_(file_binding(context)), state_(sizeof(State)) {}

Result<SecretBytes> FileOpener::push(ByteView piece) {
  const std::size_t chunks = (waiting_.size() + piece.size()) / sealed_chunk_bytes;
  SecretBytes plain(chunks * limits::chunk_bytes);
  std::size_t filled = 0;
  while (!piece.empty()) {
    if (failed_ || saw_final_) return refuse();
    const std::size_t needed = has_header_ ? sealed_chunk_bytes : file_header_bytes;
    const std::size_t taken = std::min(piece.size(), needed - waiting_.size());
    waiting_.insert(waiting_.end(), piece.begin(), piece.begin() + static_cast<long>(taken));
    piece = piece.subspan(taken);
    if (waiting_.size() < needed) break;
    auto opened = has_header_ ? open_chunk() : read_header();
    if (!opened) return refuse();
    std::ranges::copy(opened->view(), plain.writable().subspan(filled).begin());
    filled += opened->size();
    waiting_.clear();
  }
  if (failed_) return refuse();
  plain.shrink(filled);
  return plain;
}

Result<std::uint64_t> FileOpener::finish() {
  if (failed_ || !saw_final_) return refuse();
  return length_;
}

tl::unexpected<Error> FileOpener::refuse() {
  failed_ = true;
  return fail(ErrorCode::forged);
}

Result<SecretBytes> FileOpener::read_header() {
  if (!std::equal(file_magic.begin(), file_magic.end(), waiting_.begin())) return refuse();
  has_header_ = true;
  if (crypto_secretstream_xchacha20poly1305_init_pull(
          stream(state_), waiting_.data() + file_magic.size(), key_.view().data()) != 0) {
    return refuse();
  }
  return SecretBytes();
}

Result<SecretBytes> FileOpener::open_chunk() {
  const Bytes binding = chunks_ == 0 ? first_chunk_binding_ : Bytes{};
  SecretBytes inside(chunk_inside_bytes);
  std::uint8_t tag = 0;
  if (crypto_secretstream_xchacha20poly1305_pull(
          stream(state_), inside.writable().data(), nullptr, &tag, waiting_.data(),
          waiting_.size(), binding.data(), binding.size()) != 0) {
    return refuse();
  }
  saw_final_ = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  if (!saw_final_ && tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE) return refuse();
  const ByteView prefix = inside.view().first(chunk_prefix_bytes);
  const std::uint64_t index = read_number(prefix.first(4));
  const std::uint64_t data_bytes = read_number(prefix.subspan(4, 4));
  const std::uint64_t total = read_number(prefix.subspan(8, 8));
  // Only the last chunk may be part full, and only a file of one chunk may be empty.
  if (data_bytes > limits::chunk_bytes) return refuse();
  if (!saw_final_ && data_bytes != limits::chunk_bytes) return refuse();
  if (data_bytes == 0 && chunks_ > 0) return refuse();
  length_ += data_bytes;
  if (index != chunks_ || total != length_) return refuse();
  ++chunks_;
  return SecretBytes::copy_of(inside.view().subspan(chunk_prefix_bytes, data_bytes));
}

Result<SecretBytes> open_file(ByteView sealed, const SymmetricKey& key, std::string_view context) {
  FileOpener opener(key, context);
  HD_TRY(SecretBytes plain, opener.push(sealed));
  HD_CHECK(opener.finish());
  return plain;
}

}  // namespace hd::crypto
