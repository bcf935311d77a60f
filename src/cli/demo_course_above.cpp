// What the procuracy does about an invented tip: it confirms each paper and assigns a procurator.
#include "app/supervise_lead.hpp"
#include "cli/demo_course.hpp"

namespace hd::cli {
namespace {

constexpr std::string_view place = "procuracy";
constexpr int usual_hours = 18;     // a paper of the afternoon is confirmed the next morning,
constexpr int late_hours = 7 * 24;  // one in twenty a week later
constexpr int until_assigned = 5;

}  // namespace

Result<domain::Lead> DemoCourse::lead_now() {
  HD_TRY(domain::Lead lead, world_.desk().store.read([&](ports::Records& records) {
    return records.leads().find(lead_);
  }));
  version_ = lead.version;
  return lead;
}

Result<Done> DemoCourse::confirm_papers() {
  const DemoOfficer& clerk = people_.with(std::string(place), domain::Function::duty_officer);
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
  const DemoOfficer& chief = people_.with(std::string(place), domain::Function::head);
  const DemoOfficer& procurator = people_.with(std::string(place), domain::Function::investigator);
  HD_CHECK(lead_now());
  return keep(
      app::supervise_lead::assign(world_.desk(), chief.caller, {change(), procurator.member.id}));
}

void DemoCourse::add_steps_above(std::vector<DemoStep>& steps, Moment now) {
  const DemoDays& days = tip_.days;
  const bool is_late = days.received.seconds / 60 % 20 == 0;
  for (const auto& sent : {days.assignment_notified, days.procuracy_notified, days.decision_sent}) {
    if (!sent) continue;
    const Moment at = sent->plus_hours(is_late ? late_hours : usual_hours);
    if (at > now) continue;
    steps.push_back({at, [this] { return confirm_papers(); }});
    const Moment assigned = at.plus_hours(until_assigned);
    const bool is_assignment = sent == days.assignment_notified && assigned <= now;
    if (is_assignment) steps.push_back({assigned, [this] { return assign_procurator(); }});
  }
}

}  // namespace hd::cli
