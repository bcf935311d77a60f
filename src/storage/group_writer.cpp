#include "storage/group_writer.hpp"

#include "base/check.hpp"
#include "base/log.hpp"

namespace hd::storage {
namespace {

// Those who came together come again together: a short wait makes one sync of several.
constexpr std::chrono::microseconds gathering{100};
constexpr int tries_together = 3;

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
  if (last_group_ > 1 && queue_.size() < last_group_) {
    lock.unlock();
    std::this_thread::sleep_for(gathering);
    lock.lock();
  }
  Group group;
  while (!queue_.empty() && group.size() < limits_.group) {
    group.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  last_group_ = group.size();
  return group;
}

void GroupWriter::write_group(Group group) {
  for (int tries = 0; tries < tries_together; ++tries) {
    if (write_together(group)) return;
  }
  for (const auto& job : group) {
    Group alone{job};
    (void)write_together(alone);
  }
}

bool GroupWriter::write_together(Group& group) {
  if (is_broken_) return answer_all(group, {fail(ErrorCode::storage_failed, broken)});
  const Attempt begun = noted(connection_->begin());
  if (!begun.result) return answer_all(group, begun);
  for (auto job = group.begin(); job != group.end(); ++job) {
    Attempt attempt = noted(connection_->run(*(*job)->work));
    if (attempt.result) continue;
    roll_back();
    (*job)->answer.set_value(std::move(attempt));
    group.erase(job);
    return group.empty();
  }
  const Attempt committed = noted(connection_->commit());
  if (!committed.result) roll_back();
  return answer_all(group, committed);
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

bool GroupWriter::answer_all(const Group& group, const Attempt& attempt) {
  for (const auto& job : group) job->answer.set_value(attempt);
  return true;
}

}  // namespace hd::storage
