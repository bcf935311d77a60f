#include "vault/word_index.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace hd::vault {
namespace {

// The first word of several, which is taken away from them.
std::string_view next_word(std::string_view& words) {
  const std::string_view word = words.substr(0, words.find(' '));
  words.remove_prefix(std::min(words.size(), word.size() + 1));
  return word;
}

}  // namespace

WordIndex::Words::iterator WordIndex::first_met(std::string_view word) {
  const auto entry = words_.emplace(word, Places()).first;
  typed_[entry->first].push_back(&*entry);
  folded_[fold_vietnamese(word)].push_back(&*entry);
  return entry;
}

WordIndex::Row WordIndex::add(std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = next_word(words);
    auto entry = words_.find(word);
    if (entry == words_.end()) entry = first_met(word);
    Places& places = entry->second;
    if (places.empty() || places.back() != end_) places.push_back(end_);
  }
  return end_++;
}

void WordIndex::forget(const Words::value_type& entry) {
  const auto folded = folded_.find(fold_vietnamese(entry.first));
  std::erase(folded->second, &entry);
  if (folded->second.empty()) folded_.erase(folded);
  typed_.erase(entry.first);
}

void WordIndex::remove(const Rows& gone) {
  for (auto entry = words_.begin(); entry != words_.end();) {
    std::erase_if(entry->second, [&](Row row) { return row < gone.size() && gone[row]; });
    if (!entry->second.empty()) {
      ++entry;
      continue;
    }
    forget(*entry);
    entry = words_.erase(entry);
  }
}

WordIndex::Rows WordIndex::holding(std::string_view word, Marks marks, bool is_beginning) const {
  const Reading& reading = marks == Marks::as_typed ? typed_ : folded_;
  Rows rows(end_);
  for (auto at = reading.lower_bound(word); at != reading.end(); ++at) {
    if (is_beginning ? !at->first.starts_with(word) : at->first != word) break;
    for (const Words::value_type* spelling : at->second) {
      for (const Row row : spelling->second) rows[row] = true;
    }
  }
  return rows;
}

WordIndex::Rows WordIndex::find(std::string_view words, Marks marks) const {
  Rows all(end_, !words.empty());
  while (!words.empty()) {
    const std::string_view word = next_word(words);
    const Rows rows = holding(word, marks, words.empty());
    for (Row row = 0; row < end_; ++row) all[row] = all[row] && rows[row];
  }
  return all;
}

}  // namespace hd::vault
