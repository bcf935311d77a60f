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
  const Moment now = services.clock.now();
  const auto filter = [&](Filter tab) {
    return narrowed(filter_of(caller, tab), input.narrowing, now);
  };
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    auto& leads = records.leads();
    HD_TRY(out.page, lines_of(records, filter(input.filter), input.cursor, page_size));
    HD_TRY(out.unclassified, leads.count(filter(Filter::unclassified)));
    HD_TRY(out.danger, leads.count(filter(Filter::danger)));
    HD_TRY(out.waiting, leads.count(filter(Filter::waiting)));
    HD_TRY(out.all, leads.count(filter(Filter::all)));
    return out;
  });
}

}  // namespace hd::app::read_queue
