// The store of the staff program: its unit is a transaction. `fn` may run more than once (retry
// lives in the store alone, and a reading is tried on what is kept in memory first), so it must
// have no effect but through Records and hands on the errors of these.
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "ports/records.hpp"

namespace hd::ports {

// What a durable write yields: its value, and the proof of the audit entries that went with it.
template <class T>
struct Written {
  T value;
  AuditProof proof;
};

class Store : protected StoreProofs {
 public:
  virtual ~Store() = default;

  // fn: Result<T>(Records&). Sees one snapshot.
  template <class F>
  auto read(F fn) -> decltype(fn(std::declval<Records&>())) {
    using R = decltype(fn(std::declval<Records&>()));
    std::optional<R> out;
    const Result<Done> done = run_read([&](Records& records) -> Result<Done> {
      out.emplace(fn(records));
      if (!*out) return fail(out->error());
      return Done{};
    });
    if (!done) return fail(done.error());
    return std::move(*out);
  }

  // fn: Result<T>(Records&). Returns Result<Written<T>> once the commit is durable; on any error
  // nothing of it is kept.
  template <class F>
  auto write(F fn) -> Result<Written<typename decltype(fn(std::declval<Records&>()))::value_type>> {
    using R = decltype(fn(std::declval<Records&>()));
    std::optional<R> out;
    Result<AuditProof> proof = run_write([&](Records& records) -> Result<Done> {
      out.emplace(fn(records));
      if (!*out) return fail(out->error());
      return Done{};
    });
    if (!proof) return fail(proof.error());
    return Written<typename R::value_type>{std::move(**out), std::move(*proof)};
  }

 private:
  using Work = std::function<Result<Done>(Records&)>;
  virtual Result<Done> run_read(const Work& work) = 0;
  virtual Result<AuditProof> run_write(const Work& work) = 0;
};

}  // namespace hd::ports
