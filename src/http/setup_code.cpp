#include "http/setup_code.hpp"

#include "crypto/hash.hpp"
#include "crypto/random.hpp"

namespace hd::http {
namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t characters = 12;
constexpr std::string_view the_door = "setup";

std::string plain_form(std::string_view typed) {
  std::string plain;
  for (char c : typed) {
    if (c == ' ' || c == '-') continue;
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    plain.push_back(c);
    if (plain.size() > characters) break;
  }
  return plain;
}

std::array<std::uint8_t, 32> hash_of_code(std::string_view plain) {
  return crypto::blake2b<32>({"hd-setup-code", plain});
}

}  // namespace

SetupCode::SetupCode(const ports::Clock& clock) : delays_(clock) {}

std::string SetupCode::open() {
  // Too long to be kept inside the strings, on the stack: the heap is wiped when it is freed.
  std::string plain;
  plain.reserve(2 * sizeof plain);
  std::string shown;
  shown.reserve(2 * sizeof shown);
  for (const std::uint8_t byte : crypto::random_array<characters>()) {
    if (!plain.empty() && plain.size() % 4 == 0) shown.push_back('-');
    plain.push_back(crockford[byte % crockford.size()]);  // 256 is a multiple of 32: no bias
    shown.push_back(plain.back());
  }
  const std::lock_guard lock(mutex_);
  hash_ = hash_of_code(plain);
  is_open_ = true;
  return shown;
}

void SetupCode::close() {
  const std::lock_guard lock(mutex_);
  is_open_ = false;
}

bool SetupCode::is_open() const {
  const std::lock_guard lock(mutex_);
  return is_open_;
}

Result<Done> SetupCode::check(std::string_view typed) {
  const std::lock_guard lock(mutex_);
  if (!is_open_) return fail(ErrorCode::not_found, "set-up is closed");
  if (const auto wait = delays_.wait_seconds(the_door); wait > 0) {
    Error error = Error::of(ErrorCode::busy, "set-up code tried too often");
    error.shown = {"setup.wait", std::to_string(wait)};
    return fail(std::move(error));
  }
  if (!crypto::constant_time_equal(hash_of_code(plain_form(typed)), hash_)) {
    delays_.failed(the_door);
    Error error = Error::of(ErrorCode::wrong_credentials, "wrong set-up code");
    error.shown.key = "setup.wrong_code";
    error.field = "code";
    return fail(std::move(error));
  }
  delays_.succeeded(the_door);
  return Done{};
}

}  // namespace hd::http
