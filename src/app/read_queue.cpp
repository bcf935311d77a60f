#include "app/read_queue.hpp"

namespace hd::app::read_queue {
namespace {

using domain::LeadState;

ports::LeadFilter held_by(const Caller& caller, std::vector<LeadState> states) {
  ports::LeadFilter wanted;
  wanted.holder = caller.actor.agency_id;
  wanted.states = std::move(states);
  return wanted;
}

ports::LeadFilter filter_of(const Caller& caller, Filter filter) {
  ports::LeadFilter wanted;
  switch (filter) {
    case Filter::unclassified:
      return to_classify(caller);
    case Filter::danger:
      wanted = held_by(caller, {LeadState::received, LeadState::classified, LeadState::offered});
      wanted.danger_only = true;
      return wanted;
    case Filter::waiting:
      // Nobody has it in hands yet: another agency is to accept it, or this one's own head.
      wanted = held_by(caller, {LeadState::offered, LeadState::classified});
      wanted.has_come_back = false;
      return wanted;
    case Filter::all:
      break;
  }
  return held_by(caller, {});
}

}  // namespace

ports::LeadFilter to_classify(const Caller& caller) {
  ports::LeadFilter wanted = held_by(caller, {LeadState::received, LeadState::classified});
  wanted.has_come_back = true;
  return wanted;
}

Result<std::optional<LeadLine>> line_at_desk(ports::Records& records, const Caller& caller,
                                             const domain::Lead& lead) {
  std::optional<LeadLine> line;
  const bool is_theirs = lead.agency_id == caller.actor.agency_id &&
                         access::decide(caller.actor, access::Action::read_queue).is_allowed;
  if (!is_theirs || !domain::is_at_desk(lead.state)) return line;
  HD_TRY(auto lines, lines_of(records, {lead}));
  line = std::move(lines.front());
  return line;
}

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
