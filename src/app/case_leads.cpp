#include "app/case_leads.hpp"

#include <algorithm>

#include "app/lost_case.hpp"
#include "app/registers.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

using domain::CaseEventKind;

}  // namespace

Result<domain::Event> tell_lead(CaseWork& work, domain::LeadId id,
                                std::pair<domain::EventKind, std::string> what) {
  domain::Event event;
  event.id = crypto::random_id<domain::EventTag>();
  event.lead_id = id;
  event.kind = what.first;
  event.at = work.now();
  event.agency_id = work.actor().agency_id;
  event.member_id = work.actor().member_id;
  event.ground = std::move(what.second);
  HD_CHECK(work.records().leads().add(event));
  return event;
}

namespace {

// Whoever investigates the case works on all its leads.
Result<Done> hand_to_investigator(ports::Records& records, domain::LeadId id,
                                  domain::MemberId investigator) {
  HD_TRY(domain::Lead lead, records.leads().find(id));
  lead.investigator_id = investigator;
  return records.leads().save(lead);
}

// Ends the lead's part in a case; if it stood for that, the next one that is left does from now on.
// False: none is left.
Result<bool> leave(ports::Records& records, domain::CaseLead own, Moment at) {
  const bool was_carrier = own.is_carrier();
  own.left_at = at;
  if (was_carrier) own.carried_until = at.local_date();
  HD_CHECK(records.cases().save(own));
  HD_TRY(auto leads, records.cases().leads(own.case_id));
  const auto next =
      std::ranges::find_if(leads, [](const domain::CaseLead& one) { return !one.left_at; });
  if (next == leads.end()) return false;
  if (was_carrier) {
    next->carried_from = at.local_date();
    HD_CHECK(records.cases().save(*next));
  }
  return true;
}

std::optional<domain::CaseLead> part_of(const std::vector<domain::CaseLead>& leads,
                                        domain::LeadId id) {
  const auto found = std::ranges::find_if(
      leads, [&](const domain::CaseLead& one) { return one.lead_id == id && !one.left_at; });
  return found == leads.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

domain::CaseEvent event_of_case(const domain::CriminalCase& file, CaseEventKind kind, Moment at) {
  domain::CaseEvent event;
  event.id = crypto::random_id<domain::EventTag>();
  event.case_id = file.id;
  event.kind = kind;
  event.at = at;
  event.agency_id = file.agency_id;
  return event;
}

Result<CarriedCase> found_case(ports::Records& records, const domain::Lead& lead,
                               const domain::Event& decided, CivilDate carried_from) {
  CarriedCase made;
  domain::CriminalCase& file = made.file;
  file.id = crypto::random_id<domain::CriminalCaseTag>();
  HD_TRY(file.number, records.cases().next_number(decided.at.local_date().year()));
  file.agency_id = lead.agency_id;
  file.investigator_id = lead.investigator_id;
  file.offence = decided.offence;
  file.opened_at = decided.at;
  HD_CHECK(records.cases().add(file));
  HD_CHECK(records.cases().join({file.id, lead.id, decided.at, {}, carried_from, {}}));
  domain::CaseEvent opened = event_of_case(file, CaseEventKind::case_opened, decided.at);
  opened.member_id = decided.member_id;
  opened.offence = decided.offence;
  opened.lead_id = lead.id;
  HD_CHECK(records.cases().add(opened));
  made.events.push_back(std::move(opened));
  return made;
}

Result<Done> open_case(LeadWork& work, const domain::Offence& offence) {
  domain::Event decided = work.event(domain::EventKind::decided_open);
  decided.offence = offence;
  HD_TRY(work.scene().carried,
         found_case(work.records(), work.lead(), decided, work.now().local_date()));
  return Done{};
}

Result<Done> join_case(LeadWork& work, const access::Actor& actor, domain::CriminalCaseId id) {
  ports::Records& records = work.records();
  HD_TRY(CaseScene scene, load_case_to_act(records, actor, access::Action::decide_case, id));
  CaseWork of_case(records, std::move(scene), actor, work.now());
  HD_CHECK(records.cases().join({id, work.lead().id, work.now(), {}, {}, {}}));
  domain::CaseEvent joined = of_case.event(CaseEventKind::lead_joined);
  joined.lead_id = work.lead().id;
  HD_CHECK(of_case.happen(std::move(joined)));
  HD_CHECK(records.cases().save(of_case.file()));
  work.lead().investigator_id = of_case.file().investigator_id;
  domain::Event told = work.event(domain::EventKind::joined_to_case);
  told.ground = of_case.file().number;
  return work.happen(std::move(told));
}

}  // namespace hd::app

namespace hd::app::join_lead {
namespace {

Error not_joinable() { return Error::field_error("number", "case.lead_not_joinable"); }

Result<LeadScene> lead_to_join(const Services& services, ports::Records& records,
                               const Caller& caller, const std::string& number) {
  HD_TRY(const auto found, leads_of_number(services, records, caller, number));
  if (found.empty()) return fail(not_joinable());
  auto lead = load_scene_for(records, caller.actor, access::Action::read_lead, found.front().id);
  const bool fits = lead && lead->lead.state == domain::LeadState::opened &&
                    lead->lead.agency_id == caller.actor.agency_id;
  if (!fits) return fail(not_joinable());
  return lead;
}

// The case of which this was the last lead is merged into the one it joins: CPC 172(4).
Result<Done> merge(CaseWork& work, domain::CriminalCase former) {
  CaseWork of_former(work.records(), CaseScene{{std::move(former), {}}, work.scene().holder, {}},
                     work.actor(), work.now());
  domain::CaseEvent merged = of_former.event(domain::CaseEventKind::case_merged);
  merged.other_case_id = work.file().id;
  HD_CHECK(of_former.happen(std::move(merged)));
  of_former.file().merged_into = work.file().id;
  return work.records().cases().save(of_former.file());
}

Result<Done> join(const Services& services, const Caller& caller, CaseWork& work,
                  const LeadScene& lead) {
  ports::Records& records = work.records();
  const domain::LeadId id = lead.lead.id;
  HD_TRY(auto former, records.cases().of_lead(id));
  if (!former || former->id == work.file().id) return fail(not_joinable());
  HD_CHECK(authorise(caller.actor, access::Action::decide_case,
                     {former->state, former->agency_id, former->investigator_id}));
  if (!domain::is_open(former->state)) return fail(not_joinable());  // it may wait elsewhere
  HD_TRY(const auto parts, records.cases().leads(former->id));
  const auto own = part_of(parts, id);
  if (!own) return fail(ErrorCode::internal, "a lead without its part in the case");
  HD_TRY(const bool is_rest, leave(records, *own, work.now()));
  const domain::CriminalCaseId former_id = former->id;
  if (is_rest) {
    HD_CHECK(records.cases().save(*former));  // whoever looks at it sees that it changed
  } else {
    HD_CHECK(merge(work, *std::move(former)));
  }
  HD_CHECK(records.cases().join({work.file().id, id, work.now(), {}, {}, {}}));
  domain::CaseEvent joined = work.event(domain::CaseEventKind::lead_joined);
  joined.lead_id = id;
  HD_CHECK(work.happen(std::move(joined)));
  HD_CHECK(tell_lead(work, id, {domain::EventKind::joined_to_case, work.file().number}));
  HD_CHECK(hand_to_investigator(records, id, work.file().investigator_id));
  HD_CHECK(refresh_case(records, services.law, former_id));
  HD_TRY(const LeadScene now, load_scene(records, id));
  HD_CHECK(refresh_dues(records, services.law, now));
  return records.journal().append(
      audit_of(services, caller, access::Action::decide_case, "case", former_id.text()));
}

}  // namespace

Result<CaseOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_case(services, caller, access::Action::decide_case, input.change,
                     [&](CaseWork& work) -> Result<Done> {
                       HD_TRY(const LeadScene lead,
                              lead_to_join(services, work.records(), caller, input.number));
                       return join(services, caller, work, lead);
                     });
}

}  // namespace hd::app::join_lead

namespace hd::app::take_off_lead {
namespace {

// The case that this lead left when it joined the one it leaves now, if that one was merged into
// it.
Result<std::optional<domain::CriminalCase>> former_case(CaseWork& work, domain::LeadId id) {
  HD_TRY(const auto history, work.records().cases().history(id));
  for (auto part = history.rbegin(); part != history.rend(); ++part) {
    if (part->case_id == work.file().id) continue;
    HD_TRY(domain::CriminalCase former, work.records().cases().find(part->case_id));
    if (former.merged_into == work.file().id) return std::optional(std::move(former));
  }
  return std::optional<domain::CriminalCase>();
}

Result<domain::CriminalCaseId> give_back(CaseWork& work, domain::CriminalCase former,
                                         domain::LeadId id) {
  CaseWork of_former(work.records(), CaseScene{{std::move(former), {}}, work.scene().holder, {}},
                     work.actor(), work.now());
  domain::CaseEvent split = of_former.event(domain::CaseEventKind::case_split_off);
  split.other_case_id = work.file().id;
  split.lead_id = id;
  HD_CHECK(of_former.happen(std::move(split)));
  of_former.file().merged_into = {};
  HD_CHECK(work.records().cases().save(of_former.file()));
  const domain::CriminalCaseId former_id = of_former.file().id;
  HD_CHECK(
      work.records().cases().join({former_id, id, work.now(), {}, work.now().local_date(), {}}));
  HD_CHECK(hand_to_investigator(work.records(), id, of_former.file().investigator_id));
  return former_id;
}

Result<domain::CriminalCaseId> own_case(CaseWork& work, const LeadScene& lead) {
  const auto decided =
      std::ranges::find(lead.events, domain::EventKind::decided_open, &domain::Event::kind);
  if (decided == lead.events.end())
    return fail(ErrorCode::internal, "an opened lead without its decision");
  HD_TRY(const CarriedCase made,
         found_case(work.records(), lead.lead, *decided, work.now().local_date()));
  return made.file.id;
}

Result<Done> take_off(const Services& services, const Caller& caller, CaseWork& work,
                      const Input& input) {
  ports::Records& records = work.records();
  const auto own = part_of(work.scene().leads, input.lead_id);
  if (!own) return fail(ErrorCode::not_found, "the lead is not in this case");
  HD_TRY(const LeadScene lead, load_scene(records, input.lead_id));
  // Its case would be one of the agency that opened it, which nobody there decided.
  if (lead.lead.agency_id != work.file().agency_id) {
    Error error = Error::of(ErrorCode::conflict, "the lead is another agency's");
    error.shown.key = "case.lead_of_other_agency";
    return fail(std::move(error));
  }
  HD_TRY(const bool is_rest, leave(records, *own, work.now()));
  if (!is_rest) {
    Error error = Error::of(ErrorCode::conflict, "the last lead of a case stays in it");
    error.shown.key = "case.last_lead";
    return fail(std::move(error));
  }
  domain::CaseEvent taken = work.event(domain::CaseEventKind::lead_taken_off);
  taken.lead_id = input.lead_id;
  taken.ground = domain::name_of(input.reason);
  HD_TRY(auto former, former_case(work, input.lead_id));
  domain::CriminalCaseId now_in;
  if (former) {
    HD_TRY(now_in, give_back(work, *std::move(former), input.lead_id));
  } else {
    HD_TRY(now_in, own_case(work, lead));
  }
  taken.other_case_id = now_in;
  HD_CHECK(work.happen(std::move(taken)));
  HD_CHECK(tell_lead(work, input.lead_id, {domain::EventKind::taken_off_case, work.file().number}));
  HD_CHECK(refresh_case(records, services.law, now_in));
  return records.journal().append(
      audit_of(services, caller, access::Action::decide_case, "case", now_in.text()));
}

}  // namespace

Result<CaseOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_case(services, caller, access::Action::decide_case, input.change,
                     [&](CaseWork& work) { return take_off(services, caller, work, input); });
}

}  // namespace hd::app::take_off_lead
