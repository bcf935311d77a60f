// The dialogue by receipt: questions of the agency, the sender's answers. The tip itself and
// earlier answers are never shown: someone else may hold the phone.
#pragma once

#include "intake/form.hpp"
#include "intake/services.hpp"

namespace hd::intake {

// Where the receipt is typed in.
net::Response begin_dialogue(const Services& services, Language language);
// The dialogue of the receipt in the form, the answer taken, or what to mend.
net::Response go_on_dialogue(const Services& services, Form& form);

}  // namespace hd::intake
