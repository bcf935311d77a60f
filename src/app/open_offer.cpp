#include "app/open_offer.hpp"

namespace hd::app {
namespace {

using domain::GrantState;

GrantState after(GrantState before, bool is_accepted) {
  if (before == GrantState::offered) return is_accepted ? GrantState::active : GrantState::ended;
  return is_accepted ? GrantState::ended : before;
}

}  // namespace

Result<Done> end_offer(LeadWork& work, domain::HandoverState how) {
  domain::Handover handover = *work.scene().open_handover;
  handover.state = how;
  handover.answered_at = work.now();
  HD_CHECK(work.records().leads().save(handover));
  HD_TRY(const auto grants, work.records().keys().grants_of(work.lead().id));
  for (ports::Grant grant : grants) {
    const GrantState before = grant.state;
    grant.state = after(before, how == domain::HandoverState::accepted);
    if (before == GrantState::ended || grant.state == before) continue;
    HD_CHECK(work.records().keys().keep_state(grant));
  }
  work.scene().open_handover.reset();
  return Done{};
}

}  // namespace hd::app
