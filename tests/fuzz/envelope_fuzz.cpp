// Envelopes, wrapped keys, sealed texts, tickets and form tokens: nothing that was not sealed here
// is taken, nothing that was sealed is taken after a change, and what is taken is what was sealed.
#include <algorithm>
#include <numeric>

#include "crypto/envelope.hpp"
#include "crypto/file_ticket.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/protected_seed.hpp"
#include "crypto/reply_open.hpp"
#include "crypto/sealed_text.hpp"
#include "crypto/submission_token.hpp"
#include "fuzz/fuzz.hpp"

using namespace hd;
using namespace hd::crypto;
using fuzz::require;

namespace {

const EnvelopeContext place{"tip", "row-1", "content", ProtectionClass::file, "key-1", 1};

SymmetricKey fixed_key() {
  SymmetricKey key;
  std::iota(key.writable().begin(), key.writable().end(), std::uint8_t{1});
  return key;
}

const BoxKeyPair& receiver() {
  static const BoxKeyPair pair = BoxKeyPair::from_seed(fixed_key());
  return pair;
}

// One change that really changes: a bit, a cut, a byte put in, or the suite.
Bytes damaged(Bytes sealed, fuzz::Input& input) {
  const std::uint8_t how = input.byte();
  const std::size_t at = input.number(sealed.size() - 1);
  const auto place_of = sealed.begin() + static_cast<std::ptrdiff_t>(at);
  if (how % 4 == 0) *place_of = static_cast<std::uint8_t>(*place_of ^ (1U << (how / 4 % 8)));
  if (how % 4 == 1) sealed.resize(at);
  if (how % 4 == 2) sealed.insert(place_of, how);
  if (how % 4 == 3) sealed[0] = static_cast<std::uint8_t>(how / 4 == 1 ? 0 : how / 4);
  return sealed;
}

void check_foreign(ByteView bytes, std::string_view text) {
  require(!open_envelope(bytes, fixed_key(), place), "an envelope that nobody sealed");
  require(!unwrap_key(bytes, receiver(), "c"), "a key that nobody wrapped");
  require(!reply_open(bytes, receiver(), "c"), "a text that nobody sealed");
  require(!open_protected_seed(bytes, fixed_key(), "c"), "a seed that nobody protected");
  std::vector<ReceiptKey> keys;
  keys.emplace_back(1, fixed_key());
  require(!parse_submission_token(text, keys), "a form token that nobody made");
  require(!read_ticket(text, keys, SubmissionId()), "a ticket that nobody made");
}

void check_sealed(ByteView plain, fuzz::Input& input) {
  const Bytes envelope = seal_envelope(plain, fixed_key(), place);
  const auto opened = open_envelope(envelope, fixed_key(), place);
  require(opened && std::ranges::equal(opened->view(), plain), "an envelope opens otherwise");
  const Bytes wrong = damaged(envelope, input);
  require(wrong == envelope || !open_envelope(wrong, fixed_key(), place), "a changed envelope");
  const Bytes wrapped = wrap_key(fixed_key(), receiver().public_key(), "c");
  require(unwrap_key(wrapped, receiver(), "c").has_value(), "a wrapped key does not open");
  const Bytes other = damaged(wrapped, input);
  require(other == wrapped || !unwrap_key(other, receiver(), "c"), "a changed wrapped key");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  check_foreign(input.rest(), input.text());
  check_sealed(input.bytes(input.byte()), input);
  return 0;
}
