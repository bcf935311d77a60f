#include "crypto/secret.hpp"

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <new>

#include "crypto/init.hpp"

namespace hd::crypto {
namespace {

std::atomic<bool>& locking_works() {
  static std::atomic<bool> works{true};
  return works;
}

std::uint8_t* locked_zeros(std::size_t size) {
  init();
  void* memory = sodium_malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  // sodium_malloc locks too, but keeps it to itself when that fails.
  if (sodium_mlock(memory, size) != 0) locking_works() = false;
  sodium_memzero(memory, size);
  return static_cast<std::uint8_t*>(memory);
}

}  // namespace

bool memory_is_locked() { return locking_works(); }

void wipe(std::string& text) {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

void wipe(Bytes& bytes) {
  if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
  bytes.clear();
}

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
  if (size > 0) data_ = locked_zeros(size);
}

SecretBytes SecretBytes::copy_of(ByteView bytes) {
  SecretBytes out(bytes.size());
  std::copy(bytes.begin(), bytes.end(), out.data_);
  return out;
}

SecretBytes::~SecretBytes() { sodium_free(data_); }

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    sodium_free(data_);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
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
