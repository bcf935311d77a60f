#include "access/decision.hpp"
#include "base/json.hpp"
#include "crypto/contexts.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/sealed_text.hpp"
#include "vault/answer_keys.hpp"
#include "vault/content_codec.hpp"
#include "vault/key_vault.hpp"
#include "vault/sealed_file.hpp"

namespace hd::vault {
namespace {

std::string question_json(const ports::QuestionDraft& draft) {
  Json json;
  json.set("v", 1);
  json.set("text", draft.text);
  json.set("agency", draft.agency_name);
  json.set("day", draft.day.iso());
  return json.dump();
}

crypto::EnvelopeContext staff_question_context(domain::QuestionId question, domain::TipId tip) {
  crypto::EnvelopeContext context;
  context.table = "question";
  context.row = question.text();
  context.column = "text";
  context.key_id = tip.text();
  return context;
}

Result<OpenedAnswer> open_answer_content(const UnlockedMember& member,
                                         const ports::AuditProof& proof,
                                         const ports::AnswerWay& way,
                                         const ports::SealedAnswer& answer) {
  require_proof(proof, member, access::name_of(access::Action::open_dialogue),
                answer.lead_id.text());
  HD_TRY(const crypto::SymmetricKey key, open_answer_key(member, way, answer));
  HD_TRY(const crypto::SecretBytes json,
         crypto::open_envelope(answer.sealed_content, key,
                               crypto::answer_content_context(answer.id.text())));
  return parse_answer(json.text());
}

}  // namespace

Result<ports::SealedQuestion> KeyVault::seal_question(ports::KeySession session,
                                                      const ports::KeyPath& path,
                                                      const ports::SealedTip& tip,
                                                      const ports::QuestionDraft& draft) {
  HD_TRY(const auto member, sessions_.find(session));
  if (tip.id != path.tip_id) return fail(ErrorCode::forged, "the path leads to another tip");
  HD_TRY(const crypto::SymmetricKey file_key, open_record_key(*member, path));
  HD_TRY(const CompartmentKeys asking, open_compartment(*member, path));
  HD_TRY(const auto sender, crypto::BoxPublicKey::of(tip.reply_public_key));
  const std::string question_id = draft.id.text();
  const std::string compartment_id = path.grant.compartment_id.text();
  ports::SealedQuestion sealed;
  sealed.for_sender = crypto::seal_text_to(sender, question_json(draft),
                                           crypto::question_context(question_id, tip.lookup_hash));
  const crypto::CompartmentRef asker{compartment_id, static_cast<std::uint32_t>(path.grant.epoch)};
  sealed.signature =
      crypto::sign_question({question_id, tip.lookup_hash, asker, sealed.for_sender}, asking->sign)
          .bytes();
  sealed.for_staff = crypto::seal_envelope(view_of(draft.text), file_key,
                                           staff_question_context(draft.id, path.tip_id));
  return sealed;
}

Result<std::string> KeyVault::open_question(ports::KeySession session,
                                            const ports::AuditProof& proof,
                                            const ports::KeyPath& path,
                                            const ports::Question& question) {
  HD_TRY(const auto member, sessions_.find(session));
  require_proof(proof, *member, access::name_of(access::Action::open_dialogue),
                path.grant.lead_id.text());
  HD_TRY(const crypto::SymmetricKey key, open_record_key(*member, path));
  HD_TRY(const crypto::SecretBytes text,
         crypto::open_envelope(question.sealed_for_staff, key,
                               staff_question_context(question.id, path.tip_id)));
  return std::string(text.text());
}

Result<domain::AnswerContent> KeyVault::open_answer(ports::KeySession session,
                                                    const ports::AuditProof& proof,
                                                    const ports::AnswerWay& way,
                                                    const ports::SealedAnswer& answer) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(OpenedAnswer opened, open_answer_content(*member, proof, way, answer));
  return std::move(opened.content);
}

Result<std::unique_ptr<ports::OpenedFile>> KeyVault::open_answer_file(
    ports::KeySession session, const ports::AuditProof& proof, const ports::AnswerWay& way,
    const ports::SealedAnswer& answer, std::size_t index) {
  HD_TRY(const auto member, sessions_.find(session));
  HD_TRY(const OpenedAnswer opened, open_answer_content(*member, proof, way, answer));
  return open_sealed_file(blobs_, opened.content.files, opened.file_keys, index);
}

}  // namespace hd::vault
