// What the public program clears away by itself.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "intake/services.hpp"

namespace hd::intake {

struct Cleared {
  std::int64_t taken_items = 0;  // inbox rows that the staff program has taken over
  std::size_t unsent_files = 0;  // files of reports that were never sent
};
// Removes both once. Errors: those of the stores; what could be cleared is.
Result<Cleared> clear_away(storage::Store& inbox, storage::Store& outbox,
                           storage::BlobStore& blobs, Moment now);

// Clears away at the start and every few minutes, in a thread of its own.
class Housekeeper {
 public:
  Housekeeper(storage::Store& inbox, storage::Store& outbox, storage::BlobStore& blobs,
              std::function<Moment()> now);
  ~Housekeeper();
  Housekeeper(const Housekeeper&) = delete;
  Housekeeper& operator=(const Housekeeper&) = delete;

 private:
  void work();

  storage::Store& inbox_;
  storage::Store& outbox_;
  storage::BlobStore& blobs_;
  std::function<Moment()> now_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace hd::intake
