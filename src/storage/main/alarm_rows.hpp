// Alarms and who was told of them, and what of it is owed now.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

// A due date that is not done, with whose it is.
struct OwedRow {
  std::string lead_id;
  std::string code;
  std::string agency_id;
  std::int64_t due_at = 0;
  bool is_hour_limit = false;
  std::string holder_id;        // agency that holds the lead
  std::string investigator_id;  // empty: none
};

// A hand-over that nobody answered, an answer of a sender that nobody read, or a paper that a
// procuracy has not confirmed.
struct WaitingRow {
  std::string lead_id;
  std::string source;
  std::string agency_id;
  std::int64_t since = 0;
  std::string investigator_id;
};

struct AlarmRow {
  std::string lead_id;
  std::string id;
  std::string code;
  std::string agency_id;
  std::int64_t due_at = 0;
  std::string source;
  bool is_hour_limit = false;
  std::int64_t started_at = 0;
  std::optional<std::int64_t> closed_at;
};

struct TellingRow {
  std::string alarm_id;
  std::int64_t rung = 0;
  std::string member_id;
  std::int64_t planned_at = 0;
  std::int64_t told_at = 0;
  std::optional<std::int64_t> seen_at;
  std::optional<std::int64_t> ended_at;
  std::optional<std::int64_t> mailed_at;  // of tellings_of alone
};

// Of one agency, due up to `until`.
Result<std::vector<OwedRow>> owed_by(Transaction& tx, const std::string& agency_id,
                                     std::int64_t until);
Result<std::vector<WaitingRow>> waiting_handovers(Transaction& tx);
// Cases that this agency transferred to another one of the program, not accepted there yet.
Result<std::vector<WaitingRow>> waiting_cases(Transaction& tx, const std::string& giver_id);
// The first unread answer of each lead that has one.
Result<std::vector<WaitingRow>> waiting_answers(Transaction& tx);
// Papers of a procuracy that nobody confirmed, without the requests that wait for an answer; and
// those requests.
Result<std::vector<WaitingRow>> waiting_papers(Transaction& tx);
Result<std::vector<WaitingRow>> waiting_requests(Transaction& tx);

Result<std::vector<AlarmRow>> open_alarms(Transaction& tx);
// Not ended, which those of closed alarms are.
Result<std::vector<TellingRow>> open_tellings(Transaction& tx);
Result<std::vector<TellingRow>> tellings_of(Transaction& tx, const std::string& alarm_id);

// Opens the alarm again when the same duty was closed. Returns its id: that of the older row.
Result<std::string> open_alarm(Transaction& tx, const AlarmRow& alarm);
// One more row, whatever this member was told before.
Result<Done> insert_telling(Transaction& tx, const TellingRow& telling);
Result<Done> end_telling(Transaction& tx, const TellingRow& telling);
Result<Done> close_alarm(Transaction& tx, const std::string& alarm_id, std::int64_t at);
// Of this member, where not seen yet.
Result<Done> set_alarm_seen(Transaction& tx, const std::string& alarm_id,
                            const std::string& member_id, std::int64_t at);

enum class AlarmState : std::uint8_t { open, unseen, closed };

// Where an alarm stands in every list: the earliest end first, then the number of the lead.
struct AlarmPlace {
  std::int64_t due_at = -1;
  std::int64_t lead_order = 0;
  std::string id;
};

// Without agency and member: all; with both: of either.
struct AlarmQuery {
  AlarmState state = AlarmState::open;
  std::optional<std::string> agency_id;
  std::optional<std::string> member_id;  // told to this member
  std::int64_t closed_since = 0;         // of AlarmState::closed
};

struct PlacedAlarm {
  AlarmRow alarm;
  AlarmPlace place;
};

Result<std::vector<PlacedAlarm>> alarms_after(Transaction& tx, const AlarmQuery& query,
                                              const AlarmPlace& after, std::int64_t limit);
Result<std::int64_t> count_alarms(Transaction& tx, const AlarmQuery& query);

}  // namespace hd::storage::main_db
