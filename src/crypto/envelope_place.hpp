// The associated data of an envelope, shared by sealing and opening.
#pragma once

#include "crypto/aead.hpp"
#include "crypto/envelope.hpp"

namespace hd::crypto {

inline Bytes envelope_place(const EnvelopeContext& context) {
  const std::array<std::uint8_t, 1> cls{static_cast<std::uint8_t>(context.cls)};
  return place_of({"hd-envelope", context.table, context.row, context.column, cls, context.key_id,
                   be32(context.version)});
}

}  // namespace hd::crypto
