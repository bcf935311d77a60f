#include "vault/outbox_publisher.hpp"

#include "storage/main/journal_rows.hpp"
#include "storage/main/outgoing_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "vault/main_store.hpp"
#include "vault/outgoing_codec.hpp"
#include "vault/records/main_records.hpp"

namespace hd::vault {
namespace {

using storage::Transaction;
using storage::main_db::OutgoingRow;

constexpr std::string_view outgoing_seq = "outgoing_seq";
constexpr std::string_view taken_seq = "taken_seq";

// What main.db has to say at one moment.
struct Waiting {
  std::vector<OutgoingRow> rows;
  std::int64_t taken = 0;
};

Result<Waiting> waiting_in(storage::Store& main, std::int64_t limit) {
  return main.read([&](Transaction& tx) -> Result<Waiting> {
    Waiting waiting;
    HD_TRY(waiting.rows, storage::main_db::outgoing_after(tx, 0, limit));
    HD_TRY(waiting.taken, storage::main_db::counter(tx, inbox_cursor_name));
    return waiting;
  });
}

// Takes the rows that outbox.db does not have yet; returns how many.
Result<std::size_t> take(Transaction& outbox, const Waiting& waiting) {
  HD_TRY(const std::int64_t published, storage::progress(outbox, outgoing_seq));
  std::size_t taken = 0;
  for (const OutgoingRow& row : waiting.rows) {
    if (row.seq <= published) continue;
    HD_CHECK(put_into_outbox(outbox, row));
    ++taken;
  }
  if (taken > 0) HD_CHECK(storage::set_progress(outbox, outgoing_seq, waiting.rows.back().seq));
  HD_CHECK(storage::set_progress(outbox, taken_seq, waiting.taken));
  return taken;
}

Result<bool> is_up_to_date(storage::Store& outbox, const Waiting& waiting) {
  if (!waiting.rows.empty()) return false;
  return outbox.read([&](Transaction& tx) -> Result<bool> {
    HD_TRY(const std::int64_t taken, storage::progress(tx, taken_seq));
    return taken >= waiting.taken;
  });
}

}  // namespace

Result<std::unique_ptr<OutboxPublisher>> OutboxPublisher::open(OutboxPublisherOptions options,
                                                               MainStore& main) {
  HD_TRY(auto outbox, storage::open_store(options.place, "outbox", storage::Role::writer));
  return std::unique_ptr<OutboxPublisher>(
      new OutboxPublisher(std::move(options), main.tables(), std::move(outbox)));
}

OutboxPublisher::OutboxPublisher(OutboxPublisherOptions options, storage::Store& main,
                                 std::unique_ptr<storage::Store> outbox)
    : options_(std::move(options)), main_(main), outbox_(std::move(outbox)) {}

Result<std::size_t> OutboxPublisher::publish() {
  const std::lock_guard lock(one_at_a_time_);
  std::size_t published = 0;
  while (true) {
    HD_TRY(const Batch batch, publish_batch());
    published += batch.published;
    if (batch.is_last) return published;
  }
}

Result<OutboxPublisher::Batch> OutboxPublisher::publish_batch() {
  HD_TRY(const Waiting waiting, waiting_in(main_, options_.batch_rows));
  HD_TRY(const bool has_nothing, is_up_to_date(*outbox_, waiting));
  Batch batch;
  batch.is_last = static_cast<std::int64_t>(waiting.rows.size()) < options_.batch_rows;
  if (has_nothing) return batch;
  HD_TRY(batch.published,
         outbox_->write([&](Transaction& outbox) { return take(outbox, waiting); }));
  if (options_.between_commits) HD_CHECK(options_.between_commits());
  if (waiting.rows.empty()) return batch;
  // Stopped before this, the rows are found again, known by their number and only deleted.
  HD_CHECK(main_.write([&](Transaction& tx) {
    return storage::main_db::delete_outgoing(tx, waiting.rows.back().seq);
  }));
  return batch;
}

}  // namespace hd::vault
