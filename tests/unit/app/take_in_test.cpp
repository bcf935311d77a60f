// What came by telephone, in person or by letter is a lead like any other, from the moment of
// receiving it.
#include <algorithm>

#include "app/classify_lead.hpp"
#include "app/open_tip.hpp"
#include "app/read_lead.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::ErrorCode;
using hd::Moment;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

struct DutyDesk : AppWorld {
  app::Caller officer;
  app::Caller head;

  DutyDesk() {
    const auto slips = set_up().slips;
    officer = first_sign_in(slips[0]);
    head = first_sign_in(slips[1]);
  }
  app::take_in_report::Input call() const {
    app::take_in_report::Input input;
    input.request_key = "key-0001";
    input.received_at = clock.at.plus_seconds(-25 * 60);
    input.content.story = "Chị gọi từ bến xe, nói em gái bị đưa đi.";
    input.content.unit_code = "11680";
    input.content.danger = domain::Danger::maybe;
    input.content.language = "vi";
    return input;
  }
  hd::Result<app::take_in_report::Output> take_in(const app::take_in_report::Input& input) {
    return app::take_in_report::run(desk(), officer, input);
  }
  std::string refused_field(const app::take_in_report::Input& input) {
    const auto taken = take_in(input);
    return taken ? "" : taken.error().field;
  }
};

}  // namespace

TEST_CASE("a telephone call becomes a lead that counts from the minute it was received") {
  DutyDesk world;
  const auto input = world.call();
  const auto taken = must(world.take_in(input));
  CHECK(taken.number == "TB 0001/2026");
  const auto page = must(app::read_lead::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(page.lead.channel == domain::Channel::telephone);
  CHECK(page.lead.received_at == input.received_at);
  CHECK_FALSE(page.lead.reporter_named);
  CHECK(page.events.front().event.at == input.received_at);
  CHECK_FALSE(page.events.front().event.hour_only);
  const auto opened =
      must(app::open_tip::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(opened.content.story == input.content.story);
  const auto passed_on =
      must(app::classify_lead::run(world.desk(), world.officer,
                                   {{taken.outcome.lead_id, taken.outcome.version, "key-0002"},
                                    domain::LeadKind::denunciation,
                                    {"150", "1"},
                                    true}));
  CHECK(passed_on.state == domain::LeadState::offered);
}

TEST_CASE("the same call sent twice is one lead; the number is not used up by what is refused") {
  DutyDesk world;
  auto wrong = world.call();
  wrong.content.story = " ";
  CHECK(world.refused_field(wrong) == "story");
  const auto first = must(world.take_in(world.call()));
  const auto again = must(world.take_in(world.call()));
  CHECK(first.outcome.lead_id == again.outcome.lead_id);
  CHECK(again.number == "TB 0001/2026");
  auto next = world.call();
  next.request_key = "key-0009";
  CHECK(must(world.take_in(next)).number == "TB 0002/2026");
}

TEST_CASE("what is typed in late says why, and is due from when it was received") {
  DutyDesk world;
  auto late = world.call();
  late.received_at = world.clock.at.plus_hours(-30);
  CHECK(world.refused_field(late) == "late_reason");
  late.late_reason = domain::LateReason::taken_outside_office;
  const auto taken = must(world.take_in(late));
  const auto page = must(app::read_lead::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(page.events.front().event.ground == "taken_outside_office");
  const auto dues = must(world.store->read(
      [&](hd::ports::Records& records) { return records.leads().dues(taken.outcome.lead_id); }));
  REQUIRE_FALSE(dues.empty());
  CHECK(std::ranges::any_of(dues, [&](const domain::DueDate& due) {
    return due.due_at == late.received_at.plus_hours(24) && due.due_at < world.clock.at;
  }));
}

TEST_CASE(
    "a moment to come, one of years ago, an unknown commune and the public page are refused") {
  DutyDesk world;
  auto input = world.call();
  input.received_at = world.clock.at.plus_seconds(60);
  CHECK(world.refused_field(input) == "received_at");
  input.received_at = world.clock.at.plus_hours(-24 * 400);
  CHECK(world.refused_field(input) == "received_at");
  input = world.call();
  input.content.unit_code = "99999";
  CHECK(world.refused_field(input) == "unit");
  input = world.call();
  input.channel = domain::Channel::public_page;
  CHECK(world.refused_field(input) == "channel");
}

TEST_CASE("how to reach who told it is sealed apart and opens to nobody alone") {
  DutyDesk world;
  auto input = world.call();
  input.contact = "Chị An, 0900 000 000";
  const auto taken = must(world.take_in(input));
  const auto page = must(app::read_lead::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(page.lead.reporter_named);
  const auto tip = must(world.store->read(
      [&](hd::ports::Records& records) { return records.leads().tip(taken.outcome.lead_id); }));
  CHECK_FALSE(tip.sealed_guarded.empty());
  const auto opened =
      must(app::open_tip::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(opened.content.contact_way == "named");
  CHECK(opened.content.story.find("An") == std::string::npos);
}

TEST_CASE("how to reach who told it holds 1,000 letters; more is refused at its field, not cut") {
  DutyDesk world;
  const auto letters = [](int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "ấ";
    return text;
  };
  auto input = world.call();
  input.contact = letters(1001);
  const auto refused = world.take_in(input);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().field == "contact");
  CHECK(refused.error().shown.key == "input.too_long");
  input.contact = letters(1000);
  must(world.take_in(input));
}

TEST_CASE("who gave no name and holds no code is said to be out of reach, also of old reports") {
  DutyDesk world;
  const auto taken = must(world.take_in(world.call()));
  const auto page = must(app::read_lead::run(world.desk(), world.officer, {taken.outcome.lead_id}));
  CHECK(domain::contact_way(page.lead) == "none");
  CHECK(std::ranges::find(page.can, hd::access::Action::ask_sender) == page.can.end());
  CHECK(must(app::open_tip::run(world.desk(), world.officer, {taken.outcome.lead_id}))
            .content.contact_way == "none");
}
