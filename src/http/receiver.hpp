// A request whose body is a file: checked before its first byte is taken, then taken piece by
// piece.
#pragma once

#include <memory>

#include "base/result.hpp"
#include "http/net/message.hpp"

namespace hd::http {

struct Call;

class Receiver {
 public:
  virtual ~Receiver() = default;
  virtual Result<Done> take(std::string_view piece) = 0;
  virtual Result<net::Response> finish() = 0;
};

// Refuses by its error what would not be kept anyway.
using Receiving = Result<std::unique_ptr<Receiver>> (*)(Call& call);

}  // namespace hd::http
