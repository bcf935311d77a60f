// What the desk is told: a 24-hour ground that came late, and how many tasks are its own.
#include <algorithm>

#include "app/read_lead.hpp"
#include "app/read_today.hpp"
#include "app/record_step.hpp"
#include "unit/app/team_world.hpp"

using hd::domain::EventKind;
using hd::domain::GroundAnswer;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;

// TTLT 01/2017 art. 8(5)(b) para 2.
TEST_CASE("a ground that comes to light while the seven days run makes them twenty-four hours") {
  Team world;
  constexpr auto no = GroundAnswer::excluded;
  must(app::classify_lead::run(world.desk(), world.commune,
                               {world.change(world.lead),
                                domain::LeadKind::crime_notice,
                                {"348", "1"},
                                false,
                                {no, no, no, no}}));
  const auto page = [&] {
    return must(app::read_lead::run(world.desk(), world.commune, {world.lead}));
  };
  const auto before = page();
  REQUIRE(before.answer.find("T2b") != nullptr);
  REQUIRE(std::ranges::count(before.recordable, EventKind::urgent_ground_found) == 1);
  must(app::record_step::run(world.desk(), world.commune,
                             {world.change(world.lead), EventKind::urgent_ground_found}));
  const auto after = page();
  CHECK(after.answer.find("T2b") == nullptr);
  REQUIRE(after.answer.find("T2a") != nullptr);
  CHECK(after.answer.find("T2a")->status == hd::law::Status::draft);  // from when it counts is read
  CHECK(std::ranges::count(after.recordable, EventKind::urgent_ground_found) == 0);
}

TEST_CASE("Today counts what its reader may see, however many others the agency owes") {
  Team world;
  for (int i = 0; i < 26; ++i) {  // each owes several notices, of the investigator's
    const auto lead = world.typed_in("Tin " + std::to_string(i));
    must(app::classify_lead::run(
        world.desk(), world.commune,
        {world.change(lead), domain::LeadKind::crime_notice, {"150", "1"}, true}));
    must(app::accept_lead::run(world.desk(), world.head,
                               {world.change(lead), world.assigned.actor.member_id}));
  }
  const auto all = must(app::read_today::run(world.desk(), world.head));
  CHECK(all.coming.total + all.due_today.total > 50);
  app::Caller on_duty = world.colleague;
  on_duty.actor.functions = {domain::Function::duty_officer};
  const auto own = must(app::read_today::run(world.desk(), on_duty));
  CHECK(own.coming.total == 0);
  CHECK(own.due_today.total == 0);
}
