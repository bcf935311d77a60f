#include "base/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace hd {

void die(const char* what, const char* file, int line) {
  std::fprintf(stderr, "fatal: %s (%s:%d)\n", what, file, line);
  std::abort();
}

}  // namespace hd
