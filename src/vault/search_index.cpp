#include "vault/search_index.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "base/text.hpp"

namespace hd::vault {
namespace {

using Reading = storage::IndexQuestion::Reading;

constexpr std::size_t shortest_number = 6;
constexpr std::string_view grouping = " .-()\t";
constexpr std::string_view country_code = "+84";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(std::string_view words) {
  return std::ranges::all_of(words, [](char c) {
    return is_digit(c) || c == '+' || grouping.find(c) != std::string_view::npos;
  });
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    // A word of signs alone would ask for nothing.
    if (std::ranges::any_of(word, [](char c) { return std::isalnum(c) != 0 || c < 0; })) {
      words.push_back(word);
    }
  }
  return words;
}

storage::IndexedText text_of(std::int64_t row, const SearchedTip& tip) {
  storage::IndexedText text;
  text.row = row;
  text.typed = tip.content->story + "\n" + tip.content->who + "\n" + tip.content->place;
  for (const domain::PartContent& part : tip.parts) {
    text.typed += "\n" + part.title + "\n" + part.phone + "\n" + part.text;
  }
  text.folded = fold_vietnamese(text.typed);
  text.digits = numbers_in(text.typed);
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

Result<Done> SearchIndex::begin() {
  if (texts_) return Done{};
  HD_TRY(texts_, storage::TextIndex::make());
  return Done{};
}

Result<std::vector<domain::LeadId>> SearchIndex::keep_only(
    const std::vector<domain::LeadId>& reach) {
  const std::lock_guard lock(mutex_);
  HD_CHECK(begin());
  const bool is_as_before = reach == reach_ && rows_.size() == reach.size();
  if (is_as_before) return std::vector<domain::LeadId>();
  reach_ = reach;
  const std::set<domain::LeadId> within(reach.begin(), reach.end());
  for (auto at = rows_.begin(); at != rows_.end();) {
    if (within.contains(at->first)) {
      ++at;
      continue;
    }
    HD_TRY(at, take_out(at));
  }
  std::vector<domain::LeadId> missing;
  std::ranges::copy_if(reach, std::back_inserter(missing),
                       [&](domain::LeadId id) { return !rows_.contains(id); });
  return missing;
}

Result<SearchIndex::Rows::iterator> SearchIndex::take_out(Rows::iterator at) {
  HD_CHECK(texts_->remove(at->second));
  leads_.erase(at->second);
  return rows_.erase(at);
}

Result<Done> SearchIndex::forget(domain::LeadId lead) {
  const std::lock_guard lock(mutex_);
  const auto at = rows_.find(lead);
  if (at == rows_.end()) return Done{};
  HD_CHECK(take_out(at));
  return Done{};
}

Result<Done> SearchIndex::add(const std::vector<SearchedTip>& tips) {
  const std::lock_guard lock(mutex_);
  HD_CHECK(begin());
  std::vector<storage::IndexedText> texts;
  for (const SearchedTip& tip : tips) {
    if (!rows_.emplace(tip.lead, last_row_ + 1).second) continue;
    leads_.emplace(++last_row_, tip.lead);
    if (tip.content) texts.push_back(text_of(last_row_, tip));
  }
  return texts_->add(texts);
}

Result<Done> SearchIndex::find_in(const storage::IndexQuestion& question, std::size_t limit,
                                  std::vector<domain::LeadId>& found) {
  HD_TRY(const auto rows, texts_->find(question, static_cast<std::int64_t>(limit)));
  for (const std::int64_t row : rows) {
    const domain::LeadId lead = leads_.at(row);
    const bool is_new = std::ranges::find(found, lead) == found.end();
    if (is_new && found.size() < limit) found.push_back(lead);
  }
  return Done{};
}

Result<std::vector<domain::LeadId>> SearchIndex::find(std::string_view words, int limit) {
  const auto most = static_cast<std::size_t>(limit);
  std::vector<domain::LeadId> found;
  const std::lock_guard lock(mutex_);
  HD_CHECK(begin());
  const std::string number = is_number(words) ? numbers_in(words) : std::string();
  if (!number.empty()) {
    HD_CHECK(find_in({Reading::digits, {number}}, most, found));
    return found;
  }
  HD_CHECK(find_in({Reading::typed, words_of(std::string(words))}, most, found));
  HD_CHECK(find_in({Reading::folded, words_of(fold_vietnamese(words))}, most, found));
  return found;
}

}  // namespace hd::vault
