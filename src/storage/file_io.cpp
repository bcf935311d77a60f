#include "storage/file_io.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace hd::storage {

FileHandle::~FileHandle() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Error io_error(const std::string& doing, const std::string& path) {
  const int number = errno;
  ErrorCode code = ErrorCode::storage_failed;
  if (number == ENOSPC || number == EDQUOT) code = ErrorCode::storage_full;
  if (number == ENOENT) code = ErrorCode::not_found;
  return Error::of(code, doing + " " + path + ": " + std::system_category().message(number));
}

Error file_error(ErrorCode code, std::string key, const std::string& path,
                 std::string_view logged) {
  return {code, {std::move(key), file_name_of(path)}, {path + " " + std::string(logged)}, {}};
}

Result<FileHandle> open_file(const std::string& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return fail(io_error("open", path));
  return FileHandle(descriptor);
}

Result<Done> write_all(const FileHandle& file, ByteView bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return fail(io_error("write", path));
    if (written > 0) bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return Done{};
}

Result<std::size_t> read_up_to(const FileHandle& file, std::span<std::uint8_t> buffer,
                               const std::string& path) {
  std::size_t filled = 0;
  while (filled < buffer.size()) {
    const ssize_t got = ::read(file.get(), buffer.data() + filled, buffer.size() - filled);
    if (got == 0) break;
    if (got < 0 && errno != EINTR) return fail(io_error("read", path));
    if (got > 0) filled += static_cast<std::size_t>(got);
  }
  return filled;
}

Result<Done> sync_file(const FileHandle& file, const std::string& path) {
  if (::fsync(file.get()) != 0) return fail(io_error("sync", path));
  return Done{};
}

Result<Done> sync_directory(const std::string& path) {
  HD_TRY(const FileHandle directory, open_file(path, O_RDONLY | O_DIRECTORY));
  return sync_file(directory, path);
}

Result<FileHandle> lock_file(const std::string& path) {
  HD_TRY(FileHandle file, open_file(path, O_RDWR | O_CREAT));
  if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) return file;
  if (errno != EWOULDBLOCK) return fail(io_error("lock", path));
  return fail(file_error(ErrorCode::conflict, "storage.in_use", path,
                         "is locked: another running program writes this database"));
}

std::string directory_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path();
  return parent.empty() ? "." : parent;
}

std::string file_name_of(const std::string& path) { return std::filesystem::path(path).filename(); }

}  // namespace hd::storage
