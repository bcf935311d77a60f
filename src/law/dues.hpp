// Which limits run in a situation, and what became of each. Private to the room.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "law/situation_view.hpp"

namespace hd::law {

struct RunningLimit {
  Due due;
  const TimeLimit* rule = nullptr;
  const Fact* start = nullptr;  // of an expiry: the receipt behind it; points into the View
};

class DueList {
 public:
  DueList(const Law& law, const View& view) : law_(law), view_(view) {}

  void run();
  // The limits that are owed, strictest of each duty first, others beside; sorted for people.
  std::vector<Due> owed() const;
  // The running limit of the rule behind `start` (options too), or null.
  const RunningLimit* find(std::string_view rule, const Fact& start) const;
  // The limit of the rule that the same agency started last, whatever started it, or null.
  const RunningLimit* last_of(std::string_view rule, const Fact& holder) const;
  // Of find(), or the limit that prolonged it last.
  const RunningLimit* current(std::string_view rule, const Fact& start) const;
  // Last day of `rule`, an extension that is not opened yet, if it were opened now.
  std::optional<CivilDate> would_end(std::string_view rule, const Fact& start) const;

 private:
  struct Applies {
    bool yes = false;
    std::string because;
  };
  bool binds(const TimeLimit& rule, const Fact& start) const;
  Applies applies(const TimeLimit& rule) const;
  void start_at_receipts(const TimeLimit& rule);
  void start_at_events(const TimeLimit& rule);
  void start_at_expiries(const TimeLimit& rule);
  void start(const TimeLimit& rule, const Fact& fact, Moment at);
  void settle_state(RunningLimit& running) const;
  void supersede();
  std::optional<Moment> done_at(const TimeLimit& rule, const Fact& start) const;

  const Law& law_;
  const View& view_;
  std::vector<RunningLimit> running_;
};

}  // namespace hd::law
