// Where every lead stands, read once and then kept as new as the transaction that asks.
#pragma once

#include <mutex>
#include <span>
#include <unordered_map>

#include "storage/main/lead_list_rows.hpp"
#include "vault/records/lead_table.hpp"
#include "vault/records/listed_leads.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class LeadShelf {
 public:
  // As new as what the transaction sees, or newer. Reads what changed since the last call; at first
  // everything.
  Result<std::shared_ptr<const LeadTable>> current(Seen& seen);
  // What lists show of these, in this order; whatever is not there is left out. Those that were
  // asked for before and have not changed since are kept, up to a limit.
  Result<std::vector<ListedLead>> listed(Seen& seen, std::span<const std::int64_t> orders);

 private:
  using Entries = std::vector<storage::main_db::LeadEntryRow>;
  Result<Done> read_all(storage::Transaction& tx);
  Result<Done> read_changes(storage::Transaction& tx);
  Result<Done> take(const Entries& rows);

  std::mutex mutex_;
  std::int64_t audit_number_ = -1;  // of the table; -1: nothing was read
  std::shared_ptr<const LeadTable> table_ = std::make_shared<LeadTable>();
  std::unordered_map<std::int64_t, ListedLead> listed_;  // by order; none newer than the table
};

}  // namespace hd::vault
