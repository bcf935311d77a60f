#include "cli/demo_world.hpp"

#include "app/take_over_tips.hpp"
#include "base/csv.hpp"
#include "intake/receipt_keys.hpp"

namespace hd::cli {
namespace {

storage::Place demo_place(const DemoOptions& options, const std::string& conninfo) {
  return {options.data_folder, conninfo, options.waits_for_disk};
}

}  // namespace

Result<std::unique_ptr<DemoWorld>> DemoWorld::open(const DemoOptions& options) {
  std::unique_ptr<DemoWorld> world(new DemoWorld());
  world->clock.set(options.now);
  HD_TRY(world->law_, law::Law::load(options.law_folder));
  HD_TRY(world->province_, law::Province::load(options.province_folder));
  HD_TRY(world->pattern_, domain::RegisterPattern::parse(options.register_number));
  HD_TRY(world->blobs_, storage::open_blobs(demo_place(options, options.tip_conninfo)));
  HD_CHECK(world->open_desk(options));
  HD_CHECK(world->open_tip(options));
  return world;
}

Result<Done> DemoWorld::open_desk(const DemoOptions& options) {
  const storage::Place place = demo_place(options, options.desk_conninfo);
  HD_TRY(main_, vault::MainStore::open({place}));
  // The passwords are printed for whoever reads along: making them dear to guess protects nothing
  // and takes half a minute.
  vault::KeyVaultOptions keys;
  keys.password_cost = crypto::least_password_cost;
  HD_TRY(documents_, storage::open_documents(place));
  vault_ = std::make_unique<vault::KeyVault>(keys, *blobs_, *documents_);
  vault::OutboxPublisherOptions outbox;
  outbox.place = place;
  HD_TRY(publisher_, vault::OutboxPublisher::open(outbox, *main_));
  HD_TRY(inbox_reader_, vault::InboxReader::open(place));
  return Done{};
}

Result<Done> DemoWorld::open_tip(const DemoOptions& options) {
  const storage::Place place = demo_place(options, options.tip_conninfo);
  HD_TRY(inbox_, storage::open_store(place, "inbox", storage::Role::writer));
  HD_TRY(outbox_, storage::open_store(place, "outbox", storage::Role::reader));
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

Result<int> DemoWorld::take_over() {
  const app::Services services = desk();
  app::take_over_tips::Pace pace;
  for (int batches = 0;; ++batches) {
    HD_TRY(const int taken, app::take_over_tips::run(services, *inbox_reader_, pace));
    if (taken == 0) return batches;
  }
}

Result<Done> DemoWorld::run_jobs() {
  HD_CHECK(take_over());
  HD_CHECK(publisher_->publish());
  return Done{};
}

}  // namespace hd::cli
