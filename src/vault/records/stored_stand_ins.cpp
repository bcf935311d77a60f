// Stand-ins over main.db.
#include <algorithm>
#include <iterator>

#include "vault/records/people_values.hpp"
#include "vault/records/stored_people.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
Result<domain::StandIn> stand_in_of(const storage::main_db::StandInRow& row) {
  domain::StandIn stand_in;
  HD_TRY(stand_in.id, stored_id<domain::StandInId>(row.id));
  HD_TRY(stand_in.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(stand_in.absent_id, stored_id<domain::MemberId>(row.absent_id));
  HD_TRY(stand_in.member_id, stored_id<domain::MemberId>(row.member_id));
  stand_in.first_day = stored_day(row.first_day);
  stand_in.last_day = stored_day(row.last_day);
  HD_TRY(stand_in.named_by, stored_id<domain::MemberId>(row.named_by));
  stand_in.named_at = {row.named_at};
  stand_in.ended_at = stored_moment(row.ended_at);
  return stand_in;
}

Result<Done> StoredPeople::add(const domain::StandIn& stand_in) {
  seen_.changes_people();
  return storage::main_db::insert_stand_in(tx_, {stand_in.id.text(),
                                                 stand_in.agency_id.text(),
                                                 stand_in.absent_id.text(),
                                                 stand_in.member_id.text(),
                                                 stand_in.first_day.day_number(),
                                                 stand_in.last_day.day_number(),
                                                 stand_in.named_by.text(),
                                                 stand_in.named_at.seconds,
                                                 {}});
}

Result<domain::StandIn> StoredPeople::stand_in(domain::StandInId id) {
  HD_TRY(const auto row, storage::main_db::find_stand_in(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such stand-in");
  return stand_in_of(*row);
}

Result<std::vector<domain::StandIn>> StoredPeople::stand_ins(domain::AgencyId agency,
                                                             CivilDate since) {
  HD_TRY(const auto rows,
         storage::main_db::stand_ins_since(tx_, agency.text(), since.day_number()));
  return each_of(rows, stand_in_of);
}

Result<std::vector<domain::StandIn>> StoredPeople::stand_ins_by(domain::MemberId member,
                                                                CivilDate day) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto table, table());
    std::vector<domain::StandIn> running;
    std::ranges::copy_if(table->stand_ins, std::back_inserter(running), [&](const auto& one) {
      return one.member_id == member && one.first_day <= day && day <= one.last_day;
    });
    return running;
  }
  HD_TRY(const auto rows,
         storage::main_db::running_stand_ins(tx_, member.text(), day.day_number()));
  return each_of(rows, stand_in_of);
}

Result<std::vector<domain::StandIn>> StoredPeople::stand_ins_over(CivilDate day) {
  HD_TRY(const auto rows, storage::main_db::stand_ins_over(tx_, day.day_number()));
  return each_of(rows, stand_in_of);
}

Result<Done> StoredPeople::end(domain::StandInId id, Moment at) {
  seen_.changes_people();
  HD_TRY(const std::int64_t ended, storage::main_db::end_stand_in(tx_, id.text(), at.seconds));
  if (ended == 0) return fail(ErrorCode::not_found, "no stand-in that runs");
  return Done{};
}

}  // namespace hd::vault
