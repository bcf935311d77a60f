#include "crypto/init.hpp"

#include <sodium.h>

#include "base/check.hpp"

namespace hd::crypto {

void init() {
  static const bool ready = sodium_init() >= 0;
  HD_FATAL_UNLESS(ready);
}

}  // namespace hd::crypto
