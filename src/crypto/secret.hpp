// Secrets live in guarded, locked memory and are wiped when they go. None is copied by accident.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/bytes.hpp"
#include "base/check.hpp"

namespace hd::crypto {

// False once the system refused to lock a secret into memory (RLIMIT_MEMLOCK): it may then reach
// the swap. Secrets still work; whoever starts a program tells the operator.
bool memory_is_locked();

// Overwrites what an ordinary buffer holds and empties it.
void wipe(std::string& text);
void wipe(Bytes& bytes);

// A secret whose size is known when it is made. Movable; what was moved from is empty.
class SecretBytes {
 public:
  SecretBytes() = default;                 // empty
  explicit SecretBytes(std::size_t size);  // zeros; std::bad_alloc when there is no memory
  static SecretBytes copy_of(ByteView bytes);
  ~SecretBytes();
  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;

  ByteView view() const { return {data_, size_}; }
  std::string_view text() const { return text_of(view()); }
  std::span<std::uint8_t> writable() { return {data_, size_}; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  // Forgets everything after the first `size` bytes; never grows.
  void shrink(std::size_t size);

 private:
  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t held_ = 0;  // bytes of memory behind it, also after it was shrunk
};

// Text that must not linger: passwords, opened narratives.
class SecretText {
 public:
  SecretText() = default;
  explicit SecretText(SecretBytes bytes) : bytes_(std::move(bytes)) {}
  static SecretText copy_of(std::string_view text) {
    return SecretText(SecretBytes::copy_of(view_of(text)));
  }
  // Takes the text over and wipes the ordinary string it came in.
  static SecretText taken_from(std::string& text);

  std::string_view view() const { return bytes_.text(); }
  bool empty() const { return bytes_.empty(); }

 private:
  SecretBytes bytes_;
};

// A secret of exactly N bytes.
template <std::size_t N>
class Secret {
 public:
  static constexpr std::size_t size = N;

  Secret() : bytes_(N) {}  // zeros, to be written through writable()
  // `bytes` must be N long; another length is a bug and fatal.
  static Secret copy_of(ByteView bytes) {
    HD_FATAL_UNLESS(bytes.size() == N);
    return Secret(SecretBytes::copy_of(bytes));
  }
  // The one deliberate way to have a secret twice.
  Secret copy() const { return copy_of(view()); }

  ByteView view() const {
    HD_FATAL_UNLESS(bytes_.size() == N);  // used after it was moved away
    return bytes_.view();
  }
  std::span<std::uint8_t> writable() {
    HD_FATAL_UNLESS(bytes_.size() == N);
    return bytes_.writable();
  }

 private:
  explicit Secret(SecretBytes bytes) : bytes_(std::move(bytes)) {}
  SecretBytes bytes_;
};

using SymmetricKey = Secret<32>;
using KeySeed = Secret<32>;  // key pairs grow from it

}  // namespace hd::crypto
