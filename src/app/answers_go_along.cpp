#include "app/answers_go_along.hpp"

#include "app/compartments.hpp"

namespace hd::app {

Result<OwnAnswers> own_answers(ports::Records& records, const Caller& caller, domain::LeadId lead) {
  OwnAnswers own;
  HD_TRY(auto answers, records.dialogue().answers(lead));
  for (ports::SealedAnswer& answer : answers) {
    if (answer.is_sealed_to_tip()) continue;  // opens to whoever the tip opens to
    HD_TRY(auto wrap, wrap_for(records, answer, caller.actor.member_id));
    if (!wrap) continue;
    own.answers.push_back(std::move(answer));
    own.wraps.push_back(std::move(*wrap));
  }
  return own;
}

Result<std::vector<ports::SealedAnswer>> readdressed(const Services& services, const Caller& caller,
                                                     const ports::AuditProof& proof,
                                                     const OwnAnswers& own,
                                                     const ports::CompartmentKeyRecord& to) {
  std::vector<ports::SealedAnswer> changed;
  for (std::size_t i = 0; i < own.answers.size(); ++i) {
    HD_TRY(auto answer,
           services.vault.readdress(caller.keys, proof, own.wraps.at(i), to, own.answers.at(i)));
    changed.push_back(std::move(answer));
  }
  return changed;
}

Result<Done> keep_readdressed(ports::Records& records,
                              const std::vector<ports::SealedAnswer>& answers) {
  for (const ports::SealedAnswer& answer : answers) {
    HD_CHECK(records.dialogue().readdress(answer));
  }
  return Done{};
}

}  // namespace hd::app
