#include "storage/postgres/postgres_store.hpp"

#include "storage/postgres/session.hpp"
#include "storage/postgres/writing.hpp"

namespace hd::storage {
namespace {

class PostgresReading final : public PooledConnection {
 public:
  explicit PostgresReading(std::unique_ptr<PostgresConnection> connection)
      : connection_(std::move(connection)) {}

  Attempt run(const Work& work, Access access) override {
    connection_->begin_with_first(access);
    Attempt attempt = connection_->run(work);
    connection_->end_unheard("rollback");
    return attempt;
  }

 private:
  std::unique_ptr<PostgresConnection> connection_;
};

Result<std::unique_ptr<PooledConnection>> open_reader(const PostgresOptions& options) {
  HD_TRY(auto connection, open_checked(options.place, options.schema));
  return std::make_unique<PostgresReading>(std::move(connection));
}

class PostgresStore final : public Store {
 public:
  PostgresStore(std::unique_ptr<GroupWriter> writer, const PostgresOptions& options)
      : writer_(std::move(writer)),
        readers_([options] { return open_reader(options); }, options.readers) {}

  bool is_healthy() const override { return !writer_ || writer_->is_healthy(); }

 protected:
  Attempt attempt(Access access, const Work& work) override {
    if (access != Access::write) return readers_.run(work, access);
    HD_ASSERT(writer_ != nullptr);  // another program owns this schema
    return writer_->run(work);
  }

 private:
  std::unique_ptr<GroupWriter> writer_;
  ConnectionPool readers_;
};

}  // namespace

Result<std::unique_ptr<Store>> open_postgres(const PostgresOptions& options) {
  if (options.role == Role::reader) return std::make_unique<PostgresStore>(nullptr, options);
  HD_TRY(auto connection, PostgresWriting::open(options));
  return std::make_unique<PostgresStore>(
      std::make_unique<GroupWriter>(std::move(connection), options.groups), options);
}

}  // namespace hd::storage
