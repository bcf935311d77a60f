#include "vault/keys_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>

#include "crypto/random.hpp"
#include "storage/file_io.hpp"
#include "vault/small_file.hpp"

namespace hd::vault {
namespace {

constexpr mode_t folder_mode = 0700;
constexpr mode_t others = S_IRWXG | S_IRWXO;

Error open_to_others(const std::string& path) {
  return Error{ErrorCode::storage_failed,
               {"keys.open_to_others", storage::file_name_of(path)},
               {path + " can be read by other users; mode 0600 for files and 0700 for the folder"},
               {}};
}

// Whether there is something at `path`; fails when others may look at it.
Result<bool> is_private(const std::string& path) {
  struct stat about {};
  if (lstat(path.c_str(), &about) != 0) {
    if (errno == ENOENT) return false;
    return fail(storage::io_error("stat", path));
  }
  if ((about.st_mode & others) != 0) return fail(open_to_others(path));
  return true;
}

// Straight into locked memory, past every ordinary buffer.
Result<crypto::KeySeed> read_seed(const std::string& path) {
  HD_TRY(const storage::FileHandle file, storage::open_file(path, O_RDONLY | O_CLOEXEC));
  crypto::KeySeed seed;
  HD_TRY(const std::size_t got, storage::read_up_to(file, seed.writable(), path));
  std::array<std::uint8_t, 1> byte{};
  HD_TRY(const std::size_t more, storage::read_up_to(file, byte, path));
  if (got != crypto::KeySeed::size || more != 0) {
    return fail(ErrorCode::malformed, path + " must hold 32 bytes");
  }
  return seed;
}

}  // namespace

Result<KeysFolder> KeysFolder::open(std::string path) {
  HD_TRY(const bool is_there, is_private(path));
  // The public program, started at the same time, may have been faster.
  if (!is_there && mkdir(path.c_str(), folder_mode) != 0 && errno != EEXIST) {
    return fail(storage::io_error("mkdir", path));
  }
  return KeysFolder(std::move(path));
}

Result<crypto::SignKeyPair> KeysFolder::audit_keys() const {
  const std::string key_path = path_ + "/audit.key";
  HD_TRY(const bool is_there, is_private(key_path));
  if (!is_there) {
    const crypto::KeySeed seed = crypto::random_key();
    auto pair = crypto::SignKeyPair::from_seed(seed);
    const std::string public_text = to_hex(pair.public_key().view()) + "\n";
    HD_CHECK(write_small_file(path_ + "/audit.pub", view_of(public_text)));
    HD_CHECK(write_small_file(key_path, seed.view()));
    return pair;
  }
  HD_TRY(const crypto::KeySeed seed, read_seed(key_path));
  return crypto::SignKeyPair::from_seed(seed);
}

Result<crypto::SignPublicKey> read_audit_public_key(const std::string& path) {
  HD_TRY(std::string text, read_small_file(path));
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  const auto bytes = from_hex(text);
  if (!bytes) return fail(ErrorCode::malformed, path + " must hold 64 hex digits");
  auto key = crypto::SignPublicKey::of(*bytes);
  if (!key) return fail(ErrorCode::malformed, path + " must hold 64 hex digits");
  return *key;
}

}  // namespace hd::vault
