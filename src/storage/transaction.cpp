#include "storage/transaction.hpp"

#include "base/check.hpp"

namespace hd::storage {

Result<std::int64_t> Transaction::mark(std::string_view sql) {
  HD_TRY(const Rows rows, query(sql));
  HD_ASSERT(rows.size() == 1);
  return rows.front().integer(0);
}

}  // namespace hd::storage
