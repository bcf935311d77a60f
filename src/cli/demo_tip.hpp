// One invented tip: what its sender writes, and when what happens to it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/lead.hpp"

namespace hd::cli {

// A step that has no moment does not happen, and neither does one that lies ahead of now.
struct DemoDays {
  Moment received;
  std::optional<Moment> opened;
  std::optional<Moment> classified;
  std::optional<Moment> accepted;
  std::optional<Moment> assignment_notified;
  std::optional<Moment> reporter_told_of_acceptance;
  std::optional<Moment> child_heard;
  std::optional<Moment> worked;  // notes, people, plan: demo/casework.csv
  std::optional<Moment> asked;
  std::optional<Moment> answered;
  std::optional<Moment> answer_read;
  std::optional<Moment> procuracy_notified;
  std::optional<Moment> prolonged;        // the settlement, by the head
  std::optional<Moment> more_time_asked;  // of the procuracy
  std::optional<Moment> more_time_given;
  std::optional<Moment> reported;
  std::optional<Moment> proposed;
  std::optional<Moment> decided;
  std::optional<Moment> decision_sent;
  std::optional<Moment> reporter_told;
  std::optional<Moment> identified;
  std::optional<Moment> not_a_crime_proposed;
  std::optional<Moment> not_a_crime_found;
  // Of the case, as far as the lead opened one of its own.
  std::optional<Moment> extension_requested;
  std::optional<Moment> extended;
  std::optional<Moment> concluded;
  std::optional<Moment> discontinued;
  std::optional<Moment> file_sent;
  std::optional<Moment> suspended;  // the investigation, since nobody knows who it was
  std::optional<Moment> suspension_sent;
  std::optional<Moment> transferred;  // to the city's agency, by whoever may only begin: CPC 164
  std::optional<Moment> transfer_accepted;  // by that agency, which investigates from then on
};

// How a settlement ends.
struct DemoEnd {
  domain::DecisionKind decision = domain::DecisionKind::open;
  std::string ground;
  std::string note;
};

// An act that demo/turns.csv names, at its moment: cli/demo_course_turn.cpp.
struct DemoTurn {
  Moment at;
  std::string act;
};

struct DemoTip {
  std::string id;  // in demo/tips.csv; empty for the past
  domain::Channel channel = domain::Channel::public_page;
  std::string unit;          // where it happened; empty: unknown
  bool is_to_city = false;   // received by the city's agency, not by the commune's police
  std::string agency;        // or by this one, a key of demo/people.csv
  std::string settler;       // who settles it, such a key; empty: the city's agency
  bool is_passed_on = true;  // as far as the law sends it on
  std::string danger;        // as the form of the public page says it
  std::string place;
  std::string ongoing;
  std::string who;
  std::string story;
  std::string contact;       // of who told it, when it was typed in
  std::string investigator;  // code of the officer; empty: the first there is
  domain::LeadKind kind = domain::LeadKind::crime_notice;
  domain::Offence offence;
  domain::DecisionKind decision = domain::DecisionKind::open;
  std::string ground;
  std::string question;
  std::string answer;
  std::string note;
  bool is_victim_minor = false;  // of an offence that does not say so itself
  std::string case_ground;       // of suspending or transferring the case
  int case_months = 4;           // that the investigation may take: CPC 172(1)
  std::optional<DemoEnd> then;   // after a suspension was resumed or annulled
  std::vector<DemoTurn> turns;   // instead of `days`
  bool joins_a_case = false;     // that is being investigated for the same article, if there is one
  DemoDays days;

  // Where DemoPeople has whoever received it.
  std::string desk() const { return !agency.empty() ? agency : is_to_city ? std::string() : unit; }
  bool changes_hands() const { return desk() != settler; }
};

}  // namespace hd::cli
