// A .story file: what happened, and what a jurist expects to be due (tests/story/README.md). Every
// word may be written in Vietnamese, with or without marks, or in English.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/law.hpp"

namespace hd::law {

enum class ExpectKind : std::uint8_t {
  due,          // open and due then
  beside,       // stands beside another due
  no_due,       // the rule does not run
  done,         // was fulfilled then
  fallen_away,  // no longer owed since then
  replaced,     // prolonged by `other`
  skipped,      // exactly these days were skipped
  open_list,    // exactly these rules are open, in this order
  goes_to,      // routing
  severity,
  next_step,
  no_step,  // the step is not possible
  to_ask,   // exactly these 24-hour grounds are unanswered
  doubt,    // a fact that the law did not allow
  no_doubt,
  ground,  // of the suspension that started the limit
};

struct Expectation {
  int line = 0;
  bool of_assumed = false;  // "thì …": of the story with its "nếu" lines
  ExpectKind kind = ExpectKind::due;
  std::string rule;                  // or the id of a next step
  std::string other;                 // rule of beside and replaced
  std::optional<AgencyKind> agency;  // whose due; goes_to: where to (none: keeps it)
  std::optional<Moment> at;
  std::vector<std::string> citations;  // folded; the first one is the main one
  bool is_draft = false;
  bool is_provisional = false;
  bool is_late = false;
  bool may_be_late = false;
  std::optional<CivilDate> done_on;  // of done: the day alone is known
  std::optional<CivilDate> unrolled;
  std::optional<Moment> certain_at;     // Due::certain_at
  std::optional<CivilDate> not_before;  // of a next step
  std::optional<CivilDate> latest_day;
  std::optional<CivilDate> would_end;
  std::vector<CivilDate> days;
  std::vector<std::string> rules;
  std::vector<std::string> asked;  // keys of words/: to_ask
  DoubtKind doubt = DoubtKind::too_early;
  FactKind fact = FactKind::tip_received;  // of a doubt
  bool is_halved = false;
  std::optional<int> within_hours;
  std::optional<int> within_days;
  Severity severity = Severity::less_serious;
};

struct Story {
  std::string title;
  Situation situation;
  // What would be if the lines that begin with "nếu" were true too; equal to `situation` without
  // any.
  Situation assumed;
  std::vector<std::string> assumptions;  // those lines, as written
  std::vector<Expectation> expectations;
};

// Fails with malformed; the private text names the line, quotes it and says what may stand there.
Result<Story> parse_story(std::string_view text);
// Fails with malformed for a clause or a ground that the law's tables do not have, and for a tip
// passed on by who did not receive it.
Result<Done> check_story(const Story& story, const Law& law);
// Adds one assumption, written as a fact or a setting of a story, without changing what happened.
Result<Done> assume(std::string_view line, Story& story);

}  // namespace hd::law
