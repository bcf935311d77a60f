// The facts of the figures, read once and then kept as new as the transaction that asks for them.
#pragma once

#include <memory>
#include <mutex>

#include "ports/records.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class FactShelf {
 public:
  // As new as what the transaction sees, or newer. Reads what changed since the last call; at first
  // everything.
  Result<std::shared_ptr<const indicators::Table>> current(Seen& seen);

 private:
  Result<Done> read_all(storage::Transaction& tx);
  Result<Done> read_changes(storage::Transaction& tx, std::int64_t until);

  std::mutex mutex_;
  std::int64_t audit_number_ = -1;  // of the table; -1: nothing was read
  std::shared_ptr<const indicators::Table> table_ = std::make_shared<indicators::Table>();
};

class StoredIndicators final : public ports::IndicatorRecords {
 public:
  // Without a shelf, as in a write that others must not see yet, everything is read.
  StoredIndicators(Seen& seen, FactShelf* shelf) : seen_(seen), shelf_(shelf) {}

  Result<std::shared_ptr<const indicators::Table>> facts() override;

 private:
  Seen& seen_;
  FactShelf* shelf_;
};

}  // namespace hd::vault
