// What a sender wrote or sent since the tip goes along with a lead that is passed on. It is sealed
// to the tip, so nothing has to be done, but for what was sealed to a compartment: answers to tips
// from before inbox/0002. Not a use case of its own: part of classify_lead and accept_lead.
#pragma once

#include <vector>

#include "app/authorise.hpp"

namespace hd::app {

// The answers of a lead that are sealed to compartments of this member, each with the wrap that
// leads to its key.
struct OwnAnswers {
  std::vector<ports::SealedAnswer> answers;
  std::vector<ports::CompartmentWrap> wraps;
};
Result<OwnAnswers> own_answers(ports::Records& records, const Caller& caller, domain::LeadId lead);

// The same with their keys sealed to `to`. `proof`: of "classify" or "accept".
Result<std::vector<ports::SealedAnswer>> readdressed(const Services& services, const Caller& caller,
                                                     const ports::AuditProof& proof,
                                                     const OwnAnswers& own,
                                                     const ports::CompartmentKeyRecord& to);
Result<Done> keep_readdressed(ports::Records& records,
                              const std::vector<ports::SealedAnswer>& answers);

}  // namespace hd::app
