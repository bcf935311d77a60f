#include "storage/outbox/outbox_rows.hpp"

namespace hd::storage {
namespace {

CivilDate day_of(std::int64_t day_number) {
  return CivilDate::from_day_number(static_cast<std::int32_t>(day_number));
}

std::optional<CivilDate> optional_day(const Row& row, std::size_t column) {
  return row.is_null(column) ? std::nullopt : std::optional(day_of(row.integer(column)));
}

Result<std::optional<CompartmentKey>> find_key(Transaction& tx, std::string_view where,
                                               const Values& values) {
  HD_TRY(const Rows rows,
         tx.query("select compartment_id, epoch, unit_code, function, agency_name, box_public, "
                  "sign_public, is_current from compartment_key where " +
                      std::string(where),
                  values));
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return CompartmentKey{row.text(0), row.integer(1), row.text(2), row.text(3),
                        row.text(4), row.blob(5),    row.blob(6), row.flag(7)};
}

}  // namespace

Result<std::optional<CompartmentKey>> current_intake(Transaction& tx,
                                                     const std::string& unit_code) {
  return find_key(tx,
                  "function = 'intake' and is_current = 1 and unit_code in ($1, '') "
                  "order by unit_code desc, compartment_id limit 1",
                  {unit_code});
}

Result<std::optional<CompartmentKey>> find_compartment(Transaction& tx, const std::string& id,
                                                       std::int64_t epoch) {
  return find_key(tx, "compartment_id = $1 and epoch = $2", {id, epoch});
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

Result<std::optional<TipStatus>> status_for(Transaction& tx, const Bytes& lookup_hash, Moment now) {
  HD_TRY(const Rows rows,
         tx.query("select lookup_hash, code, agency_name, accepted_day, limit_day, visible_from "
                  "from tip_status where lookup_hash = $1 and visible_from <= $2 "
                  "order by visible_from desc limit 1",
                  {lookup_hash, now.seconds}));
  if (rows.empty()) return std::nullopt;
  const Row& row = rows[0];
  return TipStatus{row.blob(0),          row.text(1),          row.text(2),
                   optional_day(row, 3), optional_day(row, 4), Moment{row.integer(5)}};
}

Result<std::optional<CompartmentKey>> compartment_for(Transaction& tx, const Bytes& lookup_hash,
                                                      const std::optional<Recipient>& sealed_to) {
  HD_TRY(const Rows rows,
         tx.query("select compartment_id, epoch from tip_holder where lookup_hash = $1",
                  {lookup_hash}));
  if (!rows.empty()) return find_compartment(tx, rows[0].text(0), rows[0].integer(1));
  if (sealed_to) return find_compartment(tx, sealed_to->compartment_id, sealed_to->epoch);
  return current_intake(tx, {});
}

Result<std::int64_t> progress(Transaction& tx, std::string_view name) {
  HD_TRY(const Rows rows, tx.query("select value from progress where name = $1", {value_of(name)}));
  return rows.empty() ? 0 : rows[0].integer(0);
}

Result<std::optional<std::string>> setting(Transaction& tx, std::string_view name) {
  HD_TRY(const Rows rows, tx.query("select value from setting where name = $1", {value_of(name)}));
  return rows.empty() ? std::nullopt : std::optional(rows[0].text(0));
}

}  // namespace hd::storage
