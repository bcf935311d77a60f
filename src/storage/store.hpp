// The storage port. A store runs pieces of work in transactions; which engine does it is not seen.
#pragma once

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

#include "base/result.hpp"
#include "storage/transaction.hpp"

namespace hd::storage {

enum class Access : std::uint8_t { read, glance, write };

enum class Role : std::uint8_t {
  writer,  // owns the database; SQLite: makes, migrates and locks the file, alone writes it
  reader,  // looks into another program's database; opens it when it is there
};

using Work = std::function<Result<Done>(Transaction&)>;

// What one try of a piece of work came to. `may_repeat`: the engine refused it for the moment only
// (busy, serialization) and nothing of it was kept.
struct Attempt {
  Result<Done> result;
  bool may_repeat = false;
};

// `fn` is `Result<T>(Transaction&)`. It may run on another thread and more than once, so it reads
// no clock, sends nothing, changes nothing outside; it is short and never calls the store again.
// It sees one state of the data from its first statement on.
class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  // Errors: those of fn; busy; not_open_yet when the owner of the file has not made it yet.
  template <class F>
  auto read(F fn) {
    return run(Access::read, fn);
  }

  // The same for a single statement: without a transaction, where that costs something.
  template <class F>
  auto glance(F fn) {
    return run(Access::glance, fn);
  }

  // Returns only after the data is on disk. A failing fn takes back its own changes and no other
  // one's; an exception in it counts as ErrorCode::internal. After any error nothing was kept,
  // with one exception: if storage_failed came from the disk itself, the write may turn up after
  // the restart. So every write must be known again by an id when it is repeated.
  // Errors: those of fn; busy (queue full: try again later), storage_full, storage_failed.
  template <class F>
  auto write(F fn) {
    return run(Access::write, fn);
  }

  // False after a write failed in a way that only a restart may mend; all later writes are refused.
  virtual bool is_healthy() const = 0;

 protected:
  virtual Attempt attempt(Access access, const Work& work) = 0;

 private:
  template <class F>
  std::invoke_result_t<F&, Transaction&> run(Access access, F& fn) {
    std::optional<std::invoke_result_t<F&, Transaction&>> outcome;
    const Result<Done> kept = run_repeating(access, [&](Transaction& tx) -> Result<Done> {
      outcome.emplace(fn(tx));
      if (!*outcome) return fail(outcome->error());
      return Done{};
    });
    if (!kept) return fail(kept.error());
    return std::move(*outcome);
  }

  // The one place that repeats what the engine refused for the moment.
  Result<Done> run_repeating(Access access, const Work& work);
};

// Runs `work` and turns an exception into ErrorCode::internal. For drivers.
Result<Done> run_guarded(const Work& work, Transaction& transaction);

}  // namespace hd::storage
