#include "app/record_reply.hpp"

#include "app/lawful.hpp"
#include "app/paper_day.hpp"

namespace hd::app::record_reply {
namespace {

// What the paper is about: the request, or the suspension.
std::optional<Moment> begun_at(const LeadScene& scene, domain::EventKind reply) {
  const auto about = reply == domain::EventKind::suspension_annulled
                         ? domain::EventKind::decided_suspend
                         : domain::EventKind::extension_requested;
  std::optional<Moment> at;
  for (const domain::Event& event : scene.events) {
    if (event.kind == about) at = event.at;
  }
  return at;
}

}  // namespace

Result<Done> keep(const law::Law& law, LeadWork& work, const Reply& reply) {
  const bool is_annulment = reply.kind == domain::EventKind::suspension_annulled;
  if (!is_annulment && !domain::awaits_extension(work.scene().events))
    return fail(ErrorCode::conflict, "no request to extend waits for an answer");
  domain::Event event = work.event(reply.kind);
  // Its limits run from the day it came: CPC 148(2).
  HD_TRY(event.at, moment_of(paper_received(reply.received_on, begun_at(work.scene(), reply.kind)),
                             work.now()));
  event.hour_only = event.at != work.now();
  if (reply.kind == domain::EventKind::procuracy_prolonged) {
    event.until = reply.until;
    HD_TRY(const law::Answer before, answer_of(law, work));
    HD_CHECK(check_later(before, reply.until));
  }
  HD_CHECK(check_lawful(law, work, event));
  if (!is_annulment) HD_CHECK(work.records().notices().answer_requests(work.lead().id, event.at));
  return work.happen(std::move(event));
}

bool is_reply(domain::EventKind kind) {
  return kind == domain::EventKind::procuracy_prolonged ||
         kind == domain::EventKind::extension_refused ||
         kind == domain::EventKind::suspension_annulled;
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (!is_reply(input.reply.kind)) return fail(Error::field_error("reply", "input.wrong_kind"));
  return change_lead(services, caller, access::Action::record_reply, input.change,
                     [&](LeadWork& work) { return keep(services.law, work, input.reply); });
}

}  // namespace hd::app::record_reply
