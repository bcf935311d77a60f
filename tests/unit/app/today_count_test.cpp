// The numbers of Today and its lists say the same, whoever reads it and however much is owed.
#include <algorithm>

#include "app/read_today.hpp"
#include "app/today_scope.hpp"
#include "unit/app/team_world.hpp"

using hd::CivilDate;
using hd::Moment;
using hd::domain::Function;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

const CivilDate due_day = *CivilDate::of(2026, 11, 28);
constexpr int many = 60;  // more than a list shows

struct Owing : Team {
  int leads = 0;

  domain::LeadId add(domain::LeadState state, domain::MemberId investigator,
                     domain::AgencyId holder, const std::vector<std::string>& rules) {
    domain::Lead made;
    must(store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
      HD_TRY(made, records.leads().find(lead));
      HD_TRY(const ports::SealedTip like, records.leads().tip(made.id));
      ports::SealedTip tip = like;
      tip.id = hd::crypto::random_id<domain::TipTag>();
      tip.lookup_hash = {};
      made.id = hd::crypto::random_id<domain::LeadTag>();
      made.tip_id = tip.id;
      made.number = "TB " + std::to_string(5000 + ++leads) + "/2026";
      made.state = state;
      made.agency_id = holder;
      made.investigator_id = investigator;
      std::vector<domain::DueDate> dues;
      for (const std::string& rule : rules) {
        dues.push_back(
            {made.id, rule, Moment::local(due_day, 12, 0), true, {}, head.actor.agency_id});
      }
      HD_CHECK(records.leads().add(made, tip, dues));
      domain::Event event;  // it was here, wherever it is now
      event.id = hd::crypto::random_id<domain::EventTag>();
      event.lead_id = made.id;
      event.kind = domain::EventKind::tip_received;
      event.at = clock.at;
      event.agency_id = head.actor.agency_id;
      HD_CHECK(records.leads().add(event));
      return records.journal().append(entry_of(made.id));
    }));
    return made.id;
  }
  void add_case(domain::LeadId carrier, domain::MemberId investigator) {
    must(store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
      domain::CriminalCase file;
      file.id = hd::crypto::random_id<domain::CriminalCaseTag>();
      HD_TRY(file.number, records.cases().next_number(2026));
      file.agency_id = head.actor.agency_id;
      file.investigator_id = investigator;
      file.opened_at = clock.at;
      HD_CHECK(records.cases().add(file));
      HD_CHECK(records.cases().join({file.id, carrier, clock.at, {}, due_day, {}}));
      return records.journal().append(entry_of(carrier));
    }));
  }
  ports::AuditEntry entry_of(domain::LeadId id) const {
    ports::AuditEntry entry;
    entry.at = clock.at;
    entry.action = "take_in";
    entry.object_kind = "lead";
    entry.object_id = id.text();
    return entry;
  }
  app::Caller as(const app::Caller& who, std::set<Function> functions) const {
    app::Caller caller = who;
    caller.actor.functions = std::move(functions);
    return caller;
  }
  app::read_today::Output today(const app::Caller& who) {
    return must(app::read_today::run(desk(), who));
  }
};

// Of each kind as many as no list shows; each case is somebody else's than its lead.
void fill(Owing& world) {
  using State = domain::LeadState;
  const auto own = world.head.actor.agency_id;
  for (int i = 0; i < many; ++i) {
    world.add(State::received, {}, own, {"T3"});
    world.add(State::verifying, world.assigned.actor.member_id, own, {"T6"});
    world.add(State::verifying, {}, world.commune.actor.agency_id, {"T5b"});
    const auto opened =
        world.add(State::opened, world.assigned.actor.member_id, own, {"T12", "C1"});
    world.add_case(opened, world.colleague.actor.member_id);
  }
}

std::int64_t on_the_day(const app::read_today::Output& seen) {
  const auto at = seen.due_by_day.find(due_day);
  return at == seen.due_by_day.end() ? 0 : at->second;
}

// Asked one by one, as the pages do.
hd::Result<std::vector<domain::DueDate>> those_read(ports::Records& records, const app::Caller& who,
                                                    const std::vector<domain::DueDate>& dues) {
  std::vector<domain::DueDate> readable;
  for (const domain::DueDate& due : dues) {
    bool may = false;
    if (due.rule.starts_with('C')) {
      HD_TRY(const auto file, records.cases().of_lead(due.lead_id));
      HD_TRY(may, app::reads(records, who.actor, *file));
    } else {
      HD_TRY(const domain::Lead lead, records.leads().find(due.lead_id));
      HD_TRY(may, app::may_read(records, who, lead));
    }
    if (may) readable.push_back(due);
  }
  return readable;
}

}  // namespace

TEST_CASE(
    "number, day and list of Today hold what its reader may see, with more than a list of it") {
  Owing world;
  fill(world);
  const auto check = [&](const app::Caller& who, std::int64_t wanted) {
    const auto seen = world.today(who);
    CHECK(seen.coming.total == wanted);
    CHECK(on_the_day(seen) == wanted);
    CHECK(seen.coming.first.size() == static_cast<std::size_t>(std::min<std::int64_t>(wanted, 50)));
  };
  check(world.head, 5 * many);
  check(world.as(world.head, {Function::deputy}), 5 * many);
  // At the desk what nobody investigates yet and what the agency owes of what went elsewhere.
  check(world.as(world.head, {Function::duty_officer}), 2 * many);
  // Their own leads, not the case that a colleague has; and the case, not its lead.
  check(world.assigned, 2 * many);
  check(world.colleague, many);
  check(world.as(world.assigned, {Function::duty_officer}), 2 * many);
  check(world.as(world.assigned, {Function::duty_officer, Function::investigator}), 4 * many);
  check(world.as(world.colleague, {Function::duty_officer, Function::investigator}), 3 * many);
}

TEST_CASE("what the store leaves out for a reader is what they may not open, due by due") {
  Owing world;
  fill(world);
  const auto offered = world.add(domain::LeadState::offered, {}, world.commune.actor.agency_id, {});
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    domain::Handover handover;
    handover.id = hd::crypto::random_id<domain::HandoverTag>();
    handover.lead_id = offered;
    handover.from_agency_id = world.commune.actor.agency_id;
    handover.to_agency_id = world.head.actor.agency_id;
    HD_CHECK(records.leads().add(handover));
    HD_CHECK(records.leads().replace_dues(
        offered,
        {{offered, "T4", Moment::local(due_day, 12, 0), true, {}, world.head.actor.agency_id}}));
    return records.journal().append(world.entry_of(offered));
  }));
  const std::vector<app::Caller> readers{
      world.head, world.as(world.head, {Function::duty_officer}), world.assigned, world.colleague,
      world.as(world.assigned, {Function::duty_officer, Function::investigator})};
  for (const app::Caller& who : readers) {
    ports::OpenDues all;
    all.agency = who.actor.agency_id;
    all.until = Moment::local(due_day, 13, 0);
    ports::OpenDues theirs = all;
    theirs.reader = app::due_reader(who.actor);
    must(world.store->read([&](ports::Records& records) -> hd::Result<hd::Done> {
      HD_TRY(const auto every, records.leads().open_dues(all, 1000));
      HD_TRY(const auto kept, records.leads().open_dues(theirs, 1000));
      HD_TRY(const auto readable, those_read(records, who, every));
      CHECK(every.size() > 200);
      CHECK(kept == readable);
      return hd::Done{};
    }));
  }
}

TEST_CASE("leads with open dues come in stretches, each lead once, none left out") {
  Owing world;
  fill(world);
  ports::OpenDues wanted;
  wanted.agency = world.head.actor.agency_id;
  wanted.until = Moment::local(due_day, 13, 0);
  wanted.rules = {"T6", "T12", "C1"};
  must(world.store->read([&](ports::Records& records) -> hd::Result<hd::Done> {
    std::set<domain::LeadId> seen;
    domain::LeadId behind;
    std::size_t rows = 0;
    for (;;) {
      HD_TRY(const auto some, records.leads().leads_with(wanted, behind, 7));
      seen.insert(some.begin(), some.end());
      rows += some.size();
      if (some.size() < 7) break;
      behind = some.back();
    }
    CHECK(rows == 2 * many);
    CHECK(seen.size() == rows);
    return hd::Done{};
  }));
}
