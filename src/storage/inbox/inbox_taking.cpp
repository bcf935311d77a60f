// Reading items out of the inbox; only the staff program links this.
#include "base/json.hpp"
#include "storage/inbox/inbox_rows.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t blob_list_bytes_max = 16 * 1024;

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

}  // namespace

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

}  // namespace hd::storage
