#include "cli/demo_bulk_keep.hpp"

#include <algorithm>

#include "app/registers.hpp"
#include "app/timetable.hpp"

namespace hd::cli {
namespace {

// One line in the register of each agency that received it; the lead has the number of the last.
Result<std::vector<ports::RegisterEntry>> entries_of(const app::Services& services,
                                                     ports::Records& records,
                                                     app::LeadScene& scene) {
  std::vector<ports::RegisterEntry> entries;
  for (const domain::Event& event : scene.events) {
    const bool receives =
        event.kind == domain::EventKind::tip_received || event.kind == domain::EventKind::accepted;
    const bool is_known = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
      return entry.agency_id == event.agency_id;
    });
    if (!receives || is_known) continue;
    HD_TRY(const domain::Agency agency, records.people().agency(event.agency_id));
    HD_TRY(auto entry, app::next_entry(services, records, agency, event.at));
    entry.lead_id = scene.lead.id;
    scene.lead.number = entry.number;
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

Result<Done> keep_whole(const app::Services& services, ports::Records& records, WholeLead& whole) {
  domain::Lead& lead = whole.scene.lead;
  auto& leads = records.leads();
  HD_TRY(const auto entries, entries_of(services, records, whole.scene));
  HD_TRY(const app::Timetable timetable, app::timetable_of(records, services.law, whole.scene));
  HD_CHECK(leads.add(lead, whole.report.tip, timetable.dues));
  for (const ports::RegisterEntry& entry : entries) HD_CHECK(records.registers().add(entry));
  HD_CHECK(records.keys().add(whole.grant));
  if (lead.reporter_named) {
    const Bytes& key = whole.report.tip.sealed_guarded_key;
    HD_CHECK(records.keys().add(app::guarded_beside(whole.grant, key)));
  }
  for (const domain::Event& event : whole.scene.events) HD_CHECK(leads.add(event));
  for (const ports::Notice& paper : whole.papers) {
    HD_CHECK(records.notices().add(paper));
    if (paper.received_at) HD_CHECK(records.notices().receive(paper));
  }
  if (whole.more_time_given_at)
    HD_CHECK(records.notices().answer_requests(lead.id, *whole.more_time_given_at));
  if (whole.handover) HD_CHECK(leads.add(*whole.handover));
  if (whole.proposal) HD_CHECK(leads.add(*whole.proposal, {}));
  HD_CHECK(keep_case(records, services.law, whole.scene, whole.course));
  for (const ports::AuditEntry& entry : whole.audit) HD_CHECK(records.journal().append(entry));
  return Done{};
}

}  // namespace hd::cli
