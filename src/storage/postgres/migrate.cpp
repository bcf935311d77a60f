#include "storage/postgres/migrate.hpp"

#include <cstdio>

#include "base/log.hpp"
#include "storage/file_io.hpp"
#include "storage/postgres/session.hpp"
#include "storage/postgres/translation.hpp"

namespace hd::storage {
namespace {

// Beside the tables of the steps: what was applied, and the row of each writer (writing.hpp).
constexpr std::string_view make_own_tables =
    "create table schema_version (number bigint primary key, name text not null, "
    "digest text not null);"
    "create table writer (id bigint primary key, nonce bigint not null, day bigint not null) "
    "with (fillfactor = 20);";

Result<Done> give_rights(PostgresConnection& connection, const PostgresUpgrade& upgrade) {
  const std::string& schema = upgrade.place.schema;
  const auto grant = [&](const std::string& rights, const std::string& role) -> Result<Done> {
    HD_CHECK(connection.control("revoke all on all tables in schema " + schema + " from " + role +
                                "; grant usage on schema " + schema + " to " + role + "; grant " +
                                rights + " on all tables in schema " + schema + " to " + role));
    return Done{};
  };
  for (const std::string& reader : upgrade.readers) HD_CHECK(grant("select", reader));
  HD_CHECK(grant("select, insert, update, delete", upgrade.writer));
  HD_CHECK(
      connection.control("revoke insert, update, delete on schema_version from " + upgrade.writer));
  return Done{};
}

// In a DO block, so that a step cannot end the transaction it runs in.
Result<Done> apply_step(PostgresConnection& connection, const PostgresUpgrade& upgrade,
                        const Migration& step) {
  const std::string own = step.number == 1 ? std::string(make_own_tables) : "";
  HD_CHECK(connection.control("begin"));
  HD_CHECK(connection.control("do $step$ begin " + own + translated(step.sql) + " end $step$"));
  HD_CHECK(
      connection.control("insert into schema_version (number, name, digest) "
                         "values ($1, $2, $3)",
                         {step.number, step.name, digest_of(step)}));
  HD_CHECK(give_rights(connection, upgrade));
  HD_CHECK(connection.control("commit"));
  if (connection.command_tag() == "COMMIT") return Done{};
  return fail(ErrorCode::storage_failed, "commit ended as " + connection.command_tag());
}

Result<Done> copy_before(const PostgresUpgrade& upgrade, int number) {
  char ending[32];
  std::snprintf(ending, sizeof ending, ".before-%04d.dump", number);
  const std::string path = upgrade.copy_folder + "/" + upgrade.place.schema + ending;
  HD_CHECK(copy_schema(upgrade.place, path));
  log::info("storage.copied", file_name_of(path));
  return Done{};
}

std::string what_to_run(const std::string& role) {
  return "as a superuser: create role " + role + " login";
}

}  // namespace

Result<Done> prepare_database(const PostgresPlace& owner, const std::vector<std::string>& roles) {
  HD_TRY(const auto connection, PostgresConnection::open(owner));
  std::string all;
  for (const std::string& role : roles) {
    HD_TRY(const Rows found,
           connection->control("select 1 from pg_roles where rolname = $1", {role}));
    all += (all.empty() ? "" : ", ") + role;
    if (!found.empty() || connection->control("create role " + role + " login")) continue;
    return fail({ErrorCode::not_allowed,
                 {"storage.no_role", role},
                 {owner.shown() + ": " + what_to_run(role)},
                 {}});
  }
  HD_TRY(const Rows rows,
         connection->control("select quote_ident(current_database()), pg_catalog.pg_get_userbyid("
                             "datdba)::text = current_user::text from pg_database where "
                             "datname = current_database()"));
  if (!rows.at(0).flag(1)) return Done{};  // a database of somebody else: only schemas are ours
  const std::string& database = rows.at(0).text(0);
  HD_CHECK(connection->control("revoke all on database " + database +
                               " from public; "
                               "grant connect on database " +
                               database + " to " + all));
  return Done{};
}

Result<std::vector<std::string>> migrate_postgres(const PostgresUpgrade& upgrade) {
  const PostgresPlace& place = upgrade.place;
  std::vector<std::string> made;
  HD_TRY(const auto connection, PostgresConnection::open(place));
  HD_CHECK(hold_schema(*connection, place, Ownership::alone));
  HD_TRY(const auto applied, applied_migrations(*connection, place));
  HD_CHECK(check_applied(upgrade.schema, applied, place.shown()));
  const auto done = static_cast<int>(applied.size());
  if (done == upgrade.schema.newest()) return made;
  if (done == 0) HD_CHECK(connection->control("create schema if not exists " + place.schema));
  if (done > 0) HD_CHECK(copy_before(upgrade, done + 1));
  for (const Migration& step : upgrade.schema.migrations) {
    if (step.number <= done) continue;
    const Result<Done> applied_now = apply_step(*connection, upgrade, step);
    if (!applied_now) {
      return fail(applied_now.error().code, step.name + ": " + applied_now.error().logged.text);
    }
    log::info("storage.migrated", place.shown() + " " + step.name);
    made.push_back(step.name);
  }
  return made;
}

}  // namespace hd::storage
