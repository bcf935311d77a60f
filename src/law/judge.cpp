#include "law/judge.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hd::law {
namespace {

constexpr std::array<std::string_view, 4> asked{
    "law.ask.severity", "law.ask.flagrant", "law.ask.public_concern", "law.ask.suspect_may_flee"};

// Severity is a ground of art. 8(5)(a): established when every clause that may apply is very or
// especially serious, excluded when none is. The officer's own answer counts only where the data
// knows nothing of the offence.
YesNo is_grave(const std::vector<const Offence*>& clauses, YesNo answered) {
  if (clauses.empty()) return answered;
  bool any_grave = false;
  bool all_grave = true;
  for (const Offence* offence : clauses) {
    const bool grave = offence->severity >= Severity::very_serious;
    any_grave = any_grave || grave;
    all_grave = all_grave && grave;
  }
  if (!any_grave) return YesNo::no;
  return all_grave ? YesNo::yes : YesNo::unknown;
}

// What the next agency did in the very minute was done after the tip had come to it.
bool is_before_end(const Fact* by, const Receipt& receipt) {
  if (by == nullptr || by->at > *receipt.left_at) return false;
  return by->at < *receipt.left_at || same_agency(*by, receipt.fact);
}

}  // namespace

std::vector<const Offence*> narrowed(std::vector<const Offence*> clauses,
                                     const std::string& clause) {
  if (clause.empty()) return clauses;
  std::erase_if(clauses, [&](const Offence* offence) { return offence->clause != clause; });
  return clauses;
}

Judge::Judge(const Situation& situation, const Law& law, const View& view)
    : situation_(situation), view_(view) {
  for (const Fact& fact : view.facts) {
    if (!fact.article.empty()) add(&fact, law, fact.article, fact.clause);
  }
  if (!situation.article.empty()) add(nullptr, law, situation.article, situation.clause);
}

void Judge::add(const Fact* by, const Law& law, const std::string& article,
                const std::string& clause) {
  Verdict verdict;
  verdict.by = by;
  const auto clauses = law.clauses(view_.first_day(), article);
  verdict.grave = is_grave(narrowed(clauses, clause), situation_.grave);
  verdict.is_known = !clauses.empty();
  for (const Offence* offence : clauses) {
    verdict.is_child = verdict.is_child || offence->victim_under_18;
    verdict.is_abuse = verdict.is_abuse || offence->child_sexual_abuse;
  }
  verdicts_.push_back(verdict);
}

Judged Judge::of(const Receipt& receipt) const {
  if (!receipt.left_at) return now();
  std::size_t count = 0;
  while (count < verdicts_.size() && is_before_end(verdicts_[count].by, receipt)) ++count;
  return judged(count, &receipt);
}

std::vector<std::string> Judge::to_ask() const {
  std::vector<std::string> keys;
  const YesNo answers[]{grave_at(verdicts_.size()), situation_.flagrant, situation_.public_concern,
                        situation_.suspect_may_flee};
  for (std::size_t i = 0; i < std::size(answers); ++i) {
    if (answers[i] == YesNo::unknown) keys.emplace_back(asked.at(i));
  }
  return keys;
}

// By the first `count` verdicts; where they leave it open, by the next that does not.
YesNo Judge::grave_at(std::size_t count) const {
  if (count == 0 && verdicts_.empty()) return is_grave({}, situation_.grave);
  if (count > 0 && verdicts_[count - 1].grave != YesNo::unknown) return verdicts_[count - 1].grave;
  for (std::size_t i = count; i < verdicts_.size(); ++i) {
    if (verdicts_[i].grave != YesNo::unknown) return verdicts_[i].grave;
  }
  return YesNo::unknown;
}

// A lighter offence first, a graver one later, both while the tip was there: art. 8(5)(b) para 2.
bool Judge::turned_grave(std::size_t count) const {
  for (std::size_t i = 0; i < count; ++i) {
    if (verdicts_[i].grave != YesNo::unknown) return verdicts_[i].grave == YesNo::no;
  }
  return false;
}

const Judge::Verdict* Judge::known_at(std::size_t count) const {
  if (count > 0 && verdicts_[count - 1].is_known) return &verdicts_[count - 1];
  for (std::size_t i = count; i < verdicts_.size(); ++i) {
    if (verdicts_[i].is_known) return &verdicts_[i];
  }
  return nullptr;
}

bool Judge::is_ground_found(const Receipt* stay) const {
  return std::any_of(view_.facts.begin(), view_.facts.end(), [&](const Fact& fact) {
    return fact.kind == FactKind::urgent_ground_found &&
           (stay == nullptr || is_before_end(&fact, *stay));
  });
}

Judged Judge::judged(std::size_t count, const Receipt* stay) const {
  Judged judged;
  judge_urgency(count, stay, judged);
  const Verdict* known = known_at(count);
  const bool is_child = known != nullptr && known->is_child;
  judged.child_victim = is_child ? YesNo::yes : situation_.victim_under_18;
  judged.child_sexual_abuse =
      (known != nullptr && known->is_abuse) ||
      (judged.child_victim == YesNo::yes && situation_.sexual_abuse == YesNo::yes);
  return judged;
}

// TTLT 01/2017 art. 8(5)(a): "hành vi phạm tội quả tang; … rất nghiêm trọng, đặc biệt nghiêm
// trọng hoặc được dư luận xã hội quan tâm; … đã rõ người thực hiện hành vi phạm tội … có thể bỏ
// trốn". One is enough; only when all are answered "no" the 7 days of point b count.
void Judge::judge_urgency(std::size_t count, const Receipt* stay, Judged& judged) const {
  const std::pair<YesNo, std::string_view> answered[]{
      {situation_.flagrant, "law.because.flagrant"},
      {situation_.public_concern, "law.because.public_concern"},
      {situation_.suspect_may_flee, "law.because.suspect_may_flee"}};
  const YesNo grave = grave_at(count);
  bool is_open = grave == YesNo::unknown;
  judged.urgent = YesNo::yes;
  if (grave == YesNo::yes && !turned_grave(count)) {
    judged.urgent_because = "law.because.severity";
    return;
  }
  for (const auto& [answer, because] : answered) {
    is_open = is_open || answer == YesNo::unknown;
    judged.urgent_because = because;
    if (answer == YesNo::yes) return;
  }
  if (grave == YesNo::yes || is_ground_found(stay)) {
    judged.urgent_because = "law.because.found_later";
    judged.ground_came_late = true;
    return;
  }
  judged.urgent = is_open ? YesNo::unknown : YesNo::no;
  judged.urgent_because = is_open ? "law.because.urgent_open" : "law.because.urgent_excluded";
}

}  // namespace hd::law
