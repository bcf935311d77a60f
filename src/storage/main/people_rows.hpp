// Agencies, their members, and the members' sealed keys. Officers stand here by the name under
// which they sign; nobody else has a name in main.db.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct AgencyRow {
  std::string id;
  std::string kind;
  std::string name;
  std::string unit_code;
  bool is_island = false;
};

struct MemberRow {
  std::string id;
  std::string agency_id;
  std::string code;
  std::string name;
  std::string rank;
  std::string functions;  // codes with a blank between
  bool must_change_password = true;
  std::int64_t version = 1;
  std::optional<std::int64_t> left_at = {};
};

struct MemberKeyRow {
  std::string member_id;
  Bytes salt;
  std::int64_t memory_bytes = 0;
  std::int64_t passes = 0;
  Sealed sealed_seed;
  Bytes box_public;
  Bytes sign_public;
};

Result<Done> insert_agency(Transaction& tx, const AgencyRow& agency);
Result<std::optional<AgencyRow>> find_agency(Transaction& tx, const std::string& id);
// By kind, unit code and name.
Result<std::vector<AgencyRow>> all_agencies(Transaction& tx);

// Errors: conflict when the code is taken.
Result<Done> insert_member(Transaction& tx, const MemberRow& member);
Result<std::optional<MemberRow>> find_member(Transaction& tx, const std::string& id);
// In no order. Whoever is not there is left out.
Result<std::vector<MemberRow>> find_members(Transaction& tx, std::span<const std::string> ids);
// Those who left too; by id.
Result<std::vector<MemberRow>> all_members(Transaction& tx);
// Whether an audit entry about such an object tells of members, stand-ins, their keys or the
// set-up.
bool tells_of_people(std::string_view object_kind);
// Whether any of these entries does.
Result<bool> people_changed_in(Transaction& tx, const AuditSpan& span);
Result<std::optional<MemberRow>> find_member_by_code(Transaction& tx, const std::string& code);
// Of those who have not left; by code.
Result<std::vector<MemberRow>> members_of(Transaction& tx, const std::string& agency_id);
// Of those who have; the last one first.
Result<std::vector<MemberRow>> former_members_of(Transaction& tx, const std::string& agency_id);
// Saves functions and left_at as version + 1. Returns how many members had this version: 0 or 1.
Result<std::int64_t> update_member(Transaction& tx, const MemberRow& member);

Result<Done> insert_member_key(Transaction& tx, const MemberKeyRow& key);
Result<std::optional<MemberKeyRow>> find_member_key(Transaction& tx, const std::string& member_id);
// Also clears must_change_password. Returns the number of members changed: 0 or 1.
Result<std::int64_t> replace_member_key(Transaction& tx, const MemberKeyRow& key);
// The same while the password must still be changed, which it must then, too.
Result<std::int64_t> replace_slip_key(Transaction& tx, const MemberKeyRow& key);

}  // namespace hd::storage::main_db
