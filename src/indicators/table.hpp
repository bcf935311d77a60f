// The facts of every lead, held ready for the figures. A table never changes: a change of leads
// makes a new one that shares what stayed the same.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "base/chunks.hpp"
#include "indicators/course.hpp"
#include "indicators/judge.hpp"

namespace hd::indicators {

// The texts of one dimension, each once.
class Names {
 public:
  Names() { key(""); }
  Key key(std::string_view text);  // adds it when it is new
  std::optional<Key> find(std::string_view text) const;
  const std::string& text(Key key) const { return texts_.at(key); }
  std::size_t size() const { return texts_.size(); }

 private:
  std::vector<std::string> texts_;
  std::map<std::string, Key, std::less<>> keys_;
};
using AllNames = std::array<Names, dimension_count>;

// One figure, counted.
struct Tally {
  std::int32_t numerator = 0;
  std::int32_t denominator = 0;
  std::int32_t carried = 0;  // cases of earlier years in the denominator
  std::int32_t late = 0;     // of the numerator: decided after the limit
  std::array<std::int32_t, reason_count> by_reason{};

  void add(const Judgement& judgement);
  // Tenths of a percent, rounded down so that 89.96 is never shown as 90.0; none over nothing.
  std::optional<std::int64_t> per_mille() const;
};
using Tallies = std::vector<Tally>;

// classified: all; the others strictly above 90 %. None over nothing.
std::optional<bool> is_met(Measure measure, const Tally& tally);

class Table {
 public:
  Table() = default;
  // `before` with these courses in the place of those of the same order, or added. They are
  // settled, with keys of `names`, which has every name of `before` at its place.
  Table(const Table& before, AllNames names, std::vector<Course> changed);

  const AllNames& names() const { return names_; }
  const Names& names(Dimension dimension) const {
    return names_[static_cast<std::size_t>(dimension)];
  }
  const Chunks<Course>::All& chunks() const { return chunks_.all(); }
  std::size_t size() const { return chunks_.size(); }
  const Course* find(std::int64_t order) const { return chunks_.find(order); }

  // What `count` yields, kept under `question` for as long as this table is the newest.
  std::shared_ptr<const Tallies> recall(const std::string& question,
                                        const std::function<Tallies()>& count) const;

 private:
  struct Memory {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<const Tallies>> answers;
  };

  AllNames names_;
  Chunks<Course> chunks_;
  std::shared_ptr<Memory> memory_ = std::make_shared<Memory>();
};

}  // namespace hd::indicators
