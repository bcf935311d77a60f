#include "indicators/table.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "base/check.hpp"

namespace hd::indicators {
namespace {

// Whoever asks for more different breakdowns between two changes waits for them to be counted.
constexpr std::size_t answers_kept = 256;

bool is_before(const Course& course, std::int64_t order) { return course.order < order; }

void put(Table::Chunk& chunk, Course course) {
  const auto at = std::lower_bound(chunk.begin(), chunk.end(), course.order, is_before);
  if (at != chunk.end() && at->order == course.order) {
    *at = std::move(course);
  } else {
    chunk.insert(at, std::move(course));
  }
}

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
    : names_(std::move(names)), chunks_(before.chunks_) {
  std::map<std::size_t, std::shared_ptr<Chunk>> copies;
  std::sort(changed.begin(), changed.end(),
            [](const Course& a, const Course& b) { return a.order < b.order; });
  for (Course& course : changed) {
    // The last chunk that begins at or before it; the first takes what lies before all.
    const auto after = std::upper_bound(
        chunks_.begin(), chunks_.end(), course.order,
        [](std::int64_t order, const auto& chunk) { return order < chunk->front().order; });
    std::size_t at =
        after == chunks_.begin() ? 0 : static_cast<std::size_t>(after - chunks_.begin()) - 1;
    const bool is_last = after == chunks_.end();
    const bool is_full = is_last && (chunks_.empty() || (chunks_[at]->size() >= courses_a_chunk &&
                                                         chunks_[at]->back().order < course.order));
    if (is_full) {
      at = chunks_.size();
      copies[at] = std::make_shared<Chunk>();
      chunks_.push_back(copies[at]);
    } else if (!copies.contains(at)) {
      copies[at] = std::make_shared<Chunk>(*chunks_[at]);
      chunks_[at] = copies[at];
    }
    put(*copies[at], std::move(course));
  }
}

std::size_t Table::size() const {
  std::size_t size = 0;
  for (const auto& chunk : chunks_) size += chunk->size();
  return size;
}

const Course* Table::find(std::int64_t order) const {
  const auto after =
      std::upper_bound(chunks_.begin(), chunks_.end(), order,
                       [](std::int64_t o, const auto& chunk) { return o < chunk->front().order; });
  if (after == chunks_.begin()) return nullptr;
  const Chunk& chunk = **std::prev(after);
  const auto at = std::lower_bound(chunk.begin(), chunk.end(), order, is_before);
  return at == chunk.end() || at->order != order ? nullptr : &*at;
}

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
