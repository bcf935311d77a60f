// A new epoch of a compartment, when somebody who held its keys holds them no longer: what is
// sealed from then on is out of their reach, whatever they kept. What was sealed before stays as it
// is, and the others keep the keys to it.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

struct KeyHolder {
  domain::MemberId member_id;
  Bytes box_public;
};

// A compartment that needs a new epoch, and who shall hold it beside the caller.
struct Renewal {
  domain::Compartment from;
  std::vector<KeyHolder> others;
};

struct RenewedKeys {
  ports::NewCompartment made;
  std::vector<ports::CompartmentWrap> wraps;
};

// Of the compartments of the caller's agency with these functions those that the leaver holds keys
// of. Errors: conflict when the caller holds no keys of one of them.
Result<std::vector<Renewal>> find_renewals(ports::Records& records, const Caller& caller,
                                           domain::MemberId leaver,
                                           const std::set<domain::CompartmentFunction>& functions);

// One entry for each compartment, which make_renewed asks for.
Result<Done> declare_renewals(const Services& services, ports::Records& records,
                              const Caller& caller, access::Action action,
                              const std::vector<Renewal>& renewals);

Result<std::vector<RenewedKeys>> make_renewed(const Services& services, const Caller& caller,
                                              const ports::AuditProof& proof,
                                              const std::vector<Renewal>& renewals);

// Takes the leaver's keys away and keeps the new ones. Errors: stale when somebody else renewed a
// compartment meanwhile.
Result<Done> keep_renewed(ports::Records& records, const Caller& caller, domain::MemberId leaver,
                          const std::vector<RenewedKeys>& renewed);

}  // namespace hd::app
