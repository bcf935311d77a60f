// Who was slower is told what took the lead from them; who never had it in reach learns nothing.
#include "app/lost_reach.hpp"

#include "app/accept_lead.hpp"
#include "app/add_note.hpp"
#include "app/classify_lead.hpp"
#include "app/open_tip.hpp"
#include "app/read_lead.hpp"
#include "app/reassign_lead.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

const std::string acted_at = ", 09:30 25/11/2026";

// A city's agency with head, duty officer and three investigators; a commune's with its duty
// officer.
struct SlowerOfficers : AppWorld {
  app::Caller head, duty, first, second, third, commune;
  domain::LeadId lead;
  std::int64_t version = 0;

  SlowerOfficers() {
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"tp", domain::AgencyKind::city_investigating_agency, {}, {}},
                      {"xa", domain::AgencyKind::commune_police, "11680", {}}};
    input.members = {{"tp", "Vũ Văn Mỏ Neo", "Thiếu tá", "tp-01", {Function::head}},
                     {"tp", "Đinh Văn Con Nước", {}, "tp-02", {Function::duty_officer}},
                     {"tp", "Lê Thị San Hô", {}, "tp-03", {Function::investigator}},
                     {"tp", "Bùi Văn Cửa Sông", {}, "tp-04", {Function::investigator}},
                     {"tp", "Phạm Văn Bãi Triều", {}, "tp-05", {Function::investigator}},
                     {"xa", "Trần Văn Hải Âu", {}, "xa-01", {Function::head}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    head = first_sign_in(slips[0]);
    app::Caller* others[] = {&duty, &first, &second, &third};
    for (std::size_t i = 0; i < 4; ++i) {
      *others[i] = first_sign_in(slips[i + 1]);
      must(app::admit_member::run(desk(), head, {others[i]->actor.member_id}));
    }
    commune = first_sign_in(slips[5]);
  }
  void take_in(const app::Caller& who) {
    app::take_in_report::Input input;
    input.request_key = "key-taken-in";
    input.received_at = clock.at.plus_seconds(-60);
    input.content.story = "Một lời kể";
    input.content.language = "vi";
    const auto taken = must(app::take_in_report::run(desk(), who, input)).outcome;
    lead = taken.lead_id;
    version = taken.version;
  }
  hd::Result<app::LeadOutcome> classify(const app::Caller& who, bool pass_on, std::int64_t seen) {
    const std::string key = "key-classify-" + who.actor.member_id.text();
    return app::classify_lead::run(
        desk(), who, {{lead, seen, key}, domain::LeadKind::denunciation, {"150", "1"}, pass_on});
  }
  void accept(const app::Caller& investigator) {
    version = must(app::accept_lead::run(
                       desk(), head, {{lead, version, "key-accept"}, investigator.actor.member_id}))
                  .version;
  }
  hd::Result<app::PartOutcome> note(const app::Caller& who) {
    const std::string key = "key-note-" + who.actor.member_id.text();
    return app::add_note::run(desk(), who, {{lead, {}, 0, key}, "Một ghi chú", {}});
  }
};

template <class T>
std::string answer_to(const hd::Result<T>& result) {
  if (result) return "done";
  const hd::Error& error = result.error();
  return std::string(name_of(error.code)) + ' ' + error.shown.key + ' ' + error.shown.argument;
}

}  // namespace

TEST_CASE("a duty officer who is slower than the head reads who accepted it and when") {
  SlowerOfficers world;
  world.take_in(world.duty);
  const auto seen = world.version;
  world.version = must(world.classify(world.head, false, seen)).version;
  // Still in reach: the page says what happened since.
  CHECK(answer_to(world.classify(world.duty, false, seen)) == "stale  ");
  world.accept(world.first);
  const std::string accepted = "conflict lead.taken.accepted Thiếu tá Vũ Văn Mỏ Neo" + acted_at;
  CHECK(answer_to(world.classify(world.duty, false, seen)) == accepted);
  CHECK(answer_to(app::open_tip::run(world.desk(), world.duty, {world.lead})) == accepted);
  CHECK(answer_to(app::read_lead::run(world.desk(), world.duty, {world.lead})) == accepted);
}

TEST_CASE("an investigator whose lead was given to another reads so; a third one learns nothing") {
  SlowerOfficers world;
  world.take_in(world.duty);
  world.version = must(world.classify(world.head, false, world.version)).version;
  world.accept(world.first);
  must(world.note(world.first));
  must(app::reassign_lead::run(
      world.desk(), world.head,
      {{world.lead, world.version, "key-reassign"}, world.second.actor.member_id}));
  world.clock.at = world.clock.at.plus_hours(1);
  const auto wanted = "conflict lead.taken.officer_replaced Thiếu tá Vũ Văn Mỏ Neo" + acted_at;
  app::Caller again = world.first;
  const auto late = app::add_note::run(world.desk(), again,
                                       {{world.lead, {}, 0, "key-later"}, "Một ghi chú", {}});
  CHECK(answer_to(late) == wanted);
  must(world.note(world.second));
  CHECK(answer_to(world.note(world.third)) == "not_allowed  ");
  CHECK(answer_to(app::read_lead::run(world.desk(), world.third, {world.lead})) == "not_allowed  ");
}

TEST_CASE("who passed it on is told the receiver alone, and an agency that never had it nothing") {
  SlowerOfficers world;
  world.take_in(world.commune);
  const auto seen = world.version;
  world.version = must(world.classify(world.commune, true, seen)).version;
  world.accept(world.first);
  const auto opened = app::open_tip::run(world.desk(), world.commune, {world.lead});
  CHECK(answer_to(opened).starts_with("conflict lead.taken.accepted "));
  CHECK(answer_to(opened).find("Mỏ Neo") == std::string::npos);
  // What it only reads is still there.
  must(app::read_lead::run(world.desk(), world.commune, {world.lead}));

  SlowerOfficers other;
  other.take_in(other.duty);
  CHECK(answer_to(app::read_lead::run(other.desk(), other.commune, {other.lead})) ==
        "not_allowed  ");
  CHECK(answer_to(other.classify(other.commune, false, other.version)) == "not_allowed  ");
}
