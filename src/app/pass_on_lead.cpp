#include "app/pass_on_lead.hpp"

#include <algorithm>
#include <array>

#include "app/hand_over.hpp"
#include "app/timetable.hpp"

namespace hd::app::pass_on_lead {
namespace {

constexpr access::Action action = access::Action::pass_on;

Result<Done> check_receiver(const Services& services, const Caller& caller, domain::AgencyId to) {
  HD_TRY(const auto all, services.store.read([&](ports::Records& records) {
    return receivers(records, caller.actor.agency_id);
  }));
  const bool is_one =
      std::ranges::any_of(all, [&](const domain::Agency& agency) { return agency.id == to; });
  if (is_one) return Done{};
  return fail(Error::field_error("agency_id", "handover.settles_nothing"));
}

// What nobody here could do any more once it is passed on, and what does not end by that: a demand
// of the procuracy, a resumption that is not sent.
bool stays_behind(const law::Due& due, const LeadScene& scene) {
  constexpr std::array ended{"meet_demand",     "hand_over_procuracy", "send_decision",
                             "send_suspension", "tell_suspension",     "send_resumption",
                             "tell_resumption"};
  return due.state == law::DueState::open && due.agency == scene.lead.agency_id.text() &&
         std::ranges::find(ended, due.duty) != ended.end();
}

Result<Done> check_nothing_stays(const Services& services, LeadWork& work) {
  HD_TRY(const Timetable before, timetable_of(work.records(), services.law, work.scene()));
  if (may_go(work.scene(), before.answer)) return Done{};
  Error error = Error::of(ErrorCode::conflict, "something is owed that nobody could do afterwards");
  error.shown.key = "handover.owed_before";
  return fail(std::move(error));
}

// Circular 28/2020 art. 18(1): the assignment lapses with the passing on; what was proposed here
// nobody decides any more.
Result<Done> end_assignment(LeadWork& work) {
  work.lead().investigator_id = {};
  HD_TRY(const auto proposal, work.records().leads().open_proposal(work.lead().id));
  if (!proposal) return Done{};
  return work.records().leads().answer_proposal(proposal->id);
}

}  // namespace

bool may_go(const LeadScene& scene, const law::Answer& answer) {
  if (domain::is_with_procuracy(scene.events)) return false;
  return std::ranges::none_of(answer.dues,
                              [&](const law::Due& due) { return stays_behind(due, scene); });
}

Result<std::vector<domain::Agency>> receivers(ports::Records& records, domain::AgencyId holder) {
  HD_TRY(auto all, records.people().agencies());
  std::erase_if(all, [&](const domain::Agency& agency) {
    return agency.id == holder || !access::settles_leads(agency.kind);
  });
  std::ranges::sort(all, {}, &domain::Agency::name);
  return all;
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto before, replayed(services, caller, input.change));
  if (before) return *before;
  HD_CHECK(check_receiver(services, caller, input.to));
  const HandoverTerms terms{input.to, std::string(domain::name_of(input.reason)),
                            "TTLT 01/2017 art. 8"};
  HD_TRY(const HandoverOffer offered, make_offer(services, caller, action, input.change, terms));
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(check_nothing_stays(services, work));
    domain::Event found = work.event(domain::EventKind::found_not_competent);
    found.ground = terms.reason;
    HD_CHECK(work.happen(std::move(found)));
    HD_CHECK(end_assignment(work));
    return offer_lead(work, terms, offered);
  });
}

}  // namespace hd::app::pass_on_lead
