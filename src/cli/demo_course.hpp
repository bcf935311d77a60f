// The course of one invented tip: its sender, and the officers through whose hands it passes.
#pragma once

#include <functional>
#include <vector>

#include "app/change_lead.hpp"
#include "base/csv.hpp"
#include "cli/demo_people.hpp"
#include "intake/submission.hpp"

namespace hd::cli {

struct DemoStep {
  Moment at;
  std::function<Result<Done>()> act;
};

class DemoCourse {
 public:
  // Row `row` of demo/tips.csv; all of them must outlive the course.
  DemoCourse(DemoWorld& world, const DemoPeople& people, const CsvTable& tips, std::size_t row);

  // The steps up to the state the table asks for, in the time before `now`.
  std::vector<DemoStep> steps(Moment now);

 private:
  const std::string& cell(std::string_view column) const { return tips_.cell(row_, column); }
  bool reaches(domain::LeadState state) const;
  domain::Offence offence() const { return {cell("article"), cell("clause")}; }
  const DemoOfficer& duty() const;
  const DemoOfficer& investigator() const;
  const DemoOfficer& head() const { return people_.with({}, domain::Function::head); }
  app::LeadChange change() const;
  Result<Done> keep(const Result<app::LeadOutcome>& outcome);
  domain::DecisionKind decision() const;
  void add_settlement(std::vector<DemoStep>& steps, Moment received, Moment now);

  Result<Done> send();
  Result<Done> open();
  Result<Done> classify();
  Result<Done> accept();
  Result<Done> record(domain::EventKind step);
  Result<Done> ask();
  Result<Done> answer();
  Result<Done> propose();
  Result<Done> decide();
  Result<Done> identify();

  DemoWorld& world_;
  const DemoPeople& people_;
  const CsvTable& tips_;
  const std::size_t row_;
  const domain::LeadState target_;
  const crypto::ReceiptKey& key_;
  const intake::Submission submission_;
  domain::LeadId lead_;
  std::int64_t version_ = 1;
};

}  // namespace hd::cli
