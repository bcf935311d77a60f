#include "vault/inbox_reader.hpp"

#include "storage/inbox/inbox_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

Bytes bytes_or_none(std::optional<storage::Sealed>&& sealed) {
  return sealed ? std::move(sealed->bytes) : Bytes{};
}

Result<ports::InboxItem> inbox_item_of(storage::InboxItem&& row) {
  ports::InboxItem item;
  item.seq = row.seq;
  item.is_answer = row.kind == "answer";
  item.id = row.id;
  item.received_hour = row.received_hour;
  item.unit_code = row.unit_code;
  item.danger = row.danger;
  // An answer is sealed to its tip, where it does not name a compartment.
  const bool names_compartment = !item.is_answer || !row.recipient_compartment.empty();
  if (names_compartment) {
    HD_TRY(item.compartment_id, stored_id<domain::CompartmentId>(row.recipient_compartment));
    HD_TRY(item.epoch, stored_epoch(row.recipient_epoch));
  }
  item.sealed_key = std::move(row.sealed_key.bytes);
  item.question_id = row.question_id;
  if (!item.is_answer) {
    HD_TRY(item.sealed.id, stored_id<domain::TipId>(row.id));
  }
  item.sealed.sealed_content = std::move(row.sealed_content.bytes);
  item.sealed.sealed_guarded = bytes_or_none(std::move(row.sealed_guarded));
  item.sealed.sealed_guarded_key = bytes_or_none(std::move(row.sealed_guarded_key));
  item.sealed.lookup_hash = row.lookup_hash;
  item.sealed.reply_public_key = row.reply_public_key;
  item.sealed.language = row.language;
  item.sealed.blobs = row.blobs;
  return item;
}

}  // namespace

Result<std::unique_ptr<InboxReader>> InboxReader::open(const storage::Place& place) {
  HD_TRY(auto rows, storage::open_store(place, "inbox", storage::Role::reader));
  return std::unique_ptr<InboxReader>(new InboxReader(std::move(rows)));
}

Result<std::vector<ports::InboxItem>> InboxReader::after(std::int64_t seq, int limit) {
  using Rows = std::vector<storage::InboxItem>;
  Result<Rows> rows =
      rows_->read([&](storage::Transaction& tx) { return storage::items_after(tx, seq, limit); });
  std::vector<ports::InboxItem> items;
  if (!rows && rows.error().code == ErrorCode::not_open_yet) return items;
  if (!rows) return fail(rows.error());
  for (storage::InboxItem& row : *rows) {
    HD_TRY(ports::InboxItem item, inbox_item_of(std::move(row)));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace hd::vault
