// The store of the staff program over main.db: domain objects in, rows and sealed bytes below. It
// keeps the audit chain and its signed head.
#pragma once

#include <memory>
#include <string>

#include "ports/store.hpp"
#include "storage/open.hpp"
#include "vault/audit_head.hpp"

namespace hd::vault {

class AuditSigner;
struct Shelves;

struct MainStoreOptions {
  storage::Place place;           // its data folder also holds audit.head and keys/
  std::size_t queue_limit = 256;  // writes waiting; one more is answered with busy
};

class MainStore final : public ports::Store {
 public:
  // Opens main.db as its owner; makes the audit key at the first start.
  // Errors: those of storage::open_store and KeysFolder; forged when the chain does not reach its
  // signed head (entries were taken away while the program was down). An operator who knows why may
  // move audit.head away: the next start begins a new one and records that in the chain.
  static Result<std::unique_ptr<MainStore>> open(const MainStoreOptions& options);
  // Writes the last head.
  ~MainStore() override;

  // For the publisher alone: the tables below.
  storage::Store& tables() { return *tables_; }
  const crypto::SignPublicKey& audit_signer() const;
  bool is_healthy() const { return tables_->is_healthy(); }

 private:
  MainStore(std::unique_ptr<storage::Store> tables, std::unique_ptr<AuditSigner> signer);
  Result<Done> run_read(const std::function<Result<Done>(ports::Records&)>& work) override;
  Result<ports::AuditProof> run_write(
      const std::function<Result<Done>(ports::Records&)>& work) override;

  std::unique_ptr<storage::Store> tables_;
  std::unique_ptr<AuditSigner> signer_;
  std::unique_ptr<Shelves> shelves_;
};

}  // namespace hd::vault
