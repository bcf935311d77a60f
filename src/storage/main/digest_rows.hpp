// Where members want their daily letter, and what became of each.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct MailRow {
  std::string member_id;
  std::string address;
  std::string language;
};

struct DigestRow {
  std::int64_t day = 0;
  std::string member_id;
  std::string state;
  std::int64_t tries = 0;
  std::int64_t next_try_at = 0;
  std::int64_t changed_at = 0;
};

// An open duty that this member was told of.
struct ToldDutyRow {
  std::string member_id;
  std::string code;
  std::int64_t due_at = 0;
};

Result<std::optional<MailRow>> find_mail(Transaction& tx, const std::string& member_id);
Result<std::vector<MailRow>> all_mail(Transaction& tx);
Result<Done> put_mail(Transaction& tx, const MailRow& mail);
Result<Done> delete_mail(Transaction& tx, const std::string& member_id);

Result<std::vector<DigestRow>> digests_of(Transaction& tx, std::int64_t day);
Result<Done> put_digest(Transaction& tx, const DigestRow& digest);
// Each alarm once for each member, whatever rungs they were told on.
Result<std::vector<ToldDutyRow>> told_before(Transaction& tx, std::int64_t before);

}  // namespace hd::storage::main_db
