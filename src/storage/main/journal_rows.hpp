// Small things the desk remembers: answers to requests carried out, counters, settings.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct KeptAnswer {
  std::string member_id;
  std::string request_key;
  std::string answer;
  std::int64_t kept_at = 0;
};

Result<std::optional<std::string>> find_kept_answer(Transaction& tx, const std::string& member_id,
                                                    const std::string& request_key);
// Errors: conflict when this member used this key before.
Result<Done> keep_answer(Transaction& tx, const KeptAnswer& answer);
Result<std::int64_t> forget_answers_before(Transaction& tx, std::int64_t moment);

// 0 before the first.
Result<std::int64_t> counter(Transaction& tx, const std::string& name);
Result<Done> set_counter(Transaction& tx, const std::string& name, std::int64_t value);
// One more; 1 the first time.
Result<std::int64_t> next_of_counter(Transaction& tx, const std::string& name);

Result<std::optional<std::string>> find_setting(Transaction& tx, const std::string& name);
Result<Done> put_setting(Transaction& tx, const std::string& name, const std::string& value);

}  // namespace hd::storage::main_db
