#include "intake/published.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "base/limits.hpp"
#include "base/log.hpp"
#include "crypto/contexts.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/reply_open.hpp"

namespace hd::intake {
namespace {

Result<Done> check_signature(const storage::QuestionRow& row,
                             const storage::CompartmentKey& asker) {
  HD_TRY(const auto key, crypto::SignPublicKey::of(asker.sign_public));
  HD_TRY(const auto signature, crypto::Signature::of(row.signature));
  const crypto::CompartmentRef ref{row.compartment_id, static_cast<std::uint32_t>(row.epoch)};
  const crypto::QuestionToSign question{row.id, row.lookup_hash, ref, row.sealed.bytes};
  if (!crypto::question_is_signed(question, signature, key)) return fail(ErrorCode::forged);
  return Done{};
}

Result<Question> open_question(storage::Transaction& tx, const storage::QuestionRow& row,
                               const crypto::Receipt& receipt) {
  HD_TRY(auto asker, storage::find_compartment(tx, row.compartment_id, row.epoch));
  if (!asker) return fail(ErrorCode::forged);
  HD_CHECK(check_signature(row, *asker));
  HD_TRY(const std::string text,
         crypto::reply_open(row.sealed.bytes, crypto::reply_keys(receipt),
                            crypto::question_context(row.id, row.lookup_hash)));
  HD_TRY(const Json content, Json::parse(text, limits::json_body_bytes));
  const JsonReader reader(content);
  HD_TRY(std::string words, reader.text("text"));
  HD_TRY(std::string agency, reader.text("agency"));
  return Question{row.id, std::move(words), std::move(agency), row.asked_day, std::move(*asker)};
}

}  // namespace

Result<Published> read_published(const Services& services, const crypto::Receipt& receipt,
                                 const std::optional<storage::Recipient>& sealed_to) {
  const Moment now = services.now();
  const Bytes lookup = crypto::lookup_hash(receipt);
  return services.outbox.read([&](storage::Transaction& tx) -> Result<Published> {
    Published all;
    HD_TRY(all.status, storage::status_for(tx, lookup, now));
    HD_TRY(all.holder, storage::compartment_for(tx, lookup, sealed_to));
    HD_TRY(const auto rows, storage::questions_for(tx, lookup, now));
    for (const storage::QuestionRow& row : rows) {
      auto question = open_question(tx, row, receipt);
      // One that cannot be trusted is not shown; the operator is told that there was one.
      if (!question)
        log::warning("tip.question_refused", name_of(question.error().code));
      else
        all.questions.insert(all.questions.begin(), std::move(*question));
    }
    return all;
  });
}

Result<AnswerAddress> address_of(const storage::ReceiptRow& tip, const Published& all,
                                 std::string_view question_id) {
  const auto asked = std::ranges::find(all.questions, question_id, &Question::id);
  if (asked == all.questions.end() && !question_id.empty()) {
    Error gone = Error::of(ErrorCode::stale, "question");
    gone.shown.key = "public.fault.question_gone";
    return fail(std::move(gone));
  }
  if (tip.dialogue_public) return AnswerAddress{*tip.dialogue_public, tip.item_id, {}, 0};
  const bool unasked = asked == all.questions.end();
  if (unasked && !all.holder) return fail(ErrorCode::not_open_yet);
  const storage::CompartmentKey& to = unasked ? *all.holder : asked->asker;
  return AnswerAddress{to.box_public, tip.item_id, to.compartment_id, to.epoch};
}

}  // namespace hd::intake
