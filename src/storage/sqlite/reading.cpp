#include "storage/sqlite/reading.hpp"

#include <filesystem>

#include "storage/file_io.hpp"
#include "storage/sqlite/migrate.hpp"

namespace hd::storage {
namespace {

class SqliteReading final : public PooledConnection {
 public:
  explicit SqliteReading(std::unique_ptr<SqliteConnection> connection)
      : connection_(std::move(connection)) {}

  Attempt run(const Work& work, Access /*access*/) override {
    const auto begun = connection_->control("begin");
    if (!begun) return {fail(begun.error()), begun.error().code == ErrorCode::busy};
    Attempt attempt = connection_->run(work);
    if (connection_->is_in_transaction()) (void)connection_->control("rollback");
    return attempt;
  }

 private:
  std::unique_ptr<SqliteConnection> connection_;
};

}  // namespace

Result<std::unique_ptr<PooledConnection>> open_sqlite_reader(const SqliteOptions& options) {
  if (std::filesystem::exists(options.path)) {
    HD_TRY(auto connection, SqliteConnection::open(options, Role::reader));
    HD_TRY(const auto applied, applied_migrations(*connection, options.path));
    HD_CHECK(check_applied(options.schema, applied, options.path));
    if (static_cast<int>(applied.size()) == options.schema.newest()) {
      return std::make_unique<SqliteReading>(std::move(connection));
    }
  }
  return fail(file_error(ErrorCode::not_open_yet, "storage.not_there_yet", options.path,
                         "is not there or not up to date: start the program that owns it"));
}

}  // namespace hd::storage
