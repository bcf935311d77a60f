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
  for (const ports::Grant& grant : grants) {
    const GrantState next = after(grant.state, how == domain::HandoverState::accepted);
    if (grant.state == GrantState::ended || next == grant.state) continue;
    HD_CHECK(work.records().keys().set_grant_state(grant.id, next));
  }
  work.scene().open_handover.reset();
  return Done{};
}

}  // namespace hd::app
