// What the agencies have published for the holder of a receipt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/submission.hpp"

namespace hd::intake {

struct Question {
  std::string id;
  std::string text;
  std::string agency;
  CivilDate day;
  storage::CompartmentKey asker;
};

struct Published {
  std::optional<storage::TipStatus> status;
  std::vector<Question> questions;  // newest first; one with a wrong signature is left out
  std::optional<storage::CompartmentKey> holder;  // who reads what is added unasked
};

// `sealed_to`: the recipient of a tip that was not taken over yet.
Result<Published> read_published(const Services& services, const crypto::Receipt& receipt,
                                 const std::optional<storage::Recipient>& sealed_to);
// Where an answer to `question_id`, or what nobody asked for (empty), is sealed to: the tip; for
// one that has no key for it whoever asked, or holds it. Errors: stale for a question that is not
// among those published, not_open_yet.
Result<AnswerAddress> address_of(const storage::ReceiptRow& tip, const Published& all,
                                 std::string_view question_id);

}  // namespace hd::intake
