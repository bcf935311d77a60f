#include "crypto/secret_pool.hpp"

#include <sodium.h>

#include <atomic>
#include <mutex>
#include <new>
#include <vector>

#include "crypto/init.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {
namespace {

constexpr std::size_t slot_bytes = 64;  // the longest key: Ed25519's secret key
constexpr std::size_t slots_of_piece = 256;

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

// Pieces are kept to the end of the program: their free slots are zeros.
class SlotPool {
 public:
  std::uint8_t* take() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) add_piece();
    std::uint8_t* const slot = free_.back();
    free_.pop_back();
    return slot;
  }
  void give_back(std::uint8_t* slot) noexcept {
    sodium_memzero(slot, slot_bytes);
    const std::lock_guard lock(mutex_);
    free_.push_back(slot);  // never grows here: room was made for every slot
  }

 private:
  void add_piece() {
    slots_ += slots_of_piece;
    free_.reserve(slots_);
    std::uint8_t* const piece = locked_zeros(slots_of_piece * slot_bytes);
    for (std::size_t i = 0; i < slots_of_piece; ++i) free_.push_back(piece + i * slot_bytes);
  }

  std::mutex mutex_;
  std::vector<std::uint8_t*> free_;
  std::size_t slots_ = 0;
};

// Never destroyed, so that secrets of static objects may be released at any time.
SlotPool& slots() {
  static SlotPool& pool = *new SlotPool();
  return pool;
}

}  // namespace

bool memory_is_locked() { return locking_works(); }

std::uint8_t* secret_memory(std::size_t size) {
  return size <= slot_bytes ? slots().take() : locked_zeros(size);
}

void release_secret(std::uint8_t* memory, std::size_t size) noexcept {
  if (memory == nullptr) return;
  if (size <= slot_bytes) return slots().give_back(memory);
  sodium_free(memory);
}

}  // namespace hd::crypto
