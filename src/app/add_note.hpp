// Ghi chú: what somebody wants others who hold the lead to know. A note is never changed; what was
// wrong is put right by the next one.
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::add_note {

struct Input {
  PartChange change;
  std::string text;
  std::vector<domain::MemberId> mentions;  // colleagues who find an unread mark in their day
};

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::add_note
