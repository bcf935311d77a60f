#include "crypto/padding.hpp"

#include <sodium.h>

#include <algorithm>
#include <bit>

namespace hd::crypto {
namespace {

constexpr std::size_t bucket = 256;
constexpr std::size_t bucketed_up_to = 4096;

std::size_t round_up(std::size_t length, std::size_t step) {
  return (length + step - 1) / step * step;
}

}  // namespace

std::size_t padded_size(std::size_t length) {
  const std::size_t with_mark = length + 1;  // the mark is always there
  if (with_mark <= bucketed_up_to) return round_up(with_mark, bucket);
  // Padmé keeps as many leading bits as the length of the length has bits.
  const int exponent = std::bit_width(with_mark) - 1;
  const int kept = std::bit_width(static_cast<unsigned>(exponent));
  return round_up(with_mark, std::size_t{1} << static_cast<unsigned>(exponent - kept));
}

SecretBytes padded(ByteView plain) {
  SecretBytes out(padded_size(plain.size()));
  std::copy(plain.begin(), plain.end(), out.writable().begin());
  // As sodium_pad() does, which takes a step for each byte so as to hide the length from whoever
  // measures: that stands in the request already.
  out.writable()[plain.size()] = 0x80;
  return out;
}

Result<SecretBytes> unpadded(SecretBytes plain) {
  std::size_t length = 0;
  if (plain.empty() ||
      sodium_unpad(&length, plain.view().data(), plain.size(), plain.size()) != 0) {
    return fail(ErrorCode::forged);
  }
  plain.shrink(length);
  return plain;
}

}  // namespace hd::crypto
