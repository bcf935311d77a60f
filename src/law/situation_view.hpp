// The facts put in order: who held the tip when, which offence, which grounds. Private to the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "law/law.hpp"

namespace hd::law {

// One stay of the tip at one agency: from its reception or acceptance until it was passed on.
struct Receipt {
  Fact fact;
  std::optional<Moment> left_at;
};

struct View {
  std::vector<Fact> facts;        // by time; hours rounded down
  std::vector<Receipt> receipts;  // by time
  std::string article;
  std::string clause;
  YesNo urgent = YesNo::unknown;  // a ground of TTLT 01/2017 art. 8(5)(a)
  std::string urgent_because;     // key of words/
  YesNo child_victim = YesNo::unknown;
  YesNo reporter_named = YesNo::unknown;
  std::optional<Severity> severity;  // the gravest clause when the clause is unknown
};

View view_of(const Situation& situation, const Law& law);

bool same_agency(const Fact& a, const Fact& b);
// True when `fact` did not happen before `start`; by the hour when one of the two has no minute.
bool happened_since(const Fact& fact, const Fact& start);
// The first fact of the kind by the same agency since `start`, or null.
const Fact* first_since(const View& view, const Fact& start, FactKind kind);

}  // namespace hd::law
