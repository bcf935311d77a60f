// Two leads that may tell of the same matter point to each other, and nothing else changes.
#include "app/link_duplicate.hpp"
#include "unit/app/case_world.hpp"

using hd::ErrorCode;
using hd::domain::EventKind;
using hd::test::CaseWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

struct Pair : CaseWorld {
  domain::LeadId one = taken_in("11680");
  domain::LeadId other = taken_in("11680");

  domain::LeadId taken_in(const std::string& unit) {
    app::take_in_report::Input report;
    report.request_key = key();
    report.channel = domain::Channel::letter;
    report.received_at = clock.now();
    report.content.story = "Thư kể.";
    report.content.language = "vi";
    report.content.unit_code = unit;
    return must(app::take_in_report::run(desk(), head, std::move(report))).outcome.lead_id;
  }
  app::read_lead::Output seen(domain::LeadId id) {
    return must(app::read_lead::run(desk(), head, {id}));
  }
  hd::Result<app::LeadOutcome> link(domain::LeadId id, const std::string& number) {
    return app::link_duplicate::run(desk(), head, {change(id), number});
  }
};

}  // namespace

TEST_CASE("a link stands on both pages and in both timelines, closes nothing, and is taken back") {
  Pair pair;
  const auto due_before = pair.seen(pair.other).answer.find("T4")->reckoning.due_at;
  must(pair.link(pair.one, pair.seen(pair.other).lead.number));
  CHECK(pair.seen(pair.one).duplicates.front().other.id == pair.other);
  CHECK(pair.seen(pair.other).duplicates.front().other.id == pair.one);
  CHECK(pair.seen(pair.other).duplicates.front().is_readable);
  const auto told = pair.seen(pair.other).events.front().event;
  CHECK(told.kind == EventKind::duplicate_linked);
  CHECK(told.ground == pair.seen(pair.one).lead.number);
  CHECK(told.member_id == pair.head.actor.member_id);
  CHECK(pair.seen(pair.other).lead.state == domain::LeadState::received);
  CHECK(pair.seen(pair.other).answer.find("T4")->reckoning.due_at == due_before);

  must(app::link_duplicate::undo(pair.desk(), pair.head, pair.change(pair.other), pair.one));
  CHECK(pair.seen(pair.one).duplicates.empty());
  CHECK(pair.seen(pair.one).events.front().event.kind == EventKind::duplicate_unlinked);
  CHECK(app::link_duplicate::undo(pair.desk(), pair.head, pair.change(pair.other), pair.one)
            .error()
            .code == ErrorCode::not_found);
}

TEST_CASE("a lead is linked to another that is there and within reach, once") {
  Pair pair;
  const std::string number = pair.seen(pair.other).lead.number;
  CHECK(pair.link(pair.one, pair.seen(pair.one).lead.number).error().field == "number");
  CHECK(pair.link(pair.one, "TB 9999/2020").error().field == "number");
  CHECK(pair.link(pair.one, "x").error().field == "number");
  must(pair.link(pair.one, number));
  CHECK(pair.link(pair.one, number).error().field == "number");
  CHECK(pair.link(pair.other, pair.seen(pair.one).lead.number).error().field == "number");
}

TEST_CASE("candidates are of the same place and days, seen by whoever asks, and not linked yet") {
  Pair pair;
  const auto elsewhere = pair.taken_in("11914");
  const auto nowhere = pair.taken_in("");
  const auto candidates = [&](domain::LeadId of) {
    return must(app::link_duplicate::candidates(pair.desk(), pair.head, of));
  };
  REQUIRE(candidates(pair.one).size() == 1);
  CHECK(candidates(pair.one).front().lead.id == pair.other);
  CHECK(candidates(elsewhere).empty());
  CHECK(candidates(nowhere).empty());
  pair.clock.at = pair.clock.at.plus_hours(8 * 24);
  const auto later = pair.taken_in("11680");
  CHECK(candidates(later).empty());
  must(pair.link(pair.one, pair.seen(pair.other).lead.number));
  CHECK(candidates(pair.one).empty());
  CHECK(app::link_duplicate::candidates(pair.desk(), pair.commune_head(), pair.one).error().code ==
        ErrorCode::not_allowed);
}
