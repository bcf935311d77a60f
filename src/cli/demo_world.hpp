// Both programs' parts over one data folder, with one clock that the demonstration sets.
#pragma once

#include <memory>

#include "app/services.hpp"
#include "cli/demo.hpp"
#include "intake/services.hpp"
#include "vault/inbox_reader.hpp"
#include "vault/key_vault.hpp"
#include "vault/main_store.hpp"
#include "vault/outbox_publisher.hpp"

namespace hd::cli {

class SetClock final : public ports::Clock {
 public:
  Moment now() const override { return now_; }
  void set(Moment now) { now_ = now; }

 private:
  Moment now_;
};

class DemoWorld {
 public:
  static Result<std::unique_ptr<DemoWorld>> open(const DemoOptions& options);

  SetClock clock;
  app::Services desk() { return {*main_, *vault_, clock, law_, province_, pattern_}; }
  const intake::Services& tip() const { return *tip_; }
  // All that waits in the inbox.
  Result<int> take_over();  // in how many transactions
  // What the two programs do by themselves: take over what came in, publish what waits.
  Result<Done> run_jobs();

 private:
  DemoWorld() = default;
  Result<Done> open_desk(const DemoOptions& options);
  Result<Done> open_tip(const DemoOptions& options);

  law::Law law_;
  law::Province province_;
  domain::RegisterPattern pattern_;
  std::unique_ptr<storage::BlobStore> blobs_;
  std::unique_ptr<vault::MainStore> main_;
  std::unique_ptr<vault::KeyVault> vault_;
  std::unique_ptr<vault::OutboxPublisher> publisher_;
  std::unique_ptr<vault::InboxReader> inbox_reader_;
  std::unique_ptr<storage::Store> inbox_;
  std::unique_ptr<storage::Store> outbox_;
  std::unique_ptr<intake::Pages> pages_;
  std::unique_ptr<intake::Services> tip_;
};

}  // namespace hd::cli
