#include "app/pass_on_lead.hpp"

#include <algorithm>

#include "app/hand_over.hpp"

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

}  // namespace

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
    domain::Event found = work.event(domain::EventKind::found_not_competent);
    found.ground = terms.reason;
    HD_CHECK(work.happen(std::move(found)));
    return offer_lead(work, terms, offered);
  });
}

}  // namespace hd::app::pass_on_lead
