#include "storage/upgrade.hpp"

#include "storage/postgres/migrate.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace hd::storage {
namespace {

constexpr auto tip_role = "haidang_tip";
constexpr auto desk_role = "haidang_desk";

// Who writes a database and who only looks into it; nobody else may do anything with it.
struct Rights {
  std::string database;
  std::string steps;  // whose numbered steps make it
  std::string writer;
  std::vector<std::string> readers;
};

const std::vector<Rights>& all_rights() {
  static const std::vector<Rights> rights{{"inbox", "inbox", tip_role, {desk_role}},
                                          {"main", "main", desk_role, {}},
                                          {"outbox", "outbox", desk_role, {tip_role}},
                                          {"blobs", "blobs", tip_role, {desk_role}},
                                          {"documents", "blobs", desk_role, {}}};
  return rights;
}

// A SQLite file is upgraded by whoever opens it as its owner.
Result<std::vector<std::string>> upgrade_file(const Place& place, const std::string& database) {
  HD_TRY(const auto before, open_store(place, database, Role::reader));
  const auto state = before->read([](Transaction& tx) { return tx.query("select 1"); });
  HD_CHECK(open_store(place, database, Role::writer));
  if (state) return std::vector<std::string>{};
  return std::vector<std::string>{embedded_schema(database).migrations.back().name};
}

Result<std::vector<std::string>> upgrade_schema(const Place& place, const Rights& rights) {
  PostgresUpgrade upgrade;
  upgrade.place.conninfo = place.conninfo;
  upgrade.place.schema = rights.database;
  upgrade.schema = embedded_schema(rights.steps);
  upgrade.writer = rights.writer;
  upgrade.readers = rights.readers;
  upgrade.copy_folder = place.data_folder;
  return migrate_postgres(upgrade);
}

}  // namespace

Result<std::vector<Upgraded>> upgrade_all(const Place& place) {
  const bool is_files = place.conninfo.empty();
  if (!is_files) {
    PostgresPlace owner;
    owner.conninfo = place.conninfo;
    owner.schema = "public";
    HD_CHECK(prepare_database(owner, {tip_role, desk_role}));
  }
  std::vector<Upgraded> done;
  for (const Rights& rights : all_rights()) {
    if (is_files && rights.steps == "blobs") continue;  // files of their own
    auto steps = is_files ? upgrade_file(place, rights.database) : upgrade_schema(place, rights);
    if (!steps) return fail(std::move(steps.error()));
    done.push_back({rights.database, std::move(*steps)});
  }
  return done;
}

}  // namespace hd::storage
