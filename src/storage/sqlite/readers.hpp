// A few connections that only read; each read() sees one state of the data.
#pragma once

#include <condition_variable>
#include <mutex>

#include "storage/sqlite/connection.hpp"

namespace hd::storage {

class SqliteReaders {
 public:
  explicit SqliteReaders(SqliteOptions options) : options_(std::move(options)) {}
  Attempt run(const Work& work);

 private:
  Result<std::unique_ptr<SqliteConnection>> lease();
  void give_back(std::unique_ptr<SqliteConnection> connection);
  // Opens the file and looks whether its owner has made the schema this program reads.
  Result<std::unique_ptr<SqliteConnection>> open_checked() const;

  const SqliteOptions options_;
  std::mutex mutex_;
  std::condition_variable one_is_free_;
  std::vector<std::unique_ptr<SqliteConnection>> idle_;
  std::size_t leased_ = 0;
};

}  // namespace hd::storage
