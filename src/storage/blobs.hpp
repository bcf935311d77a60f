// Sealed files. A blob is written once, under a random name, and never changed.
#pragma once

#include <functional>
#include <memory>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace hd::storage {

// A blob that is not finished when its writer goes away never existed.
class BlobWriter {
 public:
  virtual ~BlobWriter() = default;
  virtual const std::string& name() const = 0;  // 32 hex digits
  // Errors: storage_full, storage_failed; after one of them the blob cannot be finished.
  virtual Result<Done> write(ByteView bytes) = 0;
  // The blob is on disk when this returns; only then may a row point to it.
  virtual Result<Done> finish() = 0;
};

class BlobReader {
 public:
  virtual ~BlobReader() = default;
  virtual std::uint64_t size() const = 0;  // bytes
  // Fills `buffer` from where the last read ended; fewer bytes than asked only at the end, 0 after.
  virtual Result<std::size_t> read(std::span<std::uint8_t> buffer) = 0;
};

class BlobStore {
 public:
  virtual ~BlobStore() = default;
  // Errors: storage_full, also before the disk itself is full; storage_failed.
  virtual Result<std::unique_ptr<BlobWriter>> create() = 0;
  // False when create() would be refused for lack of room.
  virtual bool has_room() const { return true; }
  // Errors: not_found, also for a text that is no blob name; storage_failed.
  virtual Result<std::unique_ptr<BlobReader>> open(std::string_view name) = 0;
  // Removing what is not there is done.
  virtual Result<Done> remove(std::string_view name) = 0;
  // Names of finished blobs whose hour of arrival lies before `moment`.
  virtual Result<std::vector<std::string>> list_older_than(Moment moment) = 0;
  // Removes what a killed program left half-written before `moment`; returns how many.
  virtual Result<std::size_t> remove_unfinished(Moment moment) = 0;
};

using RoomCheck = std::function<bool()>;

// Blobs as files <root>/<2 hex>/<32 hex>, mode 0600. The modification time is rounded down to the
// hour. Makes `root` when it is missing. While `has_room` says no, nothing is added.
Result<std::unique_ptr<BlobStore>> open_blob_directory(std::string root, RoomCheck has_room = {});

}  // namespace hd::storage
