// Who had a case in reach until somebody else acted is told what took it from them (decision 38).
#pragma once

#include "app/change_case.hpp"

namespace hd::app {

// Plays the timeline of a case again, so that every moment of it can be asked about.
class CaseReplay {
 public:
  explicit CaseReplay(ports::Records& records) : records_(records) {}

  Result<Done> happen(const domain::CaseEvent& event);
  access::CaseFacts facts() const;

 private:
  ports::Records& records_;
  domain::CriminalCase file_;
  std::vector<domain::CaseEvent> events_;
};

// authorise; where somebody's act took it away, a conflict that says which, whose and when.
Result<Done> authorise_or_tell(ports::Records& records, const access::Actor& actor,
                               access::Action action, const CaseScene& scene);

// load_case + authorise_or_tell: for what an officer opens and does, not for what lists leave out.
Result<CaseScene> load_case_to_act(ports::Records& records, const access::Actor& actor,
                                   access::Action action, domain::CriminalCaseId id);

}  // namespace hd::app
