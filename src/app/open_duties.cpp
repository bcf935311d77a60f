#include "app/open_duties.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace hd::app {
namespace {

// How long the limit runs in all; none for one that is not counted in hours.
int hours_of(const law::Law& law, const std::string& rule, const domain::Agency& agency) {
  const law::AgencyKind kind = law_kind(agency.kind);
  for (const law::TimeLimit& limit : law.time_limits()) {
    const bool is_its =
        std::find(limit.agencies.begin(), limit.agencies.end(), kind) != limit.agencies.end();
    if (limit.id != rule || !is_its || limit.unit != law::LimitUnit::hours) continue;
    return agency.is_island ? limit.island_value.value_or(limit.value) : limit.value;
  }
  return 0;
}

}  // namespace

Result<std::vector<alarms::OpenDuty>> OpenDuties::up_to(Moment until) {
  open_.clear();
  HD_TRY(const auto agencies, records_.people().agencies());
  for (const domain::Agency& agency : agencies) HD_CHECK(add_limits(agency, until));
  ports::AlarmRecords& kept = records_.alarms();
  HD_CHECK(add_waiting(alarms::accept_handover, kept.waiting_handovers(), until));
  for (const domain::Agency& giver : agencies)
    HD_CHECK(add_waiting(alarms::accept_handover, kept.waiting_cases(giver.id), until));
  HD_CHECK(add_waiting(alarms::read_answer, kept.waiting_answers(), until));
  HD_CHECK(add_waiting(alarms::confirm_paper, kept.waiting_papers(), until));
  HD_CHECK(add_waiting(alarms::answer_request, kept.waiting_requests(), until));
  return std::move(open_);
}

Result<const alarms::Staff*> OpenDuties::staff_of(domain::AgencyId agency) {
  const auto known = staff_.find(agency);
  if (known != staff_.end()) return &known->second;
  if (agencies_.empty()) {
    HD_TRY(agencies_, records_.people().agencies());
  }
  alarms::Staff staff;
  HD_TRY(staff.agency, records_.people().members_of(agency));
  HD_TRY(staff.coordinators, members_of(domain::AgencyKind::steering_committee));
  for (const domain::Agency& one : agencies_) {
    const auto above = one.id == agency ? domain::kind_above(one.kind) : std::nullopt;
    if (!above) continue;
    HD_TRY(staff.superiors, members_of(*above));
  }
  HD_CHECK(add_stand_ins(agency, staff));
  return &staff_.emplace(agency, std::move(staff)).first->second;
}

Result<Done> OpenDuties::add_stand_ins(domain::AgencyId agency, alarms::Staff& staff) {
  const CivilDate today = services_.clock.now().local_date();
  std::set<domain::AgencyId> agencies{agency};
  for (const auto* members : {&staff.coordinators, &staff.superiors}) {
    for (const domain::Member& member : *members) agencies.insert(member.agency_id);
  }
  for (const domain::AgencyId one : agencies) {
    if (!stand_ins_.contains(one)) {
      HD_TRY(stand_ins_[one], records_.people().stand_ins(one, today));
    }
    std::ranges::copy_if(stand_ins_.at(one), std::back_inserter(staff.stand_ins),
                         [&](const domain::StandIn& one_of) { return one_of.runs_on(today); });
  }
  return Done{};
}

Result<std::vector<domain::Member>> OpenDuties::members_of(domain::AgencyKind kind) {
  const auto known = by_kind_.find(kind);
  if (known != by_kind_.end()) return known->second;
  std::vector<domain::Member> all;
  for (const domain::Agency& agency : agencies_) {
    if (agency.kind != kind) continue;
    HD_TRY(const auto members, records_.people().members_of(agency.id));
    all.insert(all.end(), members.begin(), members.end());
  }
  return by_kind_.emplace(kind, std::move(all)).first->second;
}

Result<Done> OpenDuties::add_limits(const domain::Agency& agency, Moment until) {
  HD_TRY(const auto owed, records_.alarms().owed_by(agency.id, until));
  std::vector<domain::LeadId> unassigned;
  for (const ports::OwedLimit& limit : owed) {
    if (limit.holder_id == agency.id && limit.investigator_id.is_none())
      unassigned.push_back(limit.lead_id);
  }
  HD_TRY(const auto accepted, records_.leads().accepted_once(unassigned));
  for (const ports::OwedLimit& limit : owed) {
    alarms::Duty duty;
    duty.key = {limit.lead_id, limit.rule, agency.id, limit.due_at, {}};
    duty.is_hour_limit = limit.is_hour_limit;
    duty.started_at = limit.due_at;
    if (limit.is_hour_limit) {
      duty.started_at = limit.due_at.plus_hours(-hours_of(services_.law, limit.rule, agency));
    }
    if (limit.holder_id == agency.id) duty.investigator_id = limit.investigator_id;
    duty.waits_for_officer = accepted.contains(limit.lead_id);
    HD_CHECK(add(std::move(duty)));
  }
  return Done{};
}

Result<Done> OpenDuties::add_waiting(std::string_view code,
                                     const Result<std::vector<ports::Waiting>>& waiting,
                                     Moment until) {
  if (!waiting) return fail(waiting.error());
  std::vector<domain::LeadId> unassigned;
  for (const ports::Waiting& one : *waiting) {
    if (code == alarms::read_answer && one.investigator_id.is_none())
      unassigned.push_back(one.lead_id);
  }
  HD_TRY(const auto accepted, records_.leads().accepted_once(unassigned));
  for (const ports::Waiting& one : *waiting) {
    alarms::Duty duty;
    const Moment due = alarms::due_of_inner(code, one.since, services_.province.alarm_ladder(),
                                            services_.law.calendar());
    duty.key = {one.lead_id, std::string(code), one.agency_id, due, one.source};
    duty.is_hour_limit = code == alarms::accept_handover;
    duty.started_at = one.since;
    duty.investigator_id = one.investigator_id;
    duty.waits_for_officer = accepted.contains(one.lead_id);
    if (due <= until) HD_CHECK(add(std::move(duty)));
  }
  return Done{};
}

Result<Done> OpenDuties::add(alarms::Duty duty) {
  HD_TRY(const alarms::Staff* staff, staff_of(duty.key.agency_id));
  auto tellings = alarms::tellings_of(duty, *staff, services_.province.alarm_ladder(),
                                      services_.law.calendar());
  open_.push_back({std::move(duty), std::move(tellings)});
  return Done{};
}

}  // namespace hd::app
