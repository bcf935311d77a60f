#include "storage/main/people_rows.hpp"

#include <algorithm>
#include <array>

namespace hd::storage::main_db {
namespace {

// Of what the audit chain speaks when people change.
constexpr std::array<std::string_view, 3> people_kinds{"member", "compartment", "province"};

AgencyRow agency_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.text(3), row.flag(4)};
}

MemberRow member_row(const Row& row) {
  return {row.text(0), row.text(1),    row.text(2),
          row.text(3), row.text(4),    row.text(5),
          row.flag(6), row.integer(7), row.optional_integer(8)};
}

std::string select_members(std::string_view where) {
  return "select id, agency_id, code, name, rank, functions, must_change_password, version, "
         "left_at from member where " +
         std::string(where);
}

MemberKeyRow member_key_row(const Row& row) {
  return {row.text(0),   row.blob(1), row.integer(2), row.integer(3),
          row.sealed(4), row.blob(5), row.blob(6)};
}

Result<std::int64_t> update_member_key(Transaction& tx, const MemberKeyRow& key) {
  return tx.execute(R"(
      update member_key
      set salt = $2, memory_bytes = $3, passes = $4, sealed_seed = $5, box_public = $6,
          sign_public = $7
      where member_id = $1)",
                    {key.member_id, key.salt, key.memory_bytes, key.passes,
                     value_of(key.sealed_seed), key.box_public, key.sign_public});
}

}  // namespace

Result<Done> insert_agency(Transaction& tx, const AgencyRow& agency) {
  return run_statement(
      tx, R"(
      insert into agency (id, kind, name, unit_code, is_island) values ($1, $2, $3, $4, $5))",
      {agency.id, agency.kind, agency.name, agency.unit_code, flag_value(agency.is_island)});
}

Result<std::optional<AgencyRow>> find_agency(Transaction& tx, const std::string& id) {
  return first_row(tx, "select id, kind, name, unit_code, is_island from agency where id = $1",
                   {id}, agency_row);
}

Result<std::vector<AgencyRow>> all_agencies(Transaction& tx) {
  return all_rows(tx, R"(
      select id, kind, name, unit_code, is_island from agency
      order by kind, unit_code, name, id)",
                  {}, agency_row);
}

Result<Done> insert_member(Transaction& tx, const MemberRow& member) {
  return run_statement(tx, R"(
      insert into member (id, agency_id, code, name, rank, functions, must_change_password, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8))",
                       {member.id, member.agency_id, member.code, member.name, member.rank,
                        member.functions, flag_value(member.must_change_password), member.version});
}

Result<std::optional<MemberRow>> find_member(Transaction& tx, const std::string& id) {
  static const std::string sql = select_members("id = $1");
  return first_row(tx, sql, {id}, member_row);
}

Result<std::vector<MemberRow>> find_members(Transaction& tx, std::span<const std::string> ids) {
  const OneOf<std::string> some(ids);
  return all_rows(tx, select_members("id " + some.sql()), some.values(), member_row);
}

Result<std::vector<MemberRow>> all_members(Transaction& tx) {
  static const std::string sql = select_members("true order by code");
  return all_rows(tx, sql, {}, member_row);
}

bool tells_of_people(std::string_view object_kind) {
  return std::ranges::count(people_kinds, object_kind) > 0;
}

Result<bool> people_changed_in(Transaction& tx, const AuditSpan& span) {
  constexpr auto number = +[](const Row& row) { return row.integer(0); };
  const auto& [member, compartment, province] = people_kinds;
  HD_TRY(const auto found, first_row(tx, R"(
      select number from audit
      where number > $1 and number <= $2 and object_kind in ($3, $4, $5) limit 1)",
                                     {span.after, span.until, std::string(member),
                                      std::string(compartment), std::string(province)},
                                     number));
  return found.has_value();
}

Result<std::optional<MemberRow>> find_member_by_code(Transaction& tx, const std::string& code) {
  static const std::string sql = select_members("code = $1");
  return first_row(tx, sql, {code}, member_row);
}

Result<std::vector<MemberRow>> members_of(Transaction& tx, const std::string& agency_id) {
  static const std::string sql = select_members("agency_id = $1 and left_at is null order by code");
  return all_rows(tx, sql, {agency_id}, member_row);
}

Result<std::vector<MemberRow>> former_members_of(Transaction& tx, const std::string& agency_id) {
  static const std::string sql =
      select_members("agency_id = $1 and left_at is not null order by left_at desc, code");
  return all_rows(tx, sql, {agency_id}, member_row);
}

Result<std::int64_t> update_member(Transaction& tx, const MemberRow& member) {
  return tx.execute(R"(
      update member set functions = $3, left_at = $4, version = version + 1
      where id = $1 and version = $2)",
                    {member.id, member.version, member.functions, null_or(member.left_at)});
}

Result<Done> insert_member_key(Transaction& tx, const MemberKeyRow& key) {
  return run_statement(tx, R"(
      insert into member_key
        (member_id, salt, memory_bytes, passes, sealed_seed, box_public, sign_public)
      values ($1, $2, $3, $4, $5, $6, $7))",
                       {key.member_id, key.salt, key.memory_bytes, key.passes,
                        value_of(key.sealed_seed), key.box_public, key.sign_public});
}

Result<std::optional<MemberKeyRow>> find_member_key(Transaction& tx, const std::string& member_id) {
  return first_row(tx, R"(
      select member_id, salt, memory_bytes, passes, sealed_seed, box_public, sign_public
      from member_key where member_id = $1)",
                   {member_id}, member_key_row);
}

Result<std::int64_t> replace_member_key(Transaction& tx, const MemberKeyRow& key) {
  HD_CHECK(update_member_key(tx, key));
  return tx.execute(R"(
      update member set must_change_password = 0, version = version + 1 where id = $1)",
                    {key.member_id});
}

Result<std::int64_t> replace_slip_key(Transaction& tx, const MemberKeyRow& key) {
  HD_TRY(const std::int64_t waiting, tx.execute(R"(
      update member set version = version + 1 where id = $1 and must_change_password = 1)",
                                                {key.member_id}));
  return waiting == 0 ? Result<std::int64_t>(0) : update_member_key(tx, key);
}

}  // namespace hd::storage::main_db
