// All rows of a lead of the invented past at once.
#pragma once

#include "app/identity.hpp"
#include "cli/demo_bulk_case.hpp"

namespace hd::cli {

// A lead with all that is kept of it.
struct WholeLead {
  app::LeadScene scene;
  ports::SealedReport report;
  ports::Grant grant;
  std::optional<domain::Handover> handover;
  std::optional<domain::Proposal> proposal;
  CaseCourse course;                  // of the case that it opened
  std::vector<ports::Notice> papers;  // to the procuracy
  std::optional<Moment> more_time_given_at;
  std::vector<ports::AuditEntry> audit;
};

// Numbers it and writes it, in the transaction of the caller.
Result<Done> keep_whole(const app::Services& services, ports::Records& records, WholeLead& whole);

}  // namespace hd::cli
