#include "indicators/table.hpp"

#include <limits>

#include "base/check.hpp"

namespace hd::indicators {
namespace {

// Whoever asks for more different breakdowns between two changes waits for them to be counted.
constexpr std::size_t answers_kept = 256;

}  // namespace

Key Names::key(std::string_view text) {
  if (const auto known = find(text)) return *known;
  HD_ASSERT(texts_.size() <= std::numeric_limits<Key>::max());
  const auto key = static_cast<Key>(texts_.size());
  texts_.emplace_back(text);
  keys_.emplace(text, key);
  return key;
}

std::optional<Key> Names::find(std::string_view text) const {
  const auto at = keys_.find(text);
  return at == keys_.end() ? std::nullopt : std::optional(at->second);
}

void Tally::add(const Judgement& judgement) {
  if (judgement.part == Part::none) return;
  ++denominator;
  if (judgement.part == Part::counted) ++numerator;
  if (judgement.is_carried) ++carried;
  if (judgement.is_late) ++late;
  ++by_reason.at(static_cast<std::size_t>(judgement.reason));
}

std::optional<std::int64_t> Tally::per_mille() const {
  if (denominator == 0) return std::nullopt;
  return std::int64_t{numerator} * 1000 / denominator;
}

std::optional<bool> is_met(Measure measure, const Tally& tally) {
  if (tally.denominator == 0) return std::nullopt;
  if (measure == Measure::classified) return tally.numerator == tally.denominator;
  return std::int64_t{tally.numerator} * 10 > std::int64_t{tally.denominator} * 9;
}

Table::Table(const Table& before, AllNames names, std::vector<Course> changed)
    : names_(std::move(names)), chunks_(before.chunks_, std::move(changed)) {}

std::shared_ptr<const Tallies> Table::recall(const std::string& question,
                                             const std::function<Tallies()>& count) const {
  {
    const std::lock_guard lock(memory_->mutex);
    const auto known = memory_->answers.find(question);
    if (known != memory_->answers.end()) return known->second;
  }
  auto answer = std::make_shared<const Tallies>(count());
  const std::lock_guard lock(memory_->mutex);
  if (memory_->answers.size() >= answers_kept) memory_->answers.clear();
  memory_->answers[question] = answer;
  return answer;
}

}  // namespace hd::indicators
