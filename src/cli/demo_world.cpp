#include "cli/demo_world.hpp"

#include "app/take_over_tips.hpp"
#include "base/csv.hpp"
#include "intake/receipt_keys.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace hd::cli {

Result<std::unique_ptr<DemoWorld>> DemoWorld::open(const DemoOptions& options) {
  std::unique_ptr<DemoWorld> world(new DemoWorld());
  world->clock.set(options.now);
  HD_TRY(world->law_, law::Law::load(options.law_folder));
  HD_TRY(world->province_, law::Province::load(options.province_folder));
  HD_TRY(world->blobs_, storage::open_blob_directory(options.data_folder + "/blobs"));
  HD_CHECK(world->open_desk(options));
  HD_CHECK(world->open_tip(options));
  return world;
}

Result<Done> DemoWorld::open_desk(const DemoOptions& options) {
  HD_TRY(main_, vault::MainStore::open({options.data_folder}));
  vault::KeyVaultOptions keys;
  keys.password_cost = {options.argon2_memory_bytes,
                        static_cast<std::uint32_t>(options.argon2_passes)};
  vault_ = std::make_unique<vault::KeyVault>(keys, *blobs_);
  vault::OutboxPublisherOptions outbox;
  outbox.path = options.data_folder + "/outbox.db";
  HD_TRY(publisher_, vault::OutboxPublisher::open(outbox, *main_));
  HD_TRY(inbox_reader_, vault::InboxReader::open(options.data_folder + "/inbox.db"));
  return Done{};
}

Result<Done> DemoWorld::open_tip(const DemoOptions& options) {
  storage::SqliteOptions inbox;
  inbox.path = options.data_folder + "/inbox.db";
  inbox.schema = storage::embedded_schema("inbox");
  HD_TRY(inbox_, storage::open_sqlite(inbox));
  storage::SqliteOptions outbox;
  outbox.path = options.data_folder + "/outbox.db";
  outbox.role = storage::Role::reader;
  outbox.schema = storage::embedded_schema("outbox");
  HD_TRY(outbox_, storage::open_sqlite(outbox));
  HD_TRY(pages_, intake::Pages::load());
  const std::string units_path = options.province_folder + "/units.csv";
  HD_TRY(const std::string units_csv, read_file(units_path));
  HD_TRY(auto units, intake::read_units(units_csv, units_path, options.now.local_date()));
  HD_TRY(auto keys, intake::load_receipt_keys(options.data_folder + "/keys/receipt.key"));
  tip_ = std::make_unique<intake::Services>(
      intake::Services{*inbox_, *outbox_, *blobs_, std::move(keys), std::move(units), *pages_,
                       [this] { return clock.now(); }});
  return Done{};
}

Result<Done> DemoWorld::run_jobs() {
  app::Services services = desk();
  while (true) {
    HD_TRY(const int taken, app::take_over_tips::run(services, *inbox_reader_));
    if (taken == 0) break;
  }
  HD_CHECK(publisher_->publish());
  return Done{};
}

}  // namespace hd::cli
