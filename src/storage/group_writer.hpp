// The one thread of a process that writes to a database, the same for every engine. What waits
// together is made durable together: one transaction, one commit. When a piece of work fails, which
// is rare, nothing of the transaction is kept and the others are done again, in the end one by one.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "storage/store.hpp"

namespace hd::storage {

// What a driver lends to the group writer, which calls it from its own thread alone.
class WritingConnection {
 public:
  WritingConnection() = default;
  WritingConnection(const WritingConnection&) = delete;
  WritingConnection& operator=(const WritingConnection&) = delete;
  virtual ~WritingConnection() = default;

  virtual Attempt begin() = 0;
  // Done only when what was done is durable.
  virtual Attempt commit() = 0;
  // False once the engine has given the transaction up.
  virtual bool is_in_transaction() const = 0;
  virtual void roll_back() = 0;

  // Runs `work`, holding it to the rule that an error of a statement ends its transaction.
  virtual Attempt run(const Work& work) = 0;

  // What only a restart of this program may mend; from then on nothing is written.
  virtual const std::optional<Error>& broken_by() const = 0;
  // Between two groups.
  virtual void tidy_up() = 0;
};

struct GroupLimits {
  std::size_t queue = 256;  // writes waiting; one more is answered with busy
  std::size_t group = 64;   // writes made durable by one commit
};

class GroupWriter {
 public:
  GroupWriter(std::unique_ptr<WritingConnection> connection, GroupLimits limits);
  // Finishes what waits.
  ~GroupWriter();

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
  // All of the group in one transaction. False: one failed, was answered and left the group; of the
  // others, which must be done again, nothing was kept.
  bool write_together(Group& group);
  void roll_back();
  // Passes an answer of the connection on; also notes when it broke.
  Attempt noted(Attempt said);
  static bool answer_all(const Group& group, const Attempt& attempt);  // true

  std::unique_ptr<WritingConnection> connection_;
  const GroupLimits limits_;
  std::atomic<bool> is_broken_ = false;
  std::mutex mutex_;
  std::condition_variable something_to_do_;
  std::deque<std::shared_ptr<Job>> queue_;
  std::size_t last_group_ = 0;  // pieces of work in it
  bool is_stopping_ = false;
  std::thread thread_;
};

}  // namespace hd::storage
