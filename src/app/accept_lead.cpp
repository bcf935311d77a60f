#include "app/accept_lead.hpp"

#include "app/answers_go_along.hpp"
#include "app/compartments.hpp"
#include "app/identity.hpp"
#include "app/open_offer.hpp"
#include "app/registers.hpp"
#include "crypto/random.hpp"

namespace hd::app::accept_lead {
namespace {

constexpr access::Action action = access::Action::accept;

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
  std::optional<ports::KeyPath> guarded;
  OwnAnswers answers;
  ports::CompartmentKeyRecord to;
};

Result<Way> find_way(ports::Records& records, const Caller& caller, const LeadScene& scene) {
  Way way;
  way.is_own = !scene.open_handover;
  if (!way.is_own) return way;
  HD_TRY(way.path,
         records.keys().path(scene.lead.id, ports::ProtectionClass::file, caller.actor.member_id));
  HD_TRY(way.guarded, guarded_path(records, scene.lead.id, caller.actor.member_id));
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

// The tip's key, and that of who sent it where somebody is named.
Result<std::vector<ports::Grant>> casework_grants(const Services& services, const Caller& caller,
                                                  const ports::AuditProof& proof, const Way& way) {
  std::vector<ports::Grant> grants;
  const auto pass = [&](const ports::KeyPath& path) -> Result<Done> {
    HD_TRY(ports::Grant grant,
           services.vault.regrant(caller.keys, proof, path, way.to,
                                  casework_terms(services, path.grant.lead_id)));
    grants.push_back(std::move(grant));
    return Done{};
  };
  HD_CHECK(pass(way.path));
  if (way.guarded) HD_CHECK(pass(*way.guarded));
  return grants;
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
  std::vector<ports::Grant> own_grants;
  std::vector<ports::SealedAnswer> answers;
  if (way.is_own) {
    HD_TRY(own_grants, casework_grants(services, caller, declared.proof, way));
    HD_TRY(answers, readdressed(services, caller, declared.proof, way.answers, way.to));
  }
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    if (way.is_own) {
      for (const ports::Grant& grant : own_grants) HD_CHECK(work.records().keys().add(grant));
      HD_CHECK(keep_readdressed(work.records(), answers));
    } else {
      HD_CHECK(end_offer(work, domain::HandoverState::accepted));
      HD_CHECK(enter_in_register(services, work.records(), caller.actor.agency_id, work.lead()));
    }
    return assign(work, caller, input.investigator_id);
  });
}

}  // namespace hd::app::accept_lead
