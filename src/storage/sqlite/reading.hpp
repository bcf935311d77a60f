// How the reader pool reads a SQLite file.
#pragma once

#include "storage/connection_pool.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace hd::storage {

// Errors: not_open_yet while the file's owner has not made the schema that this program reads.
Result<std::unique_ptr<PooledConnection>> open_sqlite_reader(const SqliteOptions& options);

}  // namespace hd::storage
