#include "app/read_alarms.hpp"

#include <algorithm>

#include "app/change_case.hpp"
#include "app/exact_rules.hpp"
#include "app/open_duties.hpp"

namespace hd::app::read_alarms {
namespace {

constexpr std::int64_t day_seconds = 24 * 3600;

ports::AlarmFilter within_reach(const access::Actor& actor, ports::AlarmState state) {
  ports::AlarmFilter filter;
  filter.state = state;
  switch (access::alarm_reach(actor)) {
    case access::AlarmReach::own:
      filter.member = actor.member_id;
      break;
    case access::AlarmReach::agency:
      filter.agency = actor.agency_id;
      filter.member = actor.member_id;  // of an agency below, with too few people of its own
      break;
    case access::AlarmReach::everything:
      break;
  }
  return filter;
}

// The due date that an alarm is about; none for a duty that stands in no law.
Result<std::optional<domain::DueDate>> due_of(ports::Records& records,
                                              const alarms::DutyKey& duty) {
  std::optional<domain::DueDate> found;
  HD_TRY(const auto dues, records.leads().dues(duty.lead_id));
  for (const domain::DueDate& due : dues) {
    const bool is_it =
        due.rule == duty.code && due.agency_id == duty.agency_id && due.due_at == duty.due_at;
    if (is_it) found = due;
  }
  return found;
}

// What was sent, of a duty to confirm or to answer it.
Result<std::optional<domain::EventKind>> paper_of(ports::Records& records,
                                                  const alarms::DutyKey& duty) {
  std::optional<domain::EventKind> kind;
  if (duty.code != alarms::confirm_paper && duty.code != alarms::answer_request) return kind;
  HD_TRY(const auto id, domain::NoticeId::parse(duty.source));
  HD_TRY(const ports::Notice notice, records.notices().find(id));
  kind = notice.kind;
  return kind;
}

// The case that was handed over or that owes it; none of what a lead owes.
Result<std::optional<CaseScene>> case_of(ports::Records& records, const alarms::DutyKey& duty) {
  std::optional<CaseScene> found;
  const bool is_of_case = is_case_rule(duty.code);
  if (!is_of_case && duty.code != alarms::accept_handover) return found;
  HD_TRY(const auto file, records.cases().of_lead(duty.lead_id));
  if (!file) return found;
  HD_TRY(CaseScene scene, load_case(records, file->id));
  const auto is_source = [&](const domain::CaseEvent& event) {
    return event.id.text() == duty.source;
  };
  if (is_of_case || std::ranges::any_of(scene.carried.events, is_source)) found = std::move(scene);
  return found;
}

// The lines of one page, with what they have in common read once.
class Lines {
 public:
  Lines(const Services& services, ports::Records& records, const Caller& caller)
      : services_(services),
        records_(records),
        caller_(caller),
        duties_(services, records),
        rules_(services, records) {}

  Result<Line> of(const ports::Alarm& alarm) {
    const alarms::DutyKey& duty = alarm.duty.key;
    Line line;
    line.alarm = alarm;
    HD_TRY(const LeadScene scene, load_scene(records_, duty.lead_id));
    line.number = scene.lead.number;
    line.giver = scene.holder;
    line.lead_state = scene.lead.state;
    line.may_read_lead =
        access::decide(caller_.actor, access::Action::read_lead, scene.facts()).is_allowed;
    HD_TRY(line.agency, records_.people().agency(duty.agency_id));
    HD_TRY(line.due, due_of(records_, duty));
    HD_TRY(line.exact, rules_.behind({duty.lead_id, duty.code, duty.agency_id, duty.due_at}));
    HD_TRY(line.paper, paper_of(records_, duty));
    HD_TRY(const auto of_case, case_of(records_, duty));
    if (of_case) {
      line.of_case = of_case->carried.file;
      line.may_read_case =
          access::decide(caller_.actor, access::Action::read_case, of_case->facts()).is_allowed;
    }
    HD_TRY(const alarms::Staff* staff, duties_.staff_of(duty.agency_id));
    line.people_to_tell = alarms::people_to_tell(*staff);
    for (const ports::Rung rung : law::all_rungs) {
      line.planned.at(static_cast<std::size_t>(rung)) = alarms::moment_of(
          alarm.duty, rung, services_.province.alarm_ladder(), services_.law.calendar());
    }
    HD_TRY(const auto told, records_.alarms().told(alarm.id));
    for (const ports::Told& one : told) {
      HD_TRY(domain::Member member, records_.people().member(one.member_id));
      line.told.push_back({std::move(member), one});
    }
    return line;
  }

 private:
  const Services& services_;
  ports::Records& records_;
  const Caller& caller_;
  OpenDuties duties_;
  ExactRules rules_;
};

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_alarms));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    const Moment closed_since = services.clock.now().plus_seconds(-closed_days * day_seconds);
    const auto filter = [&](ports::AlarmState state) {
      ports::AlarmFilter made = within_reach(caller.actor, state);
      made.closed_since = closed_since;
      return made;
    };
    Output out;
    out.reader = caller.actor.member_id;
    HD_TRY(const auto mail, records.digests().address_of(out.reader));
    if (mail) out.mail_address = mail->address;
    ports::AlarmRecords& kept = records.alarms();
    HD_TRY(out.open, kept.count(filter(ports::AlarmState::open)));
    HD_TRY(out.unseen, kept.count(filter(ports::AlarmState::unseen)));
    HD_TRY(out.closed, kept.count(filter(ports::AlarmState::closed)));
    HD_TRY(const auto page, kept.list(filter(input.state), input.cursor, page_rows));
    Lines lines(services, records, caller);
    for (const ports::Alarm& alarm : page.alarms) {
      HD_TRY(Line line, lines.of(alarm));
      out.lines.push_back(std::move(line));
    }
    out.next_cursor = page.next_cursor;
    return out;
  });
}

Result<std::int64_t> count_open(ports::Records& records, const access::Actor& actor) {
  return records.alarms().count(within_reach(actor, ports::AlarmState::open));
}

}  // namespace hd::app::read_alarms
