// The audit chain and the small memory of the desk, over main.db.
#pragma once

#include <optional>
#include <vector>

#include "ports/records.hpp"
#include "storage/main/audit_rows.hpp"

namespace hd::vault {

// Name of the counter that says up to where the inbox was taken over.
inline constexpr const char* inbox_cursor_name = "inbox_seq";

// What one transaction added to the chain.
struct AppendedAudit {
  std::vector<ports::AuditEntry> entries;
  std::optional<storage::main_db::AuditRow> last;
};

class StoredJournal final : public ports::JournalRecords {
 public:
  explicit StoredJournal(storage::Transaction& tx) : tx_(tx) {}

  Result<Done> append(const ports::AuditEntry& entry) override;
  Result<Done> append(const std::vector<ports::AuditEntry>& entries) override;
  Result<std::vector<ports::AuditLine>> audit_of(const std::string& object_id, int limit) override;
  Result<std::optional<ports::AuditLine>> last_of(const std::string& object_id,
                                                  const std::vector<std::string>& actions) override;
  Result<std::int64_t> inbox_cursor() override;
  Result<Done> set_inbox_cursor(std::int64_t seq) override;
  Result<std::optional<std::string>> answered(domain::MemberId member,
                                              const std::string& request_key) override;
  Result<Done> remember(domain::MemberId member, const std::string& request_key,
                        const std::string& answer, Moment at) override;
  Result<std::optional<std::string>> setting(const std::string& name) override;
  Result<Done> set_setting(const std::string& name, const std::string& value) override;

  const AppendedAudit& appended() const { return appended_; }

 private:
  storage::Transaction& tx_;
  AppendedAudit appended_;
};

}  // namespace hd::vault
