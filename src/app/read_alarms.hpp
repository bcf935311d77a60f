// Cảnh báo: who was told what and when, within the caller's reach.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_alarms {

inline constexpr int page_rows = 50;
inline constexpr int closed_days = 7;  // how far back closed alarms are listed

struct Input {
  ports::AlarmState state = ports::AlarmState::open;
  std::string cursor;
};

struct Recipient {
  domain::Member member;
  ports::Told told;
};

struct Line {
  ports::Alarm alarm;
  std::string number;
  domain::Agency agency;               // who must act
  domain::Agency giver;                // who holds the lead; of a hand-over: who passed it on
  std::array<Moment, 3> planned;       // by rung: when it is told if nobody did the work
  std::vector<Recipient> told;         // by rung
  std::optional<domain::DueDate> due;  // what it is about, unless it fell away
  std::optional<law::Due> exact;       // where its rule alone does not say what is owed
  domain::LeadState lead_state = domain::LeadState::received;
  std::optional<domain::EventKind> paper;  // of a paper to a procuracy: what was sent
  std::optional<domain::CriminalCase>
      of_case;  // that was handed over or owes it, rather than a lead
  bool may_read_case = false;
  std::size_t people_to_tell = 0;  // all there are, for the agency that must act
  bool may_read_lead = false;
};

struct Output {
  domain::MemberId reader;
  std::string mail_address;  // of the reader; empty: none chosen
  std::vector<Line> lines;
  std::string next_cursor;
  std::int64_t open = 0;
  std::int64_t unseen = 0;  // of the open ones: seen by nobody yet
  std::int64_t closed = 0;  // within closed_days
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

// How many alarms are open within the caller's reach.
Result<std::int64_t> count_open(ports::Records& records, const access::Actor& actor);

}  // namespace hd::app::read_alarms
