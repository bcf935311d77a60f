// Bàn giao: offering a lead to another agency, with its key and what the sender added since.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app {

struct HandoverTerms {
  domain::AgencyId to;
  std::string reason;       // coded
  std::string legal_basis;  // article of the rule, for the grant
};

// What the receiver gets: the tip's key, that of who sent it where the giver has it, and those of
// what the sender added since.
struct HandoverOffer {
  ports::Grant grant;
  std::optional<ports::Grant> guarded;
  std::vector<ports::SealedAnswer> answers;
};

// Errors: conflict when the receiver has no keys yet.
Result<HandoverOffer> make_offer(const Services& services, const Caller& caller,
                                 access::Action action, const LeadChange& change,
                                 const HandoverTerms& terms);

// Keeps the offer, and that it was passed on.
Result<Done> offer_lead(LeadWork& work, const HandoverTerms& terms, const HandoverOffer& offered);

}  // namespace hd::app
