#include "vault/sealed_file.hpp"

#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/file_open.hpp"
#include "crypto/file_seal.hpp"

namespace hd::vault {
namespace {

class SealedFile final : public ports::OpenedFile {
 public:
  SealedFile(domain::TipFile about, const crypto::SymmetricKey& key,
             std::unique_ptr<storage::BlobReader> sealed)
      : about_(std::move(about)),
        sealed_(std::move(sealed)),
        opener_(key, crypto::file_context(about_.blob)),
        buffer_(crypto::sealed_chunk_bytes) {}

  const domain::TipFile& about() const override { return about_; }

  Result<Bytes> next() override {
    while (!is_at_end_) {
      HD_TRY(const std::size_t got, sealed_->read(buffer_));
      if (got == 0) {
        HD_CHECK(finish());
        break;
      }
      HD_TRY(const crypto::SecretBytes plain, opener_.push(ByteView(buffer_).first(got)));
      if (!plain.empty()) return Bytes(plain.view().begin(), plain.view().end());
    }
    return Bytes{};
  }

 private:
  // The whole file was true, and as long as its sender said.
  Result<Done> finish() {
    is_at_end_ = true;
    HD_TRY(const std::uint64_t length, opener_.finish());
    if (length == static_cast<std::uint64_t>(about_.size)) return Done{};
    return fail(ErrorCode::forged, "length of a sealed file");
  }

  const domain::TipFile about_;
  std::unique_ptr<storage::BlobReader> sealed_;
  crypto::FileOpener opener_;
  Bytes buffer_;
  bool is_at_end_ = false;
};

}  // namespace

Result<std::unique_ptr<ports::OpenedFile>> open_sealed_file(
    storage::BlobStore& blobs, const std::vector<domain::TipFile>& files,
    const std::vector<crypto::SymmetricKey>& keys, std::size_t index) {
  HD_ASSERT(files.size() == keys.size());
  if (index >= files.size()) return fail(ErrorCode::not_found, "no file of this number");
  HD_TRY(auto sealed, blobs.open(files[index].blob));
  return std::unique_ptr<ports::OpenedFile>(
      std::make_unique<SealedFile>(files[index], keys[index], std::move(sealed)));
}

}  // namespace hd::vault
