#include "app/approve_plan.hpp"

#include "app/lost_reach.hpp"

#include <algorithm>

namespace hd::app::approve_plan {
namespace {

constexpr access::Action action = access::Action::approve_plan;

std::vector<ports::SealedPart> proposed_of(std::vector<ports::SealedPart> all) {
  auto newest = newest_of(std::move(all));
  std::erase_if(newest, [](const ports::SealedPart& part) {
    return part.mark.state != domain::PartState::part_proposed;
  });
  return newest;
}

Result<Done> check_seen(const std::vector<ports::SealedPart>& proposed, std::vector<Seen> seen) {
  if (proposed.empty()) return fail(ErrorCode::conflict, "nothing is proposed");
  std::vector<Seen> now;
  for (const ports::SealedPart& part : proposed) now.push_back({part.mark.id, part.mark.version});
  std::ranges::sort(now);
  std::ranges::sort(seen);
  if (now == seen) return Done{};
  return fail(ErrorCode::stale, "the plan was changed since it was read");
}

}  // namespace

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  const PartChange change{input.lead_id, {}, 0, input.request_key};
  const auto written = services.store.write([&](ports::Records& records) -> Result<PartOutcome> {
    HD_TRY(const auto before, kept_part(records, caller, input.request_key));
    if (before) return *before;
    HD_CHECK(load_scene_to_act(records, caller.actor, action, input.lead_id));
    HD_TRY(auto all, records.parts().all(input.lead_id));
    auto proposed = proposed_of(std::move(all));
    HD_CHECK(check_seen(proposed, input.parts));
    for (ports::SealedPart& part : proposed) {  // the same content, in a version of its own
      ++part.mark.version;
      part.mark.state = domain::PartState::part_approved;
      part.mark.by = caller.actor.member_id;
      part.mark.agency_id = caller.actor.agency_id;
      part.mark.at = services.clock.now();
      HD_CHECK(records.parts().add(part));
    }
    const domain::LeadPart& last = proposed.back().mark;
    const PartOutcome outcome{last.id, last.version};
    HD_CHECK(put_on_record(services, records, caller, {action, change, outcome}));
    return outcome;
  });
  if (!written) return fail(written.error());
  return written->value;
}

}  // namespace hd::app::approve_plan
