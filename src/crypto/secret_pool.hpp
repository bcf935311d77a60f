// Guarded, locked memory for secrets. Each piece of sodium_malloc costs a dozen system calls, which
// was two fifths of taking a tip, so keys share pieces, and so do texts: each takes a slot of one,
// between the guard pages of which only its like lie. What is longer has a piece of its own.
#pragma once

#include <cstddef>
#include <cstdint>

namespace hd::crypto {

// Zeros. `size` must not be 0. Throws std::bad_alloc when there is no memory. Thread-safe.
std::uint8_t* secret_memory(std::size_t size);
// Wipes it and takes it back; `size` as it was asked for.
void release_secret(std::uint8_t* memory, std::size_t size) noexcept;

}  // namespace hd::crypto
