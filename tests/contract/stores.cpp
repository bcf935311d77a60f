#include "contract/stores.hpp"

#include <stdlib.h>

#include <filesystem>

#include "storage/postgres/migrate.hpp"

namespace hd::test {

using namespace hd::storage;

TempDirectory::TempDirectory() {
  std::string pattern = std::filesystem::temp_directory_path() / "hd-contract-XXXXXX";
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no directory for the test");
  path_ = pattern;
}

TempDirectory::~TempDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

Schema item_schema() {
  return {"item",
          {{1, "0001-first",
            "create table item (id TEXT PRIMARY KEY, amount INTEGER not null "
            "check (amount >= 0), body BLOB) strict, without rowid;"}}};
}

SqliteOptions options_of(const std::string& path, const Schema& schema, Role role) {
  register_failing_disk();
  SqliteOptions options;
  options.path = path;
  options.role = role;
  options.schema = schema;
  options.busy_timeout_ms = 200;
  options.vfs = failing_disk;
  return options;
}

namespace {

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase() { set_fault(Fault::none); }
  ~SqliteDatabase() override { set_fault(Fault::none); }

  Result<std::unique_ptr<Store>> open(const Schema& schema, StoreLimits limits) override {
    SqliteOptions options = options_of(path(), schema);
    options.queue_limit = limits.queue_limit;
    options.group_limit = limits.group_limit;
    return open_sqlite(options);
  }
  Result<std::unique_ptr<Store>> open_for_reading(const Schema& schema) override {
    return open_sqlite(options_of(path(), schema, Role::reader));
  }
  std::string shown_name(const Schema&) const override { return "test.db"; }

 private:
  std::string path() const { return directory_.file("test.db"); }
  TempDirectory directory_;
};

}  // namespace

PostgresDatabase::PostgresDatabase(PostgresServer& server)
    : server_(server), name_(server.make_database()) {
  must(prepare_database({conninfo("haidang_owner"), "item"}, {"haidang_tip", "haidang_desk"}));
}

PostgresDatabase::~PostgresDatabase() {
  try {
    server_.drop_database(name_);
  } catch (const std::runtime_error&) {
  }  // the server is down
}

std::string PostgresDatabase::conninfo(const std::string& role) const {
  return server_.conninfo(name_, role);
}

std::string PostgresDatabase::shown_name(const Schema& schema) const { return schema.database; }

Result<std::vector<std::string>> PostgresDatabase::migrate(const Schema& schema) {
  PostgresUpgrade upgrade;
  upgrade.place = {conninfo("haidang_owner"), schema.database};
  upgrade.schema = schema;
  upgrade.writer = "haidang_desk";
  upgrade.readers = {"haidang_tip"};
  upgrade.copy_folder = copies_.path();
  return migrate_postgres(upgrade);
}

PostgresOptions PostgresDatabase::options(const Schema& schema) const {
  PostgresOptions options;
  options.place = {conninfo("haidang_desk"), schema.database};
  options.place.lock_patience = std::chrono::milliseconds(500);
  options.place.answer_patience = std::chrono::seconds(5);
  options.readers.patience = std::chrono::milliseconds(200);
  options.schema = schema;
  return options;
}

Result<std::unique_ptr<Store>> PostgresDatabase::open(const Schema& schema, StoreLimits limits) {
  HD_CHECK(migrate(schema));
  PostgresOptions with = options(schema);
  with.groups = {limits.queue_limit, limits.group_limit};
  return open_postgres(with);
}

Result<std::unique_ptr<Store>> PostgresDatabase::open_for_reading(const Schema& schema) {
  PostgresOptions with = options(schema);
  with.place.conninfo = conninfo("haidang_tip");
  with.role = Role::reader;
  return open_postgres(with);
}

const std::vector<Engine>& all_engines() {
  static const std::vector<Engine> engines{
      {"sqlite", [] { return std::make_unique<SqliteDatabase>(); }},
      {"postgres", [] { return std::make_unique<PostgresDatabase>(); }}};
  return engines;
}

Result<Done> put(Store& store, const std::string& id, std::int64_t amount) {
  return store.write([&](Transaction& tx) -> Result<Done> {
    HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {id, amount}));
    return Done{};
  });
}

std::future<Result<Done>> put_later(Store& store, const std::string& id) {
  return std::async(std::launch::async, [&store, id] { return put(store, id); });
}

std::int64_t count_items(Store& store) {
  return must(store.read([](Transaction& tx) -> Result<std::int64_t> {
    HD_TRY(const Rows rows, tx.query("select count(*) from item"));
    return rows[0].integer(0);
  }));
}

}  // namespace hd::test
