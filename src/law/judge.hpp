// What the namings of the offence and the answers say of a tip, and when. Private to the room.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "law/situation_view.hpp"

namespace hd::law {

// Those that a charge may mean: one, or all of the article while the clause is unknown.
std::vector<const Offence*> narrowed(std::vector<const Offence*> clauses,
                                     const std::string& clause);

class Judge {
 public:
  // Of the facts in order; both must outlive it.
  Judge(const Situation& situation, const Law& law, const View& view);

  Judged now() const { return judged(verdicts_.size(), nullptr); }
  // Of the stay of a tip that left: by what its holder knew, or anybody before. What it left open
  // is settled by the first who settled it.
  Judged of(const Receipt& receipt) const;
  // Keys of words/: the grounds that nobody answered.
  std::vector<std::string> to_ask() const;

 private:
  // What one naming of the offence said.
  struct Verdict {
    const Fact* by = nullptr;  // none: the offence as it stands now
    YesNo grave = YesNo::unknown;
    bool is_known = false;  // the data knows the article
    bool is_child = false;
    bool is_abuse = false;
  };
  void add(const Fact* by, const Law& law, const std::string& article, const std::string& clause);
  YesNo grave_at(std::size_t count) const;
  bool turned_grave(std::size_t count) const;
  const Verdict* known_at(std::size_t count) const;
  bool is_ground_found(const Receipt* stay) const;
  Judged judged(std::size_t count, const Receipt* stay) const;
  void judge_urgency(std::size_t count, const Receipt* stay, Judged& judged) const;

  const Situation& situation_;
  const View& view_;
  std::vector<Verdict> verdicts_;  // in time; the offence as it stands now last
};

}  // namespace hd::law
