#include "app/route_lead.hpp"

namespace hd::app::route_lead {
namespace {

// The due that would stand if the lead were classified so now.
std::optional<law::Due> due_of(const law::Law& law, LeadScene scene, const AgencyMap& agencies,
                               const domain::Offence& offence, const std::string& rule) {
  scene.lead.offence = offence;
  const law::Answer answer = law.answer(situation_of(scene, agencies));
  if (const law::Due* due = answer.find(rule)) return *due;
  return std::nullopt;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  const CivilDate today = services.clock.now().local_date();
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const LeadScene scene,
           load_scene_for(records, caller.actor, access::Action::read_lead, input.lead_id));
    HD_TRY(const AgencyMap agencies, agencies_by_id(records));
    Output out;
    out.from_agency = scene.holder;
    HD_TRY(out.offence, services.law.offence(input.offence.article, input.offence.clause, today));
    HD_TRY(out.routing,
           services.law.route({input.offence.article, input.offence.clause,
                               law_kind(scene.holder.kind), scene.holder.is_island, today}));
    if (!out.routing.must_pass_on) return out;
    for (const auto& [id, agency] : agencies) {
      if (law_kind(agency.kind) == out.routing.to && id != scene.holder.id) out.to_agency = agency;
    }
    out.due = due_of(services.law, scene, agencies, input.offence, out.routing.rule);
    return out;
  });
}

}  // namespace hd::app::route_lead
