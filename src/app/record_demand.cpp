#include "app/record_demand.hpp"

#include "app/paper_day.hpp"

namespace hd::app::record_demand {
namespace {

using domain::EventKind;

Result<Done> record(LeadWork& work, const Caller& caller, const Input& input) {
  const auto& events = work.scene().events;
  const domain::AgencyId own = caller.actor.agency_id;
  // The file is handed over once; what is to be put right is another thing each time.
  const bool is_of_file = input.demand == EventKind::file_demanded;
  if (is_of_file && !domain::is_recorded(events, EventKind::file_handed_over, own))
    return fail(ErrorCode::conflict, "a demand for the file waits already");
  domain::Event event = work.event(input.demand);
  const auto after = domain::owed_since(events, input.demand, own);
  HD_TRY(event.at, moment_of(demand_of(input.received_on, after), work.now()));
  event.hour_only = event.at != work.now();
  return work.happen(std::move(event));
}

}  // namespace

bool is_demand(EventKind kind) {
  return kind == EventKind::file_demanded || kind == EventKind::procuracy_demanded;
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (!is_demand(input.demand)) return fail(Error::field_error("demand", "input.wrong_kind"));
  return change_lead(services, caller, access::Action::record_demand, input.change,
                     [&](LeadWork& work) { return record(work, caller, input); });
}

}  // namespace hd::app::record_demand
