#include "vault/records/stored_duplicates.hpp"

#include "storage/main/duplicate_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::DuplicateRow;

constexpr std::int64_t seconds_a_day = 86'400;
// Numbers are given as tips come in: a week of a province lies within this many.
constexpr std::int64_t near_numbers = 2'000;

Result<domain::DuplicateLink> duplicate_of(const DuplicateRow& row) {
  domain::DuplicateLink link;
  HD_TRY(link.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(link.other_id, stored_id<domain::LeadId>(row.other_id));
  link.linked_at = {row.linked_at};
  HD_TRY(link.linked_by, stored_id<domain::MemberId>(row.linked_by));
  return link;
}

Result<domain::LeadId> lead_id_of(const std::string& text) {
  return stored_id<domain::LeadId>(text);
}

}  // namespace

Result<Done> StoredDuplicates::link(const domain::DuplicateLink& link) {
  seen_.changes_lead(link.lead_id);
  seen_.changes_lead(link.other_id);
  return storage::main_db::insert_duplicate(tx_, {link.lead_id.text(), link.other_id.text(),
                                                  link.linked_at.seconds, link.linked_by.text()});
}

Result<Done> StoredDuplicates::unlink(domain::LeadId one, domain::LeadId other) {
  seen_.changes_lead(one);
  seen_.changes_lead(other);
  HD_TRY(const std::int64_t gone,
         storage::main_db::delete_duplicate(tx_, one.text(), other.text()));
  if (gone == 0) return fail(ErrorCode::not_found, "these leads are not linked");
  return Done{};
}

Result<std::vector<domain::DuplicateLink>> StoredDuplicates::of(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::duplicates_of(tx_, lead.text()));
  return each_of(rows, duplicate_of);
}

Result<std::vector<domain::LeadId>> StoredDuplicates::near(domain::LeadId lead, int days,
                                                           int limit) {
  HD_TRY(const auto texts, storage::main_db::leads_near(
                               tx_, {lead.text(), days * seconds_a_day, near_numbers, limit}));
  return each_of(texts, lead_id_of);
}

}  // namespace hd::vault
