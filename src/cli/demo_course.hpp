// The course of one invented tip: its sender, and the officers through whose hands it passes.
#pragma once

#include <functional>
#include <vector>

#include "app/change_lead.hpp"
#include "cli/demo_people.hpp"
#include "cli/demo_tip.hpp"
#include "intake/submission.hpp"

namespace hd::cli {

// What the form of the public page says.
domain::Danger danger_of(std::string_view said);

struct DemoStep {
  Moment at;
  std::function<Result<Done>()> act;
};

class DemoCourse {
 public:
  // World and people must outlive the course.
  DemoCourse(DemoWorld& world, const DemoPeople& people, DemoTip tip);

  // What happens to the tip until `now`, oldest first.
  std::vector<DemoStep> steps(Moment now);

 private:
  const DemoOfficer& duty() const;
  const DemoOfficer& investigator() const;
  const DemoOfficer& head() const { return people_.with(tip_.settler, domain::Function::head); }
  app::LeadChange change() const;
  domain::Offence opened_for() const;
  Result<Done> keep(const Result<app::LeadOutcome>& outcome);

  Result<Done> receive();
  Result<Done> send();
  Result<Done> take_in();
  Result<Done> open();
  Result<Done> classify();
  Result<Done> accept();
  Result<Done> record(domain::EventKind step);
  Result<Done> work();
  Result<Done> ask();
  Result<Done> answer();
  Result<Done> read_answer();
  Result<Done> propose();
  Result<Done> decide();
  Result<Done> decide_open();
  Result<Done> prolong();
  Result<Done> ask_for_more_time();

  // demo_course_case.cpp
  Result<Done> propose_no_crime();
  Result<Done> find_no_crime();
  Result<std::optional<domain::CriminalCaseId>> case_to_join() const;
  struct CaseHands {
    const DemoOfficer& head;
    const DemoOfficer& investigator;
  };
  CaseHands hands_of(const domain::CriminalCase& file) const;
  // An act on the case that this lead opened; nothing when it joined another one's.
  Result<Done> in_case(domain::CaseEventKind act, bool is_decision, std::string ground = {});
  void add_case_steps(std::vector<DemoStep>& steps, Moment now);

  // demo_course_above.cpp
  Result<domain::Lead> lead_now();
  Result<Done> confirm_papers();
  Result<Done> assign_procurator();
  Result<Done> give_more_time();
  Result<Done> refuse_more_time();
  Result<Done> annul();
  Result<Done> send_annulment();
  void add_steps_above(std::vector<DemoStep>& steps, Moment now);

  // demo_course_turn.cpp
  Result<Done> classify_wrongly();
  Result<Done> undo_classification();
  Result<Done> pass_on();
  Result<Done> reject();
  Result<Done> keep_here();
  Result<Done> reassign();
  Result<Done> link();
  Result<Done> resume();
  void settle_anew();
  // One act of demo/turns.csv.
  Result<Done> take(const std::string& act);

  DemoWorld& world_;
  const DemoPeople& people_;
  DemoTip tip_;
  const crypto::ReceiptKey& key_;
  const intake::Submission submission_;
  domain::LeadId lead_;
  std::int64_t version_ = 1;
  bool has_own_case_ = false;
};

}  // namespace hd::cli
