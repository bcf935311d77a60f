// Takes over what the public program has kept: tips become leads, answers join their dialogue. The
// cursor moves in the same transaction, so each item is taken exactly once.
#pragma once

#include <chrono>

#include "app/services.hpp"
#include "ports/inbox.hpp"

namespace hd::app::take_over_tips {

// How many items one transaction takes. A large one costs less for each, but officers who want to
// write wait for its end: so it grows while it is quick and shrinks when it took long.
class Pace {
 public:
  int batch() const { return batch_; }
  void took(int items, std::chrono::nanoseconds time);

 private:
  int batch_ = 100;
};

// Takes at most one batch; returns how many items it took.
Result<int> run(const Services& services, ports::Inbox& inbox, Pace& pace);

}  // namespace hd::app::take_over_tips
