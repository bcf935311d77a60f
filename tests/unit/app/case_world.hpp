// An agency that opens cases: the city's head, who investigates alone, and leads taken in by
// himself.
#pragma once

#include "app/accept_lead.hpp"
#include "app/act_on_case.hpp"
#include "app/case_leads.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/propose_decision.hpp"
#include "app/read_case.hpp"
#include "app/read_lead.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

namespace hd::test {

struct CaseWorld : AppWorld {
  app::Caller head;
  int acts = 0;

  CaseWorld() { head = first_sign_in(set_up().slips[1]); }

  // Whoever they are, they need no keys for what these tests ask of them.
  app::Caller coordinator() const {
    app::Caller caller;
    caller.actor.member_id = crypto::random_id<domain::MemberTag>();
    caller.actor.agency_id = crypto::random_id<domain::AgencyTag>();
    caller.actor.agency_kind = domain::AgencyKind::steering_committee;
    caller.actor.functions = {domain::Function::coordinator};
    return caller;
  }
  app::Caller commune_head() const {
    app::Caller caller = coordinator();
    caller.actor.agency_kind = domain::AgencyKind::commune_police;
    caller.actor.functions = {domain::Function::head};
    return caller;
  }

  std::string key() { return "key-" + std::to_string(1000 + ++acts); }
  app::LeadChange change(domain::LeadId lead) {
    return {lead, must(app::read_lead::run(desk(), head, {lead})).lead.version, key()};
  }
  app::CaseChange change(domain::CriminalCaseId id) { return {id, page(id).file.version, key()}; }

  app::read_case::Output page(domain::CriminalCaseId id) {
    return must(app::read_case::run(desk(), head, {id}));
  }
  std::optional<domain::CriminalCase> case_of(domain::LeadId lead) {
    return must(app::read_lead::run(desk(), head, {lead})).criminal_case;
  }

  domain::LeadId proposed_lead(const domain::Offence& offence) {
    app::take_in_report::Input report;
    report.request_key = key();
    report.channel = domain::Channel::letter;
    report.received_at = clock.now();
    report.content.story = "Thư kể.";
    report.content.language = "vi";
    const auto lead =
        must(app::take_in_report::run(desk(), head, std::move(report))).outcome.lead_id;
    must(app::classify_lead::run(desk(), head,
                                 {change(lead), domain::LeadKind::crime_notice, offence, false}));
    must(app::accept_lead::run(desk(), head, {change(lead), head.actor.member_id}));
    must(app::propose_decision::run(desk(), head,
                                    {change(lead), domain::DecisionKind::open, offence, {}, {}}));
    return lead;
  }
  Result<app::LeadOutcome> open(domain::LeadId lead, const domain::Offence& offence,
                                std::optional<domain::CriminalCaseId> joined = {}) {
    return app::decide_lead::run(desk(), head,
                                 {change(lead), domain::DecisionKind::open, offence, {}, joined});
  }
  domain::LeadId opened_lead(const domain::Offence& offence = {"150", "1"}) {
    const domain::LeadId lead = proposed_lead(offence);
    must(open(lead, offence));
    return lead;
  }

  app::CaseAct act(domain::CriminalCaseId id, domain::CaseEventKind kind, std::string ground = {}) {
    app::CaseAct made;
    made.change = change(id);
    made.kind = kind;
    made.ground = std::move(ground);
    return made;
  }
  Result<app::CaseOutcome> decide(const app::CaseAct& made) {
    return app::decide_case::run(desk(), head, made);
  }
  Result<app::CaseOutcome> record(domain::CriminalCaseId id, domain::CaseEventKind kind) {
    return app::record_case_step::run(desk(), head, act(id, kind));
  }
  Result<app::CaseOutcome> join(domain::CriminalCaseId id, domain::LeadId lead) {
    const std::string number = must(app::read_lead::run(desk(), head, {lead})).lead.number;
    return app::join_lead::run(desk(), head, {change(id), number});
  }
  Result<app::CaseOutcome> take_off(domain::CriminalCaseId id, domain::LeadId lead) {
    return app::take_off_lead::run(desk(), head,
                                   {change(id), lead, domain::SplitReason::another_matter});
  }

  std::optional<CivilDate> last_day(domain::CriminalCaseId id, std::string_view rule) {
    const auto seen = page(id);
    const auto* due = seen.answer.find(rule);
    return due == nullptr ? std::nullopt : std::optional(due->reckoning.due_day);
  }
  // Rules of the case that are kept as open due dates of this lead, as queues and alarms see them.
  std::set<std::string> case_dues(domain::LeadId lead) {
    std::set<std::string> rules;
    const auto dues =
        must(store->read([&](ports::Records& records) { return records.leads().dues(lead); }));
    for (const domain::DueDate& due : dues) {
      if (!due.done_at && app::is_case_rule(due.rule)) rules.insert(due.rule);
    }
    return rules;
  }
};

}  // namespace hd::test
