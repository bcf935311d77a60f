// Hôm nay: what is late, due, coming and new for this person's functions.
#pragma once

#include "app/extension_asks.hpp"
#include "app/identity.hpp"
#include "app/list_cases.hpp"
#include "app/members.hpp"
#include "app/timetable.hpp"

namespace hd::app::read_today {

struct Task {
  domain::Lead lead;
  domain::DueDate due;
  domain::Agency holder;                             // by whose register the lead is numbered
  std::optional<domain::CriminalCase> of_case = {};  // of what a case owes
  std::optional<domain::Member> in_place_of = {};    // the colleague who is away
  std::optional<domain::Agency> returned_by = {};    // did not take over what was passed on to it
  std::string return_reason = {};                    // a code of RejectionReason
  std::optional<law::Due> exact = {};                // app/exact_rules.hpp
};

// A lead offered to this agency, numbered as the giver does.
struct Offered {
  domain::Lead lead;
  domain::Agency giver;
  std::optional<Moment> due_at = {};  // by the inner rule
};

// What was sent to this procuracy and waits for it.
struct Paper {
  ports::Notice notice;
  domain::Lead lead;
  domain::Agency sender;
  std::optional<Moment> due_at = {};  // by the inner rule; none where a limit of the law runs
};

struct Tasks {
  std::vector<Task> first;  // the earliest of them
  std::int64_t total = 0;
};

struct FreshAnswer {
  domain::Lead lead;
  Moment received_at;  // hour only
  Moment due_at;       // by the inner rule
};

// A lead that was given to this person since the last working day began, or a step of the plan of
// a colleague's lead.
struct Given {
  domain::Lead lead;
  Moment at;
};

// Somebody named this person in a note that they have not read.
struct FreshMention {
  domain::Lead lead;
  Moment at;
};

// A step of a plan that is this person's to do until an agreed day, which is no limit of the law.
struct OwnStep {
  domain::Lead lead;
  CivilDate due_on;
};

struct Day {
  CivilDate date;
  calendar::DayInfo info;
  bool is_working = true;
  int due_count = 0;
};

struct Output {
  Moment now;
  domain::Agency own;
  Tasks late;
  Tasks due_today;
  Tasks coming;                                  // within two weeks
  std::map<CivilDate, std::int64_t> due_by_day;  // of due_today and coming
  std::vector<FreshAnswer> answers;              // the first unread answer of senders, by lead
  std::vector<Offered> to_accept;
  std::vector<Given> given_leads;
  std::vector<Given> given_steps;
  ExtensionAsks asks;
  std::vector<CaseOffer> cases_to_accept;
  std::vector<CaseOffer> cases_sent_back;  // by whom they were transferred to
  std::vector<domain::Lead> to_decide;     // proposals that wait for a decision
  std::vector<Paper> to_answer;            // requests to extend, the first of them
  std::vector<Paper> to_confirm;           // other papers of which nobody has said that they came
  std::vector<IdentityTask> identity;      // who sent a tip: to be answered, or approved for me
  std::vector<domain::Lead> unclassified;  // the first of the duty queue, and what came back
  std::vector<OwnStep> own_steps;          // up to two weeks ahead, earliest first
  std::vector<FreshMention> mentions;      // of leads that this person may open
  std::int64_t unclassified_count = 0;
  std::int64_t lead_count = 0;              // leads in this person's hands
  std::int64_t alarm_count = 0;             // open alarms within their reach
  std::int64_t waiting_for_acceptance = 0;  // passed on, not yet accepted
  std::int64_t paper_count = 0;             // requests to answer, papers to confirm
  std::int64_t left_out = 0;                // new things beside those that are listed
  std::vector<Day> week;                    // Monday to Sunday
  std::vector<domain::Member> waiting_for_keys;
};

Result<Output> run(const Services& services, const Caller& caller);

}  // namespace hd::app::read_today
