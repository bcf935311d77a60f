// Mở tin: what the sender wrote becomes readable, for this request only, after the act is on
// record.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::open_tip {

struct Input {
  domain::LeadId lead_id;
};

struct Output {
  domain::TipContent content;
  bool has_guarded_contact = false;
  std::string proposal_note;  // of the proposal that waits for a decision; empty when none
  Moment opened_at;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

// What opening needs, and the proof that it is on record. Used for the files of the tip too.
struct Way {
  ports::KeyPath path;
  ports::SealedTip tip;
  std::string_view contact_way;
  std::optional<ports::SealedNote> note;  // of the proposal that waits
};
Result<ports::Written<Way>> declare(const Services& services, const Caller& caller,
                                    domain::LeadId lead);

}  // namespace hd::app::open_tip
