// Leads. Work fields only.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

// next_due of a lead without an open due date: the last second of year 9999.
inline constexpr std::int64_t nothing_due = 253402300799;

// Where a lead stands in every list: in danger now first, then the next due date, then who came
// first.
struct LeadPlace {
  std::int64_t danger_rank = 1;  // 0: in danger now
  std::int64_t next_due = nothing_due;
  std::int64_t number_order = 0;
};

struct LeadRow {
  std::string id;
  std::string tip_id;
  std::string number;
  LeadPlace place;
  std::string state;
  std::string kind;
  std::string article;
  std::string clause;
  std::string danger;
  std::string channel;
  std::string unit_code;
  std::string agency_id;
  std::string investigator_id;  // empty: none
  std::int64_t received_at = 0;
  std::optional<std::int64_t> settlement_due_at;  // written with a new lead, not read back
  bool is_opened = false;
  bool reporter_has_receipt = true;
  bool reporter_named = false;
  std::int64_t version = 1;
  std::string flagrant;  // this and the next two: unanswered, excluded, established
  std::string public_concern;
  std::string suspect_may_flee;
};

// As lead_row reads them.
inline constexpr std::string_view lead_columns =
    "id, tip_id, number, danger_rank, next_due, number_order, state, kind, article, clause, "
    "danger, channel, unit_code, agency_id, investigator_id, received_at, is_opened, "
    "reporter_has_receipt, reporter_named, version, flagrant, public_concern, suspect_may_flee";
LeadRow lead_row(const Row& row);

Result<Done> insert_lead(Transaction& tx, const LeadRow& lead);
Result<std::optional<LeadRow>> find_lead(Transaction& tx, const std::string& id);
// In no order. Whatever is not there is left out.
Result<std::vector<LeadRow>> find_leads(Transaction& tx, std::span<const std::string> ids);
// Everything but id, tip, order, next_due and the offer, as version + 1, if the stored version is
// lead.version. Returns the number of rows changed: 0 or 1.
Result<std::int64_t> update_lead(Transaction& tx, const LeadRow& lead);
// No new version. Returns the number of leads there are: 0 or 1.
Result<std::int64_t> set_lead_opened(Transaction& tx, const std::string& id);
// When it was first classified and first decided; a later moment changes nothing.
Result<Done> note_classified(Transaction& tx, const std::string& lead_id, std::int64_t at);
Result<Done> forget_classified(Transaction& tx, const std::string& lead_id);
Result<Done> note_decided(Transaction& tx, const std::string& lead_id, std::int64_t at);
// `agency_id` empty: offered to nobody.
Result<Done> set_offered_to(Transaction& tx, const std::string& lead_id,
                            const std::string& agency_id);

}  // namespace hd::storage::main_db
