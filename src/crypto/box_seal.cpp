#include <sodium.h>

#include "crypto/box_layout.hpp"
#include "crypto/init.hpp"

namespace hd::crypto {

static_assert(box_overhead_bytes == crypto_box_SEALBYTES);

Bytes box_seal(ByteView inside, ByteView to) {
  init();
  Bytes out(1 + box_overhead_bytes + inside.size());
  out.at(0) = suite_1;
  HD_FATAL_UNLESS(crypto_box_seal(out.data() + 1, inside.data(), inside.size(), to.data()) == 0);
  return out;
}

}  // namespace hd::crypto
