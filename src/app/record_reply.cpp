#include "app/record_reply.hpp"

#include "app/lawful.hpp"

namespace hd::app::record_reply {
namespace {

Result<Done> keep(const law::Law& law, LeadWork& work, const Input& input) {
  const bool is_annulment = input.reply == domain::EventKind::suspension_annulled;
  if (!is_annulment && !domain::awaits_extension(work.scene().events))
    return fail(ErrorCode::conflict, "no request to extend waits for an answer");
  domain::Event event = work.event(input.reply);
  if (input.reply == domain::EventKind::procuracy_prolonged) {
    event.until = input.until;
    HD_TRY(const law::Answer before, answer_of(law, work));
    HD_CHECK(check_later(before, input.until));
  }
  HD_CHECK(check_lawful(law, work, event));
  return work.happen(std::move(event));
}

}  // namespace

bool is_reply(domain::EventKind kind) {
  return kind == domain::EventKind::procuracy_prolonged ||
         kind == domain::EventKind::extension_refused ||
         kind == domain::EventKind::suspension_annulled;
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (!is_reply(input.reply)) return fail(Error::field_error("reply", "input.wrong_kind"));
  return change_lead(services, caller, access::Action::record_reply, input.change,
                     [&](LeadWork& work) { return keep(services.law, work, input); });
}

}  // namespace hd::app::record_reply
