// Which row of the law a kept due date rests on, where several rows bear one id: to send the
// decision to open is another duty than to send the decision not to open, CPC 154(2), 158(1).
#pragma once

#include "app/timetable.hpp"

namespace hd::app {

class ExactRules {
 public:
  ExactRules(const Services& services, ports::Records& records)
      : services_(services), records_(records) {}

  // What is owed as the law answers it now; none where the id alone says it all, or where nothing
  // is owed by that rule on that date any more. `agency`: who must act.
  struct Kept {
    domain::LeadId lead_id;
    std::string_view rule;
    domain::AgencyId agency;
    Moment due_at;
  };
  Result<std::optional<law::Due>> behind(const Kept& kept);

 private:
  bool has_several_meanings(std::string_view rule, domain::AgencyKind kind) const;
  Result<const std::vector<law::Due>*> dues_of_lead(domain::LeadId lead);

  const Services& services_;
  ports::Records& records_;
  AgencyMap agencies_;
  std::map<domain::LeadId, std::vector<law::Due>> dues_;
};

}  // namespace hd::app
