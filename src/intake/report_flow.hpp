// The way through the report: one question per page, the answers in the form, no cookie, no draft.
#pragma once

#include "intake/form.hpp"
#include "intake/services.hpp"

namespace hd::intake {

// The first question, with a fresh submission token.
net::Response begin_report(const Services& services, Language language);
// Whatever button was pressed; the answer is the next page, the same one with what to mend, or the
// receipt.
net::Response go_on_report(const Services& services, Form& form);

}  // namespace hd::intake
