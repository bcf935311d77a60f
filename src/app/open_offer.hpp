// How an offer of hand-over ends. Not a use case of its own: part of accept_lead, reject_lead and
// undo_classification.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app {

// accepted: the receiver's grant opens and every other one ends. rejected, withdrawn: the offered
// grant ends and the giver's stays as it is. The scene has no open hand-over afterwards.
Result<Done> end_offer(LeadWork& work, domain::HandoverState how);

}  // namespace hd::app
