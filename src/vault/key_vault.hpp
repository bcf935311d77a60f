// ports::Vault inside the staff program. Keys come into being here and never leave; every opening
// asks for the proof that its audit entry is durable.
#pragma once

#include <cstddef>

#include "crypto/password.hpp"
#include "ports/vault.hpp"
#include "storage/blobs.hpp"
#include "vault/key_sessions.hpp"
#include "vault/password_gate.hpp"

namespace hd::vault {

struct KeyVaultOptions {
  crypto::PasswordCost password_cost;  // of records made from now on
  std::size_t passwords_at_once = 2;   // Argon2id runs at one time
  std::size_t passwords_waiting = 8;   // one more is answered with busy
};

class KeyVault final : public ports::Vault {
 public:
  // The sealed files: `blobs` of senders, `documents` of officers. They must outlive the vault and
  // every file that it opened or takes in.
  KeyVault(const KeyVaultOptions& options, storage::BlobStore& blobs,
           storage::BlobStore& documents);

  // key_vault_members.cpp
  Result<ports::MemberKeyRecord> new_member_keys(domain::MemberId member,
                                                 std::string_view password) override;
  Result<ports::KeySession> unlock(domain::MemberId member, const ports::MemberKeyRecord& record,
                                   std::string_view password) override;
  Result<Done> spend_unlock_time(std::string_view password) override;
  Result<ports::MemberKeyRecord> rewrap_member(ports::KeySession session,
                                               std::string_view new_password, bool rotate) override;
  void lock(ports::KeySession session) override;

  // key_vault_compartments.cpp
  Result<ports::NewCompartment> new_compartment(ports::KeySession session,
                                                const domain::Compartment& compartment) override;
  Result<ports::CompartmentWrap> admit(ports::KeySession session, const ports::AuditProof& proof,
                                       const ports::CompartmentWrap& own, domain::MemberId member,
                                       const Bytes& member_box_public) override;
  Result<ports::Grant> regrant(ports::KeySession session, const ports::AuditProof& proof,
                               const ports::KeyPath& path, const ports::CompartmentKeyRecord& to,
                               ports::Grant terms) override;

  // key_vault_content.cpp
  Result<domain::TipContent> open_tip(ports::KeySession session, const ports::AuditProof& proof,
                                      const ports::KeyPath& path,
                                      const ports::SealedTip& tip) override;
  Result<std::unique_ptr<ports::OpenedFile>> open_tip_file(ports::KeySession session,
                                                           const ports::AuditProof& proof,
                                                           const ports::KeyPath& path,
                                                           const ports::SealedTip& tip,
                                                           std::size_t index) override;
  Result<Bytes> seal_note(ports::KeySession session, const ports::KeyPath& path,
                          std::string_view table, std::string_view row,
                          std::string_view text) override;
  Result<std::string> open_note(ports::KeySession session, const ports::AuditProof& proof,
                                const ports::KeyPath& path, const ports::SealedNote& note) override;

  // key_vault_reports.cpp
  Result<ports::SealedReport> seal_report(const ports::CompartmentKeyRecord& to,
                                          const domain::TipContent& content,
                                          std::string_view contact) override;

  // key_vault_identity.cpp
  Result<Bytes> sign_approval(ports::KeySession session,
                              const domain::IdentityRequest& approved) override;
  Result<std::string> open_identity(ports::KeySession session, const ports::AuditProof& proof,
                                    const ports::IdentityWay& way,
                                    const ports::SealedTip& tip) override;

  // key_vault_search.cpp
  Result<ports::Unindexed> unindexed(ports::KeySession session,
                                     const std::vector<domain::LeadId>& reach) override;
  Result<Done> index(ports::KeySession session, const ports::AuditProof& proof,
                     const std::vector<ports::SearchSource>& sources,
                     ports::IndexTime as_of) override;
  Result<ports::SearchHits> search(ports::KeySession session, const ports::AuditProof& proof,
                                   std::string_view words, int limit) override;

  void content_changed(domain::LeadId lead) override;

  // key_vault_parts.cpp
  Result<Bytes> seal_part(ports::KeySession session, const ports::KeyPath& path,
                          const domain::LeadPart& mark, const domain::PartContent& content,
                          const ports::IncomingFile* file) override;
  Result<std::unique_ptr<ports::IncomingFile>> take_in_file(ports::KeySession session,
                                                            std::string name) override;
  Result<std::unique_ptr<ports::OpenedFile>> open_part_file(ports::KeySession session,
                                                            const ports::AuditProof& proof,
                                                            const ports::KeyPath& path,
                                                            const ports::SealedPart& part) override;
  Result<std::vector<domain::PartContent>> open_parts(
      ports::KeySession session, const ports::AuditProof& proof, const ports::KeyPath& path,
      const std::vector<ports::SealedPart>& parts) override;

  // key_vault_dialogue.cpp
  Result<ports::SealedQuestion> seal_question(ports::KeySession session, const ports::KeyPath& path,
                                              const ports::SealedTip& tip,
                                              const ports::QuestionDraft& draft) override;
  Result<std::string> open_question(ports::KeySession session, const ports::AuditProof& proof,
                                    const ports::KeyPath& path,
                                    const ports::Question& question) override;
  Result<domain::AnswerContent> open_answer(ports::KeySession session,
                                            const ports::AuditProof& proof,
                                            const ports::AnswerWay& way,
                                            const ports::SealedAnswer& answer) override;
  Result<std::unique_ptr<ports::OpenedFile>> open_answer_file(ports::KeySession session,
                                                              const ports::AuditProof& proof,
                                                              const ports::AnswerWay& way,
                                                              const ports::SealedAnswer& answer,
                                                              std::size_t index) override;
  Result<ports::SealedAnswer> readdress(ports::KeySession session, const ports::AuditProof& proof,
                                        const ports::CompartmentWrap& own,
                                        const ports::CompartmentKeyRecord& to,
                                        ports::SealedAnswer answer) override;

 private:
  Result<crypto::SymmetricKey> password_key(std::string_view password, ByteView salt,
                                            const crypto::PasswordCost& cost);
  Result<ports::MemberKeyRecord> record_of(domain::MemberId member, const crypto::KeySeed& seed,
                                           std::string_view password);

  const KeyVaultOptions options_;
  storage::BlobStore& blobs_;
  storage::BlobStore& documents_;
  PasswordGate gate_;
  KeySessions sessions_;
};

}  // namespace hd::vault
