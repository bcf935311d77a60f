// The register of an agency as a book: by number, page by page, without content, each reading on
// record; and the receipt that the reporter takes home.
#include <algorithm>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/read_receipt.hpp"
#include "app/read_register.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

struct Book : AppWorld {
  app::Caller commune;
  app::Caller city;

  Book() {
    const auto slips = set_up().slips;
    commune = first_sign_in(slips[0]);
    city = first_sign_in(slips[1]);
  }
  app::LeadOutcome take_in(const std::string& key, const std::string& contact = {}) {
    app::take_in_report::Input input;
    input.request_key = key;
    input.received_at = clock.at.plus_seconds(-60);
    input.channel = domain::Channel::in_person;
    input.content.story = "Một lời kể";
    input.content.language = "vi";
    input.contact = contact;
    return must(app::take_in_report::run(desk(), commune, input)).outcome;
  }
  void hand_over(const app::LeadOutcome& taken, const std::string& key, bool and_accept) {
    const auto offered = must(app::classify_lead::run(
        desk(), commune,
        {{taken.lead_id, taken.version, key}, domain::LeadKind::denunciation, {"150", "1"}, true}));
    if (!and_accept) return;
    must(app::accept_lead::run(
        desk(), city, {{taken.lead_id, offered.version, key + "-accept"}, city.actor.member_id}));
  }
  app::read_register::Input year(int rows = app::read_register::screen_rows) const {
    return {*CivilDate::of(2026, 1, 1), *CivilDate::of(2026, 12, 31), {}, rows};
  }
  app::read_register::Output read(const app::Caller& who, const app::read_register::Input& input) {
    return must(app::read_register::run(desk(), who, input));
  }
};

}  // namespace

TEST_CASE("the book goes on where the last page ended, says to whom things went, and who read it") {
  Book world;
  world.hand_over(world.take_in("key-0001"), "key-give-1", true);
  world.hand_over(world.take_in("key-0002"), "key-give-2", false);
  world.take_in("key-0003");
  auto input = world.year(2);
  const auto first = world.read(world.commune, input);
  REQUIRE(first.lines.size() == 2);
  CHECK(first.count == 3);
  CHECK(first.lines[0].entry.number == "TB 0001/2026");
  CHECK(first.lines[0].given_to->id == world.city.actor.agency_id);
  CHECK(first.lines[0].given_at == world.clock.at);
  CHECK(first.lines[1].given_to);
  CHECK_FALSE(first.lines[1].given_at);
  input.cursor = first.next_cursor;
  const auto rest = world.read(world.commune, input);
  REQUIRE(rest.lines.size() == 1);
  CHECK(rest.lines[0].entry.number == "TB 0003/2026");
  CHECK_FALSE(rest.lines[0].given_to);
  CHECK(rest.next_cursor.empty());
  const auto of_city = world.read(world.city, world.year());
  REQUIRE(of_city.lines.size() == 1);
  CHECK(of_city.lines[0].entry.number == "TB 0001/2026");
  const auto looks = must(world.store->read([&](hd::ports::Records& records) {
    return records.journal().audit_of(world.commune.actor.agency_id.text(), 50);
  }));
  CHECK(std::ranges::count_if(
            looks, [](const auto& line) { return line.entry.action == "read_register"; }) == 2);
}

TEST_CASE("a period ends after it begins, within a year, and a made-up cursor is refused") {
  Book world;
  const auto field_of = [&](const app::read_register::Input& input) {
    const auto read = app::read_register::run(world.desk(), world.commune, input);
    return read ? std::string() : read.error().field;
  };
  auto input = world.year();
  input.until = *CivilDate::of(2025, 12, 31);
  CHECK(field_of(input) == "until");
  input.until = *CivilDate::of(2027, 1, 2);
  CHECK(field_of(input) == "until");
  input = world.year();
  for (const char* cursor : {"x", "2026", "2026.", "2026.1x", ".1"}) {
    input.cursor = cursor;
    CHECK(field_of(input) == "cursor");
  }
}

TEST_CASE(
    "the receipt names who received it and what the law says next, for its own agency alone") {
  Book world;
  const auto named = world.take_in("key-0001", "Chị An, 0900 000 000");
  const auto receipt = must(app::read_receipt::run(world.desk(), world.commune, {named.lead_id}));
  CHECK(receipt.number == "TB 0001/2026");
  CHECK(receipt.receiver.id == world.commune.actor.member_id);
  REQUIRE(receipt.own_dues.size() == 1);
  CHECK(receipt.own_dues[0].rule == "T2a");
  const auto promises = [&](const app::LeadOutcome& lead) {
    std::vector<std::string> rules;
    for (const auto& limit :
         must(app::read_receipt::run(world.desk(), world.commune, {lead.lead_id})).promises) {
      rules.push_back(limit.id);
    }
    return rules;
  };
  CHECK(promises(named) == std::vector<std::string>{"T5r", "T6"});
  CHECK(promises(world.take_in("key-0002")) == std::vector<std::string>{"T6"});
  world.hand_over(named, "key-give", true);
  CHECK(must(app::read_receipt::run(world.desk(), world.commune, {named.lead_id})).number ==
        "TB 0001/2026");
  const auto elsewhere = app::read_receipt::run(world.desk(), world.city, {named.lead_id});
  REQUIRE_FALSE(elsewhere);
  CHECK(elsewhere.error().code == ErrorCode::not_allowed);
}
