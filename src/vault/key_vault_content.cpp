#include "access/decision.hpp"
#include "crypto/contexts.hpp"
#include "vault/content_codec.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"
#include "vault/sealed_file.hpp"
#include "vault/tip_opening.hpp"

namespace hd::vault {

Result<OpenedTip> open_tip_content(const UnlockedMember& member, const ports::KeyPath& path,
                                   const ports::SealedTip& tip) {
  if (tip.id != path.tip_id) return fail(ErrorCode::forged, "the path leads to another tip");
  HD_TRY(const crypto::SymmetricKey key, open_record_key(member, path));
  HD_TRY(
      const crypto::SecretBytes json,
      crypto::open_envelope(tip.sealed_content, key, crypto::tip_content_context(tip.id.text())));
  return parse_tip(json.text());
}

namespace {

Result<OpenedTip> open_content(const UnlockedMember& member, const ports::AuditProof& proof,
                               const ports::KeyPath& path, const ports::SealedTip& tip) {
  require_proof(proof, member, access::name_of(access::Action::open_tip),
                path.grant.lead_id.text());
  return open_tip_content(member, path, tip);
}

struct NotePlace {
  std::string_view table;
  std::string_view row;
};

crypto::EnvelopeContext note_context(const NotePlace& place, domain::TipId tip) {
  crypto::EnvelopeContext context;
  context.table = place.table;
  context.row = place.row;
  context.column = "note";
  context.key_id = tip.text();
  return context;
}

}  // namespace

Result<domain::TipContent> KeyVault::open_tip(ports::KeySession session,
                                              const ports::AuditProof& proof,
                                              const ports::KeyPath& path,
                                              const ports::SealedTip& tip) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(OpenedTip opened, open_content(*member, proof, path, tip));
  return std::move(opened.content);
}

Result<std::unique_ptr<ports::OpenedFile>> KeyVault::open_tip_file(ports::KeySession session,
                                                                   const ports::AuditProof& proof,
                                                                   const ports::KeyPath& path,
                                                                   const ports::SealedTip& tip,
                                                                   std::size_t index) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(const OpenedTip opened, open_content(*member, proof, path, tip));
  return open_sealed_file(blobs_, opened.content.files, opened.file_keys, index);
}

Result<Bytes> KeyVault::seal_note(ports::KeySession session, const ports::KeyPath& path,
                                  std::string_view table, std::string_view row,
                                  std::string_view text) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(const crypto::SymmetricKey key, open_record_key(*member, path));
  return crypto::seal_envelope(view_of(text), key, note_context({table, row}, path.tip_id));
}

Result<std::string> KeyVault::open_note(ports::KeySession session, const ports::AuditProof& proof,
                                        const ports::KeyPath& path, const ports::SealedNote& note) {
  HD_TRY(const auto member, sessions_.find(session));
  require_proof(proof, *member, access::name_of(access::Action::open_tip),
                path.grant.lead_id.text());
  HD_TRY(const crypto::SymmetricKey key, open_record_key(*member, path));
  HD_TRY(
      const crypto::SecretBytes text,
      crypto::open_envelope(note.sealed, key, note_context({note.table, note.row}, path.tip_id)));
  return std::string(text.text());
}

}  // namespace hd::vault
