// Several readings that shall see the same: who asks, and what they are shown.
#pragma once

#include <functional>

#include "app/services.hpp"

namespace hd::app {

// One snapshot in the shape of a store, as long as its transaction lives. Writing is refused
// (internal): whoever looks keeps no record.
class OneLook final : public ports::Store {
 public:
  explicit OneLook(ports::Records& records) : records_(records) {}

 private:
  using Work = std::function<Result<Done>(ports::Records&)>;
  Result<Done> run_read(const Work& work) override { return work(records_); }
  Result<ports::AuditProof> run_write(const Work&) override {
    return fail(ErrorCode::internal, "a look that writes");
  }

  ports::Records& records_;
};

// The same services over another store.
inline Services over(ports::Store& store, const Services& services) {
  return {store,        services.vault,    services.clock,
          services.law, services.province, services.register_pattern};
}

}  // namespace hd::app
