// The parts of leads that the daily work adds, over main.db.
#pragma once

#include "ports/records.hpp"
#include "vault/records/lead_shelf.hpp"

namespace hd::vault {

class StoredParts final : public ports::PartRecords {
 public:
  // shelf: of a transaction that only reads.
  StoredParts(Seen& seen, LeadShelf* shelf) : seen_(seen), tx_(seen.tx()), shelf_(shelf) {}

  Result<Done> add(const ports::SealedPart& part) override;
  Result<std::vector<ports::SealedPart>> all(domain::LeadId lead) override;
  Result<std::map<domain::LeadId, std::vector<ports::SealedPart>>> newest(
      const std::vector<domain::LeadId>& leads) override;
  Result<std::vector<domain::LeadPart>> marks(domain::LeadId lead) override;
  Result<std::vector<domain::LeadPart>> owed_by(domain::MemberId member, CivilDate until) override;
  Result<std::vector<domain::LeadPart>> given_to(domain::MemberId member, Moment since) override;
  Result<std::vector<domain::MemberId>> helpers(domain::LeadId lead) override;
  Result<bool> has_blob(const std::string& blob) override;
  Result<Done> add(const domain::Mention& mention) override;
  Result<std::vector<domain::Mention>> mentions(domain::LeadId lead) override;
  Result<std::vector<domain::Mention>> unread(domain::MemberId member) override;
  Result<Done> mark_read(domain::LeadId lead, domain::MemberId member, Moment at) override;

 private:
  Seen& seen_;
  storage::Transaction& tx_;
  LeadShelf* shelf_;
};

}  // namespace hd::vault
