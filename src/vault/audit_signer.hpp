// Writes the signed head of the audit chain after commits. A thread of its own, so that no writer
// waits for the file; heads that come quickly one after another are written as one.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "vault/audit_head.hpp"

namespace hd::vault {

struct ChainEnd {
  std::int64_t count = 0;
  AuditHash hash{};
};

class AuditSigner {
 public:
  AuditSigner(std::string path, crypto::SignKeyPair keys);
  // Writes what is still unwritten.
  ~AuditSigner();

  const crypto::SignPublicKey& public_key() const { return keys_.public_key(); }
  const std::string& path() const { return path_; }
  // Writes a head and returns when it is on disk. Before the first commit only.
  Result<Done> write_now(const ChainEnd& end);
  // This end of the chain is durable. A shorter chain than one named before changes nothing.
  void committed(const ChainEnd& end);

 private:
  void write_until_stopped();

  const std::string path_;
  const crypto::SignKeyPair keys_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<ChainEnd> unwritten_;
  std::int64_t longest_ = 0;
  bool is_stopping_ = false;
  std::thread thread_;
};

}  // namespace hd::vault
