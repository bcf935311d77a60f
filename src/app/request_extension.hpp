// Đề nghị gia hạn: the head or authorised deputy asks the procuracy for more time, at the latest
// five days before the prolonged limit runs out (CPC 147(2), TTLT 01/2017 art. 11(2)).
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::request_extension {

struct Input {
  LeadChange change;
};

// Errors: conflict when the law offers no extension now, or one was asked for already.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::request_extension
