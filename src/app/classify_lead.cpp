#include "app/classify_lead.hpp"

#include "app/answers_go_along.hpp"
#include "app/compartments.hpp"
#include "app/route_lead.hpp"
#include "crypto/random.hpp"

namespace hd::app::classify_lead {
namespace {

constexpr access::Action action = access::Action::classify;

// What passing on needs: the way to the tip's key, and the compartment it is sealed to.
struct Way {
  ports::KeyPath path;
  OwnAnswers answers;
  ports::CompartmentKeyRecord to;
};

// What the receiver gets: the tip's key, and those of what the sender added since.
struct Offer {
  ports::Grant grant;
  std::vector<ports::SealedAnswer> answers;
};

// Tố giác and tin báo are taken by every receiver, kiến nghị khởi tố by investigating agency and
// procuracy alone: CPC 145(2).
Result<Done> check_kind(const Services& services, const Caller& caller, domain::LeadKind kind) {
  const law::AgencyKindRow* row = services.province.agency_kind(law_kind(caller.actor.agency_kind));
  const bool takes =
      row != nullptr &&
      ((kind == domain::LeadKind::denunciation && row->takes_denunciations) ||
       (kind == domain::LeadKind::crime_notice && row->takes_crime_notices) ||
       (kind == domain::LeadKind::prosecution_recommendation && row->takes_recommendations));
  if (takes) return Done{};
  return fail(Error::field_error("kind", "lead.kind_not_taken"));
}

Result<Done> check_offence(const Services& services, const domain::Offence& offence) {
  const auto known =
      services.law.offence(offence.article, offence.clause, services.clock.now().local_date());
  if (known) return Done{};
  return fail(
      Error::field_error(offence.clause.empty() ? "article" : "clause", "lead.unknown_offence"));
}

Result<ports::CompartmentKeyRecord> case_compartment(ports::Records& records,
                                                     domain::AgencyId agency) {
  HD_TRY(auto found, find_compartment(records, agency, domain::CompartmentFunction::casework));
  if (found) return std::move(*found);
  Error error = Error::of(ErrorCode::conflict, "receiver has no case compartment");
  error.shown.key = "handover.receiver_has_no_keys";
  return fail(std::move(error));
}

domain::Handover offer(const LeadWork& work, domain::AgencyId to) {
  domain::Handover handover;
  handover.id = crypto::random_id<domain::HandoverTag>();
  handover.lead_id = work.scene().lead.id;
  handover.from_agency_id = work.scene().lead.agency_id;
  handover.to_agency_id = to;
  handover.reason = "beyond_commune_police";
  handover.offered_at = work.now();
  return handover;
}

Result<Done> classify(LeadWork& work, const Input& input) {
  work.lead().kind = input.kind;
  work.lead().offence = input.offence;
  work.lead().urgent = input.urgent;
  domain::Event event = work.event(domain::EventKind::classified);
  event.offence = input.offence;
  return work.happen(std::move(event));
}

Result<Done> pass_on(LeadWork& work, domain::AgencyId to, const Offer& offered) {
  HD_CHECK(work.records().keys().add(offered.grant));
  HD_CHECK(keep_readdressed(work.records(), offered.answers));
  const domain::Handover handover = offer(work, to);
  HD_CHECK(work.records().leads().add(handover));
  work.scene().open_handover = handover;
  domain::Event event = work.event(domain::EventKind::passed_on);
  event.other_agency_id = to;
  return work.happen(std::move(event));
}

Result<Offer> make_offer(const Services& services, const Caller& caller, const Input& input,
                         const route_lead::Output& route) {
  HD_TRY(const auto declared,
         declare_change(services, caller, action, input.change,
                        [&](ports::Records& records, const LeadScene& scene) -> Result<Way> {
                          Way way;
                          HD_TRY(way.path,
                                 records.keys().path(scene.lead.id, ports::ProtectionClass::file,
                                                     caller.actor.member_id));
                          HD_TRY(way.answers, own_answers(records, caller, scene.lead.id));
                          HD_TRY(way.to, case_compartment(records, route.to_agency->id));
                          return way;
                        }));
  ports::Grant terms;
  terms.id = crypto::random_id<domain::GrantTag>();
  terms.lead_id = input.change.lead_id;
  terms.state = domain::GrantState::offered;
  terms.reason = "handover";
  terms.legal_basis = route.routing.citation.text(Language::vi);
  terms.granted_at = services.clock.now();
  const Way& way = declared.value;
  Offer made;
  HD_TRY(made.grant,
         services.vault.regrant(caller.keys, declared.proof, way.path, way.to, std::move(terms)));
  HD_TRY(made.answers, readdressed(services, caller, declared.proof, way.answers, way.to));
  return made;
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto before, replayed(services, caller, input.change));
  if (before) return *before;
  HD_CHECK(check_kind(services, caller, input.kind));
  HD_CHECK(check_offence(services, input.offence));
  HD_TRY(const route_lead::Output route,
         route_lead::run(services, caller, {input.change.lead_id, input.offence, input.urgent}));
  if (!input.pass_on || !route.routing.must_pass_on) {
    return change_lead(services, caller, action, input.change,
                       [&](LeadWork& work) { return classify(work, input); });
  }
  if (!route.to_agency) {
    Error error = Error::of(ErrorCode::conflict, "no agency of the kind the law names");
    error.shown.key = "handover.no_such_agency";
    return fail(std::move(error));
  }
  HD_TRY(const Offer offered, make_offer(services, caller, input, route));
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(classify(work, input));
    return pass_on(work, route.to_agency->id, offered);
  });
}

}  // namespace hd::app::classify_lead
