#include "storage/inbox/inbox_rows.hpp"

#include "base/json.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t blob_list_bytes_max = 16 * 1024;

std::string json_of(const std::vector<std::string>& names) {
  Json list{Json::Array{}};
  for (const std::string& name : names) list.push(name);
  return list.dump();
}

Result<std::vector<std::string>> names_in(const std::string& json) {
  HD_TRY(const Json list, Json::parse(json, blob_list_bytes_max));
  std::vector<std::string> names;
  HD_ASSERT(list.as_array() != nullptr);
  for (const Json& name : *list.as_array()) {
    HD_ASSERT(name.as_text() != nullptr);
    names.push_back(*name.as_text());
  }
  return names;
}

Result<InboxItem> item_of(const Row& row) {
  InboxItem item;
  item.seq = row.integer(0);
  item.kind = row.text(1);
  item.id = row.text(2);
  item.submission_hash = row.blob(3);
  item.received_hour = Moment{row.integer(4)};
  item.unit_code = row.text(5);
  item.danger = row.text(6);
  item.recipient_compartment = row.text(7);
  item.recipient_epoch = row.integer(8);
  item.sealed_key = row.sealed(9);
  item.sealed_content = row.sealed(10);
  item.sealed_guarded_key = row.optional_sealed(11);
  item.sealed_guarded = row.optional_sealed(12);
  item.question_id = row.text(13);
  item.lookup_hash = row.blob(14);
  item.reply_public_key = row.blob(15);
  item.language = row.text(16);
  HD_TRY(item.blobs, names_in(row.text(17)));
  return item;
}

std::optional<ReceiptRow> first_receipt(const Rows& rows) {
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return ReceiptRow{row.blob(0), row.optional_blob(1), row.text(2), row.text(3),
                    CivilDate::from_day_number(static_cast<std::int32_t>(row.integer(4)))};
}

Result<bool> insert_receipt(Transaction& tx, const InboxItem& item) {
  const Value lookup_hash = item.kind == "tip" ? Value(item.lookup_hash) : Value();
  HD_TRY(const std::int64_t inserted,
         tx.execute("insert into receipt (submission_hash, lookup_hash, item_id, kind, "
                    "received_day) values ($1, $2, $3, $4, $5) "
                    "on conflict (submission_hash) do nothing",
                    {item.submission_hash, lookup_hash, item.id, item.kind,
                     item.received_hour.local_date().day_number()}));
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
  HD_TRY(const Rows rows, tx.query("select submission_hash, lookup_hash, item_id, kind, "
                                   "received_day from receipt where submission_hash = $1",
                                   {hash}));
  return first_receipt(rows);
}

Result<std::optional<ReceiptRow>> find_receipt_by_lookup(Transaction& tx, const Bytes& hash) {
  HD_TRY(const Rows rows, tx.query("select submission_hash, lookup_hash, item_id, kind, "
                                   "received_day from receipt where lookup_hash = $1",
                                   {hash}));
  return first_receipt(rows);
}

Result<std::vector<InboxItem>> items_after(Transaction& tx, std::int64_t seq, std::int64_t limit) {
  HD_TRY(const Rows rows,
         tx.query("select seq, kind, id, submission_hash, received_hour, unit_code, danger, "
                  "recipient_compartment, recipient_epoch, sealed_key, sealed_content, "
                  "sealed_guarded_key, sealed_guarded, question_id, lookup_hash, "
                  "reply_public_key, language, blobs "
                  "from inbox_item where seq > $1 order by seq limit $2",
                  {seq, limit}));
  std::vector<InboxItem> items;
  for (const Row& row : rows) {
    HD_TRY(InboxItem item, item_of(row));
    items.push_back(std::move(item));
  }
  return items;
}

Result<std::int64_t> delete_taken(Transaction& tx, std::int64_t seq) {
  return tx.execute("delete from inbox_item where seq <= $1", {seq});
}

Result<bool> is_sent_blob(Transaction& tx, const std::string& name) {
  HD_TRY(const Rows rows, tx.query("select 1 from sent_blob where name = $1", {name}));
  return !rows.empty();
}

}  // namespace hd::storage
