// Which limits run in a situation, and what became of each. Private to the room.
#pragma once

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "law/count.hpp"
#include "law/situation_view.hpp"

namespace hd::law {

struct RunningLimit {
  Due due;
  const TimeLimit* rule = nullptr;
  const Fact* start = nullptr;   // of an expiry: what started the limit behind it; in the View
  const Fact* opened = nullptr;  // of an extension: the decision that opened it
  // Of a limit counted back from an end: the decision that opened what ends there. What was done
  // before was done for an earlier end.
  const Fact* since = nullptr;
};

class DueList {
 public:
  DueList(const Law& law, const View& view) : law_(law), view_(view) {}

  void run();
  // The limits that are owed, strictest of each duty first, others beside; sorted for people. They
  // are moved out: call it last.
  std::vector<Due> take_owed();
  const std::deque<RunningLimit>& running() const { return running_; }
  // The running limit of the rule behind `start` (options too), or null.
  const RunningLimit* find(std::string_view rule, const Fact& start) const;
  // The limit of the rule that the same agency started last, whatever started it, or null.
  const RunningLimit* last_of(std::string_view rule, const Fact& holder) const;
  // The limit, or that which prolonged it last.
  const RunningLimit& current(const RunningLimit& base) const;
  // The backward limit `rule`, counted from the end of `base`.
  Reckoning back_from(const TimeLimit& rule, const RunningLimit& base) const;
  // The extension `rule` were it opened now: where it ends. None when the limit that it prolongs
  // does not run, is over or has been prolonged already, or when the law gives no such extension.
  std::optional<Reckoning> would_end(std::string_view rule, const Fact& holder) const;

 private:
  struct Applies {
    bool yes = false;
    std::string_view because;
    bool is_interpretation = false;
  };
  struct Start {
    const Fact* fact = nullptr;    // the receipt or event
    const Fact* opened = nullptr;  // the decision that opened an extension
    const RunningLimit* expiry = nullptr;
  };
  bool binds(const TimeLimit& rule, const Fact& start) const;
  Applies applies(const TimeLimit& rule, const Fact& start) const;
  bool is_halved(const TimeLimit& rule, const Fact& start) const;
  Moment moment_of(const TimeLimit& rule, const Start& from) const;
  const Fact* opening(const TimeLimit& rule, const RunningLimit& base) const;
  void start_at_receipts(const TimeLimit& rule);
  void start_at_events(const TimeLimit& rule);
  void start_at_expiries(const TimeLimit& rule);
  void start(const TimeLimit& rule, const Start& from);
  void settle_state(RunningLimit& running) const;
  void supersede();
  void add_two_thirds(RunningLimit& running, CountRequest request, const Start& from) const;
  bool wins(RunningLimit& running) const;
  const Fact* fulfilled_by(const RunningLimit& running) const;

  const Law& law_;
  const View& view_;
  std::deque<RunningLimit> running_;  // a deque: what stands in it does not move
};

// What whoever holds the tip or the case may do next.
std::vector<NextStep> next_steps_of(const Law& law, const View& view, const DueList& limits);

// What of the facts the law did not allow.
std::vector<Doubt> doubts_of(const Law& law, const View& view, const DueList& limits);

}  // namespace hd::law
