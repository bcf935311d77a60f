// What happens to an invented tip, act by act, for those who write it whole.
#pragma once

#include <vector>

#include "cli/demo_people.hpp"
#include "cli/demo_tip.hpp"

namespace hd::cli {

// One act of the course: when, by whom, and what it leaves behind.
struct Act {
  Moment at;
  access::Action action = access::Action::take_in;
  const DemoOfficer* by = nullptr;
  std::vector<domain::EventKind> events;
  std::optional<domain::EventKind> paper = {};  // which the procuracy confirms
};

// Who has to do with a tip.
struct Hands {
  const DemoOfficer& duty;
  const DemoOfficer& desk_head;  // of the agency that received it
  const DemoOfficer& investigator;
  const DemoOfficer& head;
  // Of the procuracy.
  const DemoOfficer& clerk;
  const DemoOfficer& chief;
  const DemoOfficer& procurator;
};

// Where DemoPeople has the people of the procuracy.
constexpr std::string_view procuracy_place = "procuracy";

// When the procuracy confirms a paper that was sent then, and assigns a procurator.
Moment confirmed_at(const DemoTip& tip, Moment sent);
Moment procurator_assigned_at(const DemoTip& tip, Moment sent);

// Oldest first, as far as `now`.
std::vector<Act> acts_of(const DemoTip& tip, const Hands& hands, Moment now);

// One act of the case that a lead opened.
struct CaseStep {
  Moment at;
  domain::CaseEventKind kind = domain::CaseEventKind::offender_identified;
  bool is_decision = false;  // by the head, else by the investigator
  std::string ground;
};

// Oldest first, as far as `now`.
std::vector<CaseStep> case_steps_of(const DemoDays& days, Moment now);

domain::EventKind decision_event(domain::DecisionKind kind);

}  // namespace hd::cli
