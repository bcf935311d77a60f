// What waits to be copied to outbox.db, in order.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct OutgoingRow {
  std::int64_t seq = 0;  // given by the insert
  std::string kind;
  std::string payload;  // JSON
};

Result<Done> insert_outgoing(Transaction& tx, const std::string& kind, const std::string& payload);
// seq > `seq`, in order.
Result<std::vector<OutgoingRow>> outgoing_after(Transaction& tx, std::int64_t seq,
                                                std::int64_t limit);
// Deletes seq <= `seq`; a number once given never comes back.
Result<std::int64_t> delete_outgoing(Transaction& tx, std::int64_t seq);

}  // namespace hd::storage::main_db
