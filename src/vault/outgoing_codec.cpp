#include "vault/outgoing_codec.hpp"

#include "base/json.hpp"
#include "base/limits.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::Transaction;
using storage::main_db::OutgoingRow;

constexpr std::size_t payload_bytes_max = limits::mebi;

Json json_of(const Bytes& bytes) { return Json(to_base64url(bytes)); }
Json json_of(CivilDate date) { return Json(std::int64_t{date.day_number()}); }
Json json_of(const std::optional<CivilDate>& date) { return date ? json_of(*date) : Json(); }

Result<Bytes> bytes_in(const JsonReader& reader, std::string_view key) {
  HD_TRY(const std::string text, reader.text(key));
  return from_base64url(text);
}

Result<std::optional<CivilDate>> day_in(const Json& json, std::string_view key) {
  if (json.at(key).is_null()) return std::optional<CivilDate>();
  HD_TRY(const std::int64_t number, JsonReader(json).integer(key));
  return std::optional(stored_day(number));
}

Result<Done> put_question_row(Transaction& outbox, const Json& json) {
  const JsonReader reader(json);
  storage::QuestionRow row;
  HD_TRY(row.id, reader.text("id"));
  HD_TRY(row.lookup_hash, bytes_in(reader, "lookup_hash"));
  HD_TRY(row.compartment_id, reader.text("compartment_id"));
  HD_TRY(row.epoch, reader.integer("epoch"));
  HD_TRY(row.sealed.bytes, bytes_in(reader, "sealed"));
  HD_TRY(row.signature, bytes_in(reader, "signature"));
  HD_TRY(const std::int64_t asked_day, reader.integer("asked_day"));
  row.asked_day = stored_day(asked_day);
  HD_TRY(row.visible_from.seconds, reader.integer("visible_from"));
  return storage::put_question(outbox, row);
}

Result<Done> put_status_row(Transaction& outbox, const Json& json) {
  const JsonReader reader(json);
  storage::TipStatus row;
  HD_TRY(row.lookup_hash, bytes_in(reader, "lookup_hash"));
  HD_TRY(row.code, reader.text("code"));
  HD_TRY(row.agency_name, reader.text("agency_name"));
  HD_TRY(row.accepted_day, day_in(json, "accepted_day"));
  HD_TRY(row.limit_day, day_in(json, "limit_day"));
  HD_TRY(row.visible_from.seconds, reader.integer("visible_from"));
  HD_CHECK(storage::put_status(outbox, row));
  storage::TipHolder holder;
  HD_TRY(holder.compartment_id, reader.text("holder_id"));
  if (holder.compartment_id.empty()) return Done{};
  holder.lookup_hash = row.lookup_hash;
  HD_TRY(holder.epoch, reader.integer("holder_epoch"));
  return storage::put_holder(outbox, holder);
}

Result<Done> put_compartment_row(Transaction& outbox, const Json& json) {
  const JsonReader reader(json);
  storage::CompartmentKey row;
  HD_TRY(row.compartment_id, reader.text("compartment_id"));
  HD_TRY(row.epoch, reader.integer("epoch"));
  HD_TRY(row.unit_code, reader.text("unit_code"));
  HD_TRY(row.function, reader.text("function"));
  HD_TRY(row.agency_name, reader.text("agency_name"));
  HD_TRY(row.box_public, bytes_in(reader, "box_public"));
  HD_TRY(row.sign_public, bytes_in(reader, "sign_public"));
  row.is_current = true;
  return storage::upsert_compartment_key(outbox, row);
}

Result<Done> put_setting_row(Transaction& outbox, const Json& json) {
  const JsonReader reader(json);
  HD_TRY(const std::string name, reader.text("name"));
  HD_TRY(const std::string value, reader.text("value"));
  return storage::set_setting(outbox, name, value);
}

Result<Done> put_by_kind(Transaction& outbox, const std::string& kind, const Json& json) {
  if (kind == "question") return put_question_row(outbox, json);
  if (kind == "status") return put_status_row(outbox, json);
  if (kind == "compartment") return put_compartment_row(outbox, json);
  if (kind == "setting") return put_setting_row(outbox, json);
  return fail(not_readable("kind of outgoing row"));
}

}  // namespace

OutgoingRow outgoing_row_of(const ports::OutgoingQuestion& question) {
  Json json;
  json.set("id", question.id.text());
  json.set("lookup_hash", json_of(question.lookup_hash));
  json.set("compartment_id", question.compartment_id.text());
  json.set("epoch", std::int64_t{question.epoch});
  json.set("sealed", json_of(question.sealed));
  json.set("signature", json_of(question.signature));
  json.set("asked_day", json_of(question.asked_on));
  json.set("visible_from", question.visible_from.seconds);
  return {0, "question", json.dump()};
}

OutgoingRow outgoing_row_of(const ports::OutgoingStatus& status) {
  Json json;
  json.set("lookup_hash", json_of(status.lookup_hash));
  json.set("code", status.code);
  json.set("agency_name", status.agency_name);
  json.set("accepted_day", json_of(status.accepted_on));
  json.set("limit_day", json_of(status.limit_on));
  json.set("visible_from", status.visible_from.seconds);
  json.set("holder_id", status.holder_id.is_none() ? std::string() : status.holder_id.text());
  json.set("holder_epoch", std::int64_t{status.holder_epoch});
  return {0, "status", json.dump()};
}

OutgoingRow outgoing_row_of(const ports::OutgoingCompartment& compartment) {
  const domain::Compartment& about = compartment.keys.compartment;
  Json json;
  json.set("compartment_id", about.id.text());
  json.set("epoch", std::int64_t{about.epoch});
  json.set("unit_code", compartment.unit_code);
  json.set("function", domain::name_of(about.function));
  json.set("agency_name", compartment.agency_name);
  json.set("box_public", json_of(compartment.keys.box_public));
  json.set("sign_public", json_of(compartment.keys.sign_public));
  return {0, "compartment", json.dump()};
}

OutgoingRow outgoing_setting_row(const std::string& name, const std::string& value) {
  Json json;
  json.set("name", name);
  json.set("value", value);
  return {0, "setting", json.dump()};
}

Result<Done> put_into_outbox(Transaction& outbox, const OutgoingRow& row) {
  const auto json = Json::parse(row.payload, payload_bytes_max);
  if (!json) return fail(not_readable("outgoing row"));
  auto put = put_by_kind(outbox, row.kind, *json);
  if (!put && put.error().code == ErrorCode::invalid_input) {
    return fail(not_readable("outgoing row"));
  }
  return put;
}

}  // namespace hd::vault
