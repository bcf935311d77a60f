#include "vault/main_store.hpp"

#include "base/log.hpp"
#include "vault/audit_chain.hpp"
#include "vault/audit_signer.hpp"
#include "vault/keys_folder.hpp"
#include "vault/records/kept_only.hpp"
#include "vault/records/main_records.hpp"
#include "vault/system_clock.hpp"

namespace hd::vault {
namespace {

using storage::Transaction;
using storage::main_db::AuditRow;

Result<ChainEnd> end_of(const AuditRow& row) {
  HD_TRY(const AuditHash hash, stored_hash(row));
  return ChainEnd{row.number, hash};
}

Error head_mismatch(const std::string& why) {
  return Error{ErrorCode::forged, {"audit.head_mismatch", {}}, {"audit.head: " + why}, {}};
}

// The chain may be longer than its head (stopped between commit and head), never shorter.
Result<Done> check_reaches(Transaction& tx, const AuditHead& head) {
  if (head.count == 0) return Done{};
  HD_TRY(const auto rows, storage::main_db::audit_after(tx, head.count - 1, 1));
  if (rows.empty() || rows.front().number != head.count) {
    return fail(head_mismatch("entry " + std::to_string(head.count) + " is missing"));
  }
  HD_TRY(const AuditHash hash, stored_hash(rows.front()));
  if (hash == head.hash) return Done{};
  return fail(head_mismatch("entry " + std::to_string(head.count) + " is another one"));
}

// A chain without its head: somebody moved the head away. That stays written in the chain.
Result<ChainEnd> record_missing_head(storage::Store& tables) {
  log::warning("audit.head_missing", "a new head is begun; the chain records it");
  return tables.write([](Transaction& tx) -> Result<ChainEnd> {
    ports::AuditEntry entry;
    entry.at = SystemClock().now();
    entry.action = "audit_head_missing";
    entry.object_kind = "audit";
    HD_TRY(const auto last, storage::main_db::last_audit(tx));
    const AuditRow row = chained(entry, last);
    HD_CHECK(storage::main_db::insert_audit(tx, row));
    return end_of(row);
  });
}

// Holds the chain against its head and returns the end that the next head will sign.
Result<ChainEnd> start_of_chain(storage::Store& tables, const AuditSigner& signer) {
  const auto head = read_audit_head(signer.path());
  if (!head && head.error().code == ErrorCode::storage_failed) return fail(head.error());
  if (!head && head.error().code != ErrorCode::not_found) {
    return fail(head_mismatch("is no head of an audit chain"));
  }
  if (head && !head_is_signed(*head, signer.public_key())) {
    return fail(head_mismatch("is not signed with keys/audit.key"));
  }
  HD_TRY(const auto last, tables.read([&](Transaction& tx) -> Result<std::optional<AuditRow>> {
    if (head) HD_CHECK(check_reaches(tx, *head));
    return storage::main_db::last_audit(tx);
  }));
  if (!last) return ChainEnd{};
  if (!head) return record_missing_head(tables);
  return end_of(*last);
}

}  // namespace

Result<std::unique_ptr<MainStore>> MainStore::open(const MainStoreOptions& options) {
  const std::string& folder = options.place.data_folder;
  HD_TRY(const KeysFolder keys, KeysFolder::open(folder + "/keys"));
  HD_TRY(crypto::SignKeyPair audit_keys, keys.audit_keys());
  HD_TRY(auto tables,
         storage::open_store(options.place, "main", storage::Role::writer, options.queue_limit));
  auto signer = std::make_unique<AuditSigner>(folder + "/audit.head", std::move(audit_keys));
  HD_TRY(const ChainEnd end, start_of_chain(*tables, *signer));
  HD_CHECK(signer->write_now(end));
  return std::unique_ptr<MainStore>(new MainStore(std::move(tables), std::move(signer)));
}

MainStore::MainStore(std::unique_ptr<storage::Store> tables, std::unique_ptr<AuditSigner> signer)
    : tables_(std::move(tables)),
      signer_(std::move(signer)),
      shelves_(std::make_unique<Shelves>()) {}

MainStore::~MainStore() = default;

const crypto::SignPublicKey& MainStore::audit_signer() const { return signer_->public_key(); }

// Most of what is read is kept: then all that is asked of the store is how far the chain goes.
Result<Done> MainStore::run_read(const std::function<Result<Done>(ports::Records&)>& work) {
  HD_TRY(const std::int64_t number, tables_->glance(storage::main_db::last_audit_number));
  KeptOnly kept;
  Result<Done> done = storage::run_guarded(
      [&](Transaction& tx) -> Result<Done> {
        MainRecords records(tx, shelves_.get(), number);
        return work(records);
      },
      kept);
  if (!kept.was_asked()) return done;
  return tables_->read([&](Transaction& tx) -> Result<Done> {
    MainRecords records(tx, shelves_.get());
    return work(records);
  });
}

Result<ports::AuditProof> MainStore::run_write(
    const std::function<Result<Done>(ports::Records&)>& work) {
  // What the last run of `work` appended; the runs before it were undone.
  HD_TRY(AppendedAudit appended, tables_->write([&](Transaction& tx) -> Result<AppendedAudit> {
    MainRecords records(tx);
    HD_CHECK(work(records));
    HD_CHECK(records.check_told());
    return records.appended_audit();
  }));
  // Only here: the commit is durable.
  if (appended.last) {
    HD_TRY(const ChainEnd end, end_of(*appended.last));
    signer_->committed(end);
  }
  return proof_of(std::move(appended.entries));
}

}  // namespace hd::vault
