// What of the facts the law did not allow: a decision before its time, a request after its last
// day, an extension that the law does not give.
#include <algorithm>

#include "law/dues.hpp"

namespace hd::law {
namespace {

class Doubts {
 public:
  Doubts(const Law& law, const View& view, const DueList& limits)
      : law_(law), view_(view), limits_(limits) {}

  std::vector<Doubt> run() {
    for (const Fact& fact : view_.facts) {
      if (!nothing_to_extend(fact)) longer_than_law(fact);
      too_early(fact);
      too_often(fact);
    }
    for (const RunningLimit& running : limits_.running()) {
      asked_too_late(running);
      extended_out_of_order(running);
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Doubt& a, const Doubt& b) { return a.at < b.at; });
    return std::move(found_);
  }

 private:
  // CPC 148(1): "Hết thời hạn quy định tại Điều 147 …"; CPC 229(1): "… nhưng đã hết thời hạn điều
  // tra", except of an accused who is ill (point b).
  void too_early(const Fact& fact) {
    for (const StepRule& rule : law_.step_rules()) {
      const bool its = rule.fact == fact.kind && !rule.not_before_end_of.empty() &&
                       contains(rule.agencies, fact.agency_kind);
      if (!its || allows_before(fact)) continue;
      const RunningLimit* first = limits_.last_of(rule.not_before_end_of, fact);
      if (first == nullptr || first->start->at > fact.at) continue;
      const Due& last = limits_.current(*first).due;
      // One that fell away has not run out.
      const bool was_over = last.state == DueState::done && last.done_at && *last.done_at < fact.at;
      if (was_over || fact.at >= last.reckoning.due_at) continue;
      found_.push_back(
          {DoubtKind::too_early, fact.kind, fact.at, rule.citation, last.reckoning.due_day});
      return;
    }
  }

  // CPC 174(2): "Viện kiểm sát chỉ được trả lại hồ sơ để điều tra bổ sung hai lần"; the presiding
  // judge once, the panel once.
  void too_often(const Fact& fact) {
    for (const StepRule& rule : law_.step_rules()) {
      const bool its =
          rule.max_times > 0 && rule.fact == fact.kind && contains(rule.agencies, fact.agency_kind);
      if (!its) continue;
      const auto before = std::count_if(view_.facts.data(), &fact, [&](const Fact& other) {
        return other.kind == fact.kind && same_agency(other, fact);
      });
      if (before < rule.max_times) continue;
      found_.push_back({DoubtKind::too_often, fact.kind, fact.at, rule.citation, std::nullopt});
    }
  }

  bool allows_before(const Fact& fact) const {
    if (fact.kind != FactKind::case_suspended) return false;
    for (const Ground& ground : law_.case_suspension_grounds()) {
      const bool its = ground.citation.point == fact.ground || ground.code == fact.ground;
      if (its) return ground.code == "accused_ill";
    }
    return false;
  }

  // CPC 147(2), 172(2): "Chậm nhất là 05 (10) ngày trước khi hết thời hạn": before the end that was
  // in force when it was asked.
  void asked_too_late(const RunningLimit& option) {
    const TimeLimit& rule = *option.rule;
    const bool is_request = rule.is_option && rule.direction == Direction::before;
    const RunningLimit* base = limits_.find(rule.extension_of, *option.start);
    if (!is_request || base == nullptr || rule.done_by.empty()) return;
    for (const Fact& fact : view_.facts) {
      const bool asked = fact.kind == rule.done_by.front().front() &&
                         same_agency(fact, *option.start) && happened_since(fact, *option.start);
      if (!asked) continue;
      const Reckoning last = limits_.back_from(rule, in_force_at(fact, *base));
      if (fact.at < last.due_at) continue;
      found_.push_back(
          {DoubtKind::asked_too_late, fact.kind, fact.at, rule.citations.front(), last.due_day});
    }
  }

  const RunningLimit& in_force_at(const Fact& fact, const RunningLimit& base) const {
    const RunningLimit* now = &base;
    for (const RunningLimit& next : limits_.running()) {
      const bool prolonged = next.opened != nullptr && next.start == now->start &&
                             next.rule->extension_of == now->rule->id && next.opened->at < fact.at;
      if (prolonged) now = &next;
    }
    return *now;
  }

  // Whoever gives more time at the request of another gives it before the limit has run: CPC
  // 147(2), 172(2), 173(2), 174(1) ask for the request days before. A head who prolongs a limit of
  // his own is told no day by any article.
  void extended_out_of_order(const RunningLimit& longer) {
    if (longer.opened == nullptr || !longer.rule->request_before_days) return;
    const RunningLimit* base = limits_.find(longer.rule->extension_of, *longer.start);
    if (base == nullptr) return;
    const Fact& granted = *longer.opened;
    const Citation& cited = longer.rule->citations.front();
    if (granted.at >= base->due.reckoning.due_at) {
      found_.push_back({DoubtKind::extended_too_late, granted.kind, granted.at, cited,
                        base->due.reckoning.due_day});
    }
    const std::optional<FactKind> request = request_for(*longer.rule);
    if (!request || was_asked(*request, longer, *base)) return;
    found_.push_back({DoubtKind::never_asked, granted.kind, granted.at, cited, std::nullopt});
  }

  // The request that belongs to the extension, or to the first of its chain; none of detention,
  // whose requests are no facts here.
  std::optional<FactKind> request_for(const TimeLimit& extension) const {
    const std::string_view prolonged = extension.extension_of;
    for (const TimeLimit& rule : law_.time_limits()) {
      const bool is_request = rule.is_option && rule.direction == Direction::before &&
                              rule.extension_of == prolonged && !rule.done_by.empty();
      if (is_request) return rule.done_by.front().front();
    }
    for (const TimeLimit& rule : law_.time_limits()) {
      if (rule.id == prolonged && rule.opened_by) return request_for(rule);
    }
    return std::nullopt;
  }

  bool was_asked(FactKind request, const RunningLimit& longer, const RunningLimit& base) const {
    return std::any_of(view_.facts.data(), longer.opened, [&](const Fact& fact) {
      return fact.kind == request && same_agency(fact, *longer.start) &&
             happened_since(fact, *longer.start) && (base.opened == nullptr || &fact > base.opened);
    });
  }

  // A decision of a kind that opens extensions, and that opened none.
  bool nothing_to_extend(const Fact& fact) {
    const TimeLimit* kind = nullptr;
    for (const TimeLimit& rule : law_.time_limits()) {
      const bool its = rule.opened_by == fact.kind && contains(rule.agencies, fact.agency_kind);
      if (its && kind == nullptr) kind = &rule;
    }
    if (kind == nullptr) return false;
    for (const RunningLimit& running : limits_.running()) {
      if (running.opened == &fact) return false;
    }
    found_.push_back(
        {DoubtKind::nothing_to_extend, fact.kind, fact.at, kind->citations.front(), std::nullopt});
    return true;
  }

  // "không quá": the decision may give less, never more.
  void longer_than_law(const Fact& fact) {
    if (!fact.until) return;
    for (const RunningLimit& running : limits_.running()) {
      const bool its =
          running.opened == &fact || (running.opened == nullptr && running.start == &fact);
      if (!its || running.rule->direction == Direction::before) continue;
      if (*fact.until <= running.due.reckoning.due_day) continue;
      found_.push_back({DoubtKind::longer_than_law, fact.kind, fact.at,
                        running.due.citations.front(), running.due.reckoning.due_day});
      return;
    }
  }

  const Law& law_;
  const View& view_;
  const DueList& limits_;
  std::vector<Doubt> found_;
};

}  // namespace

std::vector<Doubt> doubts_of(const Law& law, const View& view, const DueList& limits) {
  return Doubts(law, view, limits).run();
}

}  // namespace hd::law
