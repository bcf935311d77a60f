// Where every lead stands, read once and then kept as new as the transaction that asks.
#pragma once

#include "storage/main/lead_list_rows.hpp"
#include "storage/transaction.hpp"
#include "vault/records/lead_table.hpp"

namespace hd::vault {

class LeadShelf {
 public:
  // As new as what `tx` sees, or newer. Reads what changed since the last call; at first
  // everything.
  Result<std::shared_ptr<const LeadTable>> current(storage::Transaction& tx);

 private:
  using Entries = std::vector<storage::main_db::LeadEntryRow>;
  Result<Done> read_all(storage::Transaction& tx);
  Result<Done> read_changes(storage::Transaction& tx);
  Result<Done> take(const Entries& rows);

  std::mutex mutex_;
  std::int64_t audit_number_ = -1;  // of the table; -1: nothing was read
  std::shared_ptr<const LeadTable> table_ = std::make_shared<LeadTable>();
};

}  // namespace hd::vault
