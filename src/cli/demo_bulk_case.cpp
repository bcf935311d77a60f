#include "cli/demo_bulk_case.hpp"

#include <algorithm>

#include "app/case_leads.hpp"

namespace hd::cli {

Result<Done> keep_case(ports::Records& records, const law::Law& law, const app::LeadScene& scene,
                       std::optional<Moment> identified_at) {
  const auto decided =
      std::ranges::find(scene.events, domain::EventKind::decided_open, &domain::Event::kind);
  if (decided == scene.events.end()) return Done{};
  HD_TRY(app::CarriedCase made,
         app::found_case(records, scene.lead, *decided, decided->at.local_date()));
  if (identified_at) {
    auto identified =
        app::event_of_case(made.file, domain::CaseEventKind::offender_identified, *identified_at);
    identified.member_id = scene.lead.investigator_id;
    HD_CHECK(records.cases().add(identified));
    made.file.offender_identified_on = identified_at->local_date();
    HD_CHECK(records.cases().save(made.file));
  }
  return app::refresh_case(records, law, made.file.id);
}

}  // namespace hd::cli
