#include "storage/sqlite/sqlite_store.hpp"

#include <fcntl.h>
#include <sqlite3.h>

#include "base/check.hpp"
#include "storage/file_io.hpp"
#include "storage/sqlite/migrate.hpp"
#include "storage/sqlite/reading.hpp"
#include "storage/sqlite/writing.hpp"

namespace hd::storage {
namespace {

class SqliteStore final : public Store {
 public:
  SqliteStore(FileHandle lock, std::unique_ptr<GroupWriter> writer, const SqliteOptions& options)
      : lock_(std::move(lock)),
        writer_(std::move(writer)),
        readers_([options] { return open_sqlite_reader(options); },
                 {options.readers, std::chrono::milliseconds(options.busy_timeout_ms)}) {}

  bool is_healthy() const override { return !writer_ || writer_->is_healthy(); }

 protected:
  Attempt attempt(Access access, const Work& work) override {
    if (access != Access::write) return readers_.run(work, access);
    HD_ASSERT(writer_ != nullptr);  // another program owns this file
    return writer_->run(work);
  }

 private:
  // In the order of making; the lock goes last, the readers first.
  FileHandle lock_;
  std::unique_ptr<GroupWriter> writer_;
  ConnectionPool readers_;
};

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(SqliteOptions options) {
  HD_ASSERT(sqlite3_threadsafe() != 0);
  // Counting its memory costs a lock for each piece, and nobody asks. Refused once SQLite is in
  // use.
  static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)uncounted;
  if (options.role == Role::reader) {
    return std::make_unique<SqliteStore>(FileHandle(), nullptr, options);
  }
  HD_TRY(FileHandle lock, lock_file(options.path + ".lock"));
  // SQLite would make the file readable for others; its -wal and -shm take the mode of the file.
  HD_CHECK(open_file(options.path, O_RDWR | O_CREAT));
  HD_CHECK(sync_directory(directory_of(options.path)));
  HD_TRY(auto connection, SqliteConnection::open(options, Role::writer));
  HD_CHECK(migrate(*connection, options));
  auto writer =
      std::make_unique<GroupWriter>(std::make_unique<SqliteWriting>(std::move(connection)),
                                    GroupLimits{options.queue_limit, options.group_limit});
  return std::make_unique<SqliteStore>(std::move(lock), std::move(writer), options);
}

}  // namespace hd::storage
