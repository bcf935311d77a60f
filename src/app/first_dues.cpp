#include "app/first_dues.hpp"

namespace hd::app {

std::vector<std::string> unsure_at_once(const law::Law& law) {
  std::vector<std::string> rules;
  for (const law::TimeLimit& limit : law.time_limits()) {
    const bool is_unsure =
        limit.unit == law::LimitUnit::at_once && limit.status == law::Status::draft;
    if (is_unsure) rules.push_back(limit.id);
  }
  return rules;
}

Result<std::vector<domain::DueDate>> first_dues(ports::Records& records, ports::OpenDues wanted,
                                                int limit) {
  wanted.is_without_rules = true;
  HD_TRY(auto dues, records.leads().open_dues(wanted, limit));
  const int room = limit - static_cast<int>(dues.size());
  if (wanted.rules.empty() || room == 0) return dues;
  wanted.is_without_rules = false;
  HD_TRY(const auto last, records.leads().open_dues(wanted, room));
  dues.insert(dues.end(), last.begin(), last.end());
  return dues;
}

}  // namespace hd::app
