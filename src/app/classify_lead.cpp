#include "app/classify_lead.hpp"

#include "app/hand_over.hpp"
#include "app/route_lead.hpp"

namespace hd::app::classify_lead {
namespace {

constexpr access::Action action = access::Action::classify;

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

// Of state bodies alone, in writing: CPC 144(3). Whoever took it in said which way it came.
Result<Done> check_source(LeadWork& work, domain::LeadKind kind) {
  if (kind != domain::LeadKind::prosecution_recommendation) return Done{};
  switch (work.lead().channel) {
    case domain::Channel::letter:
    case domain::Channel::other_agency:
    case domain::Channel::commune_authority:
    case domain::Channel::border_guard:
      return Done{};
    default:
      return fail(Error::field_error("kind", "lead.recommendation_of_state_body"));
  }
}

Result<Done> check_offence(const Services& services, const domain::Offence& offence) {
  const auto known =
      services.law.offence(offence.article, offence.clause, services.clock.now().local_date());
  if (known) return Done{};
  return fail(
      Error::field_error(offence.clause.empty() ? "article" : "clause", "lead.unknown_offence"));
}

Result<Done> classify(LeadWork& work, const Input& input) {
  HD_CHECK(check_source(work, input.kind));
  work.lead().kind = input.kind;
  work.lead().offence = input.offence;
  work.lead().urgent = input.urgent;
  work.lead().not_a_crime_ground.clear();  // classified: whoever proposed otherwise has the answer
  domain::Event event = work.event(domain::EventKind::classified);
  event.offence = input.offence;
  return work.happen(std::move(event));
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
  const HandoverTerms terms{route.to_agency->id, "beyond_commune_police",
                            route.routing.citation.text(Language::vi)};
  HD_TRY(const HandoverOffer offered, make_offer(services, caller, action, input.change, terms));
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(classify(work, input));
    return offer_lead(work, terms, offered);
  });
}

}  // namespace hd::app::classify_lead
