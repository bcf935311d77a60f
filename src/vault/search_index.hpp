// What one unlocked member may search: texts of opened tips, in memory, gone with the session.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/lead_part.hpp"
#include "ports/vault.hpp"
#include "vault/word_index.hpp"

namespace hd::vault {

struct SearchedTip {
  domain::LeadId lead;
  std::optional<domain::TipContent> content;    // none: known, but nothing to be found
  std::vector<domain::PartContent> parts = {};  // what was added since
};

// May be used by several threads.
class SearchIndex {
 public:
  // Leads of `reach` that are not here yet; those beyond it are forgotten.
  ports::Unindexed keep_only(const std::vector<domain::LeadId>& reach);
  // The lead is read anew before the next search.
  void forget(domain::LeadId lead);
  // Leads that are here already stay as they are; those that were changed after `as_of` stay out.
  void add(const std::vector<SearchedTip>& tips, ports::IndexTime as_of);
  // Leads in which every word occurs: as typed first, then those that differ in marks, in each part
  // those that stand last in the reach first. Telephone and other numbers are found however they
  // were grouped.
  ports::SearchHits find(std::string_view words, std::size_t limit);

 private:
  struct Rows {
    WordIndex::Row in_words = 0;
    WordIndex::Row in_numbers = 0;
  };
  struct Hits;

  void remove_what_is_gone(const std::vector<domain::LeadId>& reach);
  void take(const Hits& hits, std::size_t limit, ports::SearchHits& found) const;

  std::mutex mutex_;
  WordIndex words_;
  WordIndex numbers_;
  std::vector<domain::LeadId> reach_;  // as told last
  std::map<domain::LeadId, Rows> rows_;
  std::map<domain::LeadId, ports::IndexTime> changed_;
  ports::IndexTime now_ = 0;  // counts changes
};

// The numbers of a text without what groups them: "0912 345.678" is 0912345678, and so is
// "+84 912 345 678". Shorter ones than six digits are words like others. Blanks between two.
std::string numbers_in(std::string_view text);

}  // namespace hd::vault
