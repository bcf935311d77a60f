#include "vault/records/stored_journal.hpp"

#include "storage/main/journal_rows.hpp"
#include "vault/audit_chain.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

// Longer than any client repeats a request.
constexpr std::int64_t answers_kept_seconds = 7LL * 24 * 3600;

Result<ports::AuditLine> audit_line_of(const storage::main_db::AuditRow& row) {
  ports::AuditLine line;
  line.number = row.number;
  HD_TRY(line.entry, entry_of(row));
  return line;
}

}  // namespace

Result<Done> StoredJournal::append(const ports::AuditEntry& entry) {
  std::optional<storage::main_db::AuditRow> previous = appended_.last;
  if (!previous) {
    HD_TRY(previous, storage::main_db::last_audit(tx_));
  }
  const storage::main_db::AuditRow row = chained(entry, previous);
  HD_CHECK(storage::main_db::insert_audit(tx_, row));
  appended_.entries.push_back(entry);
  appended_.last = row;
  return Done{};
}

Result<Done> StoredJournal::append(const std::vector<ports::AuditEntry>& entries) {
  std::optional<storage::main_db::AuditRow> previous = appended_.last;
  if (!previous) {
    HD_TRY(previous, storage::main_db::last_audit(tx_));
  }
  std::vector<storage::main_db::AuditRow> rows;
  for (const ports::AuditEntry& entry : entries) {
    rows.push_back(chained(entry, previous));
    previous = rows.back();
  }
  HD_CHECK(storage::main_db::insert_audits(tx_, rows));
  appended_.entries.insert(appended_.entries.end(), entries.begin(), entries.end());
  appended_.last = previous;
  return Done{};
}

Result<std::vector<ports::AuditLine>> StoredJournal::audit_of(const std::string& object_id,
                                                              int limit) {
  HD_TRY(const auto rows, storage::main_db::audit_of_object(tx_, object_id, limit));
  return each_of(rows, audit_line_of);
}

Result<std::optional<ports::AuditLine>> StoredJournal::last_of(
    const std::string& object_id, const std::vector<std::string>& actions) {
  HD_TRY(const auto row, storage::main_db::last_audit_of(tx_, object_id, actions));
  return one_of(row, audit_line_of);
}

Result<std::int64_t> StoredJournal::inbox_cursor() {
  return storage::main_db::counter(tx_, inbox_cursor_name);
}

Result<Done> StoredJournal::set_inbox_cursor(std::int64_t seq) {
  return storage::main_db::set_counter(tx_, inbox_cursor_name, seq);
}

Result<std::optional<std::string>> StoredJournal::answered(domain::MemberId member,
                                                           const std::string& request_key) {
  return storage::main_db::find_kept_answer(tx_, member.text(), request_key);
}

Result<Done> StoredJournal::remember(domain::MemberId member, const std::string& request_key,
                                     const std::string& answer, Moment at) {
  HD_CHECK(storage::main_db::forget_answers_before(tx_, at.seconds - answers_kept_seconds));
  return storage::main_db::keep_answer(tx_, {member.text(), request_key, answer, at.seconds});
}

Result<std::optional<std::string>> StoredJournal::setting(const std::string& name) {
  return storage::main_db::find_setting(tx_, name);
}

Result<Done> StoredJournal::set_setting(const std::string& name, const std::string& value) {
  return storage::main_db::put_setting(tx_, name, value);
}

}  // namespace hd::vault
