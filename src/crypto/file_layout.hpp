// The bytes of a sealed file; shared by sealing and opening. docs/cryptography.md draws them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/limits.hpp"
#include "crypto/aead.hpp"

namespace hd::crypto {

// "HDF" and the suite, then the header of the secretstream.
inline constexpr std::array<std::uint8_t, 4> file_magic{'H', 'D', 'F', suite_1};
inline constexpr std::size_t stream_header_bytes = 24;
inline constexpr std::size_t stream_overhead_bytes = 17;

// Inside each chunk: index (4) ‖ bytes of data in it (4) ‖ data bytes up to its end (8) ‖
// data, filled up with zeros. Numbers are big endian. So every chunk seals count and length.
inline constexpr std::size_t chunk_prefix_bytes = 16;
inline constexpr std::size_t chunk_inside_bytes = chunk_prefix_bytes + limits::chunk_bytes;

// Associated data of the first chunk, on which all later ones hang.
inline Bytes file_binding(std::string_view context) { return place_of({"hd-file", context}); }

}  // namespace hd::crypto
