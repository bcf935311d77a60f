// Who was slower is told what took the lead from them; who never had it in reach learns nothing.
#include "app/lost_reach.hpp"

#include "app/accept_lead.hpp"
#include "app/act_on_case.hpp"
#include "app/add_note.hpp"
#include "app/case_leads.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/open_tip.hpp"
#include "app/propose_decision.hpp"
#include "app/read_case.hpp"
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
  void take_in(const app::Caller& who, const std::string& key = "key-taken-in") {
    app::take_in_report::Input input;
    input.request_key = key;
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
  void accept(const app::Caller& investigator, const std::string& key = "key-accept") {
    version = must(app::accept_lead::run(desk(), head,
                                         {{lead, version, key}, investigator.actor.member_id}))
                  .version;
  }
  // A case that this investigator has, opened from a new lead.
  domain::CriminalCase open_case(const app::Caller& investigator) {
    const std::string key = "-of-" + investigator.actor.member_id.text();
    take_in(head, "key-taken-in" + key);
    version = must(app::classify_lead::run(desk(), head,
                                           {{lead, version, "key-classify" + key},
                                            domain::LeadKind::denunciation,
                                            {"150", "1"},
                                            false}))
                  .version;
    accept(investigator, "key-accept" + key);
    version = must(app::propose_decision::run(desk(), investigator,
                                              {{lead, version, "key-propose" + key},
                                               domain::DecisionKind::open,
                                               {"150", "1"},
                                               {},
                                               {}}))
                  .version;
    must(app::decide_lead::run(
        desk(), head,
        {{lead, version, "key-decide" + key}, domain::DecisionKind::open, {"150", "1"}, {}, {}}));
    return *must(
        store->read([&](hd::ports::Records& records) { return records.cases().of_lead(lead); }));
  }
  std::string read_case(const app::Caller& who, const domain::CriminalCase& file);
  std::string read_lead(const app::Caller& who, domain::LeadId id);
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

std::string SlowerOfficers::read_case(const app::Caller& who, const domain::CriminalCase& file) {
  return answer_to(app::read_case::run(desk(), who, {file.id}));
}

std::string SlowerOfficers::read_lead(const app::Caller& who, domain::LeadId id) {
  return answer_to(app::read_lead::run(desk(), who, {id}));
}

const std::string by_head = " Thiếu tá Vũ Văn Mỏ Neo" + acted_at;

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

TEST_CASE("an investigator whose case was given to another reads so, of its leads too") {
  SlowerOfficers world;
  const domain::CriminalCase file = world.open_case(world.first);
  CHECK(world.read_case(world.first, file) == "done");
  CHECK(world.read_case(world.second, file) == "not_allowed  ");
  const auto given =
      must(app::assign_case::run(world.desk(), world.head, {file.id, file.version, "key-assign"},
                                 world.second.actor.member_id));
  world.clock.at = world.clock.at.plus_hours(1);
  CHECK(world.read_case(world.second, file) == "done");
  CHECK(world.read_case(world.first, file) == "conflict case.taken.case_assigned" + by_head);
  app::CaseAct act;
  act.change = {file.id, given.version, "key-late"};
  act.kind = domain::CaseEventKind::offender_identified;
  const auto late = app::record_case_step::run(world.desk(), world.first, act);
  CHECK(answer_to(late) == "conflict case.taken.case_assigned" + by_head);
  CHECK(world.read_lead(world.first, world.lead) == "conflict lead.taken.case_assigned" + by_head);
  CHECK(world.read_case(world.third, file) == "not_allowed  ");
  CHECK(world.read_lead(world.third, world.lead) == "not_allowed  ");
  // Who has it back reads no old story.
  must(app::assign_case::run(world.desk(), world.head, {file.id, given.version, "key-back"},
                             world.first.actor.member_id));
  CHECK(world.read_case(world.first, file) == "done");
  CHECK(world.read_lead(world.first, world.lead) == "done");
  CHECK(answer_to(world.note(world.second)).starts_with("conflict lead.taken.case_assigned"));
}

TEST_CASE("an investigator whose lead was joined to somebody else's case reads so") {
  SlowerOfficers world;
  const domain::CriminalCase former = world.open_case(world.first);
  const domain::LeadId joined = world.lead;
  const auto number = must(app::read_lead::run(world.desk(), world.head, {joined})).lead.number;
  const domain::CriminalCase file = world.open_case(world.second);
  must(
      app::join_lead::run(world.desk(), world.head, {{file.id, file.version, "key-join"}, number}));
  CHECK(world.read_lead(world.first, joined) == "conflict lead.taken.lead_joined" + by_head);
  CHECK(world.read_lead(world.second, joined) == "done");
  CHECK(world.read_lead(world.third, joined) == "not_allowed  ");
  // The case they had stays on record and says what became of it; acts on it are stale.
  CHECK(world.read_case(world.first, former) == "done");
  app::CaseAct act;
  act.change = {former.id, former.version, "key-late"};
  act.kind = domain::CaseEventKind::offender_identified;
  const auto late = app::record_case_step::run(world.desk(), world.first, act);
  CHECK(answer_to(late).starts_with("stale"));
  // Taken off it goes back, with its own case, to whoever had both.
  const auto now = must(app::read_case::run(world.desk(), world.head, {file.id})).file.version;
  must(app::take_off_lead::run(
      world.desk(), world.head,
      {{file.id, now, "key-off"}, joined, domain::SplitReason::joined_by_mistake}));
  CHECK(world.read_lead(world.first, joined) == "done");
  CHECK(world.read_lead(world.second, joined) != "done");
}
