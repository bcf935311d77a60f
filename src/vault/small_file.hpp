// Small files that are either there in full or not at all.
#pragma once

#include <string>

#include "base/bytes.hpp"
#include "base/result.hpp"

namespace hd::vault {

// Writes <path>.new (mode 0600), syncs it and puts it in the place of `path`: a reader sees the old
// content or the new one. Errors: storage_full, storage_failed.
Result<Done> write_small_file(const std::string& path, ByteView content);

// Errors: not_found, storage_failed, too_large above 4 KiB.
Result<std::string> read_small_file(const std::string& path);

}  // namespace hd::vault
