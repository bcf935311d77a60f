// A request that only reads: who asks and what they are shown are of the same moment.
#include "app/one_look.hpp"
#include "unit/app/team_world.hpp"

using hd::ErrorCode;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace ports = hd::ports;

namespace {

std::size_t leads_seen(const app::Services& services) {
  return must(services.store.read(
                  [](ports::Records& records) { return records.leads().list({}, {}, 10); }))
      .leads.size();
}

}  // namespace

TEST_CASE("one look sees the same twice, whatever is written in between, and writes nothing") {
  Team world;
  const auto seen = must(world.store->read([&](ports::Records& records) -> hd::Result<bool> {
    app::OneLook look(records);
    const app::Services services = app::over(look, world.desk());
    CHECK(leads_seen(services) == 1);
    world.typed_in("Một chiếc thuyền lạ");
    CHECK(leads_seen(services) == 1);
    const auto written =
        services.store.write([](ports::Records& inside) { return inside.people().agencies(); });
    return !written && written.error().code == ErrorCode::internal;
  }));
  CHECK(seen);
  CHECK(leads_seen(world.desk()) == 2);
}
