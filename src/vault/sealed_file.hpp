// A sealed file of a tip or an answer, opened chunk by chunk while it is read.
#pragma once

#include <memory>
#include <vector>

#include "crypto/secret.hpp"
#include "ports/vault.hpp"
#include "storage/blobs.hpp"

namespace hd::vault {

// The file at `index` of `files`, opened with its key, after it was found whole and true.
// Errors: not_found for an index that is not there; forged for a file that is missing, cut or
// changed in the store; storage_failed.
Result<std::unique_ptr<ports::OpenedFile>> open_sealed_file(
    storage::BlobStore& blobs, const std::vector<domain::TipFile>& files,
    const std::vector<crypto::SymmetricKey>& keys, std::size_t index);

}  // namespace hd::vault
