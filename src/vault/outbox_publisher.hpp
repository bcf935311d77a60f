// Copies what the desk has to say from main.db to outbox.db, in order and exactly once. The two
// files share no transaction: outbox.db itself keeps how far it has come, in the transaction that
// takes the rows.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "storage/open.hpp"

namespace hd::vault {

class MainStore;

struct OutboxPublisherOptions {
  storage::Place place;
  std::int64_t batch_rows = 200;
  // Called between the commits of the two databases; tests break off here.
  std::function<Result<Done>()> between_commits;
};

class OutboxPublisher {
 public:
  // Opens outbox.db as its owner. `main` must outlive the publisher.
  static Result<std::unique_ptr<OutboxPublisher>> open(OutboxPublisherOptions options,
                                                       MainStore& main);
  // Publishes all that waits, and up to where the inbox was taken over. Call it after a write and
  // from time to time; calls from several threads follow one another.
  // Returns the number of rows published. Errors: those of the two stores; nothing is lost by them.
  Result<std::size_t> publish();

  // False when outbox.db takes no more writes before a restart.
  bool is_healthy() const { return outbox_->is_healthy(); }

 private:
  OutboxPublisher(OutboxPublisherOptions options, storage::Store& main,
                  std::unique_ptr<storage::Store> outbox);
  struct Batch {
    std::size_t published = 0;
    bool is_last = true;
  };
  Result<Batch> publish_batch();

  OutboxPublisherOptions options_;
  storage::Store& main_;
  std::unique_ptr<storage::Store> outbox_;
  std::mutex one_at_a_time_;
};

}  // namespace hd::vault
