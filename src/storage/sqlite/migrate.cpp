#include "storage/sqlite/migrate.hpp"

#include <fcntl.h>

#include <cstdio>

#include "base/log.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

constexpr std::string_view make_version_table =
    "create table schema_version (number INTEGER PRIMARY KEY, name TEXT not null, "
    "digest TEXT not null) strict, without rowid";

constexpr std::string_view list_tables =
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' "
    "order by name <> 'schema_version', name";

Result<std::vector<std::int64_t>> rows_per_table(SqliteConnection& connection) {
  std::vector<std::int64_t> counts;
  HD_TRY(const Rows tables, connection.control(list_tables));
  for (const Row& table : tables) {
    HD_TRY(const Rows rows, connection.control("select count(*) from \"" + table.text(0) + "\""));
    counts.push_back(rows[0].integer(0));
  }
  return counts;
}

Result<Done> check_copy(SqliteConnection& original, SqliteOptions options,
                        const std::string& path) {
  const std::string original_path = std::exchange(options.path, path);
  HD_TRY(const auto copy, SqliteConnection::open(options, Role::reader));
  HD_TRY(const Rows verdict, copy->control("pragma integrity_check"));
  HD_TRY(const auto expected, rows_per_table(original));
  HD_TRY(const auto found, rows_per_table(*copy));
  if (verdict.size() == 1 && verdict[0].text(0) == "ok" && expected == found) return Done{};
  return fail(file_error(ErrorCode::storage_failed, "storage.copy_failed", original_path,
                         "has no faithful copy; the database was not changed"));
}

// Only a checked copy ever bears the final name.
Result<Done> copy_before(SqliteConnection& connection, const SqliteOptions& options, int number) {
  char ending[32];
  std::snprintf(ending, sizeof ending, ".before-%04d", number);
  const std::string path = options.path + ending;
  const std::string unchecked = path + ".part";
  std::remove(unchecked.c_str());  // of an upgrade that was killed
  HD_TRY(const FileHandle file, open_file(unchecked, O_RDWR | O_CREAT | O_EXCL));
  HD_CHECK(connection.control("vacuum into $1", {unchecked}));
  HD_CHECK(check_copy(connection, options, unchecked));
  HD_CHECK(sync_file(file, unchecked));
  if (std::rename(unchecked.c_str(), path.c_str()) != 0) return fail(io_error("name", path));
  HD_CHECK(sync_directory(directory_of(path)));
  log::info("storage.copied", file_name_of(path));
  return Done{};
}

Result<Done> apply_step(SqliteConnection& connection, const Migration& step) {
  HD_CHECK(connection.control("begin immediate"));
  if (step.number == 1) HD_CHECK(connection.control(make_version_table));
  HD_CHECK(connection.run_script(step.sql));
  HD_TRY(const Rows orphans, connection.control("pragma foreign_key_check"));
  if (!orphans.empty()) return fail(ErrorCode::internal, "leaves orphan rows");
  HD_CHECK(connection.control("insert into schema_version (number, name, digest) "
                              "values ($1, $2, $3)",
                              {step.number, step.name, digest_of(step)}));
  HD_CHECK(connection.control("commit"));
  return Done{};
}

}  // namespace

Result<std::vector<AppliedMigration>> applied_migrations(SqliteConnection& connection,
                                                         const std::string& path) {
  std::vector<AppliedMigration> applied;
  HD_TRY(const Rows tables, connection.control(list_tables));
  if (tables.empty()) return applied;
  if (tables[0].text(0) != "schema_version") {
    return fail(file_error(ErrorCode::conflict, "storage.not_ours", path,
                           "is not a database of this program"));
  }
  HD_TRY(const Rows rows,
         connection.control("select number, digest from schema_version order by number"));
  for (const Row& row : rows) applied.push_back({row.integer(0), row.text(1)});
  return applied;
}

Result<Done> migrate(SqliteConnection& connection, const SqliteOptions& options) {
  HD_TRY(const auto applied, applied_migrations(connection, options.path));
  HD_CHECK(check_applied(options.schema, applied, options.path));
  const auto done = static_cast<int>(applied.size());
  if (done == options.schema.newest()) return Done{};
  if (done > 0) HD_CHECK(copy_before(connection, options, done + 1));
  // A step that rebuilds a table must drop it for a moment; references are looked at in the end.
  HD_CHECK(connection.require("foreign_keys", "0"));
  for (const Migration& step : options.schema.migrations) {
    if (step.number <= done) continue;
    const Result<Done> made = apply_step(connection, step);
    if (!made) {
      if (connection.is_in_transaction()) (void)connection.control("rollback");
      return fail(made.error().code, step.name + ": " + made.error().logged.text);
    }
    log::info("storage.migrated", file_name_of(options.path) + " " + step.name);
  }
  return connection.require("foreign_keys", "1");
}

}  // namespace hd::storage
