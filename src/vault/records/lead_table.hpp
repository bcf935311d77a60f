// Where every lead stands, held ready for the lists: work fields only. A table never changes; a
// change of leads makes a new one that shares what stayed the same. One walk answers any list,
// however it is narrowed, with its count.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "base/chunks.hpp"
#include "indicators/table.hpp"
#include "ports/records.hpp"
#include "storage/main/lead_rows.hpp"

namespace hd::vault {

using indicators::Key;
using indicators::Names;

struct LeadEntry {
  std::int64_t order = 0;  // of the number
  std::int64_t next_due = 0;
  domain::LeadId id;
  Key agency = 0;  // this and the next four: names of the table; 0: none
  Key offered_to = 0;
  Key investigator = 0;
  Key unit = 0;
  Key article = 0;
  domain::LeadState state = domain::LeadState::received;
  domain::LeadKind kind = domain::LeadKind::unclassified;
  domain::Channel channel = domain::Channel::public_page;
  bool is_in_danger = false;
  bool is_opened = false;
  bool has_unread = false;
  bool has_come_back = false;

  storage::main_db::LeadPlace place() const { return {is_in_danger ? 0 : 1, next_due, order}; }
};

// A page of a list, and how many there are on all pages.
struct LeadFinding {
  std::vector<LeadEntry> page;  // danger first, then what is due next, then the number
  bool is_more = false;
  std::int64_t total = 0;
};

class LeadTable {
 public:
  LeadTable() = default;
  // `names` has every name of `before` at its place, and those of the changed ones.
  LeadTable(const LeadTable& before, std::shared_ptr<const Names> names,
            std::vector<LeadEntry> changed)
      : names_(std::move(names)), entries_(before.entries_, std::move(changed)) {}

  const std::shared_ptr<const Names>& names() const { return names_; }

  struct Question {
    ports::LeadFilter filter;
    std::optional<storage::main_db::LeadPlace> after;
    std::size_t limit = 0;  // of the page; 0: only the total
  };
  // Kept for as long as this table is the newest.
  std::shared_ptr<const LeadFinding> find(const Question& question) const;
  std::vector<domain::LeadId> ids(const ports::LeadFilter& filter) const;  // by number

 private:
  struct Memory {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<const LeadFinding>> answers;
  };
  LeadFinding walk(const Question& question) const;

  std::shared_ptr<const Names> names_ = std::make_shared<Names>();
  Chunks<LeadEntry> entries_;
  std::shared_ptr<Memory> memory_ = std::make_shared<Memory>();
};

}  // namespace hd::vault
