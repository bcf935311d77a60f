// Names of blobs: 128 random bits, so that a name says nothing.
#pragma once

#include <string>
#include <string_view>

namespace hd::storage {

bool is_blob_name(std::string_view text);
std::string new_blob_name();

}  // namespace hd::storage
