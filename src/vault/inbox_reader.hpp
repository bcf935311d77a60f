// inbox.db as the desk sees it: read-only, the public program writes it.
#pragma once

#include <memory>
#include <string>

#include "ports/inbox.hpp"
#include "storage/open.hpp"

namespace hd::vault {

class InboxReader final : public ports::Inbox {
 public:
  // The inbox need not exist yet: then there is nothing to take over.
  // Errors: those of storage::open_store for a reader.
  static Result<std::unique_ptr<InboxReader>> open(const storage::Place& place);
  // Errors: schema_too_new, storage_failed, busy; internal for a row that cannot be one of ours.
  Result<std::vector<ports::InboxItem>> after(std::int64_t seq, int limit) override;

 private:
  explicit InboxReader(std::unique_ptr<storage::Store> rows) : rows_(std::move(rows)) {}

  std::unique_ptr<storage::Store> rows_;
};

}  // namespace hd::vault
