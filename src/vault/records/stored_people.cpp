#include "vault/records/stored_people.hpp"

#include "vault/records/people_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::AgencyRow;
using storage::main_db::MemberKeyRow;
using storage::main_db::MemberRow;

std::string functions_text(const std::set<domain::Function>& functions) {
  std::string text;
  for (const domain::Function function : functions) {
    if (!text.empty()) text += ' ';
    text += domain::name_of(function);
  }
  return text;
}

Result<std::set<domain::Function>> stored_functions(std::string_view text) {
  std::set<domain::Function> functions;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    HD_TRY(const auto function, stored_code<domain::Function>(text.substr(0, blank)));
    functions.insert(function);
    text = blank == std::string_view::npos ? std::string_view{} : text.substr(blank + 1);
  }
  return functions;
}

MemberRow member_row_of(const domain::Member& member) {
  return {member.id.text(),
          member.agency_id.text(),
          member.code,
          member.name,
          member.rank,
          functions_text(member.functions),
          member.must_change_password,
          member.version,
          seconds_of(member.left_at)};
}

MemberKeyRow member_key_row_of(domain::MemberId member, const ports::MemberKeyRecord& keys) {
  return {member.text(),      keys.salt,       keys.memory_bytes, keys.passes,
          {keys.sealed_seed}, keys.box_public, keys.sign_public};
}

Result<domain::Member> found_member(const std::optional<MemberRow>& row) {
  if (!row) return fail(ErrorCode::not_found, "no such member");
  return member_of(*row);
}

}  // namespace

Result<domain::Agency> agency_of(const AgencyRow& row) {
  domain::Agency agency;
  HD_TRY(agency.id, stored_id<domain::AgencyId>(row.id));
  HD_TRY(agency.kind, stored_code<domain::AgencyKind>(row.kind));
  agency.name = row.name;
  agency.unit_code = row.unit_code;
  agency.is_island = row.is_island;
  return agency;
}

Result<domain::Member> member_of(const MemberRow& row) {
  domain::Member member;
  HD_TRY(member.id, stored_id<domain::MemberId>(row.id));
  HD_TRY(member.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  member.code = row.code;
  member.name = row.name;
  member.rank = row.rank;
  HD_TRY(member.functions, stored_functions(row.functions));
  member.must_change_password = row.must_change_password;
  member.version = row.version;
  member.left_at = stored_moment(row.left_at);
  return member;
}

Result<Done> StoredPeople::add(const domain::Agency& agency) {
  seen_.changes_people();
  agencies_.reset();
  return storage::main_db::insert_agency(tx_, {agency.id.text(), code_text(agency.kind),
                                               agency.name, agency.unit_code, agency.is_island});
}

Result<std::shared_ptr<const PeopleTable>> StoredPeople::table() {
  if (!table_) {
    HD_TRY(table_, shelf_->current(seen_));
  }
  return table_;
}

Result<domain::Agency> StoredPeople::agency(domain::AgencyId id) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    const auto found = table->agency_by_id.find(id);
    if (found == table->agency_by_id.end()) return fail(ErrorCode::not_found, "no such agency");
    return found->second;
  }
  if (const auto found = agency_by_id_.find(id); found != agency_by_id_.end()) {
    return found->second;
  }
  HD_TRY(const auto row, storage::main_db::find_agency(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such agency");
  HD_TRY(domain::Agency agency, agency_of(*row));
  return agency_by_id_.emplace(id, std::move(agency)).first->second;
}

Result<std::vector<domain::Agency>> StoredPeople::agencies() {
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    return table->agencies;
  }
  if (!agencies_) {
    HD_TRY(const auto rows, storage::main_db::all_agencies(tx_));
    HD_TRY(agencies_, each_of(rows, agency_of));
  }
  return *agencies_;
}

Result<Done> StoredPeople::add(const domain::Member& member, const ports::MemberKeyRecord& keys) {
  seen_.changes_people();
  HD_CHECK(storage::main_db::insert_member(tx_, member_row_of(member)));
  return storage::main_db::insert_member_key(tx_, member_key_row_of(member.id, keys));
}

Result<domain::Member> StoredPeople::member(domain::MemberId id) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    const auto found = table->members.find(id);
    if (found == table->members.end()) return fail(ErrorCode::not_found, "no such member");
    return found->second;
  }
  HD_TRY(const auto row, storage::main_db::find_member(tx_, id.text()));
  return found_member(row);
}

Result<domain::Member> StoredPeople::member_by_code(const std::string& code) {
  HD_TRY(const auto row, storage::main_db::find_member_by_code(tx_, code));
  return found_member(row);
}

Result<std::vector<domain::Member>> StoredPeople::members_of(domain::AgencyId agency) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    const auto found = table->staff.find(agency);
    return found == table->staff.end() ? std::vector<domain::Member>() : found->second;
  }
  HD_TRY(const auto rows, storage::main_db::members_of(tx_, agency.text()));
  return each_of(rows, member_of);
}

Result<std::map<domain::MemberId, domain::Member>> StoredPeople::members(
    const std::set<domain::MemberId>& ids) {
  std::map<domain::MemberId, domain::Member> found;
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    for (const domain::MemberId id : ids) {
      const auto member = table->members.find(id);
      if (member != table->members.end()) found.insert(*member);
    }
    return found;
  }
  if (ids.empty()) return found;
  HD_TRY(const auto rows, storage::main_db::find_members(tx_, texts_of(ids)));
  for (const MemberRow& row : rows) {
    HD_TRY(domain::Member member, member_of(row));
    found.emplace(member.id, std::move(member));
  }
  return found;
}

Result<std::vector<domain::Member>> StoredPeople::former_members_of(domain::AgencyId agency) {
  HD_TRY(const auto rows, storage::main_db::former_members_of(tx_, agency.text()));
  return each_of(rows, member_of);
}

Result<Done> StoredPeople::save(domain::Member& member) {
  seen_.changes_people();
  HD_TRY(const std::int64_t changed, storage::main_db::update_member(tx_, member_row_of(member)));
  if (changed == 0) return fail(ErrorCode::stale, "another version of the member");
  ++member.version;
  return Done{};
}

Result<ports::MemberKeyRecord> StoredPeople::keys_of(domain::MemberId member) {
  HD_TRY(const auto row, storage::main_db::find_member_key(tx_, member.text()));
  if (!row) return fail(ErrorCode::not_found, "no such member");
  return ports::MemberKeyRecord{row->salt,       row->memory_bytes,
                                row->passes,     row->sealed_seed.bytes,
                                row->box_public, row->sign_public};
}

Result<Done> StoredPeople::replace_keys(domain::MemberId member,
                                        const ports::MemberKeyRecord& keys) {
  seen_.changes_people();
  HD_TRY(const std::int64_t changed,
         storage::main_db::replace_member_key(tx_, member_key_row_of(member, keys)));
  if (changed == 0) return fail(ErrorCode::not_found, "no such member");
  return Done{};
}

Result<Done> StoredPeople::replace_slip(domain::MemberId member,
                                        const ports::MemberKeyRecord& keys) {
  seen_.changes_people();
  HD_TRY(const std::int64_t changed,
         storage::main_db::replace_slip_key(tx_, member_key_row_of(member, keys)));
  if (changed == 0) return fail(ErrorCode::conflict, "the member has arrived");
  return Done{};
}

}  // namespace hd::vault
