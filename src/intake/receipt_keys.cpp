#include "intake/receipt_keys.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/csv.hpp"
#include "storage/file_io.hpp"

namespace hd::intake {
namespace {

constexpr std::size_t stored_bytes = 33;

// Complete and durable under its name, or not there at all.
Result<Done> create_key_file(const std::string& path) {
  const std::string folder = storage::directory_of(path);
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return fail(storage::io_error("make", folder));
  }
  const std::string unfinished = path + ".new";
  const crypto::SecretBytes stored = crypto::ReceiptKey::generate(1).stored();
  HD_TRY(const auto file, storage::open_file(unfinished, O_WRONLY | O_CREAT | O_TRUNC));
  HD_CHECK(storage::write_all(file, stored.view(), unfinished));
  HD_CHECK(storage::sync_file(file, unfinished));
  if (::rename(unfinished.c_str(), path.c_str()) != 0) return fail(storage::io_error("name", path));
  return storage::sync_directory(folder);
}

}  // namespace

Result<std::vector<crypto::ReceiptKey>> load_receipt_keys(const std::string& path) {
  // A new key makes every receipt worthless that the old one gave: never over one that is hidden.
  if (::access(path.c_str(), F_OK) != 0 && errno == ENOENT) HD_CHECK(create_key_file(path));
  HD_TRY(std::string text, read_file(path));
  if (text.empty() || text.size() % stored_bytes != 0) {
    return fail(ErrorCode::malformed, path + " is not a file of receipt keys");
  }
  std::vector<crypto::ReceiptKey> keys;
  for (std::size_t at = 0; at < text.size(); at += stored_bytes) {
    const ByteView one = view_of(std::string_view(text).substr(at, stored_bytes));
    HD_TRY(auto key, crypto::ReceiptKey::from_stored(one));
    keys.push_back(std::move(key));
  }
  crypto::wipe(text);
  return keys;
}

}  // namespace hd::intake
