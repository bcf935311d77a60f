// Leads and their lists as they are kept.
#include <algorithm>
#include <set>

#include "base/check.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::AgencyKind;
using domain::LeadState;

namespace {

struct Desk : World {
  domain::Agency agency = found_agency(AgencyKind::commune_police, "Công an xã A");
  domain::Agency other = found_agency(AgencyKind::city_investigating_agency, "Cơ quan CSĐT");

  template <class F>
  auto write(F fn) {
    return store->write(fn);
  }
  domain::Lead add(domain::Lead lead, std::optional<Moment> due = std::nullopt) {
    must(store->write([&](ports::Records& records) -> Result<Done> {
      HD_CHECK(records.leads().add(lead, plain_tip(lead), {}));
      if (!due) return Done{};
      return records.leads().replace_dues(lead.id, {{lead.id, "T4", *due, true, {}, agency.id}});
    }));
    return lead;
  }
  ports::LeadPage list(const ports::LeadFilter& filter, const std::string& cursor, int limit) {
    return must(store->read(
        [&](ports::Records& records) { return records.leads().list(filter, cursor, limit); }));
  }
  std::int64_t count(const ports::LeadFilter& filter) {
    return must(
        store->read([&](ports::Records& records) { return records.leads().count(filter); }));
  }
};

std::string number_of(int n, int year = 2026) {
  std::string digits = std::to_string(n);
  return "TB " + std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits + "/" +
         std::to_string(year);
}

}  // namespace

TEST_CASE("numbers run without gaps, also when a write was taken back") {
  Desk desk;
  const auto take = [&](bool and_fail) {
    return desk.store->write([&](ports::Records& records) -> Result<std::string> {
      HD_TRY(const std::string number, records.leads().next_number(2026));
      if (and_fail) return fail(ErrorCode::conflict);
      return number;
    });
  };
  CHECK(must(take(false)).value == "TB 0001/2026");
  CHECK_FALSE(take(true).has_value());
  CHECK_FALSE(take(true).has_value());
  CHECK(must(take(false)).value == "TB 0002/2026");
  CHECK(must(desk.store->write([](ports::Records& r) { return r.leads().next_number(2027); }))
            .value == "TB 0001/2027");
}

TEST_CASE("a lead comes back as it was kept") {
  Desk desk;
  domain::Lead lead = plain_lead(desk.agency.id, "TB 0001/2026");
  lead.kind = domain::LeadKind::crime_notice;
  lead.offence = {"150", "2"};
  lead.danger = domain::Danger::now;
  lead.unit_code = "11824";
  lead.state = LeadState::classified;
  desk.add(lead);
  const auto found = must(
      desk.store->read([&](ports::Records& records) { return records.leads().find(lead.id); }));
  CHECK(found.number == lead.number);
  CHECK(found.kind == lead.kind);
  CHECK(found.offence == lead.offence);
  CHECK(found.danger == lead.danger);
  CHECK(found.unit_code == lead.unit_code);
  CHECK(found.state == lead.state);
  CHECK(found.received_at == lead.received_at);
  CHECK(found.investigator_id.is_none());
  CHECK(found.version == 1);
  CHECK(code_of(desk.store->read([](ports::Records& records) {
    return records.leads().find(crypto::random_id<domain::LeadTag>());
  })) == ErrorCode::not_found);
}

TEST_CASE("a change to an older version of a lead is stale and changes nothing") {
  Desk desk;
  domain::Lead mine = desk.add(plain_lead(desk.agency.id, "TB 0001/2026"));
  domain::Lead theirs = mine;
  theirs.state = LeadState::classified;
  must(desk.store->write([&](ports::Records& records) { return records.leads().save(theirs); }));
  CHECK(theirs.version == 2);
  mine.state = LeadState::suspended;
  CHECK(code_of(desk.store->write([&](ports::Records& records) {
    return records.leads().save(mine);
  })) == ErrorCode::stale);
  const auto found = must(
      desk.store->read([&](ports::Records& records) { return records.leads().find(mine.id); }));
  CHECK(found.state == LeadState::classified);
  CHECK(found.version == 2);
}

TEST_CASE("reading a lead marks it opened without a new version") {
  Desk desk;
  const domain::Lead lead = desk.add(plain_lead(desk.agency.id, "TB 0001/2026"));
  must(desk.store->write([&](ports::Records& r) { return r.leads().mark_opened(lead.id); }));
  const auto found =
      must(desk.store->read([&](ports::Records& r) { return r.leads().find(lead.id); }));
  CHECK(found.is_opened);
  CHECK(found.version == 1);
}

TEST_CASE("a list puts danger first, then what is due next, then the number, page by page") {
  Desk desk;
  constexpr int leads = 300;
  constexpr int page_rows = 37;
  for (int i = 1; i <= leads; ++i) {
    // Numbers of two years, few due hours, so that every part of the order decides somewhere.
    domain::Lead lead = plain_lead(desk.agency.id, number_of(leads - i + 1, 2025 + i % 2));
    if (i % 7 == 0) lead.danger = domain::Danger::now;
    desk.add(lead, i % 5 == 0 ? std::optional<Moment>() : at_hour(i % 11));
  }
  desk.add(plain_lead(desk.other.id, number_of(9000)), at_hour(0));
  ports::LeadFilter filter;
  filter.holder = desk.agency.id;
  CHECK(desk.count(filter) == leads);

  std::vector<domain::Lead> all;
  std::string cursor;
  int pages = 0;
  do {
    const ports::LeadPage page = desk.list(filter, cursor, page_rows);
    all.insert(all.end(), page.leads.begin(), page.leads.end());
    cursor = page.next_cursor;
    ++pages;
  } while (!cursor.empty());
  CHECK(pages == (leads + page_rows - 1) / page_rows);
  REQUIRE(all.size() == leads);

  const auto key_of = [&](const domain::Lead& lead) {
    const auto dues =
        must(desk.store->read([&](ports::Records& r) { return r.leads().dues(lead.id); }));
    const std::int64_t due = dues.empty() ? INT64_MAX : dues[0].due_at.seconds;
    return std::tuple(lead.danger == domain::Danger::now ? 0 : 1, due, lead.number.substr(8),
                      lead.number);
  };
  std::set<std::string> numbers;
  for (std::size_t i = 0; i < all.size(); ++i) {
    numbers.insert(all[i].number);
    if (i > 0) CHECK(key_of(all[i - 1]) < key_of(all[i]));
  }
  CHECK(numbers.size() == leads);
}

TEST_CASE("a due date that is done no longer counts for the order") {
  Desk desk;
  const auto first = desk.add(plain_lead(desk.agency.id, number_of(1)), at_hour(10));
  const auto second = desk.add(plain_lead(desk.agency.id, number_of(2)), at_hour(12));
  ports::LeadFilter filter;
  filter.holder = desk.agency.id;
  CHECK(desk.list(filter, "", 10).leads[0].id == first.id);
  must(desk.store->write([&](ports::Records& r) {
    return r.leads().replace_dues(
        first.id, {{first.id, "T4", at_hour(10), true, at_hour(9), desk.agency.id},
                   {first.id, "T6", at_hour(20), false, {}, desk.agency.id}});
  }));
  CHECK(desk.list(filter, "", 10).leads[0].id == second.id);
  const auto open = must(desk.store->read([&](ports::Records& r) {
    return r.leads().open_dues(desk.agency.id, std::nullopt, at_hour(20));
  }));
  REQUIRE(open.size() == 2);
  CHECK(open[0].lead_id == second.id);
  CHECK(open[1].rule == "T6");
  CHECK(must(desk.store->read([&](ports::Records& r) {
          return r.leads().open_dues(desk.agency.id, std::nullopt, at_hour(19));
        })).size() == 1);
}

TEST_CASE("a list is narrowed by state, danger, investigator and offer") {
  Desk desk;
  domain::Lead classified = plain_lead(desk.agency.id, number_of(1));
  classified.state = LeadState::classified;
  desk.add(classified);
  domain::Lead danger = plain_lead(desk.agency.id, number_of(2));
  danger.danger = domain::Danger::now;
  danger.investigator_id = crypto::random_id<domain::MemberTag>();
  desk.add(danger);
  const domain::Lead offered = desk.add(plain_lead(desk.agency.id, number_of(3)));
  domain::Handover handover;
  handover.id = crypto::random_id<domain::HandoverTag>();
  handover.lead_id = offered.id;
  handover.from_agency_id = desk.agency.id;
  handover.to_agency_id = desk.other.id;
  must(desk.store->write([&](ports::Records& r) { return r.leads().add(handover); }));

  ports::LeadFilter filter;
  filter.states = {LeadState::classified, LeadState::suspended};
  CHECK(desk.list(filter, "", 10).leads.at(0).number == number_of(1));
  CHECK(desk.count(filter) == 1);
  filter = {};
  filter.danger_only = true;
  CHECK(desk.count(filter) == 1);
  filter = {};
  filter.investigator = danger.investigator_id;
  CHECK(desk.list(filter, "", 10).leads.at(0).id == danger.id);
  filter = {};
  filter.offered_to = desk.other.id;
  CHECK(desk.list(filter, "", 10).leads.at(0).id == offered.id);
  handover.state = domain::HandoverState::accepted;
  handover.answered_at = at_hour(12);
  must(desk.store->write([&](ports::Records& r) { return r.leads().save(handover); }));
  CHECK(desk.count(filter) == 0);
  CHECK(must(desk.store->read([&](ports::Records& r) {
          return r.leads().handovers(offered.id);
        })).at(0).answered_at == at_hour(12));
}

TEST_CASE("a cursor that is none is a field error") {
  Desk desk;
  for (const char* cursor : {"x", "1", "1.2", "1.2.3.4", "1.-2.3", "1.2.3x", "1.2."}) {
    CAPTURE(cursor);
    const auto page = desk.store->read(
        [&](ports::Records& records) { return records.leads().list({}, cursor, 10); });
    CHECK(code_of(page) == ErrorCode::invalid_input);
    CHECK(page.error().field == "cursor");
  }
}

TEST_CASE("events keep their order within one moment") {
  Desk desk;
  const domain::Lead lead = desk.add(plain_lead(desk.agency.id, number_of(1)));
  const std::vector<domain::EventKind> kinds{
      domain::EventKind::tip_received, domain::EventKind::classified, domain::EventKind::passed_on,
      domain::EventKind::accepted, domain::EventKind::officer_assigned};
  for (const domain::EventKind kind : kinds) {
    domain::Event event;
    event.id = crypto::random_id<domain::EventTag>();
    event.lead_id = lead.id;
    event.kind = kind;
    event.at = at_hour(9);
    event.offence = {"150", "1"};
    must(desk.store->write([&](ports::Records& r) { return r.leads().add(event); }));
  }
  const auto events =
      must(desk.store->read([&](ports::Records& r) { return r.leads().events(lead.id); }));
  REQUIRE(events.size() == kinds.size());
  for (std::size_t i = 0; i < kinds.size(); ++i) CHECK(events[i].kind == kinds[i]);
  CHECK(events[1].offence == domain::Offence{"150", "1"});
}

TEST_CASE("proposals and cases come back, answered ones are no longer open") {
  Desk desk;
  const domain::Lead lead = desk.add(plain_lead(desk.agency.id, number_of(1)));
  domain::Proposal proposal;
  proposal.id = crypto::random_id<domain::ProposalTag>();
  proposal.lead_id = lead.id;
  proposal.kind = domain::DecisionKind::suspend;
  proposal.ground = "expertise";
  proposal.by = crypto::random_id<domain::MemberTag>();
  must(desk.store->write([&](ports::Records& r) { return r.leads().add(proposal, {7, 8}); }));
  const auto open = [&] {
    return must(
        desk.store->read([&](ports::Records& r) { return r.leads().open_proposal(lead.id); }));
  };
  REQUIRE(open());
  CHECK(open()->kind == domain::DecisionKind::suspend);
  CHECK(must(desk.store->read([&](ports::Records& r) {
          return r.leads().proposal_note(proposal.id);
        })) == Bytes{7, 8});
  must(desk.store->write(
      [&](ports::Records& r) { return r.leads().answer_proposal(proposal.id); }));
  CHECK_FALSE(open());
}
