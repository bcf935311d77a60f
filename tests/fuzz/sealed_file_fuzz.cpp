// Sealed files: what is no sealed file is refused, pieces do not matter, and a true file whose
// chunks were cut, doubled, left out or changed is never taken for a whole one.
#include <algorithm>
#include <numeric>

#include "crypto/file_open.hpp"
#include "crypto/file_seal.hpp"
#include "fuzz/fuzz.hpp"

using namespace hd;
using namespace hd::crypto;
using fuzz::require;

namespace {

SymmetricKey fixed_key() {
  SymmetricKey key;
  std::iota(key.writable().begin(), key.writable().end(), std::uint8_t{1});
  return key;
}

Bytes sealed_file(ByteView plain) {
  FileSealer sealer(fixed_key(), "file|f");
  Bytes out = sealer.header();
  for (const Bytes& more : {sealer.push(plain), sealer.finish()}) {
    out.insert(out.end(), more.begin(), more.end());
  }
  return out;
}

bool opens_in_pieces(ByteView sealed, std::size_t most) {
  FileOpener opener(fixed_key(), "file|f");
  while (!sealed.empty()) {
    const ByteView piece = sealed.first(std::min(sealed.size(), most));
    if (!opener.push(piece)) return false;
    sealed = sealed.subspan(piece.size());
  }
  return opener.finish().has_value();
}

Bytes damaged(const Bytes& sealed, fuzz::Input& input) {
  const auto chunk = [&](std::size_t n) {
    const std::size_t from = std::min(sealed.size(), file_header_bytes + n * sealed_chunk_bytes);
    const std::size_t to = std::min(sealed.size(), from + sealed_chunk_bytes);
    return Bytes(sealed.begin() + static_cast<std::ptrdiff_t>(from),
                 sealed.begin() + static_cast<std::ptrdiff_t>(to));
  };
  Bytes out(sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(file_header_bytes));
  for (std::uint8_t n = input.byte(); n != 0; n = input.byte()) {  // chunks in any order
    const Bytes more = chunk(n % 4);
    out.insert(out.end(), more.begin(), more.end());
    if (out.size() > 4 * sealed_chunk_bytes) break;
  }
  const std::uint8_t how = input.byte();
  if (how % 4 == 1) out.resize(out.size() - std::min(out.size(), input.number(70'000)));
  if (how % 4 == 2) out.push_back(how);
  if (how % 4 == 3) {
    const std::size_t at = input.byte() * std::size_t{257} + input.byte();
    out[at % out.size()] ^= static_cast<std::uint8_t>(1U << (how / 4 % 8));
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  require(!open_file(input.rest(), fixed_key(), "file|f"), "a file that nobody sealed");
  const std::size_t length = input.byte() % 3 * std::size_t{65'536} + input.byte();
  const Bytes plain(length, 'x');
  static Bytes last_plain;
  static Bytes sealed;
  if (sealed.empty() || last_plain != plain) {
    last_plain = plain;
    sealed = sealed_file(plain);
  }
  const Bytes wrong = damaged(sealed, input);
  const bool is_true = wrong == sealed;
  require(open_file(wrong, fixed_key(), "file|f").has_value() == is_true, "a changed file");
  require(opens_in_pieces(wrong, 1 + input.number(100'000)) == is_true, "pieces matter");
  return 0;
}
