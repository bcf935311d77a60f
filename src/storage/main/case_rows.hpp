// Criminal cases, their leads and what happened to them. Work fields only.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

// Where a case stands in every list: the next due date, then the number.
struct CasePlace {
  std::int64_t next_due = 0;
  std::int64_t number_order = 0;
};

struct CaseRow {
  std::string id;
  std::string number;
  CasePlace place;
  std::string state;
  std::string agency_id;
  std::string investigator_id;
  std::string article;
  std::string clause;
  std::int64_t opened_at = 0;
  std::optional<std::int64_t> offender_identified_day;
  std::string merged_into_id;  // empty: into none
  std::int64_t version = 1;
};

struct CaseLeadRow {
  std::string case_id;
  std::string lead_id;
  std::int64_t joined_at = 0;
  std::optional<std::int64_t> left_at;
  std::optional<std::int64_t> carried_from_day;
  std::optional<std::int64_t> carried_until_day;
};

struct CaseEventRow {
  std::string case_id;
  std::string id;
  std::string kind;
  std::int64_t happened_at = 0;
  bool hour_unknown = false;
  std::optional<std::int64_t> recorded_at;  // null: as it happened
  std::string agency_id;
  std::string member_id;
  std::string article;
  std::string clause;
  std::string ground;
  std::optional<std::int64_t> until_day;
  std::string lead_id;  // this and the next three are empty when there is none
  std::string other_member_id;
  std::string other_agency_id;
  std::string other_case_id;
};

// Empty members do not narrow.
struct CaseQuery {
  std::optional<std::string> agency_id;
  std::optional<std::string> investigator_id;
  std::vector<std::string> states;
  std::optional<std::string> waits_at;  // the agency to which the last transfer went
  bool is_sent_back = false;            // by the last event
};

Result<Done> insert_case(Transaction& tx, const CaseRow& row);
Result<std::optional<CaseRow>> find_case(Transaction& tx, const std::string& id);
Result<std::optional<CaseRow>> case_at(Transaction& tx, std::int64_t number_order);
// The one that the lead is joined to now.
Result<std::optional<CaseRow>> case_of_lead(Transaction& tx, const std::string& lead_id);
// As version + 1 if the stored version is row.version; number, opened_at and next_due stay. Returns
// the number of rows changed: 0 or 1.
Result<std::int64_t> update_case(Transaction& tx, const CaseRow& row);
Result<Done> set_case_next_due(Transaction& tx, const std::string& id, std::int64_t next_due);
Result<std::vector<CaseRow>> cases_after(Transaction& tx, const CaseQuery& query,
                                         const std::optional<CasePlace>& after, std::int64_t limit);
Result<std::int64_t> count_cases(Transaction& tx, const CaseQuery& query);

// Errors: conflict when the lead is in a case already.
Result<Done> insert_case_lead(Transaction& tx, const CaseLeadRow& row);
// left_at and both carried days of the lead in this case, as long as it is in it.
Result<std::int64_t> update_case_lead(Transaction& tx, const CaseLeadRow& row);
// In the order they were joined, also those that left.
Result<std::vector<CaseLeadRow>> case_leads_of(Transaction& tx, const std::string& case_id);
// The cases that a lead was in, oldest first.
Result<std::vector<CaseLeadRow>> case_history_of(Transaction& tx, const std::string& lead_id);

Result<Done> insert_case_event(Transaction& tx, const CaseEventRow& row);
// Oldest first.
Result<std::vector<CaseEventRow>> case_events_of(Transaction& tx, const std::string& case_id);

}  // namespace hd::storage::main_db
