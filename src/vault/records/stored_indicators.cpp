#include "vault/records/stored_indicators.hpp"

#include "storage/main/indicator_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::LeadFactRow;

std::optional<CivilDate> local_day_of(const std::optional<std::int64_t>& seconds) {
  if (!seconds) return std::nullopt;
  return Moment{*seconds}.local_date();
}

// A limit in days ends at 24:00 of its last day, which is 00:00 of the next one.
std::optional<CivilDate> last_day_of(const std::optional<std::int64_t>& due_at) {
  if (!due_at) return std::nullopt;
  return Moment{*due_at - 1}.local_date();
}

Result<indicators::LeadFact> lead_fact_of(const LeadFactRow& row) {
  indicators::LeadFact fact;
  HD_TRY(fact.lead_id, stored_id<domain::LeadId>(row.lead_id));
  fact.number = row.number;
  HD_TRY(fact.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  fact.article = row.article;
  HD_TRY(fact.state, stored_code<domain::LeadState>(row.state));
  fact.received_on = Moment{row.received_at}.local_date();
  fact.classified_on = local_day_of(row.classified_at);
  fact.settlement_due_on = last_day_of(row.settlement_due_at);
  fact.decided_on = local_day_of(row.decided_at);
  fact.case_opened_on = stored_optional_day(row.case_opened_day);
  fact.offender_identified_on = stored_optional_day(row.offender_identified_day);
  return fact;
}

}  // namespace

Result<std::vector<indicators::LeadFact>> StoredIndicators::lead_facts(int year) {
  HD_TRY(const CivilDate first, CivilDate::of(year, 1, 1));
  const CivilDate next = first.plus_months(12);
  HD_TRY(const auto rows,
         storage::main_db::lead_facts(tx_, {Moment::local(first, 0, 0).seconds,
                                            Moment::local(next, 0, 0).seconds,
                                            first.day_number()}));
  return each_of(rows, lead_fact_of);
}

}  // namespace hd::vault
