// Rows of outbox.db: what the staff program publishes to the public program.
#pragma once

#include "base/time.hpp"
#include "storage/inbox/inbox_rows.hpp"
#include "storage/transaction.hpp"

namespace hd::storage {

// Public keys of a compartment (agency × function) in one epoch.
struct CompartmentKey {
  std::string compartment_id;
  std::int64_t epoch = 0;
  std::string unit_code;  // commune it serves; empty: the whole city
  std::string function;   // "intake" or "case"
  std::string agency_name;
  Bytes box_public;         // X25519, 32 bytes
  Bytes sign_public;        // Ed25519, 32 bytes
  bool is_current = false;  // one epoch of a compartment at most
};

// A question to a sender, sealed to the reply key that only the receipt yields.
struct QuestionRow {
  std::string id;
  Bytes lookup_hash;
  std::string compartment_id;
  std::int64_t epoch = 0;
  Sealed sealed;
  Bytes signature;
  CivilDate asked_day;
  Moment visible_from;
};

struct TipStatus {
  Bytes lookup_hash;
  std::string code;
  std::string agency_name;
  std::optional<CivilDate> accepted_day;
  std::optional<CivilDate> limit_day;
  Moment visible_from;
};

// The compartment of the agency that holds a tip now: what its sender adds unasked is sealed to it.
struct TipHolder {
  Bytes lookup_hash;
  std::string compartment_id;
  std::int64_t epoch = 0;
};

// A key that becomes current ends the former current one of its compartment.
Result<Done> upsert_compartment_key(Transaction& tx, const CompartmentKey& key);
// The current intake of a commune, or that of the city when it has none or `unit_code` is empty.
Result<std::optional<CompartmentKey>> current_intake(Transaction& tx, const std::string& unit_code);
Result<std::optional<CompartmentKey>> find_compartment(Transaction& tx, const std::string& id,
                                                       std::int64_t epoch);

// A question with a known id changes nothing.
Result<Done> put_question(Transaction& tx, const QuestionRow& question);
// Those visible at `now`, oldest first.
Result<std::vector<QuestionRow>> questions_for(Transaction& tx, const Bytes& lookup_hash,
                                               Moment now);

// Replaces the status with the same moment; earlier ones are shown until this one is visible.
Result<Done> put_status(Transaction& tx, const TipStatus& status);
// The newest that is visible at `now`.
Result<std::optional<TipStatus>> status_for(Transaction& tx, const Bytes& lookup_hash, Moment now);

Result<Done> put_holder(Transaction& tx, const TipHolder& holder);
// The holder's key. While the holder of a tip is not published yet: that of `sealed_to`, which the
// tip itself waits for; without one the city's current intake.
Result<std::optional<CompartmentKey>> compartment_for(Transaction& tx, const Bytes& lookup_hash,
                                                      const std::optional<Recipient>& sealed_to);

// How far a one-way passage has come ("taken_seq", "outgoing_seq"); 0 before the first.
Result<std::int64_t> progress(Transaction& tx, std::string_view name);
// Never goes back: a smaller value than the stored one changes nothing.
Result<Done> set_progress(Transaction& tx, std::string_view name, std::int64_t value);

Result<std::optional<std::string>> setting(Transaction& tx, std::string_view name);
Result<Done> set_setting(Transaction& tx, std::string_view name, std::string_view value);

}  // namespace hd::storage
