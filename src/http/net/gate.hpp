// The strict gate in front of the HTTP parser: whatever two programs could read in two ways is
// refused before anything reads it (RFC 9112; Beast 1.81 lacks later framing fixes).
#pragma once

#include <cstdint>
#include <string_view>

namespace hd::net {

struct HeadVerdict {
  int refusal = 0;  // the status to answer before closing, 0 to go on
  std::uint64_t content_length = 0;
  bool expects_continue = false;
};

// `head` is everything up to and with the empty line. Accepts HTTP/1.0 and 1.1 in origin form,
// one Host, at most one Content-Length of plain digits, no Transfer-Encoding, no folded line, no
// bare line end, no control character, at most limits::header_fields fields.
HeadVerdict check_head(std::string_view head);

}  // namespace hd::net
