#include "app/lead_lines.hpp"

#include <algorithm>

namespace hd::app {
namespace {

std::optional<domain::DueDate> earliest_open(const std::vector<domain::DueDate>& dues) {
  std::optional<domain::DueDate> first;
  for (const domain::DueDate& due : dues) {
    if (due.done_at) continue;
    if (!first || due.due_at < first->due_at) first = due;
  }
  return first;
}

// Of what waits at the giver: it may have been passed on before, and come back.
Result<Done> fill_return(ports::Records& records, LeadLine& line) {
  HD_TRY(const auto events, records.leads().events(line.lead.id));
  const auto last = std::find_if(events.rbegin(), events.rend(), [](const domain::Event& event) {
    return event.kind == domain::EventKind::classified ||
           event.kind == domain::EventKind::handover_rejected;
  });
  if (last == events.rend() || last->kind != domain::EventKind::handover_rejected) return Done{};
  HD_TRY(line.returned_by, records.people().agency(last->agency_id));
  line.return_reason = last->ground;
  return Done{};
}

}  // namespace

Result<LeadLine> line_of(ports::Records& records, domain::Lead lead) {
  LeadLine line;
  HD_TRY(line.holder, records.people().agency(lead.agency_id));
  if (lead.state == domain::LeadState::offered) {
    HD_TRY(const auto handover, records.leads().open_handover(lead.id));
    if (handover) {
      HD_TRY(line.waiting_for, records.people().agency(handover->to_agency_id));
    }
  }
  if (!lead.investigator_id.is_none()) {
    HD_TRY(line.investigator, records.people().member(lead.investigator_id));
  }
  HD_TRY(const auto dues, records.leads().dues(lead.id));
  line.next_due = earliest_open(dues);
  line.lead = std::move(lead);
  if (line.lead.state == domain::LeadState::classified) HD_CHECK(fill_return(records, line));
  return line;
}

Result<LeadLines> lines_of(ports::Records& records, const ports::LeadFilter& filter,
                           const std::string& cursor, int limit) {
  HD_TRY(ports::LeadPage page, records.leads().list(filter, cursor, limit));
  LeadLines out;
  out.next_cursor = std::move(page.next_cursor);
  for (domain::Lead& lead : page.leads) {
    HD_TRY(LeadLine line, line_of(records, std::move(lead)));
    out.lines.push_back(std::move(line));
  }
  return out;
}

}  // namespace hd::app
