// A transaction with no store behind it, for a reading that may get by on what is kept.
#pragma once

#include "storage/transaction.hpp"

namespace hd::vault {

class KeptOnly final : public storage::Transaction {
 public:
  Result<storage::Rows> query(std::string_view, const storage::Values&) override { return asked(); }
  Result<std::int64_t> execute(std::string_view, const storage::Values&) override {
    return asked();
  }
  // Then what came of the reading counts for nothing.
  bool was_asked() const { return was_asked_; }

 private:
  tl::unexpected<Error> asked() {
    was_asked_ = true;
    return fail(ErrorCode::internal, "not kept");
  }

  bool was_asked_ = false;
};

}  // namespace hd::vault
