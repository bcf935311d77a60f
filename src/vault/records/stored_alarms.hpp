// Alarms over main.db.
#pragma once

#include "ports/alarms.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredAlarms final : public ports::AlarmRecords {
 public:
  explicit StoredAlarms(storage::Transaction& tx) : tx_(tx) {}

  Result<std::vector<ports::OwedLimit>> owed_by(domain::AgencyId agency, Moment until) override;
  Result<std::vector<ports::Waiting>> waiting_handovers() override;
  Result<std::vector<ports::Waiting>> waiting_cases(domain::AgencyId giver) override;
  Result<std::vector<ports::Waiting>> waiting_answers() override;
  Result<std::vector<ports::Waiting>> waiting_papers() override;
  Result<std::vector<ports::Waiting>> waiting_requests() override;
  Result<std::vector<alarms::KeptAlarm>> open_alarms() override;
  Result<domain::AlarmId> open(const alarms::Duty& duty, domain::AlarmId fresh) override;
  Result<Done> tell(domain::AlarmId alarm, const ports::Told& told) override;
  Result<Done> end(domain::AlarmId alarm, ports::Rung rung, domain::MemberId member,
                   Moment at) override;
  Result<Done> close(domain::AlarmId alarm, Moment at) override;
  Result<Done> see(domain::AlarmId alarm, domain::MemberId member, Moment at) override;
  Result<ports::AlarmPage> list(const ports::AlarmFilter& filter, const std::string& cursor,
                                int limit) override;
  Result<std::int64_t> count(const ports::AlarmFilter& filter) override;
  Result<std::vector<ports::Told>> told(domain::AlarmId alarm) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
