#include "base/id.hpp"

namespace hd {
namespace {
constexpr std::string_view id_digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t text_length = 26;

constexpr std::uint8_t foreign = 0xFF;
constexpr std::array<std::uint8_t, 256> values = [] {
  std::array<std::uint8_t, 256> made{};
  made.fill(foreign);
  for (std::size_t at = 0; at < id_digits.size(); ++at) {
    made.at(static_cast<unsigned char>(id_digits[at])) = static_cast<std::uint8_t>(at);
  }
  return made;
}();
}  // namespace

std::string id_text(const std::array<std::uint8_t, 16>& bytes) {
  std::string out;
  out.reserve(text_length);
  std::uint32_t pending = 0;
  int bits = 0;
  for (const std::uint8_t b : bytes) {
    pending = (pending << 8U) | b;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out.push_back(id_digits[(pending >> static_cast<unsigned>(bits)) & 31U]);
    }
  }
  out.push_back(id_digits[(pending << static_cast<unsigned>(5 - bits)) & 31U]);
  return out;
}

Result<std::array<std::uint8_t, 16>> parse_id_text(std::string_view text) {
  if (text.size() != text_length) return fail(ErrorCode::not_found, "id of wrong length");
  std::array<std::uint8_t, 16> out{};
  std::uint32_t pending = 0;
  int bits = 0;
  std::size_t n = 0;
  for (const char c : text) {
    const std::uint8_t value = values.at(static_cast<unsigned char>(c));
    if (value == foreign) return fail(ErrorCode::not_found, "id with a foreign character");
    pending = (pending << 5U) | value;
    bits += 5;
    if (bits >= 8 && n < out.size()) {
      bits -= 8;
      out.at(n++) = static_cast<std::uint8_t>((pending >> static_cast<unsigned>(bits)) & 255U);
    }
  }
  if ((pending & 3U) != 0) return fail(ErrorCode::not_found, "id not canonical");
  return out;
}

}  // namespace hd
