// What hangs on one lead, told in one statement: a page asks further only for what is there.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct AroundRow {
  std::int64_t parts = 0;
  std::int64_t open_proposals = 0;
  std::int64_t duplicates = 0;
  std::int64_t identity_requests = 0;
  std::int64_t unread_answers = 0;
};

Result<std::optional<AroundRow>> find_around(Transaction& tx, const std::string& lead_id);

}  // namespace hd::storage::main_db
