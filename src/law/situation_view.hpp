// The facts put in order: who held the tip when, which offence, which grounds. Private to the room.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/law.hpp"

namespace hd::law {

// What an agency had to go by while it held the tip.
struct Judged {
  YesNo urgent = YesNo::unknown;    // a ground of TTLT 01/2017 art. 8(5)(a)
  std::string_view urgent_because;  // key of words/
  bool ground_came_late = false;    // the only ground of it was found after the reception
  YesNo child_victim = YesNo::unknown;
  bool child_sexual_abuse = false;
};

// One stay of the tip at one agency: from its reception or acceptance until it was passed on. What
// others found of the tip after it had left makes nobody late.
struct Receipt {
  Fact fact;
  std::optional<Moment> left_at;
  Judged judged;
};

struct View {
  std::vector<Fact> facts;        // by time; hours rounded down
  std::vector<Receipt> receipts;  // by time
  std::string article;
  std::string clause;
  Judged judged;                    // by all that happened
  std::vector<std::string> to_ask;  // keys of words/: the grounds that nobody answered
  YesNo reporter_named = YesNo::unknown;
  // Of the terms of a case. They grow with the severity, so where the clause or the offence is not
  // known the mildest that it may be counts; of several charges the gravest, TTLT 04/2018 art. 14.
  Severity term_severity = Severity::less_serious;
  bool term_severity_known = false;
  bool halves = false;  // the accused is under 18 and nobody found the case especially complex
  bool accused_is_minor = false;

  // What counted for whom a limit binds that began with `start`.
  const Judged& judged_at(const Fact& start) const;
  CivilDate first_day() const;
};

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

View view_of(const Situation& situation, const Law& law);

bool same_agency(const Fact& a, const Fact& b);
// False only when both name an accused and not the same one.
bool same_accused(const Fact& a, const Fact& b);
// True when `fact` did not happen before `start`; by the hour when one of the two has no
// minute, by the day when `fact` has no hour.
bool happened_since(const Fact& fact, const Fact& start);
// The first fact of the kind by the same agency since `start`, or null. Facts about another accused
// than that of `start` do not count, nor does what came before `after`, a fact of the view.
const Fact* first_since(const View& view, const Fact& start, FactKind kind,
                        const Fact* after = nullptr);

}  // namespace hd::law
