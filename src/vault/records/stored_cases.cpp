#include "vault/records/stored_cases.hpp"

#include "base/limits.hpp"
#include "storage/main/journal_rows.hpp"
#include "storage/main/lead_rows.hpp"
#include "vault/records/case_values.hpp"
#include "vault/records/lead_places.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::CaseEventRow;
using storage::main_db::CaseLeadRow;
using storage::main_db::CaseQuery;
using storage::main_db::CaseRow;

// next_due belongs to the due dates and stays as it is.
Result<CaseRow> case_row_of(const domain::CriminalCase& file) {
  CaseRow row;
  row.id = file.id.text();
  row.number = file.number;
  HD_TRY(row.place.number_order, case_number_order(file.number));
  row.place.next_due = storage::main_db::nothing_due;
  row.state = code_text(file.state);
  row.agency_id = file.agency_id.text();
  row.investigator_id = optional_id_text(file.investigator_id);
  row.article = file.offence.article;
  row.clause = file.offence.clause;
  row.opened_at = file.opened_at.seconds;
  row.offender_identified_day = day_of(file.offender_identified_on);
  row.merged_into_id = optional_id_text(file.merged_into);
  row.version = file.version;
  return row;
}

}  // namespace

Result<domain::CriminalCase> case_of(const CaseRow& row) {
  domain::CriminalCase file;
  HD_TRY(file.id, stored_id<domain::CriminalCaseId>(row.id));
  file.number = row.number;
  HD_TRY(file.state, stored_code<domain::CaseState>(row.state));
  HD_TRY(file.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(file.investigator_id, stored_optional_id<domain::MemberId>(row.investigator_id));
  file.offence = {row.article, row.clause};
  file.opened_at = {row.opened_at};
  file.offender_identified_on = stored_optional_day(row.offender_identified_day);
  HD_TRY(file.merged_into, stored_optional_id<domain::CriminalCaseId>(row.merged_into_id));
  file.version = row.version;
  return file;
}

namespace {

CaseLeadRow case_lead_row_of(const domain::CaseLead& lead) {
  return {lead.case_id.text(),      lead.lead_id.text(),       lead.joined_at.seconds,
          seconds_of(lead.left_at), day_of(lead.carried_from), day_of(lead.carried_until)};
}

Result<domain::CaseLead> case_lead_of(const CaseLeadRow& row) {
  domain::CaseLead lead;
  HD_TRY(lead.case_id, stored_id<domain::CriminalCaseId>(row.case_id));
  HD_TRY(lead.lead_id, stored_id<domain::LeadId>(row.lead_id));
  lead.joined_at = {row.joined_at};
  lead.left_at = stored_moment(row.left_at);
  lead.carried_from = stored_optional_day(row.carried_from_day);
  lead.carried_until = stored_optional_day(row.carried_until_day);
  return lead;
}

CaseEventRow case_event_row_of(const domain::CaseEvent& event) {
  CaseEventRow row;
  row.case_id = event.case_id.text();
  row.id = event.id.text();
  row.kind = code_text(event.kind);
  row.happened_at = event.at.seconds;
  row.hour_unknown = event.hour_unknown;
  row.recorded_at = seconds_of(event.recorded_at);
  row.agency_id = optional_id_text(event.agency_id);
  row.member_id = optional_id_text(event.member_id);
  row.article = event.offence.article;
  row.clause = event.offence.clause;
  row.ground = event.ground;
  row.until_day = day_of(event.until);
  row.lead_id = optional_id_text(event.lead_id);
  row.other_member_id = optional_id_text(event.other_member_id);
  row.other_agency_id = optional_id_text(event.other_agency_id);
  row.other_case_id = optional_id_text(event.other_case_id);
  return row;
}

Result<domain::CaseEvent> case_event_of(const CaseEventRow& row) {
  domain::CaseEvent event;
  HD_TRY(event.case_id, stored_id<domain::CriminalCaseId>(row.case_id));
  HD_TRY(event.id, stored_id<domain::EventId>(row.id));
  HD_TRY(event.kind, stored_code<domain::CaseEventKind>(row.kind));
  event.at = {row.happened_at};
  event.hour_unknown = row.hour_unknown;
  event.recorded_at = stored_moment(row.recorded_at);
  HD_TRY(event.agency_id, stored_optional_id<domain::AgencyId>(row.agency_id));
  HD_TRY(event.member_id, stored_optional_id<domain::MemberId>(row.member_id));
  event.offence = {row.article, row.clause};
  event.ground = row.ground;
  event.until = stored_optional_day(row.until_day);
  HD_TRY(event.lead_id, stored_optional_id<domain::LeadId>(row.lead_id));
  HD_TRY(event.other_member_id, stored_optional_id<domain::MemberId>(row.other_member_id));
  HD_TRY(event.other_agency_id, stored_optional_id<domain::AgencyId>(row.other_agency_id));
  HD_TRY(event.other_case_id, stored_optional_id<domain::CriminalCaseId>(row.other_case_id));
  return event;
}

CaseQuery case_query_of(const ports::CaseFilter& filter) {
  CaseQuery query;
  if (filter.holder) query.agency_id = filter.holder->text();
  if (filter.investigator) query.investigator_id = filter.investigator->text();
  if (filter.waits_at) query.waits_at = filter.waits_at->text();
  query.is_sent_back = filter.is_sent_back;
  for (const domain::CaseState state : filter.states) query.states.push_back(code_text(state));
  return query;
}

Error no_such_case() { return Error::of(ErrorCode::not_found, "no such criminal case"); }

}  // namespace

Result<std::string> StoredCases::next_number(int year) {
  HD_TRY(const std::int64_t ordinal,
         storage::main_db::next_of_counter(tx_, "case_number_" + std::to_string(year)));
  return case_number(ordinal, year);
}

Result<Done> StoredCases::add(const domain::CriminalCase& criminal_case) {
  HD_TRY(const CaseRow row, case_row_of(criminal_case));
  return storage::main_db::insert_case(tx_, row);
}

Result<domain::CriminalCase> StoredCases::find(domain::CriminalCaseId id) {
  HD_TRY(const auto row, storage::main_db::find_case(tx_, id.text()));
  if (!row) return fail(no_such_case());
  return case_of(*row);
}

Result<std::optional<domain::CriminalCase>> StoredCases::of_number(domain::RegisterPlace place) {
  const std::int64_t order = number_order(place.ordinal, place.year);
  HD_TRY(const auto row, storage::main_db::case_at(tx_, order));
  return one_of(row, case_of);
}

Result<std::optional<domain::CriminalCase>> StoredCases::of_lead(domain::LeadId lead) {
  HD_TRY(const auto row, storage::main_db::case_of_lead(tx_, lead.text()));
  return one_of(row, case_of);
}

Result<Done> StoredCases::save(domain::CriminalCase& criminal_case) {
  HD_TRY(const CaseRow row, case_row_of(criminal_case));
  HD_TRY(const std::int64_t changed, storage::main_db::update_case(tx_, row));
  if (changed == 0) return fail(ErrorCode::stale, "the case has another version");
  ++criminal_case.version;
  return Done{};
}

Result<Done> StoredCases::set_next_due(domain::CriminalCaseId id, std::optional<Moment> due) {
  return storage::main_db::set_case_next_due(tx_, id.text(),
                                             due ? due->seconds : storage::main_db::nothing_due);
}

Result<ports::CasePage> StoredCases::list(const ports::CaseFilter& filter,
                                          const std::string& cursor, int limit) {
  HD_ASSERT(limit >= 1 && static_cast<std::size_t>(limit) <= limits::page_rows);
  std::optional<storage::main_db::CasePlace> after;
  if (!cursor.empty()) {
    HD_TRY(after, parse_case_cursor(cursor));
  }
  // One row more than asked tells whether there is a next page.
  HD_TRY(auto rows, storage::main_db::cases_after(tx_, case_query_of(filter), after, limit + 1));
  ports::CasePage page;
  if (rows.size() > static_cast<std::size_t>(limit)) {
    rows.pop_back();
    page.next_cursor = cursor_text(rows.back().place);
  }
  HD_TRY(page.cases, each_of(rows, case_of));
  return page;
}

Result<std::int64_t> StoredCases::count(const ports::CaseFilter& filter) {
  return storage::main_db::count_cases(tx_, case_query_of(filter));
}

Result<Done> StoredCases::join(const domain::CaseLead& lead) {
  return storage::main_db::insert_case_lead(tx_, case_lead_row_of(lead));
}

Result<Done> StoredCases::save(const domain::CaseLead& lead) {
  HD_TRY(const std::int64_t changed,
         storage::main_db::update_case_lead(tx_, case_lead_row_of(lead)));
  if (changed == 0) return fail(ErrorCode::not_found, "the lead is not in this case");
  return Done{};
}

Result<std::vector<domain::CaseLead>> StoredCases::leads(domain::CriminalCaseId id) {
  HD_TRY(const auto rows, storage::main_db::case_leads_of(tx_, id.text()));
  return each_of(rows, case_lead_of);
}

Result<std::vector<domain::CaseLead>> StoredCases::history(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::case_history_of(tx_, lead.text()));
  return each_of(rows, case_lead_of);
}

Result<Done> StoredCases::add(const domain::CaseEvent& event) {
  return storage::main_db::insert_case_event(tx_, case_event_row_of(event));
}

Result<std::vector<domain::CaseEvent>> StoredCases::events(domain::CriminalCaseId id) {
  HD_TRY(const auto rows, storage::main_db::case_events_of(tx_, id.text()));
  return each_of(rows, case_event_of);
}

}  // namespace hd::vault
