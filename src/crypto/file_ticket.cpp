#include "crypto/file_ticket.hpp"

#include "base/limits.hpp"
#include "crypto/mac.hpp"
#include "crypto/submission_token.hpp"

namespace hd::crypto {
namespace {

// version ‖ blob name ‖ key ‖ size ‖ file name ‖ mac
constexpr std::size_t blob_at = 1;
constexpr std::size_t key_at = blob_at + 16;
constexpr std::size_t size_at = key_at + 32;
constexpr std::size_t name_at = size_at + 8;
constexpr std::size_t mac_bytes = 16;
constexpr std::size_t longest = name_at + limits::file_name_bytes + mac_bytes;

SymmetricKey mac_key(const ReceiptKey& key) { return derive_key(key.key(), "hdticket"); }

}  // namespace

std::string ticket_text(const ReceiptKey& key, const SubmissionId& submission,
                        const SealedFile& file) {
  Bytes bytes{key.version()};
  const auto append = [&](ByteView part) { bytes.insert(bytes.end(), part.begin(), part.end()); };
  const auto blob = from_hex(file.blob);
  HD_ASSERT(blob && blob->size() == 16 && file.name.size() <= limits::file_name_bytes);
  append(*blob);
  append(file.key.view());
  append(be64(file.size));
  append(view_of(file.name));
  append(keyed_mac16(mac_key(key), {"hd-ticket", submission.bytes(), bytes}));
  std::string text = to_base64url(bytes);
  wipe(bytes);
  return text;
}

Result<SealedFile> read_ticket(std::string_view text, std::span<const ReceiptKey> keys,
                               const SubmissionId& submission) {
  const auto forged = [] { return fail(ErrorCode::forged, "file ticket"); };
  if (text.size() > longest * 2) return forged();
  auto bytes = from_base64url(text);
  if (!bytes || bytes->size() < name_at + mac_bytes || bytes->size() > longest) return forged();
  const ByteView whole(*bytes);
  const ByteView signed_part = whole.first(whole.size() - mac_bytes);
  const auto* key = find_receipt_key(keys, whole[0]);
  if (key == nullptr || !mac16_matches(whole.last(mac_bytes), mac_key(*key),
                                       {"hd-ticket", submission.bytes(), signed_part})) {
    return forged();
  }
  SealedFile file{to_hex(whole.subspan(blob_at, 16)),
                  SymmetricKey::copy_of(whole.subspan(key_at, 32)), 0,
                  std::string(text_of(signed_part.subspan(name_at)))};
  for (const std::uint8_t byte : whole.subspan(size_at, 8)) file.size = file.size << 8 | byte;
  wipe(*bytes);
  return file;
}

}  // namespace hd::crypto
