#include "vault/search_index.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace hd::vault {
namespace {

using Marks = WordIndex::Marks;

constexpr std::size_t shortest_number = 6;
constexpr std::string_view grouping = " .-()\t";
constexpr std::string_view country_code = "+84";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(std::string_view words) {
  return std::ranges::all_of(words, [](char c) {
    return is_digit(c) || c == '+' || grouping.find(c) != std::string_view::npos;
  });
}

std::string text_of(const SearchedTip& tip) {
  if (!tip.content) return {};
  std::string text = tip.content->story + "\n" + tip.content->who + "\n" + tip.content->place;
  for (const domain::PartContent& part : tip.parts) {
    text += "\n" + part.title + "\n" + part.phone + "\n" + part.text;
  }
  return text;
}

}  // namespace

std::string numbers_in(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_abroad = text.substr(at).starts_with(country_code);
    if (!is_digit(text[at]) && !is_abroad) {
      ++at;
      continue;
    }
    std::string number = is_abroad ? "0" : "";
    at += is_abroad ? country_code.size() : 0;
    for (; at < text.size() && (is_digit(text[at]) || grouping.find(text[at]) != grouping.npos);
         ++at) {
      if (is_digit(text[at])) number += text[at];
    }
    if (number.size() < shortest_number) continue;
    if (!out.empty()) out += ' ';
    out += number;
  }
  return out;
}

ports::Unindexed SearchIndex::keep_only(const std::vector<domain::LeadId>& reach) {
  const std::lock_guard lock(mutex_);
  ports::Unindexed missing;
  missing.as_of = now_;
  const bool is_as_before = reach == reach_ && rows_.size() == reach.size();
  if (is_as_before) return missing;
  reach_ = reach;
  remove_what_is_gone(reach);
  std::ranges::copy_if(reach, std::back_inserter(missing.leads),
                       [&](domain::LeadId id) { return !rows_.contains(id); });
  return missing;
}

// Rows of which no lead knows any more, too: a lead that was changed left its own.
void SearchIndex::remove_what_is_gone(const std::vector<domain::LeadId>& reach) {
  const std::set<domain::LeadId> within(reach.begin(), reach.end());
  std::erase_if(rows_, [&](const auto& entry) { return !within.contains(entry.first); });
  WordIndex::Rows words(words_.end(), true);
  WordIndex::Rows numbers(numbers_.end(), true);
  for (const auto& [lead, rows] : rows_) {
    words[rows.in_words] = false;
    numbers[rows.in_numbers] = false;
  }
  words_.remove(words);
  numbers_.remove(numbers);
}

void SearchIndex::forget(domain::LeadId lead) {
  const std::lock_guard lock(mutex_);
  rows_.erase(lead);
  changed_[lead] = ++now_;
}

void SearchIndex::add(const std::vector<SearchedTip>& tips, ports::IndexTime as_of) {
  struct Reading {
    std::string words, numbers;
  };
  std::vector<Reading> readings;
  for (const SearchedTip& tip : tips) {
    const std::string text = text_of(tip);
    readings.push_back({searchable_words(text), numbers_in(text)});
  }
  const std::lock_guard lock(mutex_);
  for (std::size_t at = 0; at < tips.size(); ++at) {
    const domain::LeadId lead = tips[at].lead;
    const auto changed = changed_.find(lead);
    const bool is_old = changed != changed_.end() && changed->second > as_of;
    if (is_old || rows_.contains(lead)) continue;
    rows_[lead] = {words_.add(readings[at].words), numbers_.add(readings[at].numbers)};
  }
}

struct SearchIndex::Hits {
  const WordIndex::Rows& rows;
  WordIndex::Row Rows::* row;
};

void SearchIndex::take(const Hits& hits, std::size_t limit, ports::SearchHits& found) const {
  for (auto lead = reach_.rbegin(); lead != reach_.rend(); ++lead) {
    const auto rows = rows_.find(*lead);
    if (rows == rows_.end() || !hits.rows[rows->second.*hits.row]) continue;
    ++found.total;
    if (found.leads.size() < limit) found.leads.push_back(*lead);
  }
}

ports::SearchHits SearchIndex::find(std::string_view words, std::size_t limit) {
  const std::lock_guard lock(mutex_);
  ports::SearchHits found;
  const std::string number = is_number(words) ? numbers_in(words) : std::string();
  if (!number.empty()) {
    take({numbers_.find(number, Marks::as_typed), &Rows::in_numbers}, limit, found);
    return found;
  }
  const WordIndex::Rows typed = words_.find(searchable_words(words), Marks::as_typed);
  WordIndex::Rows others = words_.find(searchable_words(fold_vietnamese(words)), Marks::ignored);
  for (WordIndex::Row row = 0; row < words_.end(); ++row) others[row] = others[row] && !typed[row];
  take({typed, &Rows::in_words}, limit, found);
  take({others, &Rows::in_words}, limit, found);
  return found;
}

}  // namespace hd::vault
