#include "app/route_lead.hpp"

#include "app/lost_reach.hpp"

namespace hd::app::route_lead {

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  const CivilDate today = services.clock.now().local_date();
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_TRY(LeadScene scene,
           load_scene_to_act(records, caller.actor, access::Action::read_lead, input.lead_id));
    HD_TRY(const AgencyMap agencies, agencies_by_id(records));
    Output out;
    out.from_agency = scene.holder;
    HD_TRY(out.offence, services.law.offence(input.offence.article, input.offence.clause, today));
    // As if it were classified so now: what is owed then, and so the limit that is told.
    scene.lead.offence = input.offence;
    scene.lead.urgent = input.urgent;
    const law::Answer answer = services.law.answer(situation_of(scene, agencies));
    out.asks_victim_age = !out.offence.victim_under_18;
    if (!answer.routing) return fail(Error::field_error("article", "lead.unknown_offence"));
    out.routing = *answer.routing;
    if (!out.routing.must_pass_on) return out;
    for (const auto& [id, agency] : agencies) {
      if (law_kind(agency.kind) == out.routing.to && id != scene.holder.id) out.to_agency = agency;
    }
    if (const law::Due* due = answer.find(out.routing.rule)) out.due = *due;
    if (scene.holder.kind != domain::AgencyKind::commune_police) return out;
    out.open_asks = answer.to_ask;
    scene.lead.urgent = {};
    out.asks = services.law.answer(situation_of(scene, agencies)).to_ask;
    return out;
  });
}

}  // namespace hd::app::route_lead
