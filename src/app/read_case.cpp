#include "app/read_case.hpp"

#include <algorithm>

#include "app/lost_case.hpp"

namespace hd::app::read_case {
namespace {

using access::Action;

template <class T, class Id, class Find>
Result<std::optional<T>> found_unless_none(Id id, Find find) {
  if (id.is_none()) return std::optional<T>();
  HD_TRY(T found, find(id));
  return std::optional<T>(std::move(found));
}

Result<EventLine> event_line(ports::Records& records, const domain::CaseEvent& event) {
  auto& people = records.people();
  const auto agency = [&](domain::AgencyId id) { return people.agency(id); };
  const auto member = [&](domain::MemberId id) { return people.member(id); };
  EventLine line;
  line.event = event;
  HD_TRY(line.agency, found_unless_none<domain::Agency>(event.agency_id, agency));
  HD_TRY(line.member, found_unless_none<domain::Member>(event.member_id, member));
  HD_TRY(line.other_member, found_unless_none<domain::Member>(event.other_member_id, member));
  HD_TRY(line.other_agency, found_unless_none<domain::Agency>(event.other_agency_id, agency));
  if (!event.lead_id.is_none()) {
    HD_TRY(const domain::Lead lead, records.leads().find(event.lead_id));
    line.lead_number = lead.number;
  }
  if (!event.other_case_id.is_none()) {
    HD_TRY(const domain::CriminalCase other, records.cases().find(event.other_case_id));
    line.other_case_number = other.number;
  }
  return line;
}

Result<Done> fill_charges(const Services& services, const CaseScene& scene, Output& out) {
  for (const domain::Offence& offence : domain::charges_of(scene.carried.events)) {
    const auto known = services.law.offence(offence.article, offence.clause,
                                            scene.carried.file.opened_at.local_date());
    if (!known) return fail(known.error());
    out.charges.push_back({offence, known->severity});
  }
  return Done{};
}

Result<Done> fill_records(ports::Records& records, const CaseScene& scene, Output& out) {
  for (const domain::CaseLead& part : scene.leads) {
    HD_TRY(domain::Lead lead, records.leads().find(part.lead_id));
    out.leads.push_back({part, std::move(lead)});
  }
  std::ranges::stable_partition(out.leads, [](const LeadPart& one) { return !one.part.left_at; });
  const auto& events = scene.carried.events;
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    HD_TRY(EventLine line, event_line(records, *event));
    out.events.push_back(std::move(line));
  }
  if (!out.file.merged_into.is_none()) {
    HD_TRY(const domain::CriminalCase into, records.cases().find(out.file.merged_into));
    out.merged_into = into.number;
  }
  return Done{};
}

void fill_acts(const Caller& caller, const CaseScene& scene, Output& out) {
  const auto add = [&](Action action, std::span<const domain::CaseEventKind> kinds) {
    if (!access::decide(caller.actor, action, scene.facts()).is_allowed) return;
    for (const domain::CaseEventKind kind : kinds) {
      const bool fits = domain::next_state(out.file.state, kind).has_value();
      if (fits && makes_sense(kind, scene, out.answer)) out.can.push_back(kind);
    }
  };
  add(Action::work_on_case, case_steps());
  add(Action::decide_case, case_decisions());
  out.may_accept = access::decide(caller.actor, Action::accept_case, scene.facts()).is_allowed;
  out.may_reject = access::decide(caller.actor, Action::reject_case, scene.facts()).is_allowed;
  out.may_take_back =
      access::decide(caller.actor, Action::take_back_case, scene.facts()).is_allowed;
  out.may_change_leads =
      access::decide(caller.actor, Action::decide_case, scene.facts()).is_allowed &&
      domain::is_open(out.file.state);
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const CaseScene scene,
           load_case_to_act(records, caller.actor, Action::read_case, input.case_id));
    Output out;
    out.file = scene.carried.file;
    out.holder = scene.holder;
    if (!out.file.investigator_id.is_none()) {
      HD_TRY(out.investigator, records.people().member(out.file.investigator_id));
    }
    HD_TRY(out.transfer, transfer_of(records, scene.carried));
    out.is_accused_minor = domain::is_accused_minor(scene.carried.events);
    out.answer = case_answer(services.law, scene.carried, scene.owing);
    HD_CHECK(fill_charges(services, scene, out));
    HD_CHECK(fill_records(records, scene, out));
    fill_acts(caller, scene, out);
    HD_TRY(const auto agencies, records.people().agencies());
    for (const domain::Agency& agency : agencies) {
      const bool fits = may_receive_case(agency, out.holder.id);
      if (fits && out.may_change_leads) out.receivers.push_back(agency);
    }
    return out;
  });
}

}  // namespace hd::app::read_case
