#include "vault/password_gate.hpp"

namespace hd::vault {

Result<PasswordGate::Place> PasswordGate::enter() {
  std::unique_lock lock(mutex_);
  if (free_ == 0) {
    if (waiting_ >= may_wait_) return fail(ErrorCode::busy, "too many passwords at once");
    ++waiting_;
    one_is_free_.wait(lock, [this] { return free_ > 0; });
    --waiting_;
  }
  --free_;
  return Place(*this);
}

PasswordGate::Place::~Place() {
  if (gate_ == nullptr) return;
  {
    const std::lock_guard lock(gate_->mutex_);
    ++gate_->free_;
  }
  gate_->one_is_free_.notify_one();
}

}  // namespace hd::vault
