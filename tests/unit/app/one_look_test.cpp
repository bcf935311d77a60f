// A request that only reads: who asks and what they are shown are of the same moment.
#include "app/one_look.hpp"

#include "app/authorise.hpp"
#include "unit/app/team_world.hpp"

using hd::ErrorCode;
using hd::Result;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

Result<std::size_t> leads_seen(const app::Services& services) {
  return services.store.read([](ports::Records& records) -> Result<std::size_t> {
    HD_TRY(const auto page, records.leads().list({}, {}, 10));
    return page.leads.size();
  });
}

}  // namespace

TEST_CASE("one look sees the same twice, whatever is written in between, and writes nothing") {
  Team world;
  bool is_first = true;
  const auto seen = must(world.store->read([&](ports::Records& records) -> Result<bool> {
    app::OneLook look(records);
    const app::Services services = app::over(look, world.desk());
    HD_TRY(const std::size_t before, leads_seen(services));
    if (std::exchange(is_first, false)) world.typed_in("Một chiếc thuyền lạ");
    HD_TRY(const std::size_t after, leads_seen(services));
    const auto written =
        services.store.write([](ports::Records& inside) { return inside.people().agencies(); });
    CHECK_FALSE(written);
    CHECK(written.error().code == ErrorCode::internal);
    return before == 1 && after == 1;
  }));
  CHECK(seen);
  CHECK(must(leads_seen(world.desk())) == 2);
}

TEST_CASE("what is kept is not shown beside what was written since") {
  Team world;
  const auto functions_of = [&](ports::Records& records) -> Result<std::set<domain::Function>> {
    HD_TRY(const auto member, records.people().member(world.colleague.actor.member_id));
    return member.functions;
  };
  must(world.store->read(functions_of));  // kept from now on
  int runs = 0;
  const auto seen = must(world.store->read([&](ports::Records& records) -> Result<std::size_t> {
    HD_TRY(const auto kept, functions_of(records));
    if (++runs == 1) {
      must(world.store->write([&](ports::Records& inside) -> Result<hd::Done> {
        HD_TRY(auto member, inside.people().member(world.colleague.actor.member_id));
        member.functions.insert(domain::Function::duty_officer);
        HD_CHECK(inside.people().save(member));
        return inside.journal().append(app::audit_of(world.desk(), world.head,
                                                     hd::access::Action::set_functions, "member",
                                                     world.colleague.actor.member_id.text()));
      }));
    }
    HD_CHECK(records.leads().list({}, {}, 10));  // is not kept
    return kept.size();
  }));
  CHECK(runs == 2);
  CHECK(seen == 2);
}
