// What every fuzz target is made of. A target is one function that reads its input and calls
// require() for each property that must hold whatever came; libFuzzer and the sanitizers do the
// rest.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/bytes.hpp"

namespace hd::fuzz {

// Ends the program, so that the input is kept as a finding.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Takes decisions off the front of the input; what is left is the text or the bytes to read.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(data, size) {}

  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const std::uint8_t first = rest_.front();
    rest_ = rest_.subspan(1);
    return first;
  }
  // At most `most`.
  std::size_t number(std::size_t most) {
    const std::size_t two = byte() + std::size_t{256} * byte();
    return two % (most + 1);
  }
  ByteView bytes(std::size_t size) {
    const ByteView taken = rest_.first(std::min(size, rest_.size()));
    rest_ = rest_.subspan(taken.size());
    return taken;
  }
  ByteView rest() const { return rest_; }
  std::string_view text() const { return text_of(rest_); }

 private:
  ByteView rest_;
};

// A number that follows from the input, for cuts that need not cost bytes of it.
inline std::size_t mixed(std::string_view text) {
  std::size_t sum = 1469598103934665603U;
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return sum;
}

}  // namespace hd::fuzz
