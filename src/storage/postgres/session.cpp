#include "storage/postgres/session.hpp"

#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

// Advisory locks are two numbers in one name space for the whole database: ours, and the schema.
constexpr std::string_view our_locks = "1751606372";  // "hgd" and then some; any number will do

}  // namespace

Result<std::vector<AppliedMigration>> applied_migrations(PostgresConnection& connection,
                                                         const PostgresPlace& place) {
  std::vector<AppliedMigration> applied;
  HD_TRY(const Rows tables,
         connection.control("select relname::text from pg_class c join pg_namespace n on "
                            "n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r' "
                            "order by relname <> 'schema_version'",
                            {place.schema}));
  if (tables.empty()) return applied;
  if (tables[0].text(0) != "schema_version") {
    return fail(file_error(ErrorCode::conflict, "storage.not_ours", place.shown(),
                           "has tables of another program"));
  }
  HD_TRY(const Rows rows,
         connection.control("select number, digest from schema_version order by number"));
  for (const Row& row : rows) applied.push_back({row.integer(0), row.text(1)});
  return applied;
}

Result<std::unique_ptr<PostgresConnection>> open_checked(const PostgresPlace& place,
                                                         const Schema& schema) {
  HD_TRY(auto connection, PostgresConnection::open(place));
  HD_TRY(const auto applied, applied_migrations(*connection, place));
  HD_CHECK(check_applied(schema, applied, place.shown()));
  if (static_cast<int>(applied.size()) == schema.newest()) return connection;
  return fail(file_error(ErrorCode::not_open_yet, "storage.not_there_yet", place.shown(),
                         "is not there or not up to date: run `haidang migrate`"));
}

Result<Done> hold_schema(PostgresConnection& connection, const PostgresPlace& place,
                         Ownership ownership) {
  const std::string shared = ownership == Ownership::shared ? "_shared" : "";
  const auto held =
      connection.control("select pg_advisory_lock" + shared + "(" + std::string(our_locks) +
                         ", hashtext('" + place.schema + "'))");
  if (held) return Done{};
  if (held.error().code != ErrorCode::busy) return fail(held.error());
  return fail(file_error(ErrorCode::conflict, "storage.in_use", place.shown(),
                         "is held by another running program"));
}

}  // namespace hd::storage
