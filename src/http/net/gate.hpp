// The strict gate that reads the head of a request: whatever two programs could read in two ways is
// refused (RFC 9112), so what is left has one simple form.
#pragma once

#include <cstdint>
#include <string_view>

#include "http/net/message.hpp"

namespace hd::net {

struct Head {
  int refusal = 0;  // the status to answer before closing, 0 to go on
  Request request;  // without its body
  std::uint64_t content_length = 0;
  bool expects_continue = false;
  bool keeps_open = false;  // more may be asked on this connection: HTTP/1.1, nothing else said
};

// `text` is everything up to and with the empty line. Accepts HTTP/1.0 and 1.1 in origin form,
// one Host, at most one Content-Length of plain digits, no Transfer-Encoding, no folded line, no
// bare line end, no control character, at most limits::header_fields fields.
Head read_head(std::string_view text);

}  // namespace hd::net
