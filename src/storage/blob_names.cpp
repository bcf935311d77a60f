#include "storage/blob_names.hpp"

#include <sys/random.h>

#include "base/bytes.hpp"
#include "base/check.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t name_bytes = 16;

}  // namespace

bool is_blob_name(std::string_view text) {
  return text.size() == 2 * name_bytes &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string new_blob_name() {
  std::uint8_t random[name_bytes];
  HD_FATAL_UNLESS(::getrandom(random, sizeof random, 0) == ssize_t{sizeof random});
  return to_hex(random);
}

}  // namespace hd::storage
