// Where every lead stands, read once and then kept as new as the transaction that asks.
#pragma once

#include <mutex>
#include <span>

#include "storage/main/lead_list_rows.hpp"
#include "vault/records/kept_by_lead.hpp"
#include "vault/records/lead_course.hpp"
#include "vault/records/lead_table.hpp"
#include "vault/records/listed_leads.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class LeadShelf {
 public:
  static constexpr std::size_t most_listed = 10'000;   // some 5 MiB
  static constexpr std::size_t most_followed = 2'000;  // some 8 MiB

  // As new as what the transaction sees, or newer. Reads what changed since the last call; at first
  // everything.
  Result<std::shared_ptr<const LeadTable>> current(Seen& seen);
  // What lists show of these, in this order; whatever is not there is left out. Those that were
  // asked for before and have not changed since are kept, up to a limit.
  Result<std::vector<ListedLead>> listed(Seen& seen, std::span<const std::int64_t> orders);
  // The same of one lead, if it is kept.
  Result<ListedLead> kept(Seen& seen, domain::LeadId id);
  // Of leads that were asked for before and have not changed since it is kept.
  Result<std::shared_ptr<const LeadCourse>> course(Seen& seen, domain::LeadId id);

 private:
  using Entries = std::vector<storage::main_db::LeadEntryRow>;
  Result<Done> read_all(storage::Transaction& tx);
  Result<Done> read_changes(storage::Transaction& tx, std::int64_t until);
  Result<Done> take(const Entries& rows);

  std::mutex mutex_;
  std::int64_t audit_number_ = -1;  // of the table; -1: nothing was read
  std::shared_ptr<const LeadTable> table_ = std::make_shared<LeadTable>();
  // None newer than the table.
  KeptByLead<LeadAndNote> listed_{most_listed};
  KeptByLead<LeadCourse> courses_{most_followed};
};

}  // namespace hd::vault
