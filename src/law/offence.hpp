// Offences of the Criminal Code that matter here, and where a tip about them must go.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "law/rule.hpp"

namespace hd::law {

inline constexpr int life_imprisonment = 99;  // years, as Offence::max_years

struct Offence {
  std::string article;  // "150"
  std::string clause;   // "1"
  Label name;           // of the article: "mua bán người"
  Label clause_text;    // what the clause adds, in a few words; may be empty
  int min_months = 0;   // of imprisonment; 0 when a lighter penalty is possible
  int max_months = 0;   // of imprisonment; is_life: up to life beside it
  bool is_life = false;
  bool lighter_possible = false;               // fine or non-custodial reform instead of prison
  Severity severity = Severity::less_serious;  // Criminal Code 9(1)
  bool victim_under_18 = false;                // the offence has a victim under 18 by definition
  bool child_sexual_abuse = false;  // and is sexual abuse of that victim, Children Law 4(8)
  bool may_be_assigned = false;  // commune police may settle it by assignment (CPC 37), max 7 years
  Citation citation;
  Status status = Status::draft;
  CivilDate effective_from;
  std::optional<CivilDate> effective_to;

  int max_years() const { return is_life ? life_imprisonment : max_months / 12; }
};

struct RoutingReason {
  Label text;
  Citation citation;
  Status status = Status::draft;
};

// Where a tip about an offence goes when `from` holds it.
struct Routing {
  bool must_pass_on = false;  // false: `from` may keep it
  AgencyKind to = AgencyKind::city_investigating_agency;
  std::optional<int> within_hours;      // of the rule; counted from what the rule counts from
  std::optional<int> within_days;       // one of the two, or none: at once
  std::string rule;                     // the time limit behind them: "T2a"
  Status limit_status = Status::draft;  // draft: an interpretation, such as 48 h of a special zone
  Label why;
  Citation citation;
  Severity severity = Severity::less_serious;  // the gravest clause when the clause is unknown
  int max_years = 0;                           // life_imprisonment for life
  bool clause_known = false;
  Status status = Status::draft;    // of why and citation
  std::vector<RoutingReason> also;  // further reasons, each with its own status
};

std::string_view name_of(Severity severity);
Result<Severity> parse_severity(std::string_view name);
// Criminal Code 9(1): up to 3 years less serious, up to 7 serious, up to 15 very serious, above
// especially serious.
Severity severity_of(int max_months, bool is_life);

}  // namespace hd::law
