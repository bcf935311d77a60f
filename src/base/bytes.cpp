#include "base/bytes.hpp"

namespace hd {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base64url_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

std::string to_hex(ByteView bytes) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const std::uint8_t b : bytes) {
    out.push_back(hex_digits[b >> 4U]);
    out.push_back(hex_digits[b & 15U]);
  }
  return out;
}

Result<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return fail(ErrorCode::malformed, "hex of odd length");
  Bytes out;
  out.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = hex_value(text[i]);
    const int low = hex_value(text[i + 1]);
    if (high < 0 || low < 0) return fail(ErrorCode::malformed, "not a hex digit");
    out.push_back(static_cast<std::uint8_t>(high * 16 + low));
  }
  return out;
}

std::string to_base64url(ByteView bytes) {
  std::string out;
  std::uint32_t pending = 0;
  int bits = 0;
  for (const std::uint8_t b : bytes) {
    pending = (pending << 8U) | b;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out.push_back(base64url_digits[(pending >> static_cast<unsigned>(bits)) & 63U]);
    }
  }
  if (bits > 0) out.push_back(base64url_digits[(pending << static_cast<unsigned>(6 - bits)) & 63U]);
  return out;
}

Result<Bytes> from_base64url(std::string_view text) {
  Bytes out;
  std::uint32_t pending = 0;
  int bits = 0;
  for (const char c : text) {
    const std::size_t value = base64url_digits.find(c);
    if (value == std::string_view::npos) return fail(ErrorCode::malformed, "not a base64url digit");
    pending = (pending << 6U) | static_cast<std::uint32_t>(value);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out.push_back(static_cast<std::uint8_t>((pending >> static_cast<unsigned>(bits)) & 255U));
    }
  }
  if (bits >= 6 || (pending & ((1U << static_cast<unsigned>(bits)) - 1U)) != 0) {
    return fail(ErrorCode::malformed, "base64url cut or not canonical");
  }
  return out;
}

}  // namespace hd
