#include "cli/demo_bulk_case.hpp"

#include <algorithm>

#include "app/case_leads.hpp"

namespace hd::cli {
namespace {

using domain::CaseEventKind;

Result<Done> keep_step(ports::Records& records, domain::CriminalCase& file, const CaseStep& step,
                       domain::CaseEvent event) {
  HD_TRY(file.state, domain::next_state(file.state, step.kind));
  if (step.kind == CaseEventKind::offender_identified)
    file.offender_identified_on = step.at.local_date();
  event.ground = step.ground;
  return records.cases().add(event);
}

}  // namespace

Result<Done> keep_case(ports::Records& records, const law::Law& law, const app::LeadScene& scene,
                       const CaseCourse& course) {
  const auto decided =
      std::ranges::find(scene.events, domain::EventKind::decided_open, &domain::Event::kind);
  if (decided == scene.events.end()) return Done{};
  HD_TRY(app::CarriedCase made,
         app::found_case(records, scene.lead, *decided, decided->at.local_date()));
  domain::MemberId head = decided->member_id;
  for (const CaseStep& step : course.steps) {
    if (!domain::next_state(made.file.state, step.kind)) continue;  // it is over
    if (step.kind == CaseEventKind::case_accepted) {
      head = course.city_head.id;
      made.file.agency_id = course.city_head.agency_id;
      made.file.investigator_id = course.city_investigator.id;
    }
    auto event = app::event_of_case(made.file, step.kind, step.at);
    event.member_id = step.is_decision ? head : made.file.investigator_id;
    if (step.kind == CaseEventKind::case_transferred)
      event.other_agency_id = course.city_head.agency_id;
    if (step.kind == CaseEventKind::case_accepted)
      event.other_member_id = course.city_investigator.id;
    HD_CHECK(keep_step(records, made.file, step, std::move(event)));
  }
  if (!course.steps.empty()) HD_CHECK(records.cases().save(made.file));
  return app::refresh_case(records, law, made.file.id);
}

}  // namespace hd::cli
