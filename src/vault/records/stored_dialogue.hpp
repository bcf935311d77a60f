// Questions and answers over main.db.
#pragma once

#include "ports/records.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class StoredDialogue final : public ports::DialogueRecords {
 public:
  explicit StoredDialogue(Seen& seen) : seen_(seen), tx_(seen.tx()) {}

  Result<Done> add(const ports::Question& question) override;
  Result<std::vector<ports::Question>> questions(domain::LeadId lead) override;
  Result<ports::Question> question(domain::QuestionId id) override;
  Result<Done> add(const ports::SealedAnswer& answer) override;
  Result<std::vector<ports::SealedAnswer>> answers(domain::LeadId lead) override;
  Result<Done> readdress(const ports::SealedAnswer& answer) override;
  Result<Done> mark_read(domain::AnswerId id) override;
  Result<std::vector<ports::UnreadAnswer>> unread(domain::AgencyId agency,
                                                  std::optional<domain::MemberId> investigator,
                                                  int limit) override;

 private:
  Seen& seen_;
  storage::Transaction& tx_;
};

}  // namespace hd::vault
