// The stores over which the contract suite runs. A new engine adds itself to all_stores().
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "contract/faults.hpp"
#include "contract/postgres_server.hpp"
#include "storage/postgres/postgres_store.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "storage/store.hpp"

namespace hd::test {

// A directory of its own, removed at the end.
class TempDirectory {
 public:
  TempDirectory();
  ~TempDirectory();
  TempDirectory(const TempDirectory&) = delete;
  TempDirectory& operator=(const TempDirectory&) = delete;
  const std::string& path() const { return path_; }
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

struct StoreLimits {
  std::size_t queue_limit = 256;
  std::size_t group_limit = 64;
};

// One database, which can be closed and opened again.
class Database {
 public:
  virtual ~Database() = default;
  // Only one writing store at a time.
  virtual Result<std::unique_ptr<storage::Store>> open(const storage::Schema& schema,
                                                       StoreLimits limits = {}) = 0;
  // As another program does that only looks.
  virtual Result<std::unique_ptr<storage::Store>> open_for_reading(
      const storage::Schema& schema) = 0;
  // How messages name it when it holds `schema`.
  virtual std::string shown_name(const storage::Schema& schema) const = 0;
};

struct Engine {
  std::string name;
  std::function<std::unique_ptr<Database>()> make;
};

const std::vector<Engine>& all_engines();

// item(id, amount, body): what the suite plays with.
storage::Schema item_schema();
storage::SqliteOptions options_of(const std::string& path, const storage::Schema& schema,
                                  storage::Role role = storage::Role::writer);

// One of PostgreSQL, which goes away at the end.
class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(PostgresServer& server = PostgresServer::shared());
  ~PostgresDatabase() override;

  Result<std::unique_ptr<storage::Store>> open(const storage::Schema& schema,
                                               StoreLimits limits = {}) override;
  Result<std::unique_ptr<storage::Store>> open_for_reading(const storage::Schema& schema) override;
  std::string shown_name(const storage::Schema& schema) const override;

  // As `haidang migrate` does: the desk's role may write, the tip's role may read.
  Result<std::vector<std::string>> migrate(const storage::Schema& schema);
  // Short patience everywhere. As the desk's role.
  storage::PostgresOptions options(const storage::Schema& schema) const;
  std::string conninfo(const std::string& role) const;
  std::vector<std::string> say(const std::string& sql) const { return server_.say(name_, sql); }
  const std::string& copies() const { return copies_.path(); }

 private:
  PostgresServer& server_;
  std::string name_;
  TempDirectory copies_;
};

// The value, or a failed test that says what went wrong.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().logged.text);
  return std::move(*result);
}

Result<Done> put(storage::Store& store, const std::string& id, std::int64_t amount = 1);
std::future<Result<Done>> put_later(storage::Store& store, const std::string& id);
std::int64_t count_items(storage::Store& store);

}  // namespace hd::test
