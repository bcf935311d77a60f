#include "app/request_extension.hpp"

#include "app/lawful.hpp"

namespace hd::app::request_extension {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, access::Action::request_extension, input.change,
                     [&](LeadWork& work) -> Result<Done> {
                       HD_TRY(const law::Answer now, answer_of(services.law, work));
                       if (offered_step(now, work.scene(), "request_extension") == nullptr) {
                         Error error =
                             Error::of(ErrorCode::conflict, "the law offers no extension now");
                         error.shown.key = "lead.nothing_to_extend";
                         return fail(std::move(error));
                       }
                       return work.happen(work.event(domain::EventKind::extension_requested));
                     });
}

}  // namespace hd::app::request_extension
