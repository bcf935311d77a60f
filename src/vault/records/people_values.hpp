// Between the rows of agencies, members and stand-ins in main.db and the types of the domain.
#pragma once

#include "domain/people.hpp"
#include "storage/main/people_rows.hpp"
#include "storage/main/stand_in_rows.hpp"

namespace hd::vault {

Result<domain::Agency> agency_of(const storage::main_db::AgencyRow& row);
Result<domain::Member> member_of(const storage::main_db::MemberRow& row);
Result<domain::StandIn> stand_in_of(const storage::main_db::StandInRow& row);

}  // namespace hd::vault
