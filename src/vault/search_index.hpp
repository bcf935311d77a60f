// What one unlocked member may search: texts of opened tips, in memory, gone with the session.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/lead_part.hpp"
#include "storage/memory/text_index.hpp"

namespace hd::vault {

struct SearchedTip {
  domain::LeadId lead;
  std::optional<domain::TipContent> content;  // none: known, but nothing to be found
  std::vector<domain::PartContent> parts = {};  // what was added since
};

// May be used by several threads.
class SearchIndex {
 public:
  // Leads of `reach` that are not here yet; those beyond it are forgotten.
  Result<std::vector<domain::LeadId>> keep_only(const std::vector<domain::LeadId>& reach);
  // The lead is read anew before the next search.
  Result<Done> forget(domain::LeadId lead);
  // Leads that are here already stay as they are.
  Result<Done> add(const std::vector<SearchedTip>& tips);
  // Leads in which every word occurs: as typed first, then those that differ in marks, in
  // each part the last that was added first. Telephone and other numbers are found however they
  // were grouped.
  Result<std::vector<domain::LeadId>> find(std::string_view words, int limit);

 private:
  using Rows = std::map<domain::LeadId, std::int64_t>;

  Result<Done> begin();
  Result<Rows::iterator> take_out(Rows::iterator at);
  Result<Done> find_in(const storage::IndexQuestion& question, std::size_t limit,
                       std::vector<domain::LeadId>& found);

  std::mutex mutex_;
  std::optional<storage::TextIndex> texts_;
  std::vector<domain::LeadId> reach_;  // as told last
  Rows rows_;
  std::map<std::int64_t, domain::LeadId> leads_;
  std::int64_t last_row_ = 0;
};

// The numbers of a text without what groups them: "0912 345.678" is 0912345678, and so is
// "+84 912 345 678". Shorter ones than six digits are words like others. Blanks between two.
std::string numbers_in(std::string_view text);

}  // namespace hd::vault
