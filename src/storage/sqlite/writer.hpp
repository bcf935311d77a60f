// The one thread that writes and checkpoints a SQLite file. What waits together is made durable
// together: one transaction, one sync, a savepoint for each piece of work.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "storage/sqlite/connection.hpp"

namespace hd::storage {

class SqliteWriter {
 public:
  SqliteWriter(std::unique_ptr<SqliteConnection> connection, const SqliteOptions& options);
  // Finishes what waits.
  ~SqliteWriter();

  // Blocks until the work is durable or has failed. A call from within work is a Bug.
  Attempt run(const Work& work);
  bool is_healthy() const { return !is_broken_; }

 private:
  struct Job {
    const Work* work = nullptr;
    std::promise<Attempt> answer;
  };
  using Group = std::vector<std::shared_ptr<Job>>;

  void write_until_stopped();
  Group next_group();
  void write_group(Group group);
  // Runs the jobs of a group inside the open transaction; those that fail are answered and leave
  // the group. False: the transaction is lost, the jobs left must run again in a new one.
  bool run_jobs(Group& group);
  Attempt run_in_savepoint(const Work& work, bool& transaction_lost);
  // Transaction control; also notes what went wrong with the disk.
  Attempt say(std::string_view sql);
  void checkpoint_when_due();
  void note_disk_failure();
  static void answer_all(Group& group, const Attempt& attempt);

  std::unique_ptr<SqliteConnection> connection_;
  const std::size_t queue_limit_;
  const std::size_t group_limit_;
  std::atomic<bool> is_broken_ = false;
  std::mutex mutex_;
  std::condition_variable something_to_do_;
  std::deque<std::shared_ptr<Job>> queue_;
  bool is_stopping_ = false;
  std::thread thread_;
};

}  // namespace hd::storage
