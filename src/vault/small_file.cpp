#include "vault/small_file.hpp"

#include <fcntl.h>

#include <cstdio>

#include "base/limits.hpp"
#include "storage/file_io.hpp"

namespace hd::vault {
namespace {

constexpr std::size_t small_file_bytes = 4 * limits::kibi;

}  // namespace

Result<Done> write_small_file(const std::string& path, ByteView content) {
  const std::string fresh = path + ".new";
  {
    HD_TRY(const storage::FileHandle file,
           storage::open_file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC));
    HD_CHECK(storage::write_all(file, content, fresh));
    HD_CHECK(storage::sync_file(file, fresh));
  }
  if (std::rename(fresh.c_str(), path.c_str()) != 0) {
    return fail(storage::io_error("rename", fresh));
  }
  return storage::sync_directory(storage::directory_of(path));
}

Result<std::string> read_small_file(const std::string& path) {
  HD_TRY(const storage::FileHandle file, storage::open_file(path, O_RDONLY | O_CLOEXEC));
  Bytes content(small_file_bytes + 1);
  HD_TRY(const std::size_t length, storage::read_up_to(file, content, path));
  if (length > small_file_bytes) return fail(ErrorCode::too_large, path);
  return std::string(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(length));
}

}  // namespace hd::vault
