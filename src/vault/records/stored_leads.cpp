#include "vault/records/stored_leads.hpp"

#include "storage/main/journal_rows.hpp"
#include "storage/main/lead_rows.hpp"
#include "storage/main/tip_rows.hpp"
#include "vault/records/lead_places.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::LeadRow;
using storage::main_db::TipRow;

// next_due belongs to the due dates, number_order to a new lead: both stay as they are.
LeadRow lead_row_of(const domain::Lead& lead) {
  LeadRow row;
  row.id = lead.id.text();
  row.tip_id = lead.tip_id.text();
  row.number = lead.number;
  row.place.danger_rank = lead.danger == domain::Danger::now ? 0 : 1;
  row.state = code_text(lead.state);
  row.kind = code_text(lead.kind);
  row.article = lead.offence.article;
  row.clause = lead.offence.clause;
  row.danger = code_text(lead.danger);
  row.channel = code_text(lead.channel);
  row.unit_code = lead.unit_code;
  row.agency_id = lead.agency_id.text();
  row.investigator_id = optional_id_text(lead.investigator_id);
  row.received_at = lead.received_at.seconds;
  row.is_opened = lead.is_opened;
  row.reporter_has_receipt = lead.reporter_has_receipt;
  row.reporter_named = lead.reporter_named;
  row.version = lead.version;
  row.flagrant = code_text(lead.urgent.flagrant);
  row.public_concern = code_text(lead.urgent.public_concern);
  row.suspect_may_flee = code_text(lead.urgent.suspect_may_flee);
  row.not_a_crime_ground = lead.not_a_crime_ground;
  row.victim_under_18 = code_text(lead.urgent.victim_under_18);
  return row;
}

std::optional<storage::Sealed> sealed_or_none(const Bytes& bytes) {
  if (bytes.empty()) return std::nullopt;
  return storage::Sealed{bytes};
}

Result<ports::SealedTip> tip_of_row(TipRow row) {
  ports::SealedTip tip;
  HD_TRY(tip.id, stored_id<domain::TipId>(row.id));
  tip.sealed_content = std::move(row.sealed_content.bytes);
  if (row.sealed_guarded) tip.sealed_guarded = std::move(row.sealed_guarded->bytes);
  if (row.sealed_guarded_key) tip.sealed_guarded_key = std::move(row.sealed_guarded_key->bytes);
  tip.lookup_hash = std::move(row.lookup_hash).value_or(Bytes{});
  tip.reply_public_key = std::move(row.reply_public_key);
  tip.language = std::move(row.language);
  HD_TRY(tip.blobs, stored_blobs(row.blobs));
  return tip;
}

TipRow tip_row_of(const domain::Lead& lead, const ports::SealedTip& tip) {
  TipRow row;
  row.lead_id = lead.id.text();
  row.id = tip.id.text();
  row.sealed_content = {tip.sealed_content};
  row.sealed_guarded = sealed_or_none(tip.sealed_guarded);
  row.sealed_guarded_key = sealed_or_none(tip.sealed_guarded_key);
  if (!tip.lookup_hash.empty()) row.lookup_hash = tip.lookup_hash;
  row.reply_public_key = tip.reply_public_key;
  row.language = tip.language;
  row.blobs = blobs_text(tip.blobs);
  return row;
}

Error no_such_lead() { return Error::of(ErrorCode::not_found, "no such lead"); }

}  // namespace

Result<domain::Lead> lead_of(const LeadRow& row) {
  domain::Lead lead;
  HD_TRY(lead.id, stored_id<domain::LeadId>(row.id));
  HD_TRY(lead.tip_id, stored_id<domain::TipId>(row.tip_id));
  lead.number = row.number;
  lead.order = row.place.number_order;
  HD_TRY(lead.state, stored_code<domain::LeadState>(row.state));
  HD_TRY(lead.kind, stored_code<domain::LeadKind>(row.kind));
  lead.offence = {row.article, row.clause};
  HD_TRY(lead.danger, stored_code<domain::Danger>(row.danger));
  HD_TRY(lead.channel, stored_code<domain::Channel>(row.channel));
  lead.unit_code = row.unit_code;
  HD_TRY(lead.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(lead.investigator_id, stored_optional_id<domain::MemberId>(row.investigator_id));
  lead.received_at = {row.received_at};
  lead.is_opened = row.is_opened;
  lead.reporter_has_receipt = row.reporter_has_receipt;
  lead.reporter_named = row.reporter_named;
  lead.version = row.version;
  HD_TRY(lead.urgent.flagrant, stored_code<domain::GroundAnswer>(row.flagrant));
  HD_TRY(lead.urgent.public_concern, stored_code<domain::GroundAnswer>(row.public_concern));
  HD_TRY(lead.urgent.suspect_may_flee, stored_code<domain::GroundAnswer>(row.suspect_may_flee));
  lead.not_a_crime_ground = row.not_a_crime_ground;
  HD_TRY(lead.urgent.victim_under_18, stored_code<domain::GroundAnswer>(row.victim_under_18));
  return lead;
}

Result<Done> StoredLeads::add(const domain::Lead& lead, const ports::SealedTip& tip,
                              const std::vector<domain::DueDate>& dues) {
  HD_ASSERT(lead.tip_id == tip.id);
  seen_.changes_lead(lead.id);
  LeadRow row = lead_row_of(lead);
  const int year = lead.received_at.local_date().year();
  HD_TRY(const std::int64_t ordinal,
         storage::main_db::next_of_counter(tx_, "lead_number_" + std::to_string(year)));
  row.place.number_order = number_order(ordinal, year);
  const storage::main_db::DueSheet sheet = due_sheet_of(lead.id, dues);
  row.place.next_due = storage::main_db::next_due_of(sheet.dues, row);
  row.settlement_due_at = sheet.settlement_due_at;
  HD_CHECK(storage::main_db::insert_lead(tx_, row));
  HD_CHECK(storage::main_db::insert_tip(tx_, tip_row_of(lead, tip)));
  return storage::main_db::insert_due_dates(tx_, sheet);
}

Result<domain::Lead> StoredLeads::find(domain::LeadId id) {
  if (shelf_ != nullptr) {
    HD_TRY(const ListedLead kept, shelf_->kept(seen_, id));
    if (kept) return kept->lead;
  }
  HD_TRY(const auto row, storage::main_db::find_lead(tx_, id.text()));
  if (!row) return fail(no_such_lead());
  return lead_of(*row);
}

Result<std::map<domain::LeadId, domain::Lead>> StoredLeads::find(
    const std::set<domain::LeadId>& ids) {
  std::map<domain::LeadId, domain::Lead> found;
  if (ids.empty()) return found;
  HD_TRY(const auto rows, storage::main_db::find_leads(tx_, texts_of(ids)));
  for (const LeadRow& row : rows) {
    HD_TRY(domain::Lead lead, lead_of(row));
    found.emplace(lead.id, std::move(lead));
  }
  return found;
}

Result<std::optional<domain::LeadId>> StoredLeads::lead_of_lookup(const Bytes& lookup_hash) {
  HD_TRY(const auto text, storage::main_db::lead_of_lookup(tx_, lookup_hash));
  std::optional<domain::LeadId> id;
  if (text) {
    HD_TRY(id, stored_id<domain::LeadId>(*text));
  }
  return id;
}

Result<ports::SealedTip> StoredLeads::tip(domain::LeadId lead) {
  HD_TRY(auto found, tips({lead}));
  if (found.empty()) return fail(no_such_lead());
  return std::move(found.begin()->second);
}

Result<std::map<domain::LeadId, ports::SealedTip>> StoredLeads::tips(
    const std::vector<domain::LeadId>& leads) {
  HD_TRY(auto rows, storage::main_db::find_tips(tx_, texts_of(leads)));
  std::map<domain::LeadId, ports::SealedTip> found;
  for (TipRow& row : rows) {
    HD_TRY(const auto lead, stored_id<domain::LeadId>(row.lead_id));
    HD_TRY(ports::SealedTip tip, tip_of_row(std::move(row)));
    found.emplace(lead, std::move(tip));
  }
  return found;
}

Result<Bytes> StoredLeads::lookup_hash(domain::LeadId lead) {
  HD_TRY(auto hash, storage::main_db::find_lookup_hash(tx_, lead.text()));
  if (!hash) return fail(no_such_lead());
  return std::move(*hash);
}

Result<Done> StoredLeads::save(domain::Lead& lead) {
  seen_.changes_lead(lead.id);
  const LeadRow row = lead_row_of(lead);
  HD_TRY(const std::int64_t changed, storage::main_db::update_lead(tx_, row));
  if (changed == 0) {
    HD_TRY(const auto stored, storage::main_db::find_lead(tx_, row.id));
    if (!stored) return fail(no_such_lead());
    return fail(ErrorCode::stale, "lead is at version " + std::to_string(stored->version));
  }
  ++lead.version;
  return Done{};
}

Result<Done> StoredLeads::mark_opened(domain::LeadId id) {
  seen_.changes_lead(id);
  HD_TRY(const std::int64_t changed, storage::main_db::set_lead_opened(tx_, id.text()));
  if (changed == 0) return fail(no_such_lead());
  return Done{};
}

}  // namespace hd::vault
