// Writing into the outbox; only the staff program links this.
#include "storage/outbox/outbox_rows.hpp"

namespace hd::storage {
namespace {

Value day_or_null(const std::optional<CivilDate>& day) {
  return day ? Value(std::int64_t{day->day_number()}) : Value();
}

}  // namespace

Result<Done> upsert_compartment_key(Transaction& tx, const CompartmentKey& key) {
  if (key.is_current) {
    HD_CHECK(tx.execute("update compartment_key set is_current = 0 where compartment_id = $1",
                        {key.compartment_id}));
  }
  HD_CHECK(tx.execute(
      "insert into compartment_key (compartment_id, epoch, unit_code, function, agency_name, "
      "box_public, sign_public, is_current) values ($1, $2, $3, $4, $5, $6, $7, $8) "
      "on conflict (compartment_id, epoch) do update set unit_code = excluded.unit_code, "
      "function = excluded.function, agency_name = excluded.agency_name, "
      "box_public = excluded.box_public, sign_public = excluded.sign_public, "
      "is_current = excluded.is_current",
      {key.compartment_id, key.epoch, key.unit_code, key.function, key.agency_name, key.box_public,
       key.sign_public, key.is_current ? 1 : 0}));
  return Done{};
}

Result<Done> put_question(Transaction& tx, const QuestionRow& question) {
  HD_CHECK(
      tx.execute("insert into question (id, lookup_hash, compartment_id, epoch, sealed, signature, "
                 "asked_day, visible_from) values ($1, $2, $3, $4, $5, $6, $7, $8) "
                 "on conflict (id) do nothing",
                 {question.id, question.lookup_hash, question.compartment_id, question.epoch,
                  value_of(question.sealed), question.signature, question.asked_day.day_number(),
                  question.visible_from.seconds}));
  return Done{};
}

Result<Done> put_status(Transaction& tx, const TipStatus& status) {
  HD_CHECK(tx.execute(
      "insert into tip_status (lookup_hash, code, agency_name, accepted_day, limit_day, "
      "visible_from) values ($1, $2, $3, $4, $5, $6) "
      "on conflict (lookup_hash, visible_from) do update set code = excluded.code, "
      "agency_name = excluded.agency_name, accepted_day = excluded.accepted_day, "
      "limit_day = excluded.limit_day",
      {status.lookup_hash, status.code, status.agency_name, day_or_null(status.accepted_day),
       day_or_null(status.limit_day), status.visible_from.seconds}));
  return Done{};
}

Result<Done> put_holder(Transaction& tx, const TipHolder& holder) {
  HD_CHECK(tx.execute(
      "insert into tip_holder (lookup_hash, compartment_id, epoch) values ($1, $2, $3) "
      "on conflict (lookup_hash) do update set compartment_id = excluded.compartment_id, "
      "epoch = excluded.epoch",
      {holder.lookup_hash, holder.compartment_id, holder.epoch}));
  return Done{};
}

Result<Done> set_progress(Transaction& tx, std::string_view name, std::int64_t value) {
  HD_CHECK(
      tx.execute("insert into progress (name, value) values ($1, $2) "
                 "on conflict (name) do update set value = excluded.value "
                 "where excluded.value > progress.value",
                 {value_of(name), value}));
  return Done{};
}

Result<Done> set_setting(Transaction& tx, std::string_view name, std::string_view value) {
  HD_CHECK(
      tx.execute("insert into setting (name, value) values ($1, $2) "
                 "on conflict (name) do update set value = excluded.value",
                 {value_of(name), value_of(value)}));
  return Done{};
}

}  // namespace hd::storage
