#include "vault/records/lead_course.hpp"

#include "storage/main/around_rows.hpp"
#include "storage/main/part_rows.hpp"
#include "vault/records/case_values.hpp"
#include "vault/records/key_values.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/register_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

Result<domain::MemberId> helper_of(const std::string& text) {
  return stored_id<domain::MemberId>(text);
}

Result<ports::LeadAround> read_around(storage::Transaction& tx, domain::LeadId id) {
  HD_TRY(const auto row, storage::main_db::find_around(tx, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such lead");
  ports::LeadAround around;
  around.has_parts = row->parts > 0;
  around.has_proposal = row->open_proposals > 0;
  around.has_duplicates = row->duplicates > 0;
  around.has_identity_requests = row->identity_requests > 0;
  around.unread_answers = row->unread_answers;
  HD_TRY(const auto of_case, storage::main_db::case_of_lead(tx, id.text()));
  HD_TRY(around.criminal_case, one_of(of_case, case_of));
  return around;
}

}  // namespace

Result<std::vector<domain::Event>> read_events(storage::Transaction& tx, domain::LeadId id) {
  HD_TRY(const auto rows, storage::main_db::events_of(tx, id.text()));
  return each_of(rows, event_of);
}

Result<std::vector<ports::RegisterEntry>> read_entries(storage::Transaction& tx,
                                                       domain::LeadId id) {
  HD_TRY(const auto rows, storage::main_db::register_entries_of(tx, id.text()));
  return each_of(rows, entry_of);
}

Result<std::vector<domain::MemberId>> read_helpers(storage::Transaction& tx, domain::LeadId id) {
  HD_TRY(const auto ids, storage::main_db::helpers_of(tx, id.text()));
  return each_of(ids, helper_of);
}

Result<LeadCourse> read_course(storage::Transaction& tx, domain::LeadId id) {
  LeadCourse course;
  HD_TRY(course.events, read_events(tx, id));
  HD_TRY(course.entries, read_entries(tx, id));
  HD_TRY(course.helpers, read_helpers(tx, id));
  HD_TRY(const auto grants, storage::main_db::grants_of(tx, id.text()));
  HD_TRY(course.grants, each_of(grants, grant_of));
  HD_TRY(course.around, read_around(tx, id));
  return course;
}

}  // namespace hd::vault
