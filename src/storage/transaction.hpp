// The unit of storage: everything done through one Transaction happens, or nothing of it.
#pragma once

#include "base/result.hpp"
#include "storage/value.hpp"

namespace hd::storage {

// SQL is one statement in what SQLite 3.40 and PostgreSQL 15 share; its parameters are $1, $2, …
// Statements are kept prepared, so the text must be constant: values only through parameters, and
// no zero byte in a text. It begins with select, insert, update, delete or with, in small letters.
//
// An error of a statement is the end of its transaction, as in PostgreSQL: what follows fails with
// the same error and nothing is kept, even when the caller goes on. A row that may already be
// there is written with "on conflict … do nothing" or "do update".
// Errors: conflict (a unique key is taken), storage_full, storage_failed, internal (wrong SQL).
class Transaction {
 public:
  Transaction() = default;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  virtual ~Transaction() = default;

  // All rows of the answer; callers page with "limit". Also for "insert … returning".
  virtual Result<Rows> query(std::string_view sql, const Values& values = {}) = 0;
  // The number of rows that were inserted, changed or deleted.
  virtual Result<std::int64_t> execute(std::string_view sql, const Values& values = {}) = 0;
};

}  // namespace hd::storage
