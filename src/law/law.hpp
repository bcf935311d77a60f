// The law engine: facts with dates in; what is due, why (article), from which day, and what becomes
// possible next out. Reads its data once; answer() reads no file and no clock.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.hpp"
#include "law/answer.hpp"

namespace hd::law {

// A row of law/next_steps.csv.
struct StepRule {
  std::string id;
  Label label;
  Label decider;
  Citation citation;
  std::vector<AgencyKind> agencies;
  std::vector<FactKind> after;      // any of them; empty: as soon as the agency holds the tip
  std::vector<FactKind> not_after;  // none of them
  std::string not_before_end_of;    // rule id: only after its limit has run
  std::string latest_by;            // rule id: its end is the last day for the step
  std::string gives_limit;          // rule id of the limit that the step opens
  std::optional<FactKind> fact;     // what is recorded when it is done
  int max_times = 0;                // how often one agency may do it; 0: no limit
  Status status = Status::draft;
};

// A row of law/routing.csv.
struct RoutingRule {
  std::string article;  // empty: any
  std::string clause;   // empty: any
  std::vector<AgencyKind> from;
  bool above_7_years = false;          // only when the maximum is above 7 years
  std::optional<AgencyKind> to;        // none: `from` keeps it
  std::string rule;                    // time limit; empty: none
  std::vector<RoutingReason> reasons;  // the first one is the main one
};

class Law {
 public:
  // Reads every table of the folder (the project's law/). Fails with malformed (or storage_failed);
  // the private text names file and line and what to do.
  static Result<Law> load(const std::string& folder);

  Answer answer(const Situation& situation) const;
  // The dues of that answer alone, for whoever reckons many.
  std::vector<Due> dues(const Situation& situation) const;

  // Clauses of the article in force on `on`, without copying; they live as long as the law does.
  std::vector<const Offence*> clauses(CivilDate on, std::string_view article) const;
  // Every clause in force on `on`, in the order of the Code; for one article, or all with "".
  std::vector<Offence> offences(CivilDate on, std::string_view article = {}) const;
  // not_found when the article or clause is not in the data. With an unknown clause ("") the
  // gravest one is given.
  Result<Offence> offence(std::string_view article, std::string_view clause, CivilDate on) const;
  // Where a tip about the offence goes when an agency of kind `from` holds it. not_found as above.
  struct RouteQuestion {
    std::string article;
    std::string clause;  // empty: unknown
    AgencyKind from = AgencyKind::commune_police;
    bool at_island = false;
    CivilDate on;
  };
  Result<Routing> route(const RouteQuestion& question) const;

  const std::vector<Ground>& non_opening_grounds() const { return non_opening_grounds_; }
  const std::vector<Ground>& suspension_reasons() const { return suspension_reasons_; }
  const std::vector<Ground>& case_suspension_grounds() const { return case_suspension_grounds_; }
  const std::vector<Ground>& case_discontinuation_grounds() const {
    return case_discontinuation_grounds_;
  }
  const std::vector<Ground>& not_a_crime_grounds() const { return not_a_crime_grounds_; }
  const std::vector<TimeLimit>& time_limits() const { return limits_; }
  const std::vector<LegalDoc>& sources() const { return sources_; }
  const std::vector<RoutingRule>& routing_rules() const { return routing_; }
  const std::vector<StepRule>& step_rules() const { return steps_; }
  const calendar::Calendar& calendar() const { return calendar_; }
  // Of the tables that due dates are reckoned by, but the calendar: another text, another digest.
  const std::string& digest() const { return digest_; }

 private:
  friend class Loader;
  calendar::Calendar calendar_;
  std::string digest_;
  std::vector<LegalDoc> sources_;
  std::vector<TimeLimit> limits_;
  std::vector<Offence> offences_;
  std::vector<RoutingRule> routing_;
  std::vector<StepRule> steps_;
  std::vector<Ground> non_opening_grounds_;
  std::vector<Ground> suspension_reasons_;
  std::vector<Ground> case_suspension_grounds_;
  std::vector<Ground> case_discontinuation_grounds_;
  std::vector<Ground> not_a_crime_grounds_;
};

}  // namespace hd::law
