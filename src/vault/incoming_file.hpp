// A file of an officer on its way into the store: plaintext comes in and is sealed at once, what
// reaches the disk is sealed.
#pragma once

#include <memory>
#include <string>

#include "crypto/file_seal.hpp"
#include "ports/store.hpp"
#include "ports/vault.hpp"
#include "storage/blobs.hpp"

namespace hd::vault {

class IncomingSealedFile final : public ports::IncomingFile {
 public:
  static Result<std::unique_ptr<IncomingSealedFile>> start(storage::BlobStore& store,
                                                           std::string name);
  ~IncomingSealedFile() override;  // removes what is finished and was not kept

  Result<Done> push(std::string_view piece) override;
  Result<Done> finish() override;
  const domain::TipFile& about() const override { return about_; }
  void keep() override { is_kept_ = true; }

  // Goes into the sealed content of the part and nowhere else.
  const crypto::SymmetricKey& key() const { return key_; }

 private:
  IncomingSealedFile(storage::BlobStore& store, std::unique_ptr<storage::BlobWriter> writer,
                     std::string name);

  storage::BlobStore& store_;
  std::unique_ptr<storage::BlobWriter> writer_;  // none once it is finished
  crypto::SymmetricKey key_;
  crypto::FileSealer sealer_;
  domain::TipFile about_;
  bool is_kept_ = false;
};

// Removes files of officers that no part points to and that came more than a day ago: the program
// ended between file and row. Returns how many; what cannot be cleared now is logged and tried
// again the next time.
std::size_t clear_documents(ports::Store& store, storage::BlobStore& documents, Moment now);

}  // namespace hd::vault
