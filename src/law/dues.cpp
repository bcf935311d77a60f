#include "law/dues.hpp"

#include <algorithm>

#include "law/count.hpp"

namespace hd::law {
namespace {

CountRequest request_of(const TimeLimit& rule, int value, Moment start) {
  return {value, rule.unit, start, rule.direction, rule.roll, rule.first_day_counts};
}

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// The unrolled last day counts for whatever is reckoned from an expiry: the stricter reading.
CivilDate expiry_of(const Reckoning& reckoning) {
  return reckoning.unrolled.value_or(reckoning.due_day);
}

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

BesideWhy why_beside(const RunningLimit& winner, const RunningLimit& other) {
  const bool open_question = contains(winner.rule->needs, Condition::urgent_not_excluded) &&
                             contains(other.rule->needs, Condition::urgent_not_established);
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

void DueList::run() {
  running_.reserve(law_.time_limits().size());
  for (const TimeLimit& rule : law_.time_limits()) {
    if (rule.counts_from == CountsFrom::receipt) start_at_receipts(rule);
    if (rule.counts_from == CountsFrom::event) start_at_events(rule);
    if (rule.counts_from == CountsFrom::expiry_before) start_at_expiries(rule);
  }
  supersede();
}

bool DueList::binds(const TimeLimit& rule, const Fact& start) const {
  const CivilDate day = start.at.local_date();
  const bool in_force =
      rule.effective_from <= day && (!rule.effective_to || day <= *rule.effective_to);
  return in_force && contains(rule.agencies, start.agency_kind);
}

DueList::Applies DueList::applies(const TimeLimit& rule) const {
  std::string because;
  for (const Condition need : rule.needs) {
    const bool is_urgent_question =
        need == Condition::urgent_not_excluded || need == Condition::urgent_not_established;
    if (need == Condition::urgent_not_excluded && view_.urgent == YesNo::no) return {};
    if (need == Condition::urgent_not_established && view_.urgent == YesNo::yes) return {};
    if (need == Condition::victim_under_18 && view_.child_victim != YesNo::yes) return {};
    if (need == Condition::reporter_not_anonymous && view_.reporter_named == YesNo::no) return {};
    if (is_urgent_question) because = view_.urgent_because;
    if (need == Condition::victim_under_18) because = "law.because.victim_under_18";
  }
  if (rule.severities.empty()) return {true, because};
  return {view_.severity && contains(rule.severities, *view_.severity), because};
}

void DueList::start_at_receipts(const TimeLimit& rule) {
  for (const Receipt& receipt : view_.receipts) {
    if (!binds(rule, receipt.fact)) continue;
    if (rule.opened_by && first_since(view_, receipt.fact, *rule.opened_by) == nullptr) continue;
    start(rule, receipt.fact, receipt.fact.at);
  }
}

void DueList::start_at_events(const TimeLimit& rule) {
  for (const Fact& fact : view_.facts) {
    if (contains(rule.start_events, fact.kind) && binds(rule, fact)) start(rule, fact, fact.at);
  }
}

void DueList::start_at_expiries(const TimeLimit& rule) {
  for (const Receipt& receipt : view_.receipts) {
    if (!binds(rule, receipt.fact)) continue;
    if (rule.opened_by && first_since(view_, receipt.fact, *rule.opened_by) == nullptr) continue;
    // An extension is counted from the very limit it prolongs, a backward limit from the latest
    // one.
    const RunningLimit* base = rule.opened_by ? find(rule.extension_of, receipt.fact)
                                              : current(rule.extension_of, receipt.fact);
    if (base == nullptr) continue;
    const std::string of = base->due.rule;
    const std::size_t before = running_.size();
    start(rule, receipt.fact, Moment::local(expiry_of(base->due.reckoning), 0, 0));
    if (running_.size() > before) running_.back().due.expiry_of = of;
  }
}

void DueList::start(const TimeLimit& rule, const Fact& fact, Moment at) {
  Applies holds = applies(rule);
  if (!holds.yes) return;
  const bool by_island = fact.at_island && rule.island_value.has_value();
  const int value = by_island ? *rule.island_value : rule.value;
  RunningLimit running{{}, &rule, &fact};
  Due& due = running.due;
  due.rule = rule.id;
  due.duty = rule.duty;
  due.label = rule.label;
  due.holder = rule.holder;
  due.agency_kind = fact.agency_kind;
  due.agency = fact.agency;
  due.value = value;
  due.unit = rule.unit;
  due.reckoning = reckon(request_of(rule, value, at), law_.calendar());
  due.citations = rule.citations;
  due.status = by_island ? std::min(rule.status, rule.island_status) : rule.status;
  due.roll_status = rule.roll_status;
  due.because = std::move(holds.because);
  due.started_by = fact;
  due.started_at = at;
  if (by_island) {
    due.beside.push_back({rule.id, rule.label, rule.citations.front(), rule.status,
                          BesideWhy::without_island,
                          reckon(request_of(rule, rule.value, at), law_.calendar())});
  }
  settle_state(running);
  running_.push_back(std::move(running));
}

std::optional<Moment> DueList::done_at(const TimeLimit& rule, const Fact& start) const {
  std::optional<Moment> earliest;
  for (const std::vector<FactKind>& all : rule.done_by) {
    std::optional<Moment> last;
    for (const FactKind kind : all) {
      const Fact* fact = first_since(view_, start, kind);
      if (fact == nullptr) {
        last.reset();
        break;
      }
      last = std::max(last.value_or(fact->at), fact->at);
    }
    if (last) earliest = std::min(earliest.value_or(*last), *last);
  }
  return earliest;
}

void DueList::settle_state(RunningLimit& running) const {
  const std::optional<Moment> done = done_at(*running.rule, *running.start);
  std::optional<Moment> ended;
  for (const FactKind kind : running.rule->ended_by) {
    const Fact* fact = first_since(view_, *running.start, kind);
    if (fact != nullptr) ended = std::min(ended.value_or(fact->at), fact->at);
  }
  if (done && (!ended || *done <= *ended)) {
    running.due.state = DueState::done;
    running.due.done_at = done;
  } else if (ended) {
    running.due.state = DueState::fallen_away;
    running.due.done_at = ended;
  }
}

// A prolonged limit takes the place of the one it prolongs.
void DueList::supersede() {
  for (const RunningLimit& longer : running_) {
    if (!longer.rule->opened_by || longer.rule->extension_of.empty()) continue;
    const Fact* opened = first_since(view_, *longer.start, *longer.rule->opened_by);
    for (RunningLimit& base : running_) {
      const bool same = base.rule->id == longer.rule->extension_of && base.start == longer.start;
      const bool was_done = base.due.done_at && *base.due.done_at <= opened->at;
      if (!same || was_done) continue;
      base.due.state = DueState::fallen_away;
      base.due.done_at = opened->at;
      base.due.superseded_by = longer.rule->id;
    }
  }
}

std::vector<Due> DueList::owed() const {
  std::vector<Due> dues;
  for (const RunningLimit& running : running_) {
    if (running.rule->is_option) continue;
    if (!competes(running)) {
      dues.push_back(running.due);
      continue;
    }
    std::vector<const RunningLimit*> rivals;
    bool is_strictest = true;
    for (const RunningLimit& other : running_) {
      const bool rival = &other != &running && competes(other) && other.start == running.start &&
                         other.rule->duty == running.rule->duty;
      if (!rival) continue;
      rivals.push_back(&other);
      is_strictest = is_strictest && is_stricter(running, other);
    }
    if (!is_strictest) continue;
    dues.push_back(running.due);
    for (const RunningLimit* other : rivals) {
      dues.back().beside.push_back(beside(*other, why_beside(running, *other)));
    }
  }
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
    if (running.rule->id == rule && same_agency(*running.start, holder)) last = &running;
  }
  return last;
}

const RunningLimit* DueList::current(std::string_view rule, const Fact& start) const {
  const RunningLimit* now = find(rule, start);
  if (now == nullptr) return nullptr;
  for (const RunningLimit& next : running_) {
    const bool prolongs =
        next.rule->opened_by && next.start == &start && next.rule->extension_of == now->rule->id;
    if (prolongs) now = &next;
  }
  return now;
}

std::optional<CivilDate> DueList::would_end(std::string_view rule, const Fact& start) const {
  for (const TimeLimit& limit : law_.time_limits()) {
    if (limit.id != rule || !binds(limit, start)) continue;
    Moment from = start.at;
    if (limit.counts_from == CountsFrom::expiry_before) {
      const RunningLimit* base = find(limit.extension_of, start);
      if (base == nullptr) return std::nullopt;
      from = Moment::local(expiry_of(base->due.reckoning), 0, 0);
    }
    return reckon(request_of(limit, limit.value, from), law_.calendar()).due_day;
  }
  return std::nullopt;
}

}  // namespace hd::law
