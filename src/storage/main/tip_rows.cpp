#include "storage/main/tip_rows.hpp"

namespace hd::storage::main_db {
namespace {

TipRow tip_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.sealed(2),
          row.optional_sealed(3),
          row.optional_sealed(4),
          row.optional_blob(5),
          row.blob(6),
          row.text(7),
          row.text(8)};
}

Bytes hash_or_none(const Row& row) { return row.optional_blob(0).value_or(Bytes{}); }

std::string tip_lead_id(const Row& row) { return row.text(0); }

}  // namespace

Result<Done> insert_tip(Transaction& tx, const TipRow& tip) {
  return run_statement(tx, R"(
      insert into tip (lead_order, id, sealed_content, sealed_guarded, sealed_guarded_key,
                       lookup_hash, reply_public_key, language, blobs)
      values ((select number_order from lead where id = $1), $2, $3, $4, $5, $6, $7, $8, $9))",
                       {tip.lead_id, tip.id, value_of(tip.sealed_content),
                        null_or(tip.sealed_guarded), null_or(tip.sealed_guarded_key),
                        null_or(tip.lookup_hash), tip.reply_public_key, tip.language, tip.blobs});
}

Result<std::vector<TipRow>> find_tips(Transaction& tx, std::span<const std::string> lead_ids) {
  const OneOf<std::string> some(lead_ids);
  return all_rows(tx, R"(
      select l.id, t.id, t.sealed_content, t.sealed_guarded, t.sealed_guarded_key, t.lookup_hash,
             t.reply_public_key, t.language, t.blobs
      from lead l join tip t on t.lead_order = l.number_order
      where l.id )" + some.sql(),
                  some.values(), tip_row);
}

Result<std::optional<Bytes>> find_lookup_hash(Transaction& tx, const std::string& lead_id) {
  return first_row(tx, R"(
      select t.lookup_hash from lead l join tip t on t.lead_order = l.number_order
      where l.id = $1)",
                   {lead_id}, hash_or_none);
}

Result<std::vector<Bytes>> lookup_hashes_at(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(
      tx, "select lookup_hash from tip where lead_order " + some.sql() + " order by lead_order",
      some.values(), hash_or_none);
}

Result<std::optional<std::string>> lead_of_lookup(Transaction& tx, const Bytes& lookup_hash) {
  return first_row(tx, R"(
      select l.id from tip t join lead l on l.number_order = t.lead_order
      where t.lookup_hash = $1)",
                   {lookup_hash}, tip_lead_id);
}

}  // namespace hd::storage::main_db
