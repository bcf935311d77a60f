#include "intake/submission.hpp"

#include "base/json.hpp"
#include "crypto/contexts.hpp"
#include "crypto/dialogue_keys.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"

namespace hd::intake {
namespace {

struct ItemTag;

struct SealedUnderKey {
  storage::Sealed key;
  storage::Sealed content;
};
struct KeyPlace {
  const Bytes& to;  // public key of who may open it
  std::string context;
};

// Seals under `key`, which is sealed in its turn, and forgets the text.
Result<SealedUnderKey> seal(std::string text, const crypto::EnvelopeContext& place,
                            const crypto::SymmetricKey& key, const KeyPlace& key_place) {
  HD_TRY(const auto box, crypto::BoxPublicKey::of(key_place.to));
  SealedUnderKey sealed{{crypto::wrap_key(key, box, key_place.context)},
                        {crypto::seal_envelope(view_of(text), key, place)}};
  crypto::wipe(text);
  return sealed;
}

crypto::CompartmentRef ref_of(const storage::CompartmentKey& key) {
  return {key.compartment_id, static_cast<std::uint32_t>(key.epoch)};
}

std::string key_context(const std::string& answer_id, const AnswerAddress& to) {
  if (to.compartment_id.empty()) return crypto::answer_to_tip_context(answer_id, to.tip_id);
  return crypto::answer_key_context(answer_id,
                                    {to.compartment_id, static_cast<std::uint32_t>(to.epoch)});
}

storage::InboxItem new_item(const Services& services, const Submission& submission,
                            const crypto::Receipt& receipt) {
  storage::InboxItem item;
  item.id = crypto::random_id<ItemTag>().text();
  item.submission_hash = crypto::submission_hash(submission.id);
  item.received_hour = services.now().floor_to_hour();
  item.lookup_hash = crypto::lookup_hash(receipt);
  item.reply_public_key = crypto::reply_keys(receipt).public_key().bytes();
  item.danger = "unknown";
  return item;
}

Result<Done> take_files(const Services& services, const std::vector<SealedFile>& files,
                        storage::InboxItem& item) {
  for (const SealedFile& file : files) {
    const auto there = services.blobs.open(file.blob);
    if (!there && there.error().code == ErrorCode::not_found) return fail(ErrorCode::stale, "blob");
    if (!there) return fail(there.error());
    item.blobs.push_back(file.blob);
  }
  return Done{};
}

Result<Sent> store(const Services& services, const storage::InboxItem& item) {
  return services.inbox.write([&](storage::Transaction& tx) -> Result<Sent> {
    HD_TRY(const auto insertion, storage::insert_item(tx, item));
    if (insertion == storage::Insertion::stored) return Sent{item.received_hour.local_date()};
    HD_TRY(const auto row, storage::find_receipt_by_submission(tx, item.submission_hash));
    if (!row) return fail(ErrorCode::internal, "an item without its receipt");
    return Sent{row->received_day, true};
  });
}

Result<Sent> seal_and_store(const Services& services, const Tip& tip, storage::InboxItem& item) {
  const Report& report = tip.report;
  item.kind = "tip";
  item.recipient_compartment = tip.to.compartment_id;
  item.recipient_epoch = tip.to.epoch;
  item.unit_code = unit_code(report);
  item.danger = danger_code(report);
  item.language = tip.language == Language::vi ? "vi" : "en";
  HD_CHECK(take_files(services, tip.files, item));
  const auto key_place = [&](crypto::ProtectionClass cls) {
    return KeyPlace{tip.to.box_public, crypto::tip_key_context(item.id, cls, ref_of(tip.to))};
  };
  const crypto::SymmetricKey file_key = crypto::random_key();
  item.dialogue_public = crypto::dialogue_keys(file_key).public_key().bytes();
  HD_TRY(auto content,
         seal(content_json(report, tip.files, tip.language), crypto::tip_content_context(item.id),
              file_key, key_place(crypto::ProtectionClass::file)));
  item.sealed_key = std::move(content.key);
  item.sealed_content = std::move(content.content);
  if (std::string contact = contact_json(report); !contact.empty()) {
    HD_TRY(auto guarded, seal(std::move(contact), crypto::tip_reporter_context(item.id),
                              crypto::random_key(), key_place(crypto::ProtectionClass::guarded)));
    item.sealed_guarded_key = std::move(guarded.key);
    item.sealed_guarded = std::move(guarded.content);
  }
  return store(services, item);
}

}  // namespace

Result<std::optional<storage::ReceiptRow>> find_sent(const Services& services,
                                                     const Submission& submission) {
  const Bytes hash = crypto::submission_hash(submission.id);
  return services.inbox.read(
      [&](storage::Transaction& tx) { return storage::find_receipt_by_submission(tx, hash); });
}

Result<Sent> send_report(const Services& services, const Submission& submission, const Tip& tip) {
  const crypto::Receipt receipt = crypto::receipt_of(*submission.key, submission.id);
  storage::InboxItem item = new_item(services, submission, receipt);
  auto sent = seal_and_store(services, tip, item);
  if (sent) return sent;
  // Whatever is in the way now, what was sent before has its receipt. But what this very attempt
  // left may not be durable: that is for the next one to find.
  const auto before = find_sent(services, submission);
  if (!before || !*before || (*before)->item_id == item.id) return sent;
  return Sent{(*before)->received_day, true};
}

Result<Sent> send_answer(const Services& services, const Submission& submission,
                         const AnswerRoute& route, const Answer& answer) {
  const AnswerAddress& to = route.to;
  storage::InboxItem item = new_item(services, submission, route.receipt);
  item.kind = "answer";
  item.recipient_compartment = to.compartment_id;
  item.recipient_epoch = to.epoch;
  item.question_id = answer.question_id;
  item.language = answer.language == Language::vi ? "vi" : "en";
  HD_CHECK(take_files(services, answer.files, item));
  Json content;
  content.set("v", 1).set("text", answer.text).set("files", file_list(answer.files));
  HD_TRY(auto sealed, seal(content.dump(), crypto::answer_content_context(item.id),
                           crypto::random_key(), {to.box_public, key_context(item.id, to)}));
  item.sealed_key = std::move(sealed.key);
  item.sealed_content = std::move(sealed.content);
  return store(services, item);
}

}  // namespace hd::intake
