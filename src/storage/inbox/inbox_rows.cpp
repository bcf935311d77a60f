#include "storage/inbox/inbox_rows.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace hd::storage {
namespace {

std::string json_of(const std::vector<std::string>& names) {
  Json list{Json::Array{}};
  for (const std::string& name : names) list.push(name);
  return list.dump();
}

Result<std::optional<ReceiptRow>> find_receipt(Transaction& tx, std::string_view where,
                                               const Values& values) {
  HD_TRY(const Rows rows, tx.query("select submission_hash, lookup_hash, item_id, kind, "
                                   "received_day, dialogue_public from receipt where " +
                                       std::string(where),
                                   values));
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return ReceiptRow{row.blob(0),
                    row.optional_blob(1),
                    row.text(2),
                    row.text(3),
                    CivilDate::from_day_number(static_cast<std::int32_t>(row.integer(4))),
                    row.optional_blob(5)};
}

Result<bool> insert_receipt(Transaction& tx, const InboxItem& item) {
  const Value lookup_hash = item.kind == "tip" ? Value(item.lookup_hash) : Value();
  const Value dialogue = item.dialogue_public ? Value(*item.dialogue_public) : Value();
  HD_TRY(const std::int64_t inserted,
         tx.execute("insert into receipt (submission_hash, lookup_hash, item_id, kind, "
                    "received_day, dialogue_public) values ($1, $2, $3, $4, $5, $6) "
                    "on conflict (submission_hash) do nothing",
                    {item.submission_hash, lookup_hash, item.id, item.kind,
                     item.received_hour.local_date().day_number(), dialogue}));
  return inserted == 1;
}

}  // namespace

Result<Insertion> insert_item(Transaction& tx, const InboxItem& item) {
  HD_TRY(const bool is_new, insert_receipt(tx, item));
  if (!is_new) return Insertion::already_there;
  HD_CHECK(tx.execute(
      "insert into inbox_item (kind, id, submission_hash, received_hour, unit_code, danger, "
      "recipient_compartment, recipient_epoch, sealed_key, sealed_content, sealed_guarded_key, "
      "sealed_guarded, question_id, lookup_hash, reply_public_key, language, blobs) values "
      "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
      {item.kind, item.id, item.submission_hash, item.received_hour.floor_to_hour().seconds,
       item.unit_code, item.danger, item.recipient_compartment, item.recipient_epoch,
       value_of(item.sealed_key), value_of(item.sealed_content), null_or(item.sealed_guarded_key),
       null_or(item.sealed_guarded), item.question_id, item.lookup_hash, item.reply_public_key,
       item.language, json_of(item.blobs)}));
  for (const std::string& name : item.blobs) {
    HD_CHECK(tx.execute("insert into sent_blob (name) values ($1) on conflict (name) do nothing",
                        {name}));
  }
  return Insertion::stored;
}

Result<std::optional<ReceiptRow>> find_receipt_by_submission(Transaction& tx, const Bytes& hash) {
  return find_receipt(tx, "submission_hash = $1", {hash});
}

Result<std::optional<ReceiptRow>> find_receipt_among(Transaction& tx,
                                                     const std::vector<Bytes>& lookup_hashes) {
  constexpr std::size_t at_once = 64;
  static const std::string condition = [] {
    std::string text = "lookup_hash in ($1";
    for (std::size_t i = 2; i <= at_once; ++i) text += ", $" + std::to_string(i);
    return text + ")";
  }();
  std::optional<ReceiptRow> found;
  for (std::size_t first = 0; first < lookup_hashes.size(); first += at_once) {
    Values values;  // the last one fills up what is left: the statement has one form
    for (std::size_t i = 0; i < at_once; ++i) {
      values.emplace_back(lookup_hashes[std::min(first + i, lookup_hashes.size() - 1)]);
    }
    HD_TRY(auto one, find_receipt(tx, condition, values));
    if (one && !found) found = std::move(one);
  }
  return found;
}

Result<std::optional<Recipient>> recipient_of(Transaction& tx, const std::string& item_id) {
  HD_TRY(const Rows rows,
         tx.query("select recipient_compartment, recipient_epoch from inbox_item where id = $1",
                  {item_id}));
  if (rows.empty()) return std::nullopt;
  return Recipient{rows[0].text(0), rows[0].integer(1)};
}

Result<std::int64_t> delete_taken(Transaction& tx, std::int64_t seq) {
  return tx.execute("delete from inbox_item where seq <= $1", {seq});
}

Result<bool> is_sent_blob(Transaction& tx, const std::string& name) {
  HD_TRY(const Rows rows, tx.query("select 1 from sent_blob where name = $1", {name}));
  return !rows.empty();
}

}  // namespace hd::storage
