// Files of officers. They lie apart from those of senders: the public program clears away what was
// never sent to it, and has no right here.
#include "storage/open.hpp"
#include "storage/postgres/postgres_blobs.hpp"

namespace hd::storage {

Result<std::unique_ptr<BlobStore>> open_documents(const Place& place, RoomCheck has_room) {
  if (place.conninfo.empty()) {
    return open_blob_directory(place.data_folder + "/documents", std::move(has_room));
  }
  PostgresBlobOptions options;
  options.place.conninfo = place.conninfo;
  options.place.schema = "documents";
  options.schema = embedded_schema("blobs");
  return open_postgres_blobs(options);
}

}  // namespace hd::storage
