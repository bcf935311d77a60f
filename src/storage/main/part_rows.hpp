// The parts of leads that the daily work adds, and who was named in them.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct PartRow {
  std::string lead_id;
  std::string id;
  std::int64_t version = 1;
  std::string kind;
  std::string state;
  std::string made_by;
  std::string agency_id;
  std::int64_t made_at = 0;
  std::string for_member;
  std::optional<std::int64_t> due_day;
  std::string blob;
  Sealed sealed;  // empty in rows that were read without it
};

struct MentionRow {
  std::string lead_id;
  std::string part_id;
  std::string member_id;
  std::int64_t made_at = 0;
  std::optional<std::int64_t> read_at;
};

// A first version, or the one after the newest. Errors: stale when another came before it.
Result<Done> insert_part(Transaction& tx, const PartRow& part);
// Every version, oldest first.
Result<std::vector<PartRow>> parts_of(Transaction& tx, const std::string& lead_id);
// The newest versions alone, of several leads, oldest part of each first.
Result<std::vector<PartRow>> newest_parts_of(Transaction& tx,
                                             std::span<const std::string> lead_ids);
// Every version without what is sealed.
Result<std::vector<PartRow>> part_marks_of(Transaction& tx, const std::string& lead_id);
// Approved steps of one member up to this day that are not done, without what is sealed.
Result<std::vector<PartRow>> owed_steps(Transaction& tx, const std::string& member_id,
                                        std::int64_t until_day);
// The same whose newest version is of then or later, with a last day or without, latest first.
Result<std::vector<PartRow>> given_steps(Transaction& tx, const std::string& member_id,
                                         std::int64_t since);
// Ids of the members with an approved step of this lead to do.
Result<std::vector<std::string>> helpers_of(Transaction& tx, const std::string& lead_id);
Result<bool> has_part_with_blob(Transaction& tx, const std::string& blob);

Result<Done> insert_mention(Transaction& tx, const MentionRow& mention);
Result<std::vector<MentionRow>> mentions_of(Transaction& tx, const std::string& lead_id);
// What this member has not read yet, oldest first.
Result<std::vector<MentionRow>> unread_mentions(Transaction& tx, const std::string& member_id);
Result<Done> mark_mentions_read(Transaction& tx, const MentionRow& of);  // lead, member, read_at

}  // namespace hd::storage::main_db
