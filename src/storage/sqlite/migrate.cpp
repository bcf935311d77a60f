#include "storage/sqlite/migrate.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "base/log.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

constexpr std::string_view make_version_table =
    "create table schema_version (number INTEGER PRIMARY KEY, name TEXT not null, "
    "digest TEXT not null) strict, without rowid";

Result<std::vector<std::string>> tables_of(SqliteConnection& connection) {
  HD_TRY(const Rows rows, connection.control("select name from sqlite_schema where type = 'table' "
                                             "and name not like 'sqlite_%' order by name"));
  std::vector<std::string> names;
  for (const Row& row : rows) names.push_back(row.text(0));
  return names;
}

Result<std::int64_t> rows_in(SqliteConnection& connection, const std::string& table) {
  HD_TRY(const Rows rows, connection.control("select count(*) from \"" + table + "\""));
  return rows[0].integer(0);
}

Result<Done> check_copy(SqliteConnection& original, const SqliteOptions& options,
                        const std::string& path) {
  SqliteOptions copy_options = options;
  copy_options.path = path;
  HD_TRY(const auto copy, SqliteConnection::open(copy_options, Role::reader));
  HD_TRY(const Rows verdict, copy->control("pragma integrity_check"));
  bool is_good = verdict.size() == 1 && verdict[0].text(0) == "ok";
  HD_TRY(const auto tables, tables_of(original));
  for (const std::string& table : tables) {
    HD_TRY(const std::int64_t expected, rows_in(original, table));
    HD_TRY(const std::int64_t found, rows_in(*copy, table));
    is_good = is_good && expected == found;
  }
  if (is_good) return Done{};
  return fail(file_error(ErrorCode::storage_failed, "storage.copy_failed", options.path,
                         "has no faithful copy; the database was not changed"));
}

// Only a checked copy ever bears the final name.
Result<Done> copy_before(SqliteConnection& connection, const SqliteOptions& options, int number) {
  char ending[16];
  std::snprintf(ending, sizeof ending, ".before-%04d", number);
  const std::string path = options.path + ending;
  const std::string unchecked = path + ".part";
  std::error_code none_left_over;
  std::filesystem::remove(unchecked, none_left_over);
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
  if (step.number == 1) HD_CHECK(connection.control(make_version_table));
  HD_CHECK(connection.control("pragma defer_foreign_keys = 1"));
  HD_CHECK(connection.run_script(step.sql));
  HD_TRY(const Rows orphans, connection.control("pragma foreign_key_check"));
  if (!orphans.empty()) return fail(ErrorCode::internal, step.name + " leaves orphan rows");
  HD_CHECK(connection.control("insert into schema_version (number, name, digest) "
                              "values ($1, $2, $3)",
                              {step.number, step.name, digest_of(step)}));
  return Done{};
}

Result<Done> apply_in_transaction(SqliteConnection& connection, const Migration& step) {
  HD_CHECK(connection.control("begin immediate"));
  Result<Done> applied = apply_step(connection, step);
  if (applied) {
    auto committed = connection.control("commit");
    if (committed) return Done{};
    applied = fail(std::move(committed.error()));
  }
  if (connection.is_in_transaction()) (void)connection.control("rollback");
  applied.error().logged.text = step.name + ": " + applied.error().logged.text;
  return applied;
}

}  // namespace

Result<std::vector<AppliedMigration>> applied_migrations(SqliteConnection& connection,
                                                         const std::string& path) {
  std::vector<AppliedMigration> applied;
  HD_TRY(const auto tables, tables_of(connection));
  if (tables.empty()) return applied;
  if (std::find(tables.begin(), tables.end(), "schema_version") == tables.end()) {
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
  for (const Migration& step : options.schema.migrations) {
    if (step.number <= done) continue;
    HD_CHECK(apply_in_transaction(connection, step));
    log::info("storage.migrated", file_name_of(options.path) + " " + step.name);
  }
  return Done{};
}

}  // namespace hd::storage
