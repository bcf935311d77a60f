// Giving compartment keys to a colleague: the unlocked caller seals what they hold themself.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// What a member still lacks, as the caller holds it: of every epoch, so that what was sealed before
// opens too.
struct KeyShare {
  domain::MemberId to;
  Bytes to_box_public;
  std::vector<ports::CompartmentWrap> own;
  bool is_complete = true;  // the caller holds all that is wanted
};

// Of the compartments of the caller's agency that these functions call for.
// Errors: conflict when the member has not signed in yet, so that their keys may still change.
Result<KeyShare> find_share(ports::Records& records, const Caller& caller, const domain::Member& to,
                            const std::set<domain::Function>& functions);

// proof: of an act of the caller that gives keys to this member (ports::Vault::admit).
Result<std::vector<ports::CompartmentWrap>> seal_share(const Services& services,
                                                       const Caller& caller,
                                                       const ports::AuditProof& proof,
                                                       const KeyShare& share);

// Keeps those that are not there yet.
Result<Done> keep_share(ports::Records& records, const std::vector<ports::CompartmentWrap>& wraps);

// What was declared before the keys were sealed is there now: others that keep people in memory
// hear of it.
Result<Done> note_done(const Services& services, ports::Records& records, const Caller& caller,
                       access::Action action, domain::MemberId member);

}  // namespace hd::app
