#include "app/link_duplicate.hpp"
#include "app/lost_reach.hpp"
#include "app/registers.hpp"

#include <algorithm>

#include "crypto/random.hpp"

namespace hd::app::link_duplicate {
namespace {

constexpr access::Action action = access::Action::link_duplicate;
constexpr int days_apart = 7;
constexpr int most_candidates = 10;

Error not_linkable() { return Error::field_error("number", "lead.not_linkable"); }

bool is_linked(const std::vector<domain::DuplicateLink>& links, domain::LeadId other) {
  return std::ranges::any_of(links, [&](const auto& link) { return link.other_id == other; });
}

Result<LeadScene> other_lead(const Services& services, ports::Records& records,
                             const Caller& caller, const LeadWork& work,
                             const std::string& number) {
  HD_TRY(const auto found, leads_of_number(services, records, caller, number));
  if (found.empty() || found.front().id == work.scene().lead.id) return fail(not_linkable());
  const domain::LeadId id = found.front().id;
  auto other = load_scene_for(records, caller.actor, access::Action::read_lead, id);
  if (!other) return fail(not_linkable());
  HD_TRY(const auto links, records.duplicates().of(work.scene().lead.id));
  if (is_linked(links, id)) return fail(not_linkable());
  return other;
}

// In the timeline of both, each naming the other. The other lead gets no new version: nothing that
// somebody may be deciding about it has changed.
Result<Done> tell_both(const Services& services, const Caller& caller, LeadWork& work,
                       std::pair<domain::EventKind, const domain::Lead&> what) {
  const auto& [kind, other] = what;
  domain::Event there = work.event(kind);
  there.lead_id = other.id;
  there.ground = work.lead().number;
  HD_CHECK(work.records().leads().add(there));
  HD_CHECK(
      work.records().journal().append(audit_of(services, caller, action, "lead", other.id.text())));
  domain::Event here = work.event(kind);
  here.ground = other.number;
  return work.happen(std::move(here));
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_TRY(const LeadScene other, other_lead(services, work.records(), caller, work, input.number));
    HD_CHECK(work.records().duplicates().link(
        {work.lead().id, other.lead.id, work.now(), caller.actor.member_id}));
    return tell_both(services, caller, work, {domain::EventKind::duplicate_linked, other.lead});
  });
}

Result<LeadOutcome> undo(const Services& services, const Caller& caller, const LeadChange& change,
                         domain::LeadId other) {
  return change_lead(services, caller, action, change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(work.records().duplicates().unlink(work.lead().id, other));
    HD_TRY(const domain::Lead lead, work.records().leads().find(other));
    return tell_both(services, caller, work, {domain::EventKind::duplicate_unlinked, lead});
  });
}

Result<std::vector<LeadLine>> candidates(const Services& services, const Caller& caller,
                                         domain::LeadId lead) {
  return services.store.read([&](ports::Records& records) -> Result<std::vector<LeadLine>> {
    HD_TRY(const LeadScene scene, load_scene_to_act(records, caller.actor, action, lead));
    HD_TRY(const auto links, records.duplicates().of(lead));
    HD_TRY(const auto near, records.duplicates().near(lead, days_apart, most_candidates));
    std::vector<domain::Lead> leads;
    for (const domain::LeadId id : near) {
      if (is_linked(links, id)) continue;
      auto other = load_scene_for(records, caller.actor, access::Action::read_lead, id);
      if (!other && other.error().code == ErrorCode::not_allowed) continue;
      if (!other) return fail(other.error());
      leads.push_back(std::move(other->lead));
    }
    return lines_of(records, std::move(leads));
  });
}

}  // namespace hd::app::link_duplicate
