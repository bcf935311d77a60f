// Compartments, the seeds sealed to their members, and the grants of record keys.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct CompartmentRow {
  std::string id;
  std::int64_t epoch = 1;
  std::string agency_id;
  std::string function;
  Bytes box_public;
  Bytes sign_public;
};

struct WrapRow {
  std::string member_id;
  std::string compartment_id;
  std::int64_t epoch = 1;
  Sealed sealed_seed;
  std::string signed_by;
  Bytes signature;
  Bytes signer_public;  // joined on reading, never written
};

struct HolderRow {
  std::string compartment_id;
  std::int64_t epoch = 1;
  std::string agency_id;
  std::string function;
  std::string member_id;  // empty: nobody holds this epoch
};

struct GrantRow {
  std::string lead_id;
  std::string id;
  std::int64_t protection_class = 0;
  std::string compartment_id;
  std::int64_t epoch = 1;
  Sealed sealed_key;
  std::string state;
  std::string reason;
  std::string legal_basis;
  std::string granted_by;  // empty: the sender of the tip
  std::int64_t granted_at = 0;
  Bytes signature;
};

// How a member reaches the key of a lead.
struct PathRow {
  std::string tip_id;
  GrantRow grant;
  Bytes grant_signer_public;  // empty for the sender's own grant
  WrapRow wrap;               // of the grant's compartment and epoch, as is what follows
  CompartmentRow compartment;
};

struct PathQuery {
  std::vector<std::string> lead_ids;
  std::int64_t protection_class = 0;
  std::string member_id;
};

Result<Done> insert_compartment(Transaction& tx, const CompartmentRow& compartment);
// The newest epoch.
Result<std::optional<CompartmentRow>> find_compartment(Transaction& tx, const std::string& id);
// The newest epoch of each compartment, by function.
Result<std::vector<CompartmentRow>> compartments_of(Transaction& tx, const std::string& agency_id);

Result<Done> insert_wrap(Transaction& tx, const WrapRow& wrap);
// The newest epoch that the member holds.
Result<std::optional<WrapRow>> find_wrap(Transaction& tx, const std::string& compartment_id,
                                         const std::string& member_id);
// Who holds which epoch of which compartment of their own agency, without the seeds.
Result<std::vector<HolderRow>> all_holders(Transaction& tx);
// Of every epoch that the member holds, oldest first.
Result<std::vector<WrapRow>> wraps_of(Transaction& tx, const std::string& compartment_id,
                                      const std::string& member_id);
// Of every epoch. What the member sealed to others stays.
Result<Done> delete_wraps(Transaction& tx, const std::string& compartment_id,
                          const std::string& member_id);

Result<Done> insert_grant(Transaction& tx, const GrantRow& grant);
// Oldest first.
Result<std::vector<GrantRow>> grants_of(Transaction& tx, const std::string& lead_id);
// Keeps grant.state; returns the number of grants with this lead and id: 0 or 1.
Result<std::int64_t> set_grant_state(Transaction& tx, const GrantRow& grant);
// For each of these leads the newest grant in state "active" to a compartment whose seed the member
// holds. A lead without one has no row.
Result<std::vector<PathRow>> find_paths(Transaction& tx, const PathQuery& query);

}  // namespace hd::storage::main_db
