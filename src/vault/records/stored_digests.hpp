// Addresses of members and their daily letters over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredDigests final : public ports::DigestRecords {
 public:
  explicit StoredDigests(storage::Transaction& tx) : tx_(tx) {}

  Result<std::optional<ports::MailAddress>> address_of(domain::MemberId member) override;
  Result<std::map<domain::MemberId, ports::MailAddress>> addresses() override;
  Result<Done> put(domain::MemberId member, const ports::MailAddress& address) override;
  Result<Done> remove_address(domain::MemberId member) override;
  Result<std::vector<ports::Letter>> letters(CivilDate day) override;
  Result<Done> put(const ports::Letter& letter) override;
  Result<std::vector<alarms::ToldDuty>> told_before(Moment before) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
