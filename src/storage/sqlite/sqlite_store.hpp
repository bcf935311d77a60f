// The embedded store: one SQLite file in WAL mode, written by one thread of one process.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "base/result.hpp"
#include "storage/migrations.hpp"
#include "storage/store.hpp"

namespace hd::storage {

struct SqliteOptions {
  std::string path;
  Role role = Role::writer;
  Schema schema;
  std::size_t readers = 4;        // connections for read()
  std::size_t queue_limit = 256;  // writes waiting; one more is answered with busy
  std::size_t group_limit = 64;   // writes made durable by one sync
  bool waits_for_disk = true;     // false: a power cut may lose what was committed, or the file
  int busy_timeout_ms = 2000;     // waiting for a lock or a free reader, each try
  std::string vfs;                // empty: the system's; tests put failing disks here
};

// Writer: locks <path>.lock, copies an older database to <path>.before-NNNN and checks the copy,
// migrates, asserts that a commit is durable. Reader: opens nothing before the first read().
// Errors: conflict (another process writes this file, or an applied migration was edited),
// schema_too_new, storage_full, storage_failed.
Result<std::unique_ptr<Store>> open_sqlite(SqliteOptions options);

}  // namespace hd::storage
