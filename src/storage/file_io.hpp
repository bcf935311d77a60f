// The few system calls of the storage room, with their failures as Error.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/bytes.hpp"
#include "base/result.hpp"

namespace hd::storage {

// Owns a file descriptor.
class FileHandle {
 public:
  FileHandle() = default;
  explicit FileHandle(int descriptor) : descriptor_(descriptor) {}
  FileHandle(FileHandle&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  ~FileHandle();
  int get() const { return descriptor_; }

 private:
  int descriptor_ = -1;
};

// What errno says: storage_full (no room, quota), not_found (no such file), else storage_failed.
Error io_error(const std::string& doing, const std::string& path);

// An error that names the file: shown as words/storage.csv's `key` with the file's name.
Error file_error(ErrorCode code, std::string key, const std::string& path, std::string_view logged);

// `flags` of open(2); new files get mode 0600.
Result<FileHandle> open_file(const std::string& path, int flags);
Result<Done> write_all(const FileHandle& file, ByteView bytes, const std::string& path);
// Fills `buffer` as far as the file goes; yields how far that was.
Result<std::size_t> read_up_to(const FileHandle& file, std::span<std::uint8_t> buffer,
                               const std::string& path);
Result<Done> sync_file(const FileHandle& file, const std::string& path);
// Makes the names in a directory durable.
Result<Done> sync_directory(const std::string& path);
// Held until the handle goes away, also when the process is killed.
// Errors: conflict when another process (or another store) holds it.
Result<FileHandle> lock_file(const std::string& path);

std::string directory_of(const std::string& path);
std::string file_name_of(const std::string& path);

}  // namespace hd::storage
