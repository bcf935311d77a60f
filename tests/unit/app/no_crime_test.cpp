// What is no tip about a crime ends at the desk; and a victim under 18 moves the dates.
#include <algorithm>

#include "app/classify_lead.hpp"
#include "app/find_not_a_crime.hpp"
#include "app/list_leads.hpp"
#include "app/read_lead.hpp"
#include "app/read_queue.hpp"
#include "app/route_lead.hpp"
#include "unit/app/app_world.hpp"

using hd::ErrorCode;
using hd::domain::GroundAnswer;
using hd::domain::LeadState;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

struct AtDesk : AppWorld {
  app::Caller head;  // of the commune's police, on duty too
  domain::LeadId lead;
  int acts = 0;

  AtDesk() {
    head = first_sign_in(set_up().slips[0]);
    receive_tip(head);
    must(app::take_over_tips::run(desk(), inbox, pace));
    lead = must(app::read_queue::run(desk(), head, {app::read_queue::Filter::all, {}}))
               .page.lines.front()
               .lead.id;
  }
  app::read_lead::Output page() { return must(app::read_lead::run(desk(), head, {lead})); }
  app::LeadChange change() {
    return {lead, page().lead.version, "key-" + std::to_string(1000 + ++acts)};
  }
  hd::Result<app::LeadOutcome> classify(const domain::Offence& offence, GroundAnswer child) {
    const domain::UrgentGrounds grounds{GroundAnswer::excluded, GroundAnswer::excluded,
                                        GroundAnswer::excluded, child};
    return app::classify_lead::run(
        desk(), head, {change(), domain::LeadKind::crime_notice, offence, false, grounds});
  }
  bool owes(std::string_view rule) {
    const auto seen = page();
    const auto* due = seen.answer.find(rule);
    return due != nullptr && due->state == hd::law::DueState::open;
  }
  std::int64_t ended() {
    return must(app::list_leads::run(desk(), head, {app::list_leads::Filter::ended, {}})).ended;
  }
};

}  // namespace

TEST_CASE(
    "what is found to be no tip about a crime owes nothing, is listed as ended, and comes back") {
  AtDesk desk;
  CHECK(desk.owes("T2a"));
  const auto unknown = app::find_not_a_crime::run(desk.desk(), desk.head, {desk.change(), "none"});
  CHECK(unknown.error().field == "ground");

  must(app::find_not_a_crime::propose(desk.desk(), desk.head, {desk.change(), "no_sign_of_crime"}));
  CHECK(desk.page().lead.state == LeadState::received);
  CHECK(desk.page().lead.not_a_crime_ground == "no_sign_of_crime");
  CHECK(desk.owes("T2a"));

  const auto found =
      must(app::find_not_a_crime::run(desk.desk(), desk.head, {desk.change(), "other_authority"}));
  CHECK(found.state == LeadState::not_a_crime);
  CHECK_FALSE(desk.owes("T2a"));
  CHECK(desk.ended() == 1);
  CHECK(desk.page().lead.not_a_crime_ground.empty());
  CHECK(desk.page().events.front().event.ground == "other_authority");
  CHECK(desk.classify({"348", "1"}, GroundAnswer::excluded).error().code == ErrorCode::conflict);

  CHECK(must(app::find_not_a_crime::undo(desk.desk(), desk.head, desk.change())).state ==
        LeadState::received);
  CHECK(desk.owes("T2a"));
  CHECK(desk.ended() == 0);
}

TEST_CASE("a lead that was classified before is classified again when the finding is taken back") {
  AtDesk desk;
  must(desk.classify({"348", "1"}, GroundAnswer::excluded));
  must(app::find_not_a_crime::run(desk.desk(), desk.head, {desk.change(), "own_administrative"}));
  CHECK(must(app::find_not_a_crime::undo(desk.desk(), desk.head, desk.change())).state ==
        LeadState::classified);
}

TEST_CASE("a victim under 18 takes the 7 days of a light offence down to 24 hours") {
  AtDesk desk;
  must(desk.classify({"348", "1"}, GroundAnswer::excluded));
  CHECK(desk.owes("T2b"));
  CHECK_FALSE(desk.owes("T2c"));
  must(desk.classify({"348", "1"}, GroundAnswer::unanswered));
  CHECK_FALSE(desk.owes("T2c"));
  must(desk.classify({"348", "1"}, GroundAnswer::established));
  CHECK(desk.owes("T2c"));
  CHECK(desk.page().lead.urgent.victim_under_18 == GroundAnswer::established);

  const auto asks = [&](const domain::Offence& offence) {
    return must(app::route_lead::run(desk.desk(), desk.head, {desk.lead, offence})).asks_victim_age;
  };
  CHECK(asks({"150", "1"}));
  CHECK_FALSE(asks({"151", "1"}));  // "người dưới 16 tuổi" says so itself
}
