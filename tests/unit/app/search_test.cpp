// Search keeps to what the caller may open, and says nothing of what nobody has opened yet.
#include <algorithm>

#include "app/classify_lead.hpp"
#include "app/open_tip.hpp"
#include "app/search.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

struct Desks : AppWorld {
  app::Caller commune;
  app::Caller city;

  Desks() {
    const auto slips = set_up().slips;
    commune = first_sign_in(slips[0]);
    city = first_sign_in(slips[1]);
  }
  domain::LeadId typed_in(const std::string& story) {
    app::take_in_report::Input input;
    input.request_key = story;
    input.received_at = clock.at.plus_seconds(-60);
    input.content.story = story;
    input.content.unit_code = "11680";
    input.content.language = "vi";
    return must(app::take_in_report::run(desk(), commune, input)).outcome.lead_id;
  }
  app::search::Output search(const app::Caller& who, const std::string& words) {
    return must(app::search::run(desk(), who, {words}));
  }
  std::size_t searches_on_record(const app::Caller& who) {
    const auto lines = must(store->read([&](ports::Records& records) {
      return records.journal().audit_of(who.actor.member_id.text(), 100);
    }));
    return static_cast<std::size_t>(std::ranges::count_if(
        lines, [](const ports::AuditLine& line) { return line.entry.action == "search"; }));
  }
};

}  // namespace

TEST_CASE("the words of a report are found by its own agency and by no other") {
  Desks world;
  const auto lead = world.typed_in("Chiếc xe bảy chỗ màu bạc");
  const auto found = world.search(world.commune, "xe bay cho");
  REQUIRE(found.lines.size() == 1);
  CHECK(found.lines[0].lead.id == lead);
  CHECK(found.in_reach == 1);
  CHECK(found.waiting == 0);
  CHECK(world.search(world.city, "xe bay cho").lines.empty());
  CHECK(world.search(world.city, "1/2026").lines.empty());
  CHECK(world.search(world.commune, "tb 1/2026").lines.size() == 1);
}

TEST_CASE("more hits than are shown are counted, and a bare number is of this year or the last") {
  Desks world;
  constexpr std::int64_t many = 52;
  for (std::int64_t i = 0; i < many; ++i) world.typed_in("Chiếc xe bảy chỗ " + std::to_string(i));
  const auto found = world.search(world.commune, "bảy chỗ");
  CHECK(found.lines.size() == 50);
  CHECK(found.total == many);
  const auto one = world.search(world.commune, "0007");
  REQUIRE_FALSE(one.lines.empty());
  CHECK(one.lines.front().lead.number == "TB 0007/2026");
  world.clock.at = hd::Moment::local(*hd::CivilDate::of(2027, 1, 4), 9, 0);
  REQUIRE_FALSE(world.search(world.commune, "7").lines.empty());
  CHECK(world.search(world.commune, "7").lines.front().lead.number == "TB 0007/2026");
  CHECK(world.search(world.commune, "0900000007").lines.empty());
}

TEST_CASE("a tip that nobody has opened is found by its number alone") {
  Desks world;
  world.receive_tip(world.commune);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  CHECK(world.search(world.commune, "kể chuyện").lines.empty());
  const auto numbered = world.search(world.commune, "0001/2026");
  REQUIRE(numbered.lines.size() == 1);
  must(app::open_tip::run(world.desk(), world.commune, {numbered.lines[0].lead.id}));
  CHECK(world.search(world.commune, "kể chuyện").lines.size() == 1);
}

TEST_CASE("each search is on record, preparing nothing is not") {
  Desks world;
  world.search(world.commune, "");
  CHECK(world.searches_on_record(world.commune) == 0);
  world.search(world.commune, "ai đó");
  CHECK(world.searches_on_record(world.commune) == 1);
  world.typed_in("Một lời kể");
  world.search(world.commune, "");  // opens it into the index
  CHECK(world.searches_on_record(world.commune) == 2);
  world.typed_in("Một lời kể khác");
  world.search(world.commune, "lời kể");  // opens it too, and is one search all the same
  CHECK(world.searches_on_record(world.commune) == 3);
}

TEST_CASE("words that are too long are refused") {
  Desks world;
  const auto refused = app::search::run(world.desk(), world.commune, {std::string(5000, 'x')});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().field == "words");
}
