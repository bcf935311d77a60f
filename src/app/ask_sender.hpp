// Hỏi người báo tin: a question that only the holder of the receipt can read.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::ask_sender {

struct Input {
  LeadChange change;
  std::string text;
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::ask_sender
