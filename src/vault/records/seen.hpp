// How new a transaction is that only reads: by it a shelf knows what it has still to read. And
// whether one that writes has changed what shelves keep, so that it is told in the audit chain.
#pragma once

#include <optional>
#include <set>

#include "domain/ids.hpp"
#include "storage/main/indicator_rows.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class Seen {
 public:
  // audit_number: where it is known already.
  explicit Seen(storage::Transaction& tx, std::optional<std::int64_t> audit_number = {})
      : tx_(tx), audit_number_(audit_number) {}

  storage::Transaction& tx() { return tx_; }

  // Of the last entry of the audit chain that the transaction sees; asked once.
  Result<std::int64_t> audit_number() {
    if (!audit_number_) {
      HD_TRY(audit_number_, storage::main_db::last_audit_number(tx_));
    }
    return *audit_number_;
  }

  // Members, stand-ins, compartments or who holds their keys.
  void changes_people() { has_changed_people_ = true; }
  bool has_changed_people() const { return has_changed_people_; }
  // Whatever lists, its page or the figures show of it.
  void changes_lead(domain::LeadId lead) { changed_leads_.insert(lead); }
  const std::set<domain::LeadId>& changed_leads() const { return changed_leads_; }

 private:
  storage::Transaction& tx_;
  std::optional<std::int64_t> audit_number_;
  bool has_changed_people_ = false;
  std::set<domain::LeadId> changed_leads_;
};

}  // namespace hd::vault
