// Always-on checks for bugs, never for input. Fatal in crypto and audit (HD_FATAL_UNLESS); inside a
// request a Bug unwinds to the edge, which rolls back and answers 500 with an incident number.
#pragma once

#include <stdexcept>

namespace hd {

class Bug : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void die(const char* what, const char* file, int line);

}  // namespace hd

#define HD_ASSERT(condition)                       \
  do {                                             \
    if (!(condition)) throw ::hd::Bug(#condition); \
  } while (false)
#define HD_FATAL_UNLESS(condition)                               \
  do {                                                           \
    if (!(condition)) ::hd::die(#condition, __FILE__, __LINE__); \
  } while (false)
