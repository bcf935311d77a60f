#include "storage/open.hpp"

#include "storage/postgres/postgres_blobs.hpp"
#include "storage/postgres/postgres_store.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace hd::storage {
namespace {

// Many nodes may take tips. The desk keeps the signed end of the audit chain and its sessions
// beside the database, so there is one of it.
Ownership ownership_of(const std::string& database) {
  return database == "inbox" ? Ownership::shared : Ownership::alone;
}

}  // namespace

Result<std::unique_ptr<Store>> open_store(const Place& place, const std::string& database,
                                          Role role, std::size_t queue_limit) {
  if (place.conninfo.empty()) {
    SqliteOptions options;
    options.path = place.data_folder + "/" + database + ".db";
    options.role = role;
    options.waits_for_disk = place.waits_for_disk;
    options.schema = embedded_schema(database);
    options.queue_limit = queue_limit;
    return open_sqlite(std::move(options));
  }
  PostgresOptions options;
  options.place.conninfo = place.conninfo;
  options.place.schema = database;
  options.role = role;
  options.ownership = ownership_of(database);
  options.schema = embedded_schema(database);
  options.groups.queue = queue_limit;
  return open_postgres(options);
}

Result<std::unique_ptr<BlobStore>> open_blobs(const Place& place, RoomCheck has_room) {
  if (place.conninfo.empty()) {
    return open_blob_directory(place.data_folder + "/blobs", std::move(has_room));
  }
  PostgresBlobOptions options;
  options.place.conninfo = place.conninfo;
  options.place.schema = "blobs";
  options.schema = embedded_schema("blobs");
  return open_postgres_blobs(options);
}

}  // namespace hd::storage
