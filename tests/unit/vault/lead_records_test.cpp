// Leads and their lists as they are kept.
#include <algorithm>
#include <functional>
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
    change_lead(lead.id, [&](ports::Records& records) -> Result<Done> {
      HD_CHECK(records.leads().add(lead, plain_tip(lead), {}));
      if (!due) return Done{};
      return records.leads().replace_dues(lead.id, {{lead.id, "T4", *due, true, {}, agency.id}});
    });
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
  desk.change_lead(theirs.id,
                   [&](ports::Records& records) { return records.leads().save(theirs); });
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

TEST_CASE("a change of a lead that the audit chain does not tell is not kept") {
  Desk desk;
  domain::Lead lead = desk.add(plain_lead(desk.agency.id, "TB 0001/2026"));
  const domain::Lead other = desk.add(plain_lead(desk.agency.id, "TB 0002/2026"));
  lead.state = LeadState::classified;
  const auto refused = desk.store->write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.leads().save(lead));
    return records.journal().append(plain_entry("classify", other.id.text()));
  });
  CHECK(code_of(refused) == ErrorCode::internal);
  const auto found =
      must(desk.store->read([&](ports::Records& r) { return r.leads().find(lead.id); }));
  CHECK(found.state == LeadState::received);
}

TEST_CASE("reading a lead marks it opened without a new version") {
  Desk desk;
  const domain::Lead lead = desk.add(plain_lead(desk.agency.id, "TB 0001/2026"));
  desk.change_lead(lead.id, [&](ports::Records& r) { return r.leads().mark_opened(lead.id); });
  const auto found =
      must(desk.store->read([&](ports::Records& r) { return r.leads().find(lead.id); }));
  CHECK(found.is_opened);
  CHECK(found.version == 1);
}

TEST_CASE("a list puts danger first, then what is due next, then who came first, page by page") {
  Desk desk;
  constexpr int leads = 300;
  constexpr int page_rows = 37;
  for (int i = 1; i <= leads; ++i) {
    // Leads of two years, few due hours, so that every part of the order decides somewhere.
    domain::Lead lead = plain_lead(desk.agency.id, number_of(i, 2025 + i % 2));
    if (i % 2 == 0) lead.received_at = lead.received_at.plus_hours(-366 * 24);
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
  desk.change_lead(first.id, [&](ports::Records& r) {
    return r.leads().replace_dues(first.id,
                                  {{first.id, "T4", at_hour(10), true, at_hour(9), desk.agency.id},
                                   {first.id, "T6", at_hour(20), false, {}, desk.agency.id}});
  });
  CHECK(desk.list(filter, "", 10).leads[0].id == second.id);
  const auto open = [&](std::optional<Moment> after, int until, int limit = 10) {
    const ports::OpenDues wanted{desk.agency.id, {}, after, at_hour(until)};
    return must(
        desk.store->read([&](ports::Records& r) { return r.leads().open_dues(wanted, limit); }));
  };
  REQUIRE(open({}, 20).size() == 2);
  CHECK(open({}, 20)[0].lead_id == second.id);
  CHECK(open({}, 20)[1].rule == "T6");
  CHECK(open({}, 19).size() == 1);
  CHECK(open(at_hour(12), 20).size() == 1);
  CHECK(open({}, 20, 1).size() == 1);
}

TEST_CASE("a list shows and is ordered by what the holder owes; while it is offered, by all") {
  Desk desk;
  const auto first = desk.add(plain_lead(desk.agency.id, number_of(1)));
  const auto second = desk.add(plain_lead(desk.agency.id, number_of(2)), at_hour(12));
  const domain::DueDate of_other{first.id, "C1", at_hour(9), true, {}, desk.other.id};
  const domain::DueDate own{first.id, "T4", at_hour(15), true, {}, desk.agency.id};
  ports::LeadFilter filter;
  const auto keep = [&](const std::vector<domain::DueDate>& dues) {
    desk.change_lead(first.id,
                     [&](ports::Records& r) { return r.leads().replace_dues(first.id, dues); });
  };
  const auto shown = [&] {
    return must(desk.store->read([&](ports::Records& r) {
             return r.leads().notes({must(r.leads().find(first.id))});
           }))
        .at(0)
        .next_due;
  };
  keep({of_other});
  CHECK_FALSE(shown());
  CHECK(desk.list(filter, "", 10).leads[0].id == second.id);
  filter.due_until = at_hour(20);
  CHECK(desk.count(filter) == 1);
  filter = {};
  keep({of_other, own});
  CHECK(shown() == own);
  CHECK(desk.list(filter, "", 10).leads[0].id == second.id);

  const auto save = [&](LeadState state, domain::AgencyId holder) {
    desk.change_lead(first.id, [&](ports::Records& r) -> Result<Done> {
      HD_TRY(domain::Lead lead, r.leads().find(first.id));
      lead.state = state;
      lead.agency_id = holder;
      return r.leads().save(lead);
    });
  };
  save(LeadState::offered, desk.agency.id);
  keep({of_other, own});
  CHECK(shown() == of_other);
  CHECK(desk.list(filter, "", 10).leads[0].id == first.id);
  save(LeadState::verifying, desk.agency.id);
  const auto misplaced = [&] {
    const auto owing =
        must(desk.store->read([](ports::Records& r) { return r.leads().owing({}, 0, 10); }));
    std::vector<domain::LeadId> found;
    for (const ports::OwingLead& lead : owing.leads)
      if (lead.is_misplaced) found.push_back(lead.lead.id);
    return found;
  };
  CHECK(misplaced() == std::vector{first.id});  // no date was kept since
  auto owing = must(desk.store->read([](ports::Records& r) { return r.leads().owing({}, 0, 10); }));
  owing.leads[0].stored_dues = owing.leads[0].dues;
  desk.change_lead(first.id,
                   [&](ports::Records& r) { return r.leads().keep_moved({owing.leads[0]}); });
  CHECK(misplaced().empty());
  CHECK(shown() == own);
  CHECK(desk.list(filter, "", 10).leads[0].id == second.id);
}

TEST_CASE("how sure a due date is comes back with it, in lists too") {
  Desk desk;
  const auto lead = desk.add(plain_lead(desk.agency.id, number_of(1)));
  const domain::DueDate sure{lead.id, "T4", at_hour(10), true, {}, desk.agency.id};
  domain::DueDate unsure{lead.id, "T2a", at_hour(9), true, {}, desk.agency.id};
  unsure.is_draft = true;
  unsure.is_provisional = true;
  unsure.certain_at = at_hour(3);
  desk.change_lead(
      lead.id, [&](ports::Records& r) { return r.leads().replace_dues(lead.id, {unsure, sure}); });
  const auto kept = must(desk.store->read(
      [&](ports::Records& r) { return r.leads().notes({must(r.leads().find(lead.id))}); }));
  CHECK(kept.at(0).next_due == unsure);
  const auto read = [&](auto what) { return must(desk.store->read(what)); };
  CHECK(read([&](ports::Records& r) { return r.leads().dues(lead.id); }) ==
        std::vector{unsure, sure});
  const ports::OpenDues wanted{desk.agency.id, {}, {}, at_hour(20)};
  CHECK(read([&](ports::Records& r) { return r.leads().open_dues(wanted, 10); }) ==
        std::vector{unsure, sure});
  const auto owing = read([&](ports::Records& r) { return r.leads().owing({}, 0, 10); });
  REQUIRE(owing.leads.size() == 1);
  CHECK(owing.leads[0].dues == std::vector{unsure, sure});
}

TEST_CASE("open dues are asked for by rule, or without some rules") {
  Desk desk;
  const auto lead = desk.add(plain_lead(desk.agency.id, number_of(1)));
  desk.change_lead(lead.id, [&](ports::Records& r) {
    return r.leads().replace_dues(lead.id,
                                  {{lead.id, "T17", at_hour(8), true, {}, desk.agency.id},
                                   {lead.id, "T4", at_hour(9), true, {}, desk.agency.id},
                                   {lead.id, "T3", at_hour(10), true, {}, desk.agency.id}});
  });
  const auto rules = [&](std::vector<std::string> some, bool is_without) {
    ports::OpenDues wanted{desk.agency.id, {}, {}, at_hour(20), std::move(some), is_without};
    std::string all;
    for (const auto& due : must(desk.store->read(
             [&](ports::Records& r) { return r.leads().open_dues(wanted, 10); }))) {
      all += due.rule + ' ';
    }
    return all;
  };
  CHECK(rules({}, false) == "T17 T4 T3 ");
  CHECK(rules({"T17", "T3"}, false) == "T17 T3 ");
  CHECK(rules({"T17", "T3"}, true) == "T4 ");
  CHECK(rules({}, true) == "T17 T4 T3 ");
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
  desk.change_lead(offered.id, [&](ports::Records& r) { return r.leads().add(handover); });

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
  desk.change_lead(offered.id, [&](ports::Records& r) { return r.leads().save(handover); });
  CHECK(desk.count(filter) == 0);
  CHECK(must(desk.store->read([&](ports::Records& r) { return r.leads().handovers(offered.id); }))
            .at(0)
            .answered_at == at_hour(12));
}

TEST_CASE("open dues are counted by the day on which they end") {
  Desk desk;
  const auto add = [&](int n, Moment due) {
    desk.add(plain_lead(desk.agency.id, number_of(n)), due);
  };
  const Moment midnight = Moment::local(CivilDate::of(2026, 11, 25).value(), 0, 0);
  add(1, at_hour(9));
  add(2, midnight);  // 24:00 of the day before
  add(3, midnight.plus_seconds(1));
  const ports::OpenDues wanted{desk.agency.id, {}, {}, at_hour(9).plus_hours(48)};
  const auto counts =
      must(desk.store->read([&](ports::Records& r) { return r.leads().count_open_dues(wanted); }));
  CHECK(counts == std::map<CivilDate, std::int64_t>{{CivilDate::of(2026, 11, 24).value(), 2},
                                                    {CivilDate::of(2026, 11, 25).value(), 1}});
}

TEST_CASE("a list is narrowed by every field of a lead, with its count, page by page") {
  Desk desk;
  const auto member = crypto::random_id<domain::MemberTag>();
  constexpr int leads = 240;
  const auto fits = [](int i) { return i % 2 == 0 && i % 3 == 0 && i % 4 == 0 && i % 5 == 0; };
  for (int i = 1; i <= leads; ++i) {
    domain::Lead lead = plain_lead(desk.agency.id, number_of(i));
    if (i % 2 == 0) lead.kind = domain::LeadKind::crime_notice;
    if (i % 3 == 0) lead.offence.article = "150";
    if (i % 4 == 0) lead.unit_code = "11824";
    if (i % 5 == 0) lead.channel = domain::Channel::letter;
    if (i % 60 == 0) lead.investigator_id = member;
    desk.add(lead, at_hour(i % 24));
  }
  ports::LeadFilter filter;
  filter.holder = desk.agency.id;
  filter.kind = domain::LeadKind::crime_notice;
  filter.article = "150";
  filter.unit_code = "11824";
  filter.channel = domain::Channel::letter;
  std::vector<std::string> found;
  std::string cursor;
  do {
    const ports::LeadPage page = desk.list(filter, cursor, 1);
    CHECK(page.total == 4);
    for (const domain::Lead& lead : page.leads) found.push_back(lead.number);
    cursor = page.next_cursor;
  } while (!cursor.empty());
  std::vector<std::string> wanted;
  for (int i = 1; i <= leads; ++i) {
    if (fits(i)) wanted.push_back(number_of(i));
  }
  std::sort(found.begin(), found.end());
  CHECK(found == wanted);
  filter.investigator = member;
  CHECK(desk.count(filter) == 4);
  filter.unit_code = "no such unit";
  CHECK(desk.count(filter) == 0);
  CHECK(desk.list(filter, "", 10).leads.empty());
  filter = {};
  filter.due_after = at_hour(8);
  filter.due_until = at_hour(10);
  CHECK(desk.count(filter) == 20);
  filter.concerned = desk.other.id;
  CHECK(desk.count(filter) == 0);
}

TEST_CASE("what a list says of many leads costs as many statements as of one") {
  Desk desk;
  std::vector<domain::Lead> leads;
  for (int i = 1; i <= 9; ++i) {
    domain::Lead lead = plain_lead(desk.agency.id, number_of(i));
    lead.state = LeadState::classified;
    desk.add(lead, at_hour(i));
    leads.push_back(
        must(desk.store->read([&](ports::Records& r) { return r.leads().find(lead.id); })));
  }
  domain::Event event;
  event.id = crypto::random_id<domain::EventTag>();
  event.lead_id = leads[4].id;
  event.kind = domain::EventKind::handover_rejected;
  event.agency_id = desk.other.id;
  event.ground = "wrong_receiver";
  desk.change_lead(event.lead_id, [&](ports::Records& r) { return r.leads().add(event); });
  const auto notes =
      must(desk.store->read([&](ports::Records& r) { return r.leads().notes(leads); }));
  REQUIRE(notes.size() == leads.size());
  for (int i = 0; i < 9; ++i) {
    const auto& note = notes[static_cast<std::size_t>(i)];
    CHECK(note.next_due->due_at == at_hour(i + 1));
    CHECK(note.offered_to.is_none());
    CHECK(note.returned_by == (i == 4 ? desk.other.id : domain::AgencyId()));
  }
  CHECK(notes[4].return_reason == "wrong_receiver");
}

TEST_CASE("of what is classified a list may want what came back alone, or all but that") {
  Desk desk;
  const auto happens = [&](domain::LeadId lead, domain::EventKind kind) {
    domain::Event event;
    event.id = crypto::random_id<domain::EventTag>();
    event.lead_id = lead;
    event.kind = kind;
    event.agency_id = desk.other.id;
    desk.change_lead(lead, [&](ports::Records& r) { return r.leads().add(event); });
  };
  std::vector<domain::Lead> leads;
  for (int i = 1; i <= 4; ++i) {
    domain::Lead lead = plain_lead(desk.agency.id, number_of(i));
    if (i < 4) lead.state = LeadState::classified;
    leads.push_back(desk.add(lead, at_hour(i)));
  }
  ports::LeadFilter filter;
  filter.states = {LeadState::received, LeadState::classified};
  const auto found = [&](bool has_come_back) {
    filter.has_come_back = has_come_back;
    std::vector<std::string> numbers;
    for (const domain::Lead& lead : desk.list(filter, "", 10).leads) numbers.push_back(lead.number);
    return numbers;
  };
  using Numbers = std::vector<std::string>;
  CHECK(found(true) == Numbers{number_of(4)});
  happens(leads[0].id, domain::EventKind::handover_rejected);
  happens(leads[1].id, domain::EventKind::handover_rejected);
  happens(leads[1].id, domain::EventKind::classified);  // anew: it came back before that
  CHECK(found(true) == Numbers{number_of(1), number_of(4)});
  CHECK(found(false) == Numbers{number_of(2), number_of(3), number_of(4)});
  CHECK(desk.count(filter) == 3);
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
    desk.change_lead(lead.id, [&](ports::Records& r) { return r.leads().add(event); });
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
  desk.change_lead(lead.id, [&](ports::Records& r) { return r.leads().add(proposal, {7, 8}); });
  const auto open = [&] {
    return must(
        desk.store->read([&](ports::Records& r) { return r.leads().open_proposal(lead.id); }));
  };
  REQUIRE(open());
  CHECK(open()->kind == domain::DecisionKind::suspend);
  CHECK(must(desk.store->read([&](ports::Records& r) {
          return r.leads().proposal_note(proposal.id);
        })) == Bytes{7, 8});
  must(
      desk.store->write([&](ports::Records& r) { return r.leads().answer_proposal(proposal.id); }));
  CHECK_FALSE(open());
}
