// Notes and people: sealed under the lead's key, read by who holds it, found by search.
#include <algorithm>

#include "app/add_note.hpp"
#include "app/open_casework.hpp"
#include "app/read_lead.hpp"
#include "app/read_today.hpp"
#include "app/record_person.hpp"
#include "app/search.hpp"
#include "unit/app/team_world.hpp"

using hd::ErrorCode;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

app::open_casework::Output casework(Team& team, const app::Caller& who) {
  return must(app::open_casework::run(team.desk(), who, {team.lead}));
}

std::size_t mentions_of(Team& team, const app::Caller& who) {
  return must(app::read_today::run(team.desk(), who)).mentions.size();
}

app::record_person::Input person(const app::PartChange& change, const std::string& name) {
  return {change, domain::PersonRole::possible_victim, name, "2009", "0900 000 000", "áo đỏ"};
}

}  // namespace

TEST_CASE("a note goes along with the lead: the giver reads it before, the receiver after") {
  Team team;
  must(app::add_note::run(team.desk(), team.commune, {team.new_part(), "Đã gọi bến xe", {}}));
  CHECK_FALSE(app::open_casework::run(team.desk(), team.head, {team.lead}));
  CHECK(casework(team, team.commune).parts.at(0).content.text == "Đã gọi bến xe");
  team.hand_over();
  const auto received = casework(team, team.assigned);
  REQUIRE(received.parts.size() == 1);
  CHECK(received.parts[0].content.text == "Đã gọi bến xe");
  CHECK(received.parts[0].by.name == "Nguyễn Thị Hải Lưu");
  CHECK_FALSE(app::open_casework::run(team.desk(), team.commune, {team.lead}));
}

TEST_CASE("the same request adds a note once, and an empty one is refused") {
  Team team;
  const auto change = team.new_part();
  const auto first = must(app::add_note::run(team.desk(), team.commune, {change, "Một lần", {}}));
  const auto again = must(app::add_note::run(team.desk(), team.commune, {change, "Một lần", {}}));
  CHECK(first.part_id == again.part_id);
  CHECK(casework(team, team.commune).parts.size() == 1);
  const auto empty = app::add_note::run(team.desk(), team.commune, {team.new_part(), "  ", {}});
  REQUIRE_FALSE(empty);
  CHECK(empty.error().field == "text");
}

TEST_CASE("who is named finds an unread mark until they read it; who cannot read cannot be named") {
  Team team;
  team.hand_over();
  const auto named = team.head.actor.member_id;
  must(app::add_note::run(team.desk(), team.assigned, {team.new_part(), "@Mỏ Neo xem", {named}}));
  CHECK(mentions_of(team, team.head) == 1);
  CHECK(mentions_of(team, team.colleague) == 0);
  CHECK_FALSE(casework(team, team.assigned).named.at(0).mention.read_at);
  const auto read = casework(team, team.head);
  CHECK_FALSE(read.named.at(0).mention.read_at);  // as it was when they came
  CHECK(mentions_of(team, team.head) == 0);
  CHECK(casework(team, team.assigned).named.at(0).mention.read_at);

  const auto refused = app::add_note::run(
      team.desk(), team.assigned, {team.new_part(), "@Cầu Cảng", {team.colleague.actor.member_id}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().field == "mentions");
  const auto readers = casework(team, team.assigned).readers;
  REQUIRE(readers.size() == 1);
  CHECK(readers[0].id == named);
}

TEST_CASE("a change of a person is a version; one on an old version is refused") {
  Team team;
  const auto first =
      must(app::record_person::run(team.desk(), team.commune, person(team.new_part(), "Sao Biển")));
  auto change = team.new_part();
  change.part_id = first.part_id;
  change.version = first.version;
  const auto second =
      must(app::record_person::run(team.desk(), team.commune, person(change, "Phạm Thị Sao Biển")));
  CHECK(second.part_id == first.part_id);
  CHECK(second.version == 2);
  change.request_key += "x";
  const auto stale =
      app::record_person::run(team.desk(), team.commune, person(change, "Người khác"));
  REQUIRE_FALSE(stale);
  CHECK(stale.error().code == ErrorCode::stale);
  const auto opened = casework(team, team.commune);
  REQUIRE(opened.parts.size() == 1);
  CHECK(opened.parts[0].content.title == "Phạm Thị Sao Biển");
  CHECK(opened.parts[0].content.role == "possible_victim");
  REQUIRE(opened.earlier.size() == 1);
  CHECK(opened.earlier[0].content.title == "Sao Biển");
}

TEST_CASE("a part of one kind is not changed as another, nor under another lead") {
  Team team;
  const auto note =
      must(app::add_note::run(team.desk(), team.commune, {team.new_part(), "Ghi chú", {}}));
  auto change = team.new_part();
  change.part_id = note.part_id;
  change.version = 1;
  const auto as_person = app::record_person::run(team.desk(), team.commune, person(change, "Ai"));
  REQUIRE_FALSE(as_person);
  CHECK(as_person.error().code == ErrorCode::not_found);
  const auto someone =
      must(app::record_person::run(team.desk(), team.commune, person(team.new_part(), "Ai đó")));
  change.part_id = someone.part_id;
  change.lead_id = team.typed_in("Một lời kể khác");
  CHECK_FALSE(app::record_person::run(team.desk(), team.commune, person(change, "Ai đó")));
}

TEST_CASE("a year of birth is four digits of a year that has been") {
  Team team;
  for (const std::string born : {"09", "khoảng 2009", "2090", "1800"}) {
    auto input = person(team.new_part(), "Ai đó");
    input.born = born;
    const auto refused = app::record_person::run(team.desk(), team.commune, input);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "born");
  }
}

TEST_CASE("names, telephones and notes are found by who may read them, also those added later") {
  Team team;
  const auto finds = [&](const app::Caller& who, const std::string& words) {
    return must(app::search::run(team.desk(), who, {words})).lines.size();
  };
  CHECK(finds(team.commune, "sao bien") == 0);
  must(app::record_person::run(team.desk(), team.commune, person(team.new_part(), "Sao Biển")));
  must(app::add_note::run(team.desk(), team.commune, {team.new_part(), "Chờ nhà xe gọi", {}}));
  CHECK(finds(team.commune, "sao bien") == 1);
  CHECK(finds(team.commune, "+84 900 000 000") == 1);
  CHECK(finds(team.commune, "nha xe goi") == 1);
  CHECK(finds(team.head, "sao bien") == 0);
  team.hand_over();
  CHECK(finds(team.head, "sao bien") == 1);
  CHECK(finds(team.assigned, "sao bien") == 1);
  CHECK(finds(team.commune, "sao bien") == 0);
}

TEST_CASE("the timeline tells that something was added and by whom, in its place, not what") {
  Team team;
  team.clock.at = team.clock.at.plus_seconds(60);
  must(app::add_note::run(team.desk(), team.commune, {team.new_part(), "Bí mật", {}}));
  const auto seen = must(app::read_lead::run(team.desk(), team.commune, {team.lead}));
  REQUIRE(seen.parts.size() == 1);
  CHECK(seen.parts[0].mark.kind == domain::PartKind::lead_note);
  CHECK(seen.parts[0].member.name == "Nguyễn Thị Hải Lưu");
}

TEST_CASE("what is late by the law stands before a draft duty that has no number of days") {
  Team team;
  domain::UrgentGrounds grounds;
  grounds.victim_under_18 = domain::GroundAnswer::established;
  must(app::classify_lead::run(
      team.desk(), team.commune,
      {team.change(team.lead), domain::LeadKind::crime_notice, {"151", "1"}, true, grounds}));
  must(app::accept_lead::run(team.desk(), team.head,
                             {team.change(team.lead), team.assigned.actor.member_id}));
  team.clock.at = team.clock.at.plus_hours(24 * 10);
  for (const app::Caller* who : {&team.assigned, &team.head}) {
    const auto late = must(app::read_today::run(team.desk(), *who)).late;
    REQUIRE(late.first.size() >= 2);
    CHECK(late.total == static_cast<std::int64_t>(late.first.size()));
    const auto& statement = late.first.back().due;
    CHECK(statement.rule == "T17");
    CHECK(statement.is_draft);
    // It is owed for longer than any of the others.
    CHECK(statement.due_at < late.first.front().due.due_at);
    CHECK(std::ranges::count(late.first, "T17", [](const auto& task) { return task.due.rule; }) ==
          1);
  }
}
