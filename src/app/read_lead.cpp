#include "app/read_lead.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "access/parts.hpp"
#include "app/lawful.hpp"
#include "app/lost_reach.hpp"
#include "app/pass_on_lead.hpp"
#include "app/read_queue.hpp"
#include "app/read_receipt.hpp"
#include "app/reassign_lead.hpp"
#include "app/record_step.hpp"
#include "app/supervise_lead.hpp"

namespace hd::app::read_lead {
namespace {

using access::Action;
using domain::EventKind;

template <class T, class Id, class Find>
Result<std::optional<T>> unless_none(Id id, Find find) {
  if (id.is_none()) return std::optional<T>();
  HD_TRY(T found, find(id));
  return std::optional<T>(std::move(found));
}

using Members = std::map<domain::MemberId, domain::Member>;

// Whoever the timeline names, in one statement.
Result<Members> members_of(ports::Records& records, const std::vector<domain::Event>& events) {
  std::set<domain::MemberId> ids;
  for (const domain::Event& event : events) {
    for (const domain::MemberId id : {event.member_id, event.other_member_id, event.in_place_of}) {
      if (!id.is_none()) ids.insert(id);
    }
  }
  return records.people().members(ids);
}

Result<EventLine> line_of(ports::Records& records, const Members& members,
                          const domain::Event& event) {
  const auto agency = [&](domain::AgencyId id) { return records.people().agency(id); };
  const auto member = [&](domain::MemberId id) -> Result<domain::Member> {
    const auto at = members.find(id);
    if (at == members.end()) return fail(ErrorCode::not_found, "no such member");
    return at->second;
  };
  EventLine line;
  line.event = event;
  HD_TRY(line.agency, unless_none<domain::Agency>(event.agency_id, agency));
  HD_TRY(line.member, unless_none<domain::Member>(event.member_id, member));
  HD_TRY(line.other_agency, unless_none<domain::Agency>(event.other_agency_id, agency));
  HD_TRY(line.other_member, unless_none<domain::Member>(event.other_member_id, member));
  HD_TRY(line.in_place_of, unless_none<domain::Member>(event.in_place_of, member));
  return line;
}

Result<std::vector<Reader>> readers_of(ports::Records& records, const ports::LeadAround& around) {
  std::vector<Reader> readers;
  for (const ports::KeyHolders& holders : around.readers) {
    HD_TRY(domain::Agency agency, records.people().agency(holders.agency_id));
    readers.push_back({std::move(agency), holders.function, static_cast<int>(holders.members)});
  }
  return readers;
}

Result<std::vector<RegisterLine>> registers_of(ports::Records& records, domain::LeadId lead) {
  HD_TRY(const auto entries, records.registers().entries_of(lead));
  std::vector<RegisterLine> lines;
  for (const ports::RegisterEntry& entry : entries) {
    HD_TRY(domain::Agency agency, records.people().agency(entry.agency_id));
    lines.push_back({std::move(agency), entry.number, entry.entered_at});
  }
  return lines;
}

// Whether there is anything to do it to, beside what the state of the lead says.
bool makes_sense(Action action, const LeadScene& scene, const Output& out) {
  switch (action) {
    case Action::ask_sender:
      return scene.lead.reporter_has_receipt;
    case Action::propose:
    case Action::decide:
      return !domain::is_with_procuracy(scene.events);
    case Action::prolong:
      return offered_step(out.answer, scene, "prolong") != nullptr;
    case Action::request_extension:
      return offered_step(out.answer, scene, "request_extension") != nullptr;
    case Action::pass_on:
      return !out.receivers.empty() && pass_on_lead::may_go(scene, out.answer);
    case Action::propose_not_a_crime:
      return scene.lead.not_a_crime_ground.empty();
    case Action::answer_extension:
      return domain::awaits_extension(scene.events);
    case Action::assign_procurator:
      return supervise_lead::awaits_procurator(scene.events);
    case Action::reassign:
      return reassign_lead::is_open(scene, out.answer, out.criminal_case);
    case Action::send_annulment:
      return supervise_lead::awaits_sending(scene.events) && scene.lead.reporter_named;
    case Action::record_reply:
      return scene.lead.state == domain::LeadState::suspended ||
             domain::awaits_extension(scene.events);
    default:
      return true;
  }
}

std::vector<Action> actions_now(const Caller& caller, const LeadScene& scene, const Output& out) {
  constexpr std::array<Action, 29> all{Action::pass_on,
                                       Action::open_tip,
                                       Action::classify,
                                       Action::accept,
                                       Action::reject,
                                       Action::propose,
                                       Action::decide,
                                       Action::prolong,
                                       Action::request_extension,
                                       Action::record_reply,
                                       Action::record_demand,
                                       Action::resume,
                                       Action::ask_sender,
                                       Action::open_casework,
                                       Action::add_note,
                                       Action::record_person,
                                       Action::add_document,
                                       Action::plan_verification,
                                       Action::approve_plan,
                                       Action::end_step,
                                       Action::reassign,
                                       Action::find_not_a_crime,
                                       Action::propose_not_a_crime,
                                       Action::undo_not_a_crime,
                                       Action::link_duplicate,
                                       Action::assign_procurator,
                                       Action::answer_extension,
                                       Action::annul_suspension,
                                       Action::send_annulment};
  const access::LeadFacts facts = scene.facts();
  std::vector<Action> can;
  for (const Action action : all) {
    if (!access::decide(caller.actor, action, facts).is_allowed) continue;
    if (makes_sense(action, scene, out)) can.push_back(action);
  }
  // Who may find so need not propose it.
  if (std::ranges::find(can, Action::find_not_a_crime) != can.end())
    std::erase(can, Action::propose_not_a_crime);
  return can;
}

std::vector<EventKind> recordable_now(const Caller& caller, const LeadScene& scene,
                                      const law::Answer& answer) {
  std::vector<EventKind> out;
  for (const EventKind kind : record_step::all_steps()) {
    if (record_step::is_open(caller.actor, scene, answer, kind)) out.push_back(kind);
  }
  return out;
}

// Steps that were approved and are not done, as they stand now.
Result<Done> fill_steps(ports::Records& records, const std::vector<domain::LeadPart>& marks,
                        Output& out) {
  std::map<domain::PartId, domain::LeadPart> newest;
  for (const domain::LeadPart& mark : marks) {
    domain::LeadPart& known = newest.try_emplace(mark.id, mark).first->second;
    if (known.version < mark.version) known = mark;
  }
  for (const auto& [id, mark] : newest) {
    const bool is_due = mark.state == domain::PartState::part_approved && mark.due_on;
    if (!is_due) continue;
    HD_TRY(domain::Member who, records.people().member(mark.for_member));
    out.own_steps.push_back({mark, std::move(who)});
  }
  std::ranges::sort(out.own_steps, {}, [](const StepLine& line) { return *line.mark.due_on; });
  return Done{};
}

Result<Done> fill_duplicates(ports::Records& records, const Caller& caller, Output& out) {
  HD_TRY(const auto links, records.duplicates().of(out.lead.id));
  for (const domain::DuplicateLink& link : links) {
    HD_TRY(LeadScene other, load_scene(records, link.other_id));
    const bool is_readable =
        access::decide(caller.actor, Action::read_lead, other.facts()).is_allowed;
    out.duplicates.push_back({link, std::move(other.lead), is_readable});
  }
  return Done{};
}

// What was proposed, for those who may see it before it is decided.
Result<Done> fill_draft(ports::Records& records, const LeadScene& scene, Output& out) {
  HD_TRY(const auto proposal, records.leads().open_proposal(scene.lead.id));
  if (!proposal) return Done{};
  HD_TRY(domain::Member by, records.people().member(proposal->by));
  out.proposal = ProposalLine{*proposal, std::move(by)};
  return Done{};
}

Result<Done> fill_parts(ports::Records& records, const LeadScene& scene, Output& out) {
  HD_TRY(const auto marks, records.parts().marks(scene.lead.id));
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    PartLine line{*mark, {}, {}};
    HD_TRY(line.agency, records.people().agency(mark->agency_id));
    HD_TRY(line.member, records.people().member(mark->by));
    out.parts.push_back(std::move(line));
  }
  return fill_steps(records, marks, out);
}

Result<Done> fill_people(ports::Records& records, const LeadScene& scene, bool sees_draft,
                         Output& out) {
  HD_TRY(out.investigator,
         unless_none<domain::Member>(scene.lead.investigator_id, [&](domain::MemberId id) {
           return records.people().member(id);
         }));
  HD_TRY(const Members members, members_of(records, scene.events));
  for (auto event = scene.events.rbegin(); event != scene.events.rend(); ++event) {
    if (event->kind == EventKind::decision_proposed && !sees_draft) continue;
    HD_TRY(EventLine line, line_of(records, members, *event));
    out.events.push_back(std::move(line));
  }
  if (scene.open_handover) {
    HandoverLine line;
    line.handover = *scene.open_handover;
    HD_TRY(line.from, records.people().agency(line.handover.from_agency_id));
    HD_TRY(line.to, records.people().agency(line.handover.to_agency_id));
    out.handover = std::move(line);
  }
  return Done{};
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    // What a case owes stands on its own page.
    HD_TRY(const LeadScene scene, load_scene_without_case(records, input.lead_id));
    const access::LeadFacts facts = scene.facts();
    HD_CHECK(authorise_or_tell(records, caller.actor, Action::read_lead, scene));
    Output out;
    out.lead = scene.lead;
    out.holder = scene.holder;
    if (!scene.lead.offence.article.empty()) {
      HD_TRY(out.offence,
             services.law.offence(scene.lead.offence.article, scene.lead.offence.clause,
                                  scene.lead.received_at.local_date()));
    }
    HD_TRY(const AgencyMap agencies, agencies_by_id(records));
    out.answer = services.law.answer(situation_of(scene, agencies));
    HD_TRY(const auto around, records.leads().around(scene.lead.id, caller.actor.member_id));
    if (scene.lead.state == domain::LeadState::opened) out.criminal_case = around.criminal_case;
    if (out.criminal_case) {
      const access::CaseFacts of_case{out.criminal_case->state, out.criminal_case->agency_id,
                                      out.criminal_case->investigator_id};
      out.reads_case = access::decide(caller.actor, Action::read_case, of_case).is_allowed;
    }
    const bool sees_draft = access::sees(caller.actor, access::Part::draft, facts).is_allowed;
    HD_CHECK(fill_people(records, scene, sees_draft, out));
    if (around.has_parts) HD_CHECK(fill_parts(records, scene, out));
    if (around.has_proposal && sees_draft) HD_CHECK(fill_draft(records, scene, out));
    if (around.has_duplicates) HD_CHECK(fill_duplicates(records, caller, out));
    HD_TRY(out.readers, readers_of(records, around));
    HD_TRY(out.registers, registers_of(records, scene.lead.id));
    if (access::decide(caller.actor, Action::pass_on, facts).is_allowed) {
      HD_TRY(out.receivers, pass_on_lead::receivers(records, scene.lead.agency_id));
    }
    HD_TRY(out.at_desk, read_queue::line_at_desk(records, caller, scene.lead));
    out.can = actions_now(caller, scene, out);
    out.recordable = recordable_now(caller, scene, out.answer);
    out.has_key = around.opens_content;
    out.has_receipt = read_receipt::is_given(scene.lead.channel) && !scene.events.empty() &&
                      scene.events.front().agency_id == caller.actor.agency_id;
    out.unread_answers = around.unread_answers;
    HD_TRY(out.identity, identity_box(services, records, caller, {scene, around}));
    return out;
  });
}

}  // namespace hd::app::read_lead
