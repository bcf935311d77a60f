// Brings a SQLite file to the newest schema.
#pragma once

#include <vector>

#include "storage/sqlite/connection.hpp"

namespace hd::storage {

// Empty for a file without any table. Errors: conflict for a file of some other program.
Result<std::vector<AppliedMigration>> applied_migrations(SqliteConnection& connection,
                                                         const std::string& path);

// Each step is one transaction. Before the first step over existing data a copy is made at
// <path>.before-NNNN (NNNN: that step), checked and synced; without a good copy nothing is changed.
Result<Done> migrate(SqliteConnection& connection, const SqliteOptions& options);

}  // namespace hd::storage
