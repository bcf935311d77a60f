// Opens what a program keeps, on the engine that the settings name. Nowhere else is it asked which
// engine that is.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "storage/blobs.hpp"
#include "storage/store.hpp"

namespace hd::storage {

struct Place {
  std::string data_folder;
  // How libpq reaches the database in this program's role; empty: the embedded store, which is the
  // files <data_folder>/<database>.db and <data_folder>/blobs.
  std::string conninfo = {};
  // False, of the embedded store alone: no commit waits for the disk. For what counts only whole.
  bool waits_for_disk = true;
};

// `database`: "inbox", "main" or "outbox". Errors: those of open_sqlite or open_postgres.
Result<std::unique_ptr<Store>> open_store(const Place& place, const std::string& database,
                                          Role role, std::size_t queue_limit = 256);

// `has_room` is asked for files on the disk of the data folder alone.
Result<std::unique_ptr<BlobStore>> open_blobs(const Place& place, RoomCheck has_room = {});

// The same for the files of officers, with a place of their own.
Result<std::unique_ptr<BlobStore>> open_documents(const Place& place, RoomCheck has_room = {});

}  // namespace hd::storage
