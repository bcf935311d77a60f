#include "vault/verify_audit.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "vault/audit_chain.hpp"

namespace hd::vault {
namespace {

using storage::main_db::AuditRow;

constexpr std::int64_t rows_at_once = 1000;

// Calls `look` for every entry in order until it returns false.
Result<Done> for_each_entry(storage::Transaction& tx,
                            const std::function<bool(const AuditRow&)>& look) {
  std::int64_t after = 0;
  while (true) {
    HD_TRY(const auto rows, storage::main_db::audit_after(tx, after, rows_at_once));
    if (rows.empty()) return Done{};
    for (const AuditRow& row : rows) {
      if (!look(row)) return Done{};
    }
    after = rows.back().number;
  }
}

bool hashes_as(const AuditRow& row, std::int64_t number) {
  const AuditHash hash = entry_hash(row, number);
  return std::ranges::equal(hash, row.hash);
}

// One walk along the chain, which stops at the first entry that is wrong.
class ChainWalk {
 public:
  ChainWalk(storage::Transaction& tx, const AuditHead& head) : tx_(tx), head_(head) {}

  Result<AuditVerdict> run() {
    verdict_.signed_count = head_.count;
    std::optional<AuditRow> suspect;
    HD_CHECK(for_each_entry(tx_, [&](const AuditRow& row) {
      if (!fits(row)) suspect = row;
      return !suspect && verdict_.is_whole();
    }));
    if (suspect) {
      HD_CHECK(explain(*suspect));
    } else if (verdict_.is_whole() && verdict_.checked < head_.count) {
      blame(AuditFault::cut_off, verdict_.checked + 1);
    }
    return verdict_;
  }

 private:
  // True when the row is the next entry of the chain.
  bool fits(const AuditRow& row) {
    const std::int64_t number = verdict_.checked + 1;
    if (row.number != number || row.previous_hash != previous_ || !hashes_as(row, number)) {
      return false;
    }
    if (number == head_.count && !std::ranges::equal(row.hash, head_.hash)) {
      blame(AuditFault::rewritten, number);
      return true;
    }
    previous_ = row.hash;
    verdict_.checked = number;
    return true;
  }

  // What was done to the chain so that `row` does not fit.
  Result<Done> explain(const AuditRow& row) {
    const std::int64_t number = verdict_.checked + 1;
    if (row.number != number) {
      blame(AuditFault::deleted, number);
    } else if (hashes_as(row, number)) {
      // It is true to itself but hangs on another entry than the one before it: that one was
      // changed and its own hash made anew.
      verdict_.checked = std::max<std::int64_t>(number - 2, 0);
      blame(AuditFault::edited, std::max<std::int64_t>(number - 1, 1));
    } else {
      HD_TRY(const bool is_from_elsewhere, has_another_number(row));
      HD_TRY(const bool is_elsewhere, stands_elsewhere(number));
      blame(!is_from_elsewhere ? AuditFault::edited
            : is_elsewhere     ? AuditFault::reordered
                               : AuditFault::deleted,
            number);
    }
    return Done{};
  }

  // Whether the row is a true entry of another number.
  Result<bool> has_another_number(const AuditRow& row) {
    HD_TRY(const auto last, storage::main_db::last_audit(tx_));
    const std::int64_t most = std::max(last ? last->number : 0, head_.count) + 1;
    for (std::int64_t number = 1; number <= most; ++number) {
      if (hashes_as(row, number)) return true;
    }
    return false;
  }

  // Whether the true entry of this number stands under another one.
  Result<bool> stands_elsewhere(std::int64_t number) {
    bool found = false;
    HD_CHECK(for_each_entry(tx_, [&](const AuditRow& row) {
      found = hashes_as(row, number);
      return !found;
    }));
    return found;
  }

  void blame(AuditFault fault, std::int64_t entry) {
    verdict_.fault = fault;
    verdict_.entry = entry;
  }

  storage::Transaction& tx_;
  const AuditHead& head_;
  AuditVerdict verdict_;
  Bytes previous_ = Bytes(AuditHash{}.size(), 0);
};

}  // namespace

std::string_view name_of(AuditFault fault) {
  constexpr std::array<std::string_view, 7> names{"none",    "edited",    "deleted",    "reordered",
                                                  "cut_off", "rewritten", "head_forged"};
  return names.at(static_cast<std::size_t>(fault));
}

Result<AuditVerdict> verify_audit(const storage::Place& place, const AuditHead& head,
                                  const crypto::SignPublicKey& signer) {
  if (!head_is_signed(head, signer)) {
    AuditVerdict verdict;
    verdict.fault = AuditFault::head_forged;
    return verdict;
  }
  HD_TRY(const auto tables, storage::open_store(place, "main", storage::Role::reader));
  return tables->read([&](storage::Transaction& tx) { return ChainWalk(tx, head).run(); });
}

}  // namespace hd::vault
