// Which limits start, from when, and how long they are. What becomes of them: due_ends.cpp.
#include "law/dues.hpp"

#include <algorithm>

namespace hd::law {
namespace {

// "Half a month is fifteen days": Civil Code 146(1)(d), by analogy. Half of an odd number of days
// is rounded down, to the stricter side.
CountRequest request_of(const TimeLimit& rule, int value, bool halved) {
  CountRequest request;
  const bool in_months = rule.unit == LimitUnit::months;
  request.value = halved ? value / 2 : value;
  request.extra_days = halved && in_months && value % 2 == 1 ? 15 : 0;
  request.unit = rule.unit;
  request.direction = rule.direction;
  request.roll = rule.roll;
  request.first_day_counts = rule.first_day_counts;
  return request;
}

// Which end a limit is counted from that begins when another one ends is not said: the unrolled one
// is the stricter reading, and the rule may say otherwise.
CivilDate expiry_of(const TimeLimit& rule, const Reckoning& reckoning) {
  if (rule.counts_from == CountsFrom::rolled_expiry_before) return reckoning.due_day;
  return reckoning.unrolled.value_or(reckoning.due_day);
}

bool counts_from_expiry(const TimeLimit& rule) {
  return rule.counts_from == CountsFrom::expiry_before ||
         rule.counts_from == CountsFrom::rolled_expiry_before;
}

// The ground of a suspension, by its point ("b") or its code.
std::optional<Ground> ground_of(const Law& law, const Fact& fact) {
  if (fact.ground.empty()) return std::nullopt;
  const auto& grounds = fact.kind == FactKind::case_suspended ? law.case_suspension_grounds()
                                                              : law.suspension_reasons();
  for (const Ground& ground : grounds) {
    if (ground.citation.point == fact.ground || ground.code == fact.ground) return ground;
  }
  return std::nullopt;
}

// One decision changes the offences and says which others stay: the paper is one.
bool stands_beside(const View& view, const Fact& fact) {
  return fact.kind == FactKind::offence_added &&
         std::ranges::any_of(view.facts, [&](const Fact& other) {
           return other.kind == FactKind::offence_changed && other.at == fact.at &&
                  same_agency(other, fact);
         });
}

// What a due says of its rule and of the fact that started it; nothing is counted yet.
Due described(const Law& law, const TimeLimit& rule, const Fact& fact) {
  Due due;
  due.rule = rule.id;
  due.duty = rule.duty;
  due.label = rule.label;
  due.holder = rule.holder;
  due.agency_kind = fact.agency_kind;
  due.agency = fact.agency;
  due.unit = rule.unit;
  due.is_watch_only = rule.is_watch_only;
  due.citations = rule.citations;
  due.note = rule.note;
  due.status = rule.status;
  due.roll_status = rule.roll_status;
  due.ground = ground_of(law, fact);
  due.started_by = fact;
  return due;
}

}  // namespace

void DueList::run() {
  for (const TimeLimit& rule : law_.time_limits()) {
    if (rule.counts_from == CountsFrom::receipt) start_at_receipts(rule);
    if (rule.counts_from == CountsFrom::event) start_at_events(rule);
    if (counts_from_expiry(rule)) start_at_expiries(rule);
  }
  supersede();
}

bool DueList::binds(const TimeLimit& rule, const Fact& start) const {
  if (!contains(rule.agencies, start.agency_kind)) return false;
  const CivilDate day = start.at.local_date();
  return rule.effective_from <= day && (!rule.effective_to || day <= *rule.effective_to);
}

DueList::Applies DueList::applies(const TimeLimit& rule, const Fact& start) const {
  Applies holds{true, {}, false};
  const Judged& judged = rule.needs.empty() ? view_.judged : view_.judged_at(start);
  for (const Condition need : rule.needs) {
    const bool is_urgent_question =
        need == Condition::urgent_not_excluded || need == Condition::urgent_not_established;
    if (need == Condition::urgent_not_excluded && judged.urgent == YesNo::no) return {};
    if (need == Condition::urgent_not_established && judged.urgent == YesNo::yes) return {};
    if (need == Condition::victim_under_18 && judged.child_victim != YesNo::yes) return {};
    if (need == Condition::child_sexual_abuse && !judged.child_sexual_abuse) return {};
    if (need == Condition::reporter_not_anonymous && view_.reporter_named == YesNo::no) return {};
    if (is_urgent_question) {
      holds.because = judged.urgent_because;
      holds.is_interpretation = judged.ground_came_late;
    }
    if (need == Condition::victim_under_18) holds.because = "law.because.victim_under_18";
    if (need == Condition::child_sexual_abuse) holds.because = "law.because.child_sexual_abuse";
  }
  if (rule.severities.empty()) return holds;
  if (!contains(rule.severities, view_.term_severity)) return {};
  if (!view_.term_severity_known) holds.because = "law.because.severity_unknown";
  return holds;
}

bool DueList::is_halved(const TimeLimit& rule, const Fact& start) const {
  return view_.halves && rule.halved_by &&
         (!rule.halved_from || *rule.halved_from <= start.at.local_date());
}

void DueList::start_at_receipts(const TimeLimit& rule) {
  for (const Receipt& receipt : view_.receipts) {
    if (!binds(rule, receipt.fact)) continue;
    if (!rule.opened_by) {
      start(rule, {&receipt.fact, nullptr, nullptr});
      continue;
    }
    const RunningLimit* base = find(rule.extension_of, receipt.fact);
    const Fact* opened = base == nullptr ? nullptr : opening(rule, *base);
    if (opened != nullptr) start(rule, {&receipt.fact, opened, nullptr});
  }
}

void DueList::start_at_events(const TimeLimit& rule) {
  for (const Fact& fact : view_.facts) {
    const bool starts = contains(rule.start_events, fact.kind) && !stands_beside(view_, fact);
    if (starts && binds(rule, fact)) {
      start(rule, {&fact, nullptr, nullptr});
    }
  }
}

// An extension is counted from the very limit it prolongs, a backward limit from the latest one.
void DueList::start_at_expiries(const TimeLimit& rule) {
  const std::size_t known = running_.size();
  for (std::size_t i = 0; i < known; ++i) {
    const RunningLimit& base = running_[i];
    if (base.rule->id != rule.extension_of || !binds(rule, *base.start)) continue;
    if (!rule.opened_by) {
      start(rule, {base.start, nullptr, &current(base)});
      continue;
    }
    const Fact* opened = opening(rule, base);
    if (opened != nullptr) start(rule, {base.start, opened, &base});
  }
}

// The decision that prolongs `base`: the first after that which opened `base` itself, and not after
// the matter was settled.
const Fact* DueList::opening(const TimeLimit& rule, const RunningLimit& base) const {
  for (const Fact& fact : view_.facts) {
    const bool fits = fact.kind == *rule.opened_by && same_agency(fact, *base.start) &&
                      same_accused(fact, *base.start) && happened_since(fact, *base.start);
    if (!fits || (base.opened != nullptr && &fact <= base.opened)) continue;
    const bool was_over = base.due.done_at && *base.due.done_at <= fact.at;
    return was_over ? nullptr : &fact;
  }
  return nullptr;
}

Moment DueList::moment_of(const TimeLimit& rule, const Start& from) const {
  if (from.expiry == nullptr) return from.fact->at;
  return Moment::local(expiry_of(rule, from.expiry->due.reckoning), 0, 0);
}

void DueList::start(const TimeLimit& rule, const Start& from) {
  const Applies holds = applies(rule, *from.fact);
  if (!holds.yes) return;
  const Fact& fact = *from.fact;
  const bool by_island = fact.at_island && rule.island_value.has_value();
  const bool halved = is_halved(rule, fact);
  CountRequest request = request_of(rule, by_island ? *rule.island_value : rule.value, halved);
  request.start = moment_of(rule, from);
  if (rule.direction == Direction::after) {
    request.until = from.opened != nullptr ? from.opened->until : fact.until;
  }
  RunningLimit running{described(law_, rule, fact), &rule, &fact, from.opened, nullptr};
  if (from.opened == nullptr && from.expiry != nullptr) running.since = from.expiry->opened;
  Due& due = running.due;
  due.value = by_island ? *rule.island_value : rule.value;
  due.is_halved = halved;
  due.reckoning = reckon(request, law_.calendar());
  due.started_at = request.start;
  if (from.expiry != nullptr) due.expiry_of = from.expiry->rule->id;
  due.because = holds.because;
  if (holds.is_interpretation) due.status = Status::draft;
  if (halved) {
    due.citations.push_back(*rule.halved_by);
    due.because = "law.because.accused_under_18";
    due.status = Status::draft;
    // An end that is a day count is on a day off by analogy only, as that of every limit in days.
    if (request.extra_days > 0) due.roll_status = Status::draft;
  }
  if (by_island) {
    due.status = std::min(due.status, rule.island_status);
    request.value = rule.value;
    due.beside.push_back({rule.id, rule.label, rule.citations.front(), rule.status,
                          BesideWhy::without_island, reckon(request, law_.calendar())});
  }
  if (view_.accused_is_minor && rule.two_thirds_by) add_two_thirds(running, request, from);
  settle_state(running);
  running_.push_back(std::move(running));
}

// CPC 419(1): "bằng hai phần ba thời hạn tạm giam đối với người đủ 18 tuổi trở lên". Law 59/2024
// took the article's place and was not read: the full limit is no more certain than the shorter
// one, which stands beside it. An extension goes on from the shorter end.
void DueList::add_two_thirds(RunningLimit& running, CountRequest request, const Start& from) const {
  Due& due = running.due;
  due.status = Status::draft;
  request.value = request.value * days_in_month * 2 / 3;
  request.unit = LimitUnit::days;
  if (from.expiry != nullptr) {
    for (const Alternative& other : from.expiry->due.beside) {
      if (other.why != BesideWhy::two_thirds) continue;
      request.start = Moment::local(other.reckoning.due_day, 0, 0);
    }
  }
  due.beside.push_back({due.rule, due.label, *running.rule->two_thirds_by, Status::draft,
                        BesideWhy::two_thirds, reckon(request, law_.calendar())});
}

Reckoning DueList::back_from(const TimeLimit& rule, const RunningLimit& base) const {
  CountRequest request = request_of(rule, rule.value, false);
  request.start = moment_of(rule, {base.start, nullptr, &base});
  return reckon(request, law_.calendar());
}

std::optional<Reckoning> DueList::would_end(std::string_view rule, const Fact& holder) const {
  for (const TimeLimit& limit : law_.time_limits()) {
    if (limit.id != rule) continue;
    const RunningLimit* base = last_of(limit.extension_of, holder);
    const bool may_open = base != nullptr && base->due.state == DueState::open &&
                          &current(*base) == base && binds(limit, *base->start) &&
                          applies(limit, *base->start).yes;
    if (!may_open) continue;
    CountRequest request = request_of(limit, limit.value, is_halved(limit, *base->start));
    request.start = counts_from_expiry(limit) ? moment_of(limit, {base->start, nullptr, base})
                                              : base->start->at;
    return reckon(request, law_.calendar());
  }
  return std::nullopt;
}

}  // namespace hd::law
