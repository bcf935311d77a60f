#include "app/read_queue.hpp"

namespace hd::app::read_queue {
namespace {

using domain::LeadState;

ports::LeadFilter filter_of(const Caller& caller, Filter filter) {
  ports::LeadFilter wanted;
  wanted.holder = caller.actor.agency_id;
  switch (filter) {
    case Filter::unclassified:
      wanted.states = {LeadState::received};
      break;
    case Filter::danger:
      wanted.states = {LeadState::received, LeadState::classified, LeadState::offered};
      wanted.danger_only = true;
      break;
    case Filter::waiting:
      wanted.states = {LeadState::offered, LeadState::classified};
      break;
    case Filter::all:
      break;
  }
  return wanted;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_queue));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    auto& leads = records.leads();
    HD_TRY(out.page, lines_of(records, filter_of(caller, input.filter), input.cursor, page_size));
    HD_TRY(out.unclassified, leads.count(filter_of(caller, Filter::unclassified)));
    HD_TRY(out.danger, leads.count(filter_of(caller, Filter::danger)));
    HD_TRY(out.waiting, leads.count(filter_of(caller, Filter::waiting)));
    HD_TRY(out.all, leads.count(filter_of(caller, Filter::all)));
    return out;
  });
}

}  // namespace hd::app::read_queue
