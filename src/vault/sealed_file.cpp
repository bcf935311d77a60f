#include "vault/sealed_file.hpp"

#include "base/check.hpp"
#include "base/log.hpp"
#include "crypto/contexts.hpp"
#include "crypto/file_open.hpp"
#include "crypto/file_seal.hpp"

namespace hd::vault {
namespace {

// One way through a sealed file, chunk by chunk.
class Pass {
 public:
  Pass(const domain::TipFile& about, const crypto::SymmetricKey& key, storage::BlobReader& sealed)
      : sealed_(sealed),
        opener_(key, crypto::file_context(about.blob)),
        size_(static_cast<std::uint64_t>(about.size)),
        buffer_(crypto::sealed_chunk_bytes) {}

  // The next plaintext; empty at the end, which is only reached when the whole file was true and
  // as long as its sender said. Errors: forged; those of the blob.
  Result<crypto::SecretBytes> next() {
    while (!is_at_end_) {
      HD_TRY(const std::size_t got, sealed_.read(buffer_));
      if (got == 0) {
        HD_TRY(const std::uint64_t length, opener_.finish());
        if (length != size_) return fail(ErrorCode::forged, "length of a sealed file");
        is_at_end_ = true;
        break;
      }
      HD_TRY(crypto::SecretBytes plain, opener_.push(ByteView(buffer_).first(got)));
      if (!plain.empty()) return plain;
    }
    return crypto::SecretBytes();
  }

 private:
  storage::BlobReader& sealed_;
  crypto::FileOpener opener_;
  const std::uint64_t size_;
  Bytes buffer_;
  bool is_at_end_ = false;
};

class SealedFile final : public ports::OpenedFile {
 public:
  SealedFile(domain::TipFile about, const crypto::SymmetricKey& key,
             std::unique_ptr<storage::BlobReader> sealed)
      : about_(std::move(about)), sealed_(std::move(sealed)), pass_(about_, key, *sealed_) {}

  const domain::TipFile& about() const override { return about_; }

  Result<Bytes> next() override {
    HD_TRY(const crypto::SecretBytes plain, pass_.next());
    return Bytes(plain.view().begin(), plain.view().end());
  }

 private:
  const domain::TipFile about_;
  std::unique_ptr<storage::BlobReader> sealed_;
  Pass pass_;
};

// Reads the file once from end to end, keeping nothing: a damaged one is then refused with a clear
// answer, before its first byte has left. 50 MB cost a tenth of a second.
Result<Done> check_whole(storage::BlobStore& blobs, const domain::TipFile& about,
                         const crypto::SymmetricKey& key) {
  HD_TRY(const auto sealed, blobs.open(about.blob));
  if (sealed->size() != crypto::sealed_file_bytes(static_cast<std::uint64_t>(about.size))) {
    return fail(ErrorCode::forged, "stored length of a sealed file");
  }
  Pass pass(about, key, *sealed);
  for (;;) {
    HD_TRY(const crypto::SecretBytes plain, pass.next());
    if (plain.empty()) return Done{};
  }
}

// What the officer reads instead of "not found": lead and text are there, this file is not.
tl::unexpected<Error> damaged(Error cause, const std::string& blob) {
  const bool is_damage = cause.code == ErrorCode::forged || cause.code == ErrorCode::not_found;
  if (!is_damage) return fail(std::move(cause));
  log::error("vault.file_damaged", "blob " + blob + ": " + std::string(name_of(cause.code)));
  cause.code = ErrorCode::forged;
  cause.shown.key = "file.damaged";
  return fail(std::move(cause));
}

}  // namespace

Result<std::unique_ptr<ports::OpenedFile>> open_sealed_file(
    storage::BlobStore& blobs, const std::vector<domain::TipFile>& files,
    const std::vector<crypto::SymmetricKey>& keys, std::size_t index) {
  HD_ASSERT(files.size() == keys.size());
  if (index >= files.size()) return fail(ErrorCode::not_found, "no file of this number");
  const auto whole = check_whole(blobs, files[index], keys[index]);
  if (!whole) return damaged(whole.error(), files[index].blob);
  HD_TRY(auto sealed, blobs.open(files[index].blob));
  return std::unique_ptr<ports::OpenedFile>(
      std::make_unique<SealedFile>(files[index], keys[index], std::move(sealed)));
}

}  // namespace hd::vault
