// Many things in the order of their numbers, which never change: a change makes a new sequence that
// shares with the one before all that stayed the same. So whoever reads one needs no lock.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace hd {

template <class T>  // with a member std::int64_t order
class Chunks {
 public:
  static constexpr std::size_t a_chunk = 512;
  using Chunk = std::vector<T>;  // by order, never empty
  using All = std::vector<std::shared_ptr<const Chunk>>;

  Chunks() = default;
  // `before` with these in the place of those of the same order, or added.
  Chunks(const Chunks& before, std::vector<T> changed) : chunks_(before.chunks_) {
    std::sort(changed.begin(), changed.end(),
              [](const T& a, const T& b) { return a.order < b.order; });
    Copies copies;
    for (T& one : changed) put(copies, std::move(one));
  }

  const All& all() const { return chunks_; }

  std::size_t size() const {
    std::size_t size = 0;
    for (const auto& chunk : chunks_) size += chunk->size();
    return size;
  }

  const T* find(std::int64_t order) const {
    const auto after = first_behind(order);
    if (after == chunks_.begin()) return nullptr;
    const Chunk& chunk = **std::prev(after);
    const auto at = std::lower_bound(chunk.begin(), chunk.end(), order, is_before);
    return at == chunk.end() || at->order != order ? nullptr : &*at;
  }

 private:
  using Copies = std::map<std::size_t, std::shared_ptr<Chunk>>;

  static bool is_before(const T& one, std::int64_t order) { return one.order < order; }

  typename All::const_iterator first_behind(std::int64_t order) const {
    return std::upper_bound(
        chunks_.begin(), chunks_.end(), order,
        [](std::int64_t o, const auto& chunk) { return o < chunk->front().order; });
  }

  void put(Copies& copies, T one) {
    // The last chunk that begins at or before it; the first takes what lies before all.
    const auto after = first_behind(one.order);
    std::size_t at =
        after == chunks_.begin() ? 0 : static_cast<std::size_t>(after - chunks_.begin()) - 1;
    const bool is_last = after == chunks_.end();
    const bool is_full = is_last && (chunks_.empty() || (chunks_[at]->size() >= a_chunk &&
                                                         chunks_[at]->back().order < one.order));
    if (is_full) {
      at = chunks_.size();
      copies[at] = std::make_shared<Chunk>();
      copies[at]->reserve(a_chunk);
      chunks_.push_back(copies[at]);
    } else if (!copies.contains(at)) {
      copies[at] = std::make_shared<Chunk>(*chunks_[at]);
      chunks_[at] = copies[at];
    }
    put(*copies[at], std::move(one));
  }

  static void put(Chunk& chunk, T one) {
    const auto at = std::lower_bound(chunk.begin(), chunk.end(), one.order, is_before);
    if (at != chunk.end() && at->order == one.order) {
      *at = std::move(one);
    } else {
      chunk.insert(at, std::move(one));
    }
  }

  All chunks_;
};

}  // namespace hd
