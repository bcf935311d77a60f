// Each agency numbers what it received in a register of its own.
#include <algorithm>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/read_lead.hpp"
#include "app/read_today.hpp"
#include "app/search.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

struct TwoAgencies : AppWorld {
  app::Caller commune;
  app::Caller city;

  TwoAgencies() {
    const auto slips = set_up().slips;
    commune = first_sign_in(slips[0]);
    city = first_sign_in(slips[1]);
  }
  app::take_in_report::Output take_in(const app::Caller& who, const std::string& key) {
    app::take_in_report::Input input;
    input.request_key = key;
    input.received_at = clock.at.plus_seconds(-60);
    input.content.story = "Một lời kể";
    input.content.language = "vi";
    return must(app::take_in_report::run(desk(), who, input));
  }
  app::LeadOutcome pass_on(const app::take_in_report::Output& taken, const std::string& key) {
    return must(app::classify_lead::run(desk(), commune,
                                        {{taken.outcome.lead_id, taken.outcome.version, key},
                                         domain::LeadKind::denunciation,
                                         {"150", "1"},
                                         true}));
  }
  app::LeadOutcome accept(const app::LeadOutcome& offered, const std::string& key) {
    return must(app::accept_lead::run(
        desk(), city, {{offered.lead_id, offered.version, key}, city.actor.member_id}));
  }
  std::string number_of(const app::Caller& who, domain::LeadId lead) {
    return must(app::read_lead::run(desk(), who, {lead})).lead.number;
  }
};

}  // namespace

TEST_CASE(
    "two agencies count for themselves; who takes a lead over enters it in its own register") {
  TwoAgencies world;
  CHECK(world.take_in(world.commune, "key-0001").number == "TB 0001/2026");
  const auto second = world.take_in(world.commune, "key-0002");
  CHECK(second.number == "TB 0002/2026");
  CHECK(world.take_in(world.city, "key-0003").number == "TB 0001/2026");

  const auto offered = world.pass_on(second, "key-0004");
  CHECK(world.number_of(world.city, offered.lead_id) == "TB 0002/2026");
  const auto today = must(app::read_today::run(world.desk(), world.city));
  REQUIRE(today.to_accept.size() == 1);
  CHECK(today.to_accept[0].giver.id == world.commune.actor.agency_id);
  const auto accepted = world.accept(offered, "key-0005");
  const auto again = world.accept(offered, "key-0005");
  CHECK(again.version == accepted.version);

  const auto page = must(app::read_lead::run(world.desk(), world.commune, {offered.lead_id}));
  CHECK(page.lead.number == "TB 0002/2026");
  REQUIRE(page.registers.size() == 2);
  CHECK(page.registers[0].agency.id == world.commune.actor.agency_id);
  CHECK(page.registers[0].number == "TB 0002/2026");
  CHECK(page.registers[1].agency.id == world.city.actor.agency_id);
  CHECK(page.registers[1].entered_at == world.clock.at);
  CHECK(world.take_in(world.city, "key-0006").number == "TB 0003/2026");
}

TEST_CASE("a number means one's own register first, and is found by the one of before as well") {
  TwoAgencies world;
  for (const char* key : {"key-0001", "key-0002"}) world.take_in(world.commune, key);
  const auto third = world.take_in(world.commune, "key-0003");
  const auto of_city = world.take_in(world.city, "key-0004");
  const auto accepted = world.accept(world.pass_on(third, "key-0005"), "key-0006");
  CHECK(world.number_of(world.city, accepted.lead_id) == "TB 0002/2026");

  const auto by_giver = must(app::search::run(world.desk(), world.commune, {"3/2026"})).lines;
  REQUIRE(by_giver.size() == 1);
  CHECK(by_giver[0].lead.id == accepted.lead_id);
  CHECK(by_giver[0].own_number == "TB 0003/2026");
  CHECK(by_giver[0].lead.number == "TB 0002/2026");

  const auto second = must(app::search::run(world.desk(), world.commune, {"2/2026"})).lines;
  REQUIRE(second.size() == 2);  // its own second one, then what the city knows by that number
  CHECK(second[0].lead.agency_id == world.commune.actor.agency_id);
  CHECK(second[0].own_number.empty());
  CHECK(second[1].lead.id == accepted.lead_id);

  const auto first = must(app::search::run(world.desk(), world.city, {"1/2026"})).lines;
  REQUIRE(first.size() == 1);
  CHECK(first[0].lead.id == of_city.outcome.lead_id);
}

TEST_CASE("what is taken in late is numbered in the year it was received") {
  TwoAgencies world;
  world.clock.at = hd::Moment::local(*hd::CivilDate::of(2027, 1, 1), 0, 0);
  CHECK(world.take_in(world.commune, "key-0001").number == "TB 0001/2026");
  world.clock.at = world.clock.at.plus_hours(1);
  CHECK(world.take_in(world.commune, "key-0002").number == "TB 0001/2027");
}

TEST_CASE("a pattern of the province writes the number, with the code of commune or province") {
  TwoAgencies world;
  world.pattern = must(domain::RegisterPattern::parse("{n:3}/{year}/{agency}"));
  CHECK(world.take_in(world.commune, "key-0001").number == "001/2026/11680");
  const auto taken = world.take_in(world.city, "key-0002");
  CHECK(taken.number == "001/2026/31");
  const auto found = must(app::search::run(world.desk(), world.city, {"1/2026/31"})).lines;
  REQUIRE(found.size() == 1);
  CHECK(found[0].lead.id == taken.outcome.lead_id);
}
