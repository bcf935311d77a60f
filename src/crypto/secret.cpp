#include "crypto/secret.hpp"

#include <sodium.h>

#include <algorithm>

#include "crypto/secret_pool.hpp"

namespace hd::crypto {

void wipe(std::string& text) {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

void wipe(Bytes& bytes) {
  if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
  bytes.clear();
}

SecretBytes::SecretBytes(std::size_t size) : size_(size), held_(size) {
  if (size > 0) data_ = secret_memory(size);
}

SecretBytes SecretBytes::copy_of(ByteView bytes) {
  SecretBytes out(bytes.size());
  std::copy(bytes.begin(), bytes.end(), out.data_);
  return out;
}

SecretBytes::~SecretBytes() { release_secret(data_, held_); }

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      held_(std::exchange(other.held_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    release_secret(data_, held_);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    held_ = std::exchange(other.held_, 0);
  }
  return *this;
}

void SecretBytes::shrink(std::size_t size) {
  HD_FATAL_UNLESS(size <= size_);
  if (size < size_) sodium_memzero(data_ + size, size_ - size);
  size_ = size;
}

SecretText SecretText::taken_from(std::string& text) {
  SecretText out = copy_of(text);
  wipe(text);
  return out;
}

}  // namespace hd::crypto
