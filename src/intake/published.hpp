// What the agencies have published for the holder of a receipt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/services.hpp"
#include "storage/outbox/outbox_rows.hpp"

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
// Whoever asked; the holder of the tip for what nobody asked. Errors: stale for a question that is
// not among those published, not_open_yet.
Result<storage::CompartmentKey> recipient_of(const Published& all, std::string_view question_id);

}  // namespace hd::intake
