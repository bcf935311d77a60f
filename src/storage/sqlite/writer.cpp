#include "storage/sqlite/writer.hpp"

#include "base/check.hpp"
#include "base/log.hpp"

namespace hd::storage {
namespace {

constexpr int checkpoint_after_pages = 1000;
constexpr auto broken = "an earlier write failed on the disk: restart needed";

}  // namespace

SqliteWriter::SqliteWriter(std::unique_ptr<SqliteConnection> connection,
                           const SqliteOptions& options)
    : connection_(std::move(connection)),
      queue_limit_(options.queue_limit),
      group_limit_(options.group_limit) {
  thread_ = std::thread([this] { write_until_stopped(); });
}

SqliteWriter::~SqliteWriter() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  something_to_do_.notify_one();
  thread_.join();
}

Attempt SqliteWriter::run(const Work& work) {
  HD_ASSERT(std::this_thread::get_id() != thread_.get_id());
  const auto job = std::make_shared<Job>();
  job->work = &work;
  {
    const std::lock_guard lock(mutex_);
    if (queue_.size() >= queue_limit_) return {fail(ErrorCode::busy, "the write queue is full")};
    queue_.push_back(job);
    something_to_do_.notify_one();  // under the lock: afterwards the writer may be gone
  }
  return job->answer.get_future().get();
}

void SqliteWriter::write_until_stopped() {
  for (Group group = next_group(); !group.empty(); group = next_group()) {
    write_group(std::move(group));
    checkpoint_when_due();
  }
}

SqliteWriter::Group SqliteWriter::next_group() {
  std::unique_lock lock(mutex_);
  something_to_do_.wait(lock, [this] { return is_stopping_ || !queue_.empty(); });
  Group group;
  while (!queue_.empty() && group.size() < group_limit_) {
    group.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  return group;
}

void SqliteWriter::write_group(Group group) {
  while (!group.empty()) {
    if (is_broken_) return answer_all(group, {fail(ErrorCode::storage_failed, broken)});
    const Attempt begun = say("begin immediate");
    if (!begun.result) return answer_all(group, begun);
    if (!run_jobs(group)) continue;
    const Attempt committed = say("commit");
    if (!committed.result && connection_->is_in_transaction()) (void)say("rollback");
    return answer_all(group, committed);
  }
}

bool SqliteWriter::run_jobs(Group& group) {
  bool transaction_lost = false;
  for (auto job = group.begin(); job != group.end() && !transaction_lost;) {
    Attempt attempt = run_in_savepoint(*(*job)->work, transaction_lost);
    if (attempt.result) {
      ++job;
      continue;
    }
    (*job)->answer.set_value(std::move(attempt));
    job = group.erase(job);
  }
  if (transaction_lost && connection_->is_in_transaction()) (void)say("rollback");
  return !transaction_lost;
}

Attempt SqliteWriter::run_in_savepoint(const Work& work, bool& transaction_lost) {
  Attempt attempt = say("savepoint job");
  if (attempt.result) attempt = connection_->run(work);
  note_disk_failure();
  if (!attempt.result) {
    // After a full disk SQLite may have given up the whole transaction.
    transaction_lost = is_broken_ || !connection_->is_in_transaction() ||
                       !say("rollback to job").result || !say("release job").result;
    return attempt;
  }
  Attempt released = say("release job");
  transaction_lost = !released.result;
  return released;
}

Attempt SqliteWriter::say(std::string_view sql) {
  const auto said = connection_->control(sql);
  note_disk_failure();
  if (said) return {Done{}};
  return {fail(said.error()), said.error().code == ErrorCode::busy};
}

void SqliteWriter::checkpoint_when_due() {
  if (is_broken_ || connection_->pages_in_log() < checkpoint_after_pages) return;
  const auto done = connection_->checkpoint();
  if (!done) log::error("storage.checkpoint", done.error().logged.text);
  note_disk_failure();
}

// After a failed sync the kernel may have dropped the page it could not write, and a second sync
// would say "done". So nothing is tried again; a restart recovers from the log on disk.
void SqliteWriter::note_disk_failure() {
  if (!connection_->disk_failure() || is_broken_.exchange(true)) return;
  log::error("storage.broken", connection_->disk_failure()->logged.text);
  connection_->keep_log_on_close();
}

void SqliteWriter::answer_all(Group& group, const Attempt& attempt) {
  for (const auto& job : group) job->answer.set_value(attempt);
  group.clear();
}

}  // namespace hd::storage
