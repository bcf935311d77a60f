#include "app/accept_lead.hpp"

#include "app/answers_go_along.hpp"
#include "app/compartments.hpp"
#include "app/open_offer.hpp"
#include "crypto/random.hpp"

namespace hd::app::accept_lead {
namespace {

constexpr access::Action action = access::Action::accept;

Result<Done> assign(LeadWork& work, const Caller& caller, domain::MemberId investigator) {
  HD_CHECK(check_investigator(work.records(), caller, investigator));
  work.lead().investigator_id = investigator;
  work.lead().agency_id = caller.actor.agency_id;
  HD_CHECK(work.happen(work.event(domain::EventKind::accepted)));
  domain::Event assigned = work.event(domain::EventKind::officer_assigned);
  assigned.other_member_id = investigator;
  return work.happen(std::move(assigned));
}

struct Way {
  bool is_own = false;  // taken in here: no hand-over, but the key must reach the case compartment
  ports::KeyPath path;
  OwnAnswers answers;
  ports::CompartmentKeyRecord to;
};

Result<Way> find_way(ports::Records& records, const Caller& caller, const LeadScene& scene) {
  Way way;
  way.is_own = !scene.open_handover;
  if (!way.is_own) return way;
  HD_TRY(way.path,
         records.keys().path(scene.lead.id, ports::ProtectionClass::file, caller.actor.member_id));
  HD_TRY(way.answers, own_answers(records, caller, scene.lead.id));
  HD_TRY(way.to,
         compartment_of(records, caller.actor.agency_id, domain::CompartmentFunction::casework));
  return way;
}

ports::Grant casework_terms(const Services& services, domain::LeadId lead) {
  ports::Grant terms;
  terms.id = crypto::random_id<domain::GrantTag>();
  terms.lead_id = lead;
  terms.state = domain::GrantState::active;
  terms.reason = "casework";
  terms.legal_basis = "TTLT 01/2017 art. 9(1)";
  terms.granted_at = services.clock.now();
  return terms;
}

}  // namespace

Result<Done> check_investigator(ports::Records& records, const Caller& caller,
                                domain::MemberId id) {
  const auto member = records.people().member(id);
  const bool fits = member && member->agency_id == caller.actor.agency_id &&
                    (member->has(domain::Function::investigator) || member->decides());
  if (!fits) return fail(Error::field_error("investigator_id", "lead.not_an_investigator_here"));
  HD_TRY(const auto own,
         find_compartment(records, caller.actor.agency_id, domain::CompartmentFunction::casework));
  if (own) {
    HD_TRY(const auto wrap, records.keys().wrap_of(own->compartment.id, id));
    if (wrap) return Done{};
  }
  return fail(Error::field_error("investigator_id", "lead.investigator_has_no_keys"));
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto before, replayed(services, caller, input.change));
  if (before) return *before;
  HD_TRY(const auto declared, declare_change(services, caller, action, input.change,
                                             [&](ports::Records& records, const LeadScene& scene) {
                                               return find_way(records, caller, scene);
                                             }));
  const Way& way = declared.value;
  std::optional<ports::Grant> own_grant;
  std::vector<ports::SealedAnswer> answers;
  if (way.is_own) {
    HD_TRY(own_grant, services.vault.regrant(caller.keys, declared.proof, way.path, way.to,
                                             casework_terms(services, input.change.lead_id)));
    HD_TRY(answers, readdressed(services, caller, declared.proof, way.answers, way.to));
  }
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    if (own_grant) {
      HD_CHECK(work.records().keys().add(*own_grant));
      HD_CHECK(keep_readdressed(work.records(), answers));
    } else {
      HD_CHECK(end_offer(work, domain::HandoverState::accepted));
    }
    return assign(work, caller, input.investigator_id);
  });
}

}  // namespace hd::app::accept_lead
