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

// Slots of one size. Pieces are kept to the end of the program: their free slots are zeros.
class SlotPool {
 public:
  SlotPool(std::size_t slot_bytes, std::size_t slots_of_piece)
      : slot_bytes_(slot_bytes), slots_of_piece_(slots_of_piece) {}

  std::size_t slot_bytes() const { return slot_bytes_; }
  std::uint8_t* take() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) add_piece();
    std::uint8_t* const slot = free_.back();
    free_.pop_back();
    return slot;
  }
  void give_back(std::uint8_t* slot, std::size_t used) noexcept {
    sodium_memzero(slot, used);
    const std::lock_guard lock(mutex_);
    free_.push_back(slot);  // never grows here: room was made for every slot
  }

 private:
  void add_piece() {
    slots_ += slots_of_piece_;
    free_.reserve(slots_);
    std::uint8_t* const piece = locked_zeros(slots_of_piece_ * slot_bytes_);
    for (std::size_t i = 0; i < slots_of_piece_; ++i) free_.push_back(piece + i * slot_bytes_);
  }

  const std::size_t slot_bytes_;
  const std::size_t slots_of_piece_;
  std::mutex mutex_;
  std::vector<std::uint8_t*> free_;
  std::size_t slots_ = 0;
};

// The pool for this size, or none when it is too long for every one. Never destroyed, so that
// secrets of static objects may be released at any time.
SlotPool* pool_for(std::size_t size) {
  static SlotPool& keys = *new SlotPool(96, 256);  // a key, or one with what stands beside it
  static SlotPool& texts = *new SlotPool(8192, 8);  // most narratives
  if (size <= keys.slot_bytes()) return &keys;
  return size <= texts.slot_bytes() ? &texts : nullptr;
}

}  // namespace

bool memory_is_locked() { return locking_works(); }

std::uint8_t* secret_memory(std::size_t size) {
  SlotPool* const pool = pool_for(size);
  return pool == nullptr ? locked_zeros(size) : pool->take();
}

void release_secret(std::uint8_t* memory, std::size_t size) noexcept {
  if (memory == nullptr) return;
  if (SlotPool* const pool = pool_for(size)) return pool->give_back(memory, size);
  sodium_free(memory);
}

}  // namespace hd::crypto
