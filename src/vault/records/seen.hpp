// How new a transaction that only reads is. By it a shelf knows what it has still to read.
#pragma once

#include <optional>

#include "storage/main/indicator_rows.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class Seen {
 public:
  explicit Seen(storage::Transaction& tx) : tx_(tx) {}

  storage::Transaction& tx() { return tx_; }

  // Of the last entry of the audit chain that the transaction sees; asked once.
  Result<std::int64_t> audit_number() {
    if (!audit_number_) {
      HD_TRY(audit_number_, storage::main_db::last_audit_number(tx_));
    }
    return *audit_number_;
  }

 private:
  storage::Transaction& tx_;
  std::optional<std::int64_t> audit_number_;
};

}  // namespace hd::vault
