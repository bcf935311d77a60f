// Seals a report or an answer and puts it into the inbox, exactly once.
#pragma once

#include <string>
#include <vector>

#include "intake/report.hpp"
#include "intake/services.hpp"
#include "storage/inbox/inbox_rows.hpp"

namespace hd::intake {

// The receipt of a submission that is stored already, at any age, or none.
Result<std::optional<storage::ReceiptRow>> find_sent(const Services& services,
                                                     const Submission& submission);

struct Tip {
  const Report& report;
  const std::vector<SealedFile>& files;
  const storage::CompartmentKey& to;
  Language language = Language::vi;
};
struct Sent {
  CivilDate received_day;
  bool is_repeat = false;  // it was there before, and nothing was changed
};
// Returns after the report is on disk, or was there before.
// Errors: stale (a file of the report is gone), busy, storage_full, storage_failed; after an error
// nothing was stored.
Result<Sent> send_report(const Services& services, const Submission& submission, const Tip& tip);

struct Answer {
  std::string_view question_id;  // empty: the sender adds something unasked
  std::string_view text;
  const std::vector<SealedFile>& files;
  Language language = Language::vi;
};
// Where an answer is sealed to: the tip it belongs to; a compartment, for tips that have no key for
// it (inbox/0002).
struct AnswerAddress {
  Bytes box_public;
  std::string tip_id;
  std::string compartment_id;  // empty: the tip
  std::int64_t epoch = 0;
};
struct AnswerRoute {
  const crypto::Receipt& receipt;
  const AnswerAddress& to;
};
// As send_report, for an answer.
Result<Sent> send_answer(const Services& services, const Submission& submission,
                         const AnswerRoute& route, const Answer& answer);

}  // namespace hd::intake
