// The machine's clock. The one place of the staff program that reads it.
#pragma once

#include "ports/clock.hpp"

namespace hd::vault {

class SystemClock final : public ports::Clock {
 public:
  Moment now() const override;
};

}  // namespace hd::vault
