// One row of law/time_limits.csv and the papers it stands on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "base/words.hpp"
#include "law/facts.hpp"

namespace hd::law {

struct Label {
  std::string vi;
  std::string en;
  const std::string& text(Language language) const { return language == Language::vi ? vi : en; }
};

// draft: not read in the official text, or an interpretation; nobody may rely on it alone.
enum class Status : std::uint8_t { draft, confirmed };

// Văn bản: a row of law/sources.csv.
struct LegalDoc {
  std::string id;  // "ttlt-01-2017"
  Label short_name;
  std::string full_name;  // Vietnamese, as official papers name it
  std::string number;
  std::string issuer;
  std::optional<CivilDate> issued;
  std::optional<CivilDate> effective_from;
  std::optional<CivilDate> effective_to;
  std::string replaced_by;
  bool is_read = false;  // false: known by name only, no rule may stand on it
  std::string note;
};

struct Citation {
  std::string doc;  // id in law/sources.csv
  Label doc_name;
  std::string doc_full;  // Vietnamese, as official papers name it
  std::string article;
  std::string clause;
  std::string point;
  // "điểm a khoản 5 Điều 8 TTLT 01/2017" or "Joint Circular 01/2017, art. 8(5)(a)".
  std::string text(Language language) const;
  // The same with the name in full, for an official paper: "khoản 5 Điều 146 Bộ luật Tố tụng hình
  // sự".
  std::string in_full() const;
  bool operator==(const Citation& other) const;
};

// A ground of not opening (CPC 157), or to suspend a tip (CPC 148(1)) or a case (CPC 229(1)).
struct Ground {
  std::string code;
  Label label;
  Citation citation;
  Status status = Status::draft;
};

enum class LimitUnit : std::uint8_t {
  at_once,
  hours,
  days,
  working_days,
  months,
  months_of_30_days
};
// receipt: the agency's own receipt; event: another fact; expiry_before: the end of another limit
// before it moved past days off; rolled_expiry_before: after it moved.
enum class CountsFrom : std::uint8_t { receipt, event, expiry_before, rolled_expiry_before };
enum class Direction : std::uint8_t { after, before };
enum class Roll : std::uint8_t { none, next_working_day, previous_working_day };

// When a rule applies beyond its start. Names as in the column `needs`.
enum class Condition : std::uint8_t {
  urgent_not_excluded,     // a ground of TTLT 01/2017 art. 8(5)(a) is there or not yet excluded
  urgent_not_established,  // no ground of it is established
  victim_under_18,
  child_sexual_abuse,
  reporter_not_anonymous,
};

struct TimeLimit {
  std::string id;    // "T2a"
  std::string duty;  // rules of one duty compete: the strictest is due, the others stand beside it
  Label label;
  Label holder;                     // who owes it
  std::vector<Citation> citations;  // the first one is the main one
  int value = 0;
  LimitUnit unit = LimitUnit::days;
  std::optional<int> island_value;
  Status island_status = Status::draft;
  CountsFrom counts_from = CountsFrom::receipt;
  std::vector<FactKind> start_events;  // for CountsFrom::event, any of them
  std::vector<AgencyKind> agencies;    // whom the rule binds
  Direction direction = Direction::after;
  Roll roll = Roll::none;
  Status roll_status = Status::draft;
  bool first_day_counts = false;
  std::string extension_of;           // rule id; also the limit an expiry is taken from
  std::optional<FactKind> opened_by;  // an extension applies only after this fact
  int max_times = 0;                  // of an extension, 0: not an extension
  std::string approver_role;
  std::optional<int> request_before_days;
  bool is_option = false;  // not owed: shown as a possible next step
  // Shown, never owed as work: pre-trial detention ends by the order alone, CPC 134(1).
  bool is_watch_only = false;
  // The paper that halves the limit when the accused is under 18; none: it is never halved.
  std::optional<Citation> halved_by;
  std::optional<CivilDate> halved_from;
  // The article that gives an accused under 18 two thirds of the limit, which is in months of 30
  // days; none: it gives nothing of the kind.
  std::optional<Citation> two_thirds_by;
  std::vector<Condition> needs;
  std::vector<Severity> severities;            // empty: any
  std::vector<std::vector<FactKind>> done_by;  // all of the facts of any one of the groups
  std::vector<FactKind> ended_by;              // makes the duty fall away
  Status status = Status::draft;
  CivilDate effective_from;
  std::optional<CivilDate> effective_to;  // last day in force
  Label note;                             // doubts, what was not read; may be empty
  int order = 0;                          // row in the file
};

}  // namespace hd::law
