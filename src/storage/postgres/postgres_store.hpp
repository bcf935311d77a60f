// The store over a schema of a PostgreSQL server, which several programs may share.
#pragma once

#include "storage/connection_pool.hpp"
#include "storage/group_writer.hpp"
#include "storage/migrations.hpp"
#include "storage/postgres/connection.hpp"

namespace hd::storage {

// Held by the session of the writer, so that an upgrade never runs beside one.
enum class Ownership : std::uint8_t {
  shared,  // programs on several nodes write it, one transaction after the other
  alone,   // one program only, because of what it keeps beside the database
};

struct PostgresOptions {
  PostgresPlace place;
  Role role = Role::writer;
  Ownership ownership = Ownership::shared;
  Schema schema;
  PoolLimits readers;
  GroupLimits groups;
  // How long the server is asked what became of a transaction before that counts as unknown.
  std::chrono::milliseconds outcome_patience{10'000};
};

// Never makes or changes a table: `haidang migrate` does. Writer: fails unless the schema is the
// one this program knows. Reader: opens nothing before the first read().
// Errors: not_open_yet (not migrated), schema_too_new, conflict (alone, and another one is there;
// or an applied migration was edited), storage_failed.
Result<std::unique_ptr<Store>> open_postgres(const PostgresOptions& options);

}  // namespace hd::storage
