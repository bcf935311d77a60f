// What is freed is wiped first, in the whole program: texts of senders and officers, passwords and
// receipts pass through strings, JSON, buffers of requests and answers, templates and the memory of
// SQLite, and nobody can wipe each of these by hand. So free() and realloc() of the C library, in
// which all of them end, are replaced; docs/cryptography.md says what that costs.
//
// malloc() and the rest of the library stay as they are: __libc_free is the library's own free(),
// exported for this purpose. The sanitizers bring a heap of their own.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <malloc.h>
#include <string.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

extern "C" {

void __libc_free(void* memory);

void free(void* memory) noexcept {
  if (memory == nullptr) return;
  const int before = errno;  // free() must not change it
  explicit_bzero(memory, malloc_usable_size(memory));
  __libc_free(memory);
  errno = before;
}

// The library's own would leave a copy behind where it moves or shrinks.
void* realloc(void* memory, std::size_t size) noexcept {
  if (memory == nullptr) return std::malloc(size);
  if (size == 0) {
    free(memory);
    return nullptr;
  }
  const std::size_t had = malloc_usable_size(memory);
  if (size <= had && size >= had / 2) return memory;
  void* moved = std::malloc(size);
  if (moved == nullptr) return nullptr;  // what there was stays valid
  memcpy(moved, memory, std::min(had, size));
  free(memory);
  return moved;
}

}  // extern "C"

#endif
