// What is kept of alarms: who was told of which duty, when, and when they saw it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alarms/difference.hpp"

namespace hd::ports {

using alarms::Rung;

// A due date that is not done, with whose it is.
struct OwedLimit {
  domain::LeadId lead_id;
  std::string rule;
  domain::AgencyId agency_id;  // who must act
  Moment due_at;
  bool is_hour_limit = false;
  domain::AgencyId holder_id;        // who holds the lead
  domain::MemberId investigator_id;  // none until assigned
};

// A hand-over that nobody answered, an answer of a sender that nobody read, or a paper that the
// procuracy has not confirmed.
struct Waiting {
  domain::LeadId lead_id;
  std::string source;          // its id
  domain::AgencyId agency_id;  // who must act
  Moment since;
  domain::MemberId investigator_id;
};

struct Told {
  Rung rung = Rung::officer;
  domain::MemberId member_id;
  Moment planned_at;                // when it should have been told
  Moment told_at;                   // when it was
  std::optional<Moment> mailed_at;  // in the letter of that day or of one of the next two
  std::optional<Moment> seen_at;
  std::optional<Moment> ended_at;  // no longer theirs, or closed
};

struct Alarm {
  domain::AlarmId id;
  alarms::Duty duty;  // without the investigator
  std::optional<Moment> closed_at;
};

enum class AlarmState : std::uint8_t { open, unseen, closed };

// Without agency and member: all.
struct AlarmFilter {
  AlarmState state = AlarmState::open;
  std::optional<domain::AgencyId> agency;
  std::optional<domain::MemberId> member;  // told to this member; with an agency: of either
  Moment closed_since;                     // of AlarmState::closed
};

struct AlarmPage {
  std::vector<Alarm> alarms;
  std::string next_cursor;  // empty at the end
};

class AlarmRecords {
 public:
  virtual ~AlarmRecords() = default;
  virtual Result<std::vector<OwedLimit>> owed_by(domain::AgencyId, Moment until) = 0;
  virtual Result<std::vector<Waiting>> waiting_handovers() = 0;
  // Cases that this agency transferred to another one of the program, not accepted there yet.
  virtual Result<std::vector<Waiting>> waiting_cases(domain::AgencyId giver) = 0;
  virtual Result<std::vector<Waiting>> waiting_answers() = 0;  // the first unread one of each lead
  // Sent to a procuracy and not confirmed, but for requests to extend that wait for their answer.
  virtual Result<std::vector<Waiting>> waiting_papers() = 0;
  // Requests to extend, not answered and not confirmed: a confirmed one has its limit by law.
  virtual Result<std::vector<Waiting>> waiting_requests() = 0;
  virtual Result<std::vector<alarms::KeptAlarm>> open_alarms() = 0;

  // The alarm of the duty: a new one, or the one there was, open again. `fresh`: its id if new.
  virtual Result<domain::AlarmId> open(const alarms::Duty&, domain::AlarmId fresh) = 0;
  // One more row, whatever this member was told of it before.
  virtual Result<Done> tell(domain::AlarmId, const Told&) = 0;
  virtual Result<Done> end(domain::AlarmId, Rung, domain::MemberId, Moment at) = 0;
  virtual Result<Done> close(domain::AlarmId, Moment at) = 0;
  // What this member was told of it and had not seen yet.
  virtual Result<Done> see(domain::AlarmId, domain::MemberId, Moment at) = 0;

  // The earliest end first. `limit` rows at most.
  virtual Result<AlarmPage> list(const AlarmFilter&, const std::string& cursor, int limit) = 0;
  virtual Result<std::int64_t> count(const AlarmFilter&) = 0;
  virtual Result<std::vector<Told>> told(domain::AlarmId) = 0;  // by rung
};

}  // namespace hd::ports
