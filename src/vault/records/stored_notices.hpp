// What was sent to a procuracy, over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredNotices final : public ports::NoticeRecords {
 public:
  explicit StoredNotices(storage::Transaction& tx) : tx_(tx) {}

  Result<Done> add(const ports::Notice& notice) override;
  Result<ports::Notice> find(domain::NoticeId id) override;
  Result<ports::NoticePage> list(domain::AgencyId procuracy, ports::NoticeState state,
                                 const std::string& cursor, int limit) override;
  Result<std::int64_t> count(domain::AgencyId procuracy, ports::NoticeState state) override;
  Result<std::vector<ports::Notice>> of_lead(domain::LeadId lead) override;
  Result<Done> receive(const ports::Notice& notice) override;
  Result<Done> answer_requests(domain::LeadId lead, Moment at) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
