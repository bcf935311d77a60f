#include "vault/records/stored_registers.hpp"

#include "vault/records/register_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::RegisterRow;

Result<domain::LeadId> registered_lead(const std::string& text) {
  return stored_id<domain::LeadId>(text);
}

storage::main_db::RegisterRange range_of(const ports::RegisterRange& range) {
  return {range.agency_id.text(), range.from.seconds, range.until.seconds};
}

}  // namespace

Result<ports::RegisterEntry> entry_of(const RegisterRow& row) {
  ports::RegisterEntry entry;
  HD_TRY(entry.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(entry.lead_id, stored_id<domain::LeadId>(row.lead_id));
  entry.place = {static_cast<int>(row.year), row.ordinal};
  entry.number = row.number;
  entry.entered_at = {row.entered_at};
  return entry;
}

Result<domain::RegisterPlace> StoredRegisters::next_place(domain::AgencyId agency, int year) {
  HD_TRY(const std::int64_t ordinal,
         storage::main_db::next_register_ordinal(tx_, agency.text(), year));
  return domain::RegisterPlace{year, ordinal};
}

Result<Done> StoredRegisters::add(const ports::RegisterEntry& entry) {
  seen_.changes_lead(entry.lead_id);
  return storage::main_db::insert_register_entry(
      tx_, {entry.agency_id.text(), entry.lead_id.text(), entry.place.year, entry.place.ordinal,
            entry.number, entry.entered_at.seconds});
}

Result<std::vector<ports::RegisterEntry>> StoredRegisters::entries_of(domain::LeadId lead) {
  if (shelf_ != nullptr) {
    HD_TRY(const auto course, shelf_->course(seen_, lead));
    return course->entries;
  }
  return read_entries(tx_, lead);
}

Result<std::vector<domain::LeadId>> StoredRegisters::leads_at(domain::RegisterPlace place) {
  HD_TRY(const auto texts,
         storage::main_db::leads_at_register_place(tx_, place.year, place.ordinal));
  return each_of(texts, registered_lead);
}

Result<std::vector<ports::RegisterEntry>> StoredRegisters::entries(
    const ports::RegisterRange& range, domain::RegisterPlace after, int limit) {
  HD_TRY(const auto rows, storage::main_db::register_entries_after(
                              tx_, range_of(range), {after.year, after.ordinal}, limit));
  return each_of(rows, entry_of);
}

Result<std::int64_t> StoredRegisters::count(const ports::RegisterRange& range) {
  return storage::main_db::count_register_entries(tx_, range_of(range));
}

}  // namespace hd::vault
