#include "vault/audit_signer.hpp"

#include <chrono>
#include <utility>

#include "base/log.hpp"
#include "vault/small_file.hpp"

namespace hd::vault {
namespace {

// Between two heads, so that a busy desk spends its syncs on commits.
constexpr std::chrono::milliseconds pause_after_head{50};
constexpr std::chrono::seconds pause_after_failure{1};

}  // namespace

AuditSigner::AuditSigner(std::string path, crypto::SignKeyPair keys)
    : path_(std::move(path)), keys_(std::move(keys)), thread_([this] { write_until_stopped(); }) {}

AuditSigner::~AuditSigner() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

Result<Done> AuditSigner::write_now(const ChainEnd& end) {
  return write_small_file(path_, view_of(head_text(sign_head(end.count, end.hash, keys_))));
}

void AuditSigner::committed(const ChainEnd& end) {
  const std::lock_guard lock(mutex_);
  if (end.count <= longest_) return;
  longest_ = end.count;
  unwritten_ = end;
  changed_.notify_all();
}

void AuditSigner::write_until_stopped() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return is_stopping_ || unwritten_; });
    if (!unwritten_) return;
    const ChainEnd end = *std::exchange(unwritten_, std::nullopt);
    lock.unlock();
    const Result<Done> written = write_now(end);
    lock.lock();
    if (!written) {
      log::error("audit.head_not_written", written.error().logged.text);
      if (is_stopping_) return;
      if (!unwritten_) unwritten_ = end;
    }
    const auto pause = written ? pause_after_head
                               : std::chrono::milliseconds(pause_after_failure);
    changed_.wait_for(lock, pause, [this] { return is_stopping_; });
  }
}

}  // namespace hd::vault
