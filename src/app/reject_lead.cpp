#include "app/reject_lead.hpp"

#include "app/answers_go_along.hpp"
#include "app/compartments.hpp"
#include "app/open_offer.hpp"

namespace hd::app::reject_lead {
namespace {

constexpr access::Action action = access::Action::reject;

// Answers that were sealed to the receiver's compartment go back too.
struct Way {
  OwnAnswers answers;
  ports::CompartmentKeyRecord to;
};

Result<Way> find_way(ports::Records& records, const Caller& caller, const LeadScene& scene) {
  Way way;
  HD_TRY(way.answers, own_answers(records, caller, scene.lead.id));
  HD_TRY(way.to,
         compartment_of(records, scene.lead.agency_id, domain::CompartmentFunction::intake));
  return way;
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto before, replayed(services, caller, input.change));
  if (before) return *before;
  HD_TRY(const auto declared, declare_change(services, caller, action, input.change,
                                             [&](ports::Records& records, const LeadScene& scene) {
                                               return find_way(records, caller, scene);
                                             }));
  const Way& way = declared.value;
  HD_TRY(const auto answers, readdressed(services, caller, declared.proof, way.answers, way.to));
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(keep_readdressed(work.records(), answers));
    HD_CHECK(end_offer(work, domain::HandoverState::rejected));
    domain::Event event = work.event(domain::EventKind::handover_rejected);
    event.ground = domain::name_of(input.reason);
    return work.happen(std::move(event));
  });
}

}  // namespace hd::app::reject_lead
