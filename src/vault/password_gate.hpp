// Keeps Argon2id from eating the memory of the machine: few at once, a short queue, then busy.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <utility>

#include "base/result.hpp"

namespace hd::vault {

class PasswordGate {
 public:
  PasswordGate(std::size_t at_once, std::size_t waiting) : free_(at_once), may_wait_(waiting) {}

  // A place inside, given back when it goes away.
  class Place {
   public:
    explicit Place(PasswordGate& gate) : gate_(&gate) {}
    Place(Place&& other) noexcept : gate_(std::exchange(other.gate_, nullptr)) {}
    Place& operator=(Place&&) = delete;
    ~Place();

   private:
    PasswordGate* gate_;
  };

  // Waits for a place. Errors: busy when too many wait already.
  Result<Place> enter();

 private:
  std::mutex mutex_;
  std::condition_variable one_is_free_;
  std::size_t free_;
  const std::size_t may_wait_;
  std::size_t waiting_ = 0;
};

}  // namespace hd::vault
