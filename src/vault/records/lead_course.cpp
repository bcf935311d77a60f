#include "vault/records/lead_course.hpp"

#include "storage/main/part_rows.hpp"
#include "vault/records/lead_values.hpp"
#include "vault/records/register_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

Result<domain::MemberId> helper_of(const std::string& text) {
  return stored_id<domain::MemberId>(text);
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
  return course;
}

}  // namespace hd::vault
