// What the daily work adds to a lead, sealed under the key of the lead, so that it goes along when
// the lead is passed on.
#include "access/decision.hpp"
#include "base/check.hpp"
#include "vault/incoming_file.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"
#include "vault/part_opening.hpp"
#include "vault/sealed_file.hpp"

namespace hd::vault {
namespace {

crypto::EnvelopeContext part_context(const domain::LeadPart& mark, domain::TipId tip) {
  crypto::EnvelopeContext context;
  context.table = "lead_part";
  context.row = mark.id.text();
  context.column = domain::name_of(mark.kind);
  context.key_id = tip.text();
  return context;
}

std::string part_text(const domain::PartContent& content, const ports::IncomingFile* file) {
  if (file == nullptr) return part_json(content, {});
  const auto* sealed = dynamic_cast<const IncomingSealedFile*>(file);
  HD_ASSERT(sealed != nullptr);  // this vault's own
  domain::PartContent with_file = content;
  with_file.files = {sealed->about()};
  std::vector<crypto::SymmetricKey> keys;
  keys.push_back(crypto::SymmetricKey::copy_of(sealed->key().view()));
  return part_json(with_file, keys);
}

}  // namespace

Result<std::vector<OpenedPart>> open_part_contents(const UnlockedMember& member,
                                                   const ports::KeyPath& path,
                                                   const std::vector<ports::SealedPart>& parts) {
  std::vector<OpenedPart> opened;
  if (parts.empty()) return opened;
  HD_TRY(const crypto::SymmetricKey key, open_record_key(member, path));
  for (const ports::SealedPart& part : parts) {
    HD_TRY(const crypto::SecretBytes json,
           crypto::open_envelope(part.sealed, key, part_context(part.mark, path.tip_id)));
    HD_TRY(OpenedPart content, parse_part(json.text()));
    opened.push_back(std::move(content));
  }
  return opened;
}

Result<Bytes> KeyVault::seal_part(ports::KeySession session, const ports::KeyPath& path,
                                  const domain::LeadPart& mark, const domain::PartContent& content,
                                  const ports::IncomingFile* file) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(const crypto::SymmetricKey key, open_record_key(*member, path));
  std::string json = part_text(content, file);
  Bytes sealed = crypto::seal_envelope(view_of(json), key, part_context(mark, path.tip_id));
  crypto::wipe(json);
  return sealed;
}

Result<std::unique_ptr<ports::IncomingFile>> KeyVault::take_in_file(ports::KeySession session,
                                                                    std::string name) {
  HD_CHECK(sessions_.find(session));
  HD_TRY(auto file, IncomingSealedFile::start(documents_, std::move(name)));
  return std::unique_ptr<ports::IncomingFile>(std::move(file));
}

Result<std::unique_ptr<ports::OpenedFile>> KeyVault::open_part_file(ports::KeySession session,
                                                                    const ports::AuditProof& proof,
                                                                    const ports::KeyPath& path,
                                                                    const ports::SealedPart& part) {
  HD_TRY(const auto member, sessions_.find(session));
  require_proof(proof, *member, access::name_of(access::Action::open_document),
                path.grant.lead_id.text());
  HD_TRY(const auto opened, open_part_contents(*member, path, {part}));
  return open_sealed_file(documents_, opened.front().content.files, opened.front().file_keys, 0);
}

Result<std::vector<domain::PartContent>> KeyVault::open_parts(
    ports::KeySession session, const ports::AuditProof& proof, const ports::KeyPath& path,
    const std::vector<ports::SealedPart>& parts) {
  HD_TRY(const auto member, sessions_.find(session));
  require_proof(proof, *member, access::name_of(access::Action::open_casework),
                path.grant.lead_id.text());
  HD_TRY(auto opened, open_part_contents(*member, path, parts));
  std::vector<domain::PartContent> contents;
  for (OpenedPart& part : opened) contents.push_back(std::move(part.content));
  return contents;
}

}  // namespace hd::vault
