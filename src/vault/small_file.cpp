#include "vault/small_file.hpp"

#include <fcntl.h>
#include <unistd.h>

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
  std::string content(small_file_bytes + 1, '\0');
  std::size_t length = 0;
  while (length < content.size()) {
    const ssize_t got = ::read(file.get(), content.data() + length, content.size() - length);
    if (got < 0) return fail(storage::io_error("read", path));
    if (got == 0) break;
    length += static_cast<std::size_t>(got);
  }
  if (length > small_file_bytes) return fail(ErrorCode::too_large, path);
  content.resize(length);
  return content;
}

}  // namespace hd::vault
