#include "storage/outbox/outbox_rows.hpp"

namespace hd::storage {
namespace {

CivilDate day_of(std::int64_t day_number) {
  return CivilDate::from_day_number(static_cast<std::int32_t>(day_number));
}

std::optional<CivilDate> optional_day(const Row& row, std::size_t column) {
  return row.is_null(column) ? std::nullopt : std::optional(day_of(row.integer(column)));
}

Value day_or_null(const std::optional<CivilDate>& day) {
  return day ? Value(std::int64_t{day->day_number()}) : Value();
}

std::optional<CompartmentKey> first_key(const Rows& rows) {
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return CompartmentKey{row.text(0), row.integer(1), row.text(2), row.text(3),
                        row.text(4), row.blob(5),    row.blob(6), row.flag(7)};
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

Result<std::optional<CompartmentKey>> current_intake(Transaction& tx,
                                                     const std::string& unit_code) {
  HD_TRY(const Rows rows,
         tx.query("select compartment_id, epoch, unit_code, function, agency_name, box_public, "
                  "sign_public, is_current from compartment_key "
                  "where function = 'intake' and is_current = 1 and unit_code in ($1, '') "
                  "order by unit_code desc, compartment_id limit 1",
                  {unit_code}));
  return first_key(rows);
}

Result<std::optional<CompartmentKey>> find_compartment(Transaction& tx, const std::string& id,
                                                       std::int64_t epoch) {
  HD_TRY(const Rows rows,
         tx.query("select compartment_id, epoch, unit_code, function, agency_name, box_public, "
                  "sign_public, is_current from compartment_key "
                  "where compartment_id = $1 and epoch = $2",
                  {id, epoch}));
  return first_key(rows);
}

Result<Done> put_question(Transaction& tx, const QuestionRow& question) {
  HD_CHECK(tx.execute(
      "insert into question (id, lookup_hash, compartment_id, epoch, sealed, signature, "
      "asked_day, visible_from) values ($1, $2, $3, $4, $5, $6, $7, $8) "
      "on conflict (id) do nothing",
      {question.id, question.lookup_hash, question.compartment_id, question.epoch,
       value_of(question.sealed), question.signature, question.asked_day.day_number(),
       question.visible_from.seconds}));
  return Done{};
}

Result<std::vector<QuestionRow>> questions_for(Transaction& tx, const Bytes& lookup_hash,
                                               Moment now) {
  HD_TRY(const Rows rows,
         tx.query("select id, lookup_hash, compartment_id, epoch, sealed, signature, asked_day, "
                  "visible_from from question where lookup_hash = $1 and visible_from <= $2 "
                  "order by asked_day, visible_from, id",
                  {lookup_hash, now.seconds}));
  std::vector<QuestionRow> questions;
  for (const Row& row : rows) {
    questions.push_back({row.text(0), row.blob(1), row.text(2), row.integer(3), row.sealed(4),
                         row.blob(5), day_of(row.integer(6)), Moment{row.integer(7)}});
  }
  return questions;
}

Result<Done> put_status(Transaction& tx, const TipStatus& status) {
  HD_CHECK(tx.execute(
      "insert into tip_status (lookup_hash, code, agency_name, accepted_day, limit_day, "
      "visible_from) values ($1, $2, $3, $4, $5, $6) "
      "on conflict (lookup_hash) do update set code = excluded.code, "
      "agency_name = excluded.agency_name, accepted_day = excluded.accepted_day, "
      "limit_day = excluded.limit_day, visible_from = excluded.visible_from",
      {status.lookup_hash, status.code, status.agency_name, day_or_null(status.accepted_day),
       day_or_null(status.limit_day), status.visible_from.seconds}));
  return Done{};
}

Result<std::optional<TipStatus>> status_for(Transaction& tx, const Bytes& lookup_hash,
                                            Moment now) {
  HD_TRY(const Rows rows,
         tx.query("select lookup_hash, code, agency_name, accepted_day, limit_day, visible_from "
                  "from tip_status where lookup_hash = $1 and visible_from <= $2",
                  {lookup_hash, now.seconds}));
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return TipStatus{row.blob(0),          row.text(1),
                   row.text(2),          optional_day(row, 3),
                   optional_day(row, 4), Moment{row.integer(5)}};
}

Result<std::int64_t> progress(Transaction& tx, std::string_view name) {
  HD_TRY(const Rows rows, tx.query("select value from progress where name = $1", {value_of(name)}));
  return rows.empty() ? 0 : rows[0].integer(0);
}

Result<Done> set_progress(Transaction& tx, std::string_view name, std::int64_t value) {
  HD_CHECK(tx.execute("insert into progress (name, value) values ($1, $2) "
                      "on conflict (name) do update set value = excluded.value "
                      "where excluded.value > progress.value",
                      {value_of(name), value}));
  return Done{};
}

Result<std::optional<std::string>> setting(Transaction& tx, std::string_view name) {
  HD_TRY(const Rows rows, tx.query("select value from setting where name = $1", {value_of(name)}));
  return rows.empty() ? std::nullopt : std::optional(rows[0].text(0));
}

Result<Done> set_setting(Transaction& tx, std::string_view name, std::string_view value) {
  HD_CHECK(tx.execute("insert into setting (name, value) values ($1, $2) "
                      "on conflict (name) do update set value = excluded.value",
                      {value_of(name), value_of(value)}));
  return Done{};
}

}  // namespace hd::storage
