#include "storage/group_writer.hpp"

#include "base/check.hpp"
#include "base/log.hpp"

namespace hd::storage {
namespace {

constexpr auto broken = "an earlier write failed on the disk: restart needed";

}  // namespace

GroupWriter::GroupWriter(std::unique_ptr<WritingConnection> connection, GroupLimits limits)
    : connection_(std::move(connection)), limits_(limits) {
  thread_ = std::thread([this] { write_until_stopped(); });
}

GroupWriter::~GroupWriter() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  something_to_do_.notify_one();
  thread_.join();
}

Attempt GroupWriter::run(const Work& work) {
  HD_ASSERT(std::this_thread::get_id() != thread_.get_id());
  const auto job = std::make_shared<Job>();
  job->work = &work;
  {
    const std::lock_guard lock(mutex_);
    if (queue_.size() >= limits_.queue) return {fail(ErrorCode::busy, "the write queue is full")};
    queue_.push_back(job);
    something_to_do_.notify_one();  // under the lock: afterwards the writer may be gone
  }
  return job->answer.get_future().get();
}

void GroupWriter::write_until_stopped() {
  for (Group group = next_group(); !group.empty(); group = next_group()) {
    write_group(std::move(group));
    if (is_broken_) continue;
    connection_->tidy_up();
    (void)noted({Done{}});
  }
}

GroupWriter::Group GroupWriter::next_group() {
  std::unique_lock lock(mutex_);
  something_to_do_.wait(lock, [this] { return is_stopping_ || !queue_.empty(); });
  Group group;
  while (!queue_.empty() && group.size() < limits_.group) {
    group.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  return group;
}

void GroupWriter::write_group(Group group) {
  while (!group.empty()) {
    if (is_broken_) return answer_all(group, {fail(ErrorCode::storage_failed, broken)});
    const Attempt begun = noted(connection_->begin());
    if (!begun.result) return answer_all(group, begun);
    if (!run_jobs(group)) continue;
    const Attempt committed = noted(connection_->commit());
    if (!committed.result) roll_back();
    return answer_all(group, committed);
  }
}

bool GroupWriter::run_jobs(Group& group) {
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
  if (transaction_lost) roll_back();
  return !transaction_lost;
}

Attempt GroupWriter::run_in_savepoint(const Work& work, bool& transaction_lost) {
  Attempt attempt = noted(connection_->set_savepoint());
  if (attempt.result) attempt = noted(connection_->run(work));
  if (!attempt.result) {
    // After a full disk or on a lost connection the engine has given up the whole transaction.
    transaction_lost = is_broken_ || !connection_->is_in_transaction() ||
                       !noted(connection_->undo_savepoint()).result;
    return attempt;
  }
  Attempt released = noted(connection_->release_savepoint());
  transaction_lost = !released.result;
  return released;
}

void GroupWriter::roll_back() {
  if (connection_->is_in_transaction()) connection_->roll_back();
  (void)noted({Done{}});
}

Attempt GroupWriter::noted(Attempt said) {
  const std::optional<Error>& broken_by = connection_->broken_by();
  if (broken_by && !is_broken_.exchange(true)) {
    log::error("storage.broken", broken_by->logged.text);
  }
  return said;
}

void GroupWriter::answer_all(Group& group, const Attempt& attempt) {
  for (const auto& job : group) job->answer.set_value(attempt);
  group.clear();
}

}  // namespace hd::storage
