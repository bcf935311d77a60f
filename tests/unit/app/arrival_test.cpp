// The clocks of whoever receives a lead start when it reached them, however late they accept it.
#include <algorithm>

#include "app/read_lead.hpp"
#include "app/reckon_anew.hpp"
#include "unit/app/team_world.hpp"

using hd::CivilDate;
using hd::Moment;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
namespace law = hd::law;
namespace ports = hd::ports;

namespace {

constexpr int days_lying = 6;

// Passed on by the commune on 25 November, accepted six days later.
struct Lain : Team {
  Moment passed_on_at = clock.at;

  Lain() {
    must(app::classify_lead::run(
        desk(), commune, {change(lead), domain::LeadKind::crime_notice, {"150", "1"}, true}));
    clock.at = clock.at.plus_hours(24 * days_lying);
    must(app::accept_lead::run(desk(), head, {change(lead), assigned.actor.member_id}));
  }

  law::Due due_of(std::string_view rule) {
    const auto page = must(app::read_lead::run(desk(), head, {lead}));
    for (const law::Due& due : page.answer.dues) {
      if (due.rule == rule && due.agency == head.actor.agency_id.text()) return due;
    }
    FAIL("not due: ", rule);
    return {};
  }
  std::vector<domain::DueDate> stored() {
    return must(store->read([&](ports::Records& records) { return records.leads().dues(lead); }));
  }
};

}  // namespace

TEST_CASE("what lay at the receiver was received when it was passed on") {
  Lain desk;
  const law::Due classify = desk.due_of("T4");
  CHECK(classify.reckoning.due_at == desk.passed_on_at.plus_hours(24));
  CHECK(classify.state == law::DueState::done);
  CHECK(*classify.done_at > classify.reckoning.due_at);
  const law::Due assign = desk.due_of("T5b");
  CHECK(assign.reckoning.unrolled.value_or(assign.reckoning.due_day) ==
        *CivilDate::of(2026, 11, 28));
  CHECK(*assign.done_at == desk.clock.at);
  CHECK(*assign.done_at > assign.reckoning.due_at);
  const law::Due settle = desk.due_of("T6");
  CHECK(settle.started_at == desk.passed_on_at);
  CHECK(settle.reckoning.due_day == *CivilDate::of(2026, 12, 15));
}

TEST_CASE("dates that were reckoned from the acceptance move once, on record") {
  Lain desk;
  const auto known = desk.stored();
  auto before = known;
  for (domain::DueDate& due : before) {
    if (due.rule == "T6") due.due_at = due.due_at.plus_hours(24 * days_lying);
  }
  must(desk.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.leads().replace_dues(desk.lead, before));
    ports::AuditEntry entry;
    entry.action = "as_before";
    entry.object_kind = "lead";
    entry.object_id = desk.lead.text();
    HD_CHECK(records.journal().append(std::vector{entry}));
    // As a desk that reckoned by this law, and told it the acceptance, had noted it.
    return records.journal().set_setting(app::reckon_anew::rules_setting, desk.law.digest());
  }));
  const app::Services services = desk.desk();
  CHECK(must(app::reckon_anew::Reckoner(services).step()).moved == 1);
  CHECK(desk.stored() == known);
  const auto events = must(
      desk.store->read([&](ports::Records& records) { return records.leads().events(desk.lead); }));
  CHECK(events.back().kind == domain::EventKind::due_dates_moved);
  CHECK(must(app::reckon_anew::Reckoner(services).step()).looked == 0);
}
