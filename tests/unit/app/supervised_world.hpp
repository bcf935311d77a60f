// A lead that the city's agency settles, with a procuracy that supervises it.
#pragma once

#include <algorithm>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/propose_decision.hpp"
#include "app/read_lead.hpp"
#include "app/read_notices.hpp"
#include "app/record_step.hpp"
#include "app/supervise_lead.hpp"
#include "unit/app/app_world.hpp"

namespace hd::test {

// A lead that the city's agency accepted on 25 November 2026, with a procuracy beside it.
struct Supervised {
  AppWorld world;
  app::Caller officer;
  app::Caller head;
  app::Caller chief;       // of the procuracy
  app::Caller procurator;  // a member of it
  domain::LeadId lead;
  std::int64_t version = 1;
  int keys = 0;

  Supervised() {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"xa", AgencyKind::commune_police, "11680", {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}},
                      {"vks", AgencyKind::procuracy, {}, {}}};
    input.members = {{"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head}},
                     {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head, Function::investigator}},
                     {"vks", "Đặng Thị Hải Đồ", {}, "vks-01", {Function::head}},
                     {"vks", "Mai Văn La Bàn", {}, "vks-02", {Function::investigator}}};
    const auto slips = must(app::set_up::run(world.desk(), input)).slips;
    officer = world.first_sign_in(slips[0]);
    head = world.first_sign_in(slips[1]);
    chief = world.first_sign_in(slips[2]);
    procurator = world.first_sign_in(slips[3]);
    world.receive_tip(officer);
    must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
    lead = must(world.store->read(
                    [](ports::Records& records) { return records.leads().list({}, {}, 10); }))
               .leads.at(0)
               .id;
    keep(app::classify_lead::run(world.desk(), officer,
                                 {change(), domain::LeadKind::crime_notice, {"150", "1"}, true}));
    keep(app::accept_lead::run(world.desk(), head, {change(), head.actor.member_id}));
  }

  app::LeadChange change() { return {lead, version, "key-" + std::to_string(1000 + ++keys)}; }
  void keep(Result<app::LeadOutcome> outcome) { version = must(std::move(outcome)).version; }
  void wait_until(CivilDate day) { world.clock.at = Moment::local(day, 10, 0); }
  void record(domain::EventKind step) {
    keep(app::record_step::run(world.desk(), head, {change(), step}));
  }
  app::read_notices::Output notices(ports::NoticeState state) {
    return must(app::read_notices::run(world.desk(), chief, {state, {}}));
  }
  void confirm(std::optional<CivilDate> on = {}) {
    const auto waiting = notices(ports::NoticeState::waiting).lines;
    REQUIRE_FALSE(waiting.empty());
    keep(app::supervise_lead::confirm(world.desk(), procurator,
                                      {change(), waiting.front().notice.id, on}));
  }
  app::read_lead::Output page(const app::Caller& who) {
    return must(app::read_lead::run(world.desk(), who, {lead}));
  }
  const law::Due* due(const app::read_lead::Output& seen, std::string_view rule) {
    return seen.answer.find(rule);
  }
  bool can(const app::Caller& who, access::Action action) {
    const auto seen = page(who);
    return std::ranges::find(seen.can, action) != seen.can.end();
  }
  void suspend() {
    keep(app::propose_decision::run(
        world.desk(), head,
        {change(), domain::DecisionKind::suspend, {}, "awaiting_expertise", {}}));
    wait_until(*CivilDate::of(2026, 12, 16));
    keep(app::decide_lead::run(
        world.desk(), head, {change(), domain::DecisionKind::suspend, {}, "awaiting_expertise"}));
  }
};

}  // namespace hd::test
