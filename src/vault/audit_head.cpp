#include "vault/audit_head.hpp"

#include <algorithm>
#include <charconv>

#include "crypto/hash.hpp"
#include "vault/small_file.hpp"

namespace hd::vault {
namespace {

constexpr std::string_view first_line = "haidang audit head 1";

std::array<std::uint8_t, 32> head_digest(std::int64_t count, const AuditHash& hash) {
  return crypto::blake2b<32>(
      {"hd-audit-head", crypto::be64(static_cast<std::uint64_t>(count)), hash});
}

// Takes "<name> <value>\n" off the front of `text`; empty when it does not stand there.
std::string_view take_line(std::string_view& text, std::string_view name) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || !text.starts_with(name)) return {};
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line.size() > name.size() + 1 && line[name.size()] == ' ' ? line.substr(name.size() + 1)
                                                                   : std::string_view{};
}

}  // namespace

AuditHead sign_head(std::int64_t count, const AuditHash& hash, const crypto::SignKeyPair& signer) {
  return {count, hash, crypto::sign(head_digest(count, hash), signer).bytes()};
}

bool head_is_signed(const AuditHead& head, const crypto::SignPublicKey& signer) {
  const auto signature = crypto::Signature::of(head.signature);
  return signature && crypto::verify(head_digest(head.count, head.hash), *signature, signer);
}

std::string head_text(const AuditHead& head) {
  return std::string(first_line) + "\ncount " + std::to_string(head.count) + "\nhash " +
         to_hex(head.hash) + "\nsignature " + to_hex(head.signature) + "\n";
}

Result<AuditHead> parse_head(std::string_view text) {
  const auto malformed = [] { return fail(ErrorCode::malformed, "not a head of the audit chain"); };
  const std::string opening = std::string(first_line) + "\n";
  if (!text.starts_with(opening)) return malformed();
  text.remove_prefix(opening.size());
  AuditHead head;
  const std::string_view count = take_line(text, "count");
  const auto read = std::from_chars(count.data(), count.data() + count.size(), head.count);
  if (read.ec != std::errc{} || read.ptr != count.data() + count.size() || head.count < 0) {
    return malformed();
  }
  const auto hash = from_hex(take_line(text, "hash"));
  if (!hash || hash->size() != head.hash.size()) return malformed();
  std::copy(hash->begin(), hash->end(), head.hash.begin());
  const auto signature = from_hex(take_line(text, "signature"));
  if (!signature || signature->empty() || !text.empty()) return malformed();
  head.signature = *signature;
  return head;
}

Result<AuditHead> read_audit_head(const std::string& path) {
  HD_TRY(const std::string text, read_small_file(path));
  return parse_head(text);
}

}  // namespace hd::vault
