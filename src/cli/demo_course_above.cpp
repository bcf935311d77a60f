// What the procuracy does about an invented tip: it confirms each paper and assigns a procurator.
#include "app/supervise_lead.hpp"
#include "cli/demo_acts.hpp"
#include "cli/demo_course.hpp"

namespace hd::cli {

Result<domain::Lead> DemoCourse::lead_now() {
  HD_TRY(domain::Lead lead, world_.desk().store.read([&](ports::Records& records) {
    return records.leads().find(lead_);
  }));
  version_ = lead.version;
  return lead;
}

Result<Done> DemoCourse::confirm_papers() {
  const DemoOfficer& clerk =
      people_.with(std::string(procuracy_place), domain::Function::duty_officer);
  HD_TRY(const auto notices, world_.desk().store.read([&](ports::Records& records) {
    return records.notices().of_lead(lead_);
  }));
  HD_CHECK(lead_now());
  for (const ports::Notice& notice : notices) {
    if (notice.received_at) continue;
    HD_CHECK(
        keep(app::supervise_lead::confirm(world_.desk(), clerk.caller, {change(), notice.id, {}})));
  }
  return Done{};
}

Result<Done> DemoCourse::assign_procurator() {
  const DemoOfficer& chief = people_.with(std::string(procuracy_place), domain::Function::head);
  const DemoOfficer& procurator =
      people_.with(std::string(procuracy_place), domain::Function::investigator);
  HD_CHECK(lead_now());
  return keep(
      app::supervise_lead::assign(world_.desk(), chief.caller, {change(), procurator.member.id}));
}

Result<Done> DemoCourse::give_more_time() {
  const DemoOfficer& chief = people_.with(std::string(procuracy_place), domain::Function::head);
  HD_CHECK(lead_now());
  return keep(
      app::supervise_lead::answer(world_.desk(), chief.caller, {change(), true, std::nullopt}));
}

Result<Done> DemoCourse::refuse_more_time() {
  const DemoOfficer& chief = people_.with(std::string(procuracy_place), domain::Function::head);
  return keep(
      app::supervise_lead::answer(world_.desk(), chief.caller, {change(), false, std::nullopt}));
}

Result<Done> DemoCourse::annul() {
  const DemoOfficer& chief = people_.with(std::string(procuracy_place), domain::Function::head);
  settle_anew();
  return keep(app::supervise_lead::annul(world_.desk(), chief.caller, change()));
}

Result<Done> DemoCourse::send_annulment() {
  const DemoOfficer& clerk =
      people_.with(std::string(procuracy_place), domain::Function::duty_officer);
  return keep(app::supervise_lead::send_annulment(world_.desk(), clerk.caller, change()));
}

void DemoCourse::add_steps_above(std::vector<DemoStep>& steps, Moment now) {
  const DemoDays& days = tip_.days;
  for (const auto& sent : {days.assignment_notified, days.procuracy_notified, days.more_time_asked,
                           days.decision_sent}) {
    if (!sent) continue;
    const Moment at = confirmed_at(tip_, *sent);
    if (at > now) continue;
    steps.push_back({at, [this] { return confirm_papers(); }});
    const Moment assigned = procurator_assigned_at(tip_, *sent);
    const bool is_assignment = sent == days.assignment_notified && assigned <= now;
    if (is_assignment) steps.push_back({assigned, [this] { return assign_procurator(); }});
  }
  const bool is_given = days.more_time_given && *days.more_time_given <= now;
  if (is_given) steps.push_back({*days.more_time_given, [this] { return give_more_time(); }});
}

}  // namespace hd::cli
