// Who acts in whose place, and when.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct StandInRow {
  std::string id;
  std::string agency_id;
  std::string absent_id;
  std::string member_id;
  std::int64_t first_day = 0;
  std::int64_t last_day = 0;
  std::string named_by;
  std::int64_t named_at = 0;
  std::optional<std::int64_t> ended_at;
};

Result<Done> insert_stand_in(Transaction& tx, const StandInRow& row);
Result<std::optional<StandInRow>> find_stand_in(Transaction& tx, const std::string& id);
// Of one agency, with a last day on or after this one; the first to begin first.
Result<std::vector<StandInRow>> stand_ins_since(Transaction& tx, const std::string& agency_id,
                                                std::int64_t day);
// Those of this member that run on this day, and were not ended.
Result<std::vector<StandInRow>> running_stand_ins(Transaction& tx, const std::string& member_id,
                                                  std::int64_t day);
// Their last day has passed and nobody has ended them yet.
Result<std::vector<StandInRow>> stand_ins_over(Transaction& tx, std::int64_t day);
// That nobody has ended, whenever they run; by first day.
Result<std::vector<StandInRow>> stand_ins_not_ended(Transaction& tx);
Result<std::int64_t> end_stand_in(Transaction& tx, const std::string& id, std::int64_t at);

}  // namespace hd::storage::main_db
