#include "vault/records/people_shelf.hpp"

#include "storage/main/key_rows.hpp"
#include "vault/records/people_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

Result<Done> take(const storage::main_db::HolderRow& row, PeopleTable& table) {
  HD_TRY(const auto compartment, stored_id<domain::CompartmentId>(row.compartment_id));
  HD_TRY(const auto member, stored_optional_id<domain::MemberId>(row.member_id));
  HD_TRY(const std::int32_t epoch, stored_epoch(row.epoch));
  CompartmentHolders& holders = table.holders[compartment];
  HD_TRY(holders.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(holders.function, stored_code<domain::CompartmentFunction>(row.function));
  if (!member.is_none()) holders.epochs[member].insert(epoch);
  return Done{};
}

}  // namespace

Result<std::shared_ptr<const PeopleTable>> read_people(storage::Transaction& tx) {
  auto table = std::make_shared<PeopleTable>();
  HD_TRY(const auto agencies, storage::main_db::all_agencies(tx));
  HD_TRY(table->agencies, each_of(agencies, agency_of));
  for (const domain::Agency& agency : table->agencies)
    table->agency_by_id.emplace(agency.id, agency);
  HD_TRY(const auto members, storage::main_db::all_members(tx));
  for (const auto& row : members) {
    HD_TRY(domain::Member member, member_of(row));
    if (!member.left_at) table->staff[member.agency_id].push_back(member);
    table->members.emplace(member.id, std::move(member));
  }
  HD_TRY(const auto stand_ins, storage::main_db::stand_ins_not_ended(tx));
  HD_TRY(table->stand_ins, each_of(stand_ins, stand_in_of));
  HD_TRY(const auto holders, storage::main_db::all_holders(tx));
  for (const auto& row : holders) HD_CHECK(take(row, *table));
  return std::shared_ptr<const PeopleTable>(std::move(table));
}

Result<std::shared_ptr<const PeopleTable>> PeopleShelf::current(Seen& seen) {
  HD_TRY(const std::int64_t number, seen.audit_number());
  const std::lock_guard lock(mutex_);
  if (number <= audit_number_) return table_;
  bool is_old = !table_;
  if (!is_old) {
    HD_TRY(is_old, storage::main_db::people_changed_in(seen.tx(), {audit_number_, number}));
  }
  if (is_old) {
    HD_TRY(table_, read_people(seen.tx()));
  }
  audit_number_ = number;
  return table_;
}

}  // namespace hd::vault
