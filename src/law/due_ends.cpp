// What became of the limits that run: done, fallen away, prolonged, stricter than another.
#include <algorithm>

#include "law/dues.hpp"

namespace hd::law {
namespace {

Alternative beside(const RunningLimit& other, BesideWhy why) {
  return {other.due.rule,     other.due.label, other.due.citations.front(), other.due.status, why,
          other.due.reckoning};
}

bool is_stricter(const RunningLimit& a, const RunningLimit& b) {
  if (a.due.reckoning.due_at != b.due.reckoning.due_at) {
    return a.due.reckoning.due_at < b.due.reckoning.due_at;
  }
  if (a.due.status != b.due.status) return a.due.status == Status::confirmed;
  return a.rule->order < b.rule->order;
}

bool competes(const RunningLimit& running) {
  return !running.rule->is_option && running.due.superseded_by.empty();
}

bool needs(const TimeLimit& rule, Condition condition) {
  return std::find(rule.needs.begin(), rule.needs.end(), condition) != rule.needs.end();
}

// Asked of the procuracy: what answers it, or makes an answer idle, may be done by whoever asked,
// and before the procuracy confirmed that it had the request (TTLT 01/2017 art. 11(2)).
const Fact* answer_to_request(const View& view, const Fact& reached, FactKind kind) {
  const Fact* asked = nullptr;
  for (const Fact& fact : view.facts) {
    if (&fact == &reached) break;
    if (fact.kind == FactKind::extension_requested) asked = &fact;
  }
  for (const Fact& fact : view.facts) {
    if (fact.kind == kind && &fact > (asked == nullptr ? &reached : asked)) return &fact;
  }
  return nullptr;
}

// Several demands of the procuracy may wait at once: what was met names which, or means all so far.
const Fact* meeting(const View& view, const Fact& demand) {
  for (const Fact& fact : view.facts) {
    const bool fits = fact.kind == FactKind::procuracy_demand_met && same_agency(fact, demand) &&
                      (fact.ground.empty() || fact.ground == demand.ground);
    if (fits && happened_since(fact, demand)) return &fact;
  }
  return nullptr;
}

const Fact* ending(const View& view, const RunningLimit& running, FactKind kind,
                   const Fact* after = nullptr) {
  if (running.start->kind == FactKind::extension_request_reached_procuracy)
    return answer_to_request(view, *running.start, kind);
  if (kind == FactKind::procuracy_demand_met) return meeting(view, *running.start);
  return first_since(view, *running.start, kind, after);
}

BesideWhy why_beside(const RunningLimit& winner, const RunningLimit& other) {
  const bool open_question = needs(*winner.rule, Condition::urgent_not_excluded) &&
                             needs(*other.rule, Condition::urgent_not_established);
  return open_question ? BesideWhy::if_not_urgent : BesideWhy::milder_rule;
}

void sort_for_people(std::vector<Due>& dues) {
  std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) {
    if (a.state != b.state) return a.state < b.state;
    if (a.state == DueState::open) return a.reckoning.due_at < b.reckoning.due_at;
    return *a.done_at < *b.done_at;
  });
}

}  // namespace

const Fact* DueList::fulfilled_by(const RunningLimit& running) const {
  const Fact* earliest = nullptr;
  for (const std::vector<FactKind>& all : running.rule->done_by) {
    const Fact* last = nullptr;
    for (const FactKind kind : all) {
      const Fact* fact = ending(view_, running, kind, running.since);
      if (fact == nullptr) {
        last = nullptr;
        break;
      }
      if (last == nullptr || fact->at > last->at) last = fact;
    }
    if (last != nullptr && (earliest == nullptr || last->at < earliest->at)) earliest = last;
  }
  return earliest;
}

void DueList::settle_state(RunningLimit& running) const {
  const Fact* done = fulfilled_by(running);
  std::optional<Moment> ended;
  for (const FactKind kind : running.rule->ended_by) {
    const Fact* fact = ending(view_, running, kind);
    if (fact != nullptr) ended = std::min(ended.value_or(fact->at), fact->at);
  }
  if (done != nullptr && (!ended || done->at <= *ended)) {
    running.due.state = DueState::done;
    running.due.done_at = done->at;
    running.due.is_done_by_day = done->precision == Precision::day;
  } else if (ended) {
    running.due.state = DueState::fallen_away;
    running.due.done_at = ended;
  }
}

// A prolonged limit takes the place of the one it prolongs.
void DueList::supersede() {
  for (const RunningLimit& longer : running_) {
    if (longer.opened == nullptr) continue;
    for (RunningLimit& base : running_) {
      const bool same = base.rule->id == longer.rule->extension_of && base.start == longer.start;
      if (!same) continue;
      base.due.state = DueState::fallen_away;
      base.due.done_at = longer.opened->at;
      base.due.superseded_by = longer.rule->id;
    }
  }
}

// A limit that competes with others of its duty stands for all of them when it is the strictest.
bool DueList::wins(RunningLimit& running) const {
  std::vector<const RunningLimit*> rivals;
  for (const RunningLimit& other : running_) {
    const bool rival = &other != &running && other.start == running.start && competes(other) &&
                       other.rule->duty == running.rule->duty;
    if (!rival) continue;
    if (!is_stricter(running, other)) return false;
    rivals.push_back(&other);
  }
  for (const RunningLimit* other : rivals) {
    running.due.beside.push_back(beside(*other, why_beside(running, *other)));
  }
  return true;
}

std::vector<Due> DueList::take_owed() {
  std::vector<RunningLimit*> owed;
  for (RunningLimit& running : running_) {
    if (running.rule->is_option) continue;
    if (!competes(running) || wins(running)) owed.push_back(&running);
  }
  std::vector<Due> dues;
  dues.reserve(owed.size());
  for (RunningLimit* running : owed) dues.push_back(std::move(running->due));
  sort_for_people(dues);
  return dues;
}

const RunningLimit* DueList::find(std::string_view rule, const Fact& start) const {
  for (const RunningLimit& running : running_) {
    if (running.rule->id == rule && running.start == &start) return &running;
  }
  return nullptr;
}

const RunningLimit* DueList::last_of(std::string_view rule, const Fact& holder) const {
  const RunningLimit* last = nullptr;
  for (const RunningLimit& running : running_) {
    const bool its = running.rule->id == rule && same_agency(*running.start, holder) &&
                     same_accused(*running.start, holder);
    if (its && (last == nullptr || running.start->at >= last->start->at)) last = &running;
  }
  return last;
}

const RunningLimit& DueList::current(const RunningLimit& base) const {
  const RunningLimit* now = &base;
  for (const RunningLimit& next : running_) {
    const bool prolongs = next.opened != nullptr && next.start == now->start &&
                          next.rule->extension_of == now->rule->id;
    if (prolongs) now = &next;
  }
  return *now;
}

}  // namespace hd::law
