// Rows of inbox.db: what the public program received and the staff program has not taken yet.
#pragma once

#include "base/time.hpp"
#include "storage/transaction.hpp"

namespace hd::storage {

struct InboxItem {
  std::int64_t seq = 0;  // given by insert_item; order of taking over
  std::string kind;      // "tip" or "answer"
  std::string id;
  Bytes submission_hash;  // 32 bytes
  Moment received_hour;   // stored rounded down to the hour
  std::string unit_code;  // empty: not known
  std::string danger;     // "now", "maybe", "no", "unknown"
  std::string recipient_compartment;
  std::int64_t recipient_epoch = 0;
  Sealed sealed_key;
  Sealed sealed_content;
  std::optional<Sealed> sealed_guarded_key;  // both or none: contact details of a named sender
  std::optional<Sealed> sealed_guarded;
  std::string question_id;  // of an answer, else empty
  Bytes lookup_hash;        // 32 bytes; of an answer: that of the tip it belongs to
  Bytes reply_public_key;   // 32 bytes
  std::string language;     // "vi" or "en"
  std::vector<std::string> blobs;
  std::optional<Bytes>
      dialogue_public;  // 32 bytes, of a tip; kept with its receipt, not taken over
};

// Kept for ever, so that a retry at any age finds its receipt.
struct ReceiptRow {
  Bytes submission_hash;
  std::optional<Bytes> lookup_hash;  // of a tip; an answer is looked up by its submission only
  std::string item_id;
  std::string kind;
  CivilDate received_day;
  std::optional<Bytes>
      dialogue_public;  // what is added to the tip is sealed to it; of old tips none
};

enum class Insertion : std::uint8_t { stored, already_there };

// Item, receipt and marks of its blobs together. A submission that is already there changes
// nothing, whatever else the item holds.
Result<Insertion> insert_item(Transaction& tx, const InboxItem& item);

Result<std::optional<ReceiptRow>> find_receipt_by_submission(Transaction& tx, const Bytes& hash);
// By the lookup hash of a tip: the first found of many. All are looked for, so that it takes as
// long whether one is there or not.
Result<std::optional<ReceiptRow>> find_receipt_among(Transaction& tx,
                                                     const std::vector<Bytes>& lookup_hashes);

// To whom an item is sealed that still waits to be taken over; none when it was, or never was.
struct Recipient {
  std::string compartment_id;
  std::int64_t epoch = 0;
};
Result<std::optional<Recipient>> recipient_of(Transaction& tx, const std::string& item_id);

// Items with seq > `seq`, oldest first.
Result<std::vector<InboxItem>> items_after(Transaction& tx, std::int64_t seq, std::int64_t limit);

// Deletes items with seq <= `seq`, which the staff program has taken; receipts stay.
// Returns how many.
Result<std::int64_t> delete_taken(Transaction& tx, std::int64_t seq);

// Whether a stored item owns this blob, so that it is never collected.
Result<bool> is_sent_blob(Transaction& tx, const std::string& name);

}  // namespace hd::storage
