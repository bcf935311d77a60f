// The only source of "now" of the use cases.
#pragma once

#include "base/time.hpp"

namespace hd::ports {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Moment now() const = 0;
};

}  // namespace hd::ports
