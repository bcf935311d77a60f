// Result<T>: a value or an Error. Expected failures travel this way; exceptions never cross a room.
#pragma once

#include <tl/expected.hpp>

#include "base/error.hpp"

namespace hd {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(ErrorCode code, std::string logged = {}) {
  return tl::unexpected<Error>(Error::of(code, std::move(logged)));
}

struct Done {};  // the value of an operation that yields nothing

}  // namespace hd

#define HD_JOIN_(a, b) a##b
#define HD_JOIN(a, b) HD_JOIN_(a, b)
#define HD_TRY_(tmp, target, expr)                     \
  auto tmp = (expr);                                   \
  if (!tmp) return ::hd::fail(std::move(tmp.error())); \
  target = std::move(*tmp)
// HD_TRY(auto x, f()): x, or return the error of f() to the caller. Several statements: braces
// around it under an if.
#define HD_TRY(target, ...) HD_TRY_(HD_JOIN(hd_try_, __COUNTER__), target, (__VA_ARGS__))
#define HD_CHECK_(tmp, ...)                              \
  do {                                                   \
    auto tmp = (__VA_ARGS__);                            \
    if (!tmp) return ::hd::fail(std::move(tmp.error())); \
  } while (false)
// HD_CHECK(f()): go on, or return the error of f() to the caller.
#define HD_CHECK(...) HD_CHECK_(HD_JOIN(hd_check_, __COUNTER__), __VA_ARGS__)
