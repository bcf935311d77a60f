#include "app/hand_over.hpp"

#include "app/answers_go_along.hpp"
#include "app/compartments.hpp"
#include "app/identity.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

// What passing on needs: the way to the tip's key, and the compartment it is sealed to.
struct OfferWay {
  ports::KeyPath path;
  std::optional<ports::KeyPath> guarded;
  OwnAnswers answers;
  ports::CompartmentKeyRecord to;
};

Result<ports::CompartmentKeyRecord> case_compartment(ports::Records& records,
                                                     domain::AgencyId agency) {
  HD_TRY(auto found, find_compartment(records, agency, domain::CompartmentFunction::casework));
  if (found) return std::move(*found);
  Error error = Error::of(ErrorCode::conflict, "receiver has no case compartment");
  error.shown.key = "handover.receiver_has_no_keys";
  return fail(std::move(error));
}

ports::Grant offered_grant(domain::LeadId lead, const HandoverTerms& terms, Moment now) {
  ports::Grant grant;
  grant.id = crypto::random_id<domain::GrantTag>();
  grant.lead_id = lead;
  grant.state = domain::GrantState::offered;
  grant.reason = "handover";
  grant.legal_basis = terms.legal_basis;
  grant.granted_at = now;
  return grant;
}

}  // namespace

Result<HandoverOffer> make_offer(const Services& services, const Caller& caller,
                                 access::Action action, const LeadChange& change,
                                 const HandoverTerms& terms) {
  HD_TRY(const auto declared,
         declare_change(
             services, caller, action, change,
             [&](ports::Records& records, const LeadScene& scene) -> Result<OfferWay> {
               OfferWay way;
               HD_TRY(way.path, records.keys().path(scene.lead.id, ports::ProtectionClass::file,
                                                    caller.actor.member_id));
               HD_TRY(way.guarded, guarded_path(records, scene.lead.id, caller.actor.member_id));
               HD_TRY(way.answers, own_answers(records, caller, scene.lead.id));
               HD_TRY(way.to, case_compartment(records, terms.to));
               return way;
             }));
  const OfferWay& way = declared.value;
  HandoverOffer made;
  HD_TRY(made.grant,
         services.vault.regrant(caller.keys, declared.proof, way.path, way.to,
                                offered_grant(change.lead_id, terms, services.clock.now())));
  if (way.guarded) {
    HD_TRY(made.guarded,
           services.vault.regrant(caller.keys, declared.proof, *way.guarded, way.to,
                                  offered_grant(change.lead_id, terms, services.clock.now())));
  }
  HD_TRY(made.answers, readdressed(services, caller, declared.proof, way.answers, way.to));
  return made;
}

Result<Done> offer_lead(LeadWork& work, const HandoverTerms& terms, const HandoverOffer& offered) {
  HD_CHECK(work.records().keys().add(offered.grant));
  if (offered.guarded) HD_CHECK(work.records().keys().add(*offered.guarded));
  HD_CHECK(keep_readdressed(work.records(), offered.answers));
  domain::Handover handover;
  handover.id = crypto::random_id<domain::HandoverTag>();
  handover.lead_id = work.lead().id;
  handover.from_agency_id = work.lead().agency_id;
  handover.to_agency_id = terms.to;
  handover.reason = terms.reason;
  handover.offered_at = work.now();
  HD_CHECK(work.records().leads().add(handover));
  work.scene().open_handover = handover;
  domain::Event event = work.event(domain::EventKind::passed_on);
  event.other_agency_id = terms.to;
  return work.happen(std::move(event));
}

}  // namespace hd::app
