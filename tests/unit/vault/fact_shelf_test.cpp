// The facts of the figures, kept as new as the records.
#include "indicators/table.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::AgencyKind;
using domain::EventKind;
using indicators::Dimension;

namespace {

CivilDate september(int day) { return CivilDate::of(2026, 9, day).value(); }
Moment morning(int day) { return Moment::local(september(day), 9, 0); }
// 24:00 of the last day is stored as 00:00 of the next.
Moment end_of(int day) { return Moment::local(september(day + 1), 0, 0); }

struct Shelving : World {
  domain::Agency commune = found_agency(AgencyKind::commune_police, "Công an xã A");
  domain::Agency city = found_agency(AgencyKind::city_investigating_agency, "Cơ quan CSĐT");

  domain::Lead receive(const std::string& number) {
    domain::Lead lead = plain_lead(commune.id, number);
    lead.received_at = morning(1);
    write(lead.id, [&](ports::Records& r) { return r.leads().add(lead, plain_tip(lead), {}); });
    happen(lead, EventKind::tip_received, 1, commune.id);
    return lead;
  }
  void happen(const domain::Lead& lead, EventKind kind, int day, domain::AgencyId by,
              const char* article = "") {
    domain::Event event;
    event.id = crypto::random_id<domain::EventTag>();
    event.lead_id = lead.id;
    event.kind = kind;
    event.at = morning(day);
    event.agency_id = by;
    event.offence.article = article;
    write(lead.id, [&](ports::Records& r) { return r.leads().add(event); });
  }
  void owe(const domain::Lead& lead, const std::vector<domain::DueDate>& dues) {
    write(lead.id, [&](ports::Records& r) { return r.leads().replace_dues(lead.id, dues); });
  }
  // As every change of a lead: with an entry of the audit chain.
  template <class F>
  void write(domain::LeadId lead, F change) {
    must(store->write([&](ports::Records& records) -> Result<Done> {
      HD_CHECK(change(records));
      ports::AuditEntry entry;
      entry.at = morning(1);
      entry.action = "test";
      entry.object_kind = "lead";
      entry.object_id = lead.text();
      return records.journal().append(entry);
    }));
  }
  std::shared_ptr<const indicators::Table> facts() {
    return must(store->read([](ports::Records& r) { return r.indicators().facts(); }));
  }
  indicators::Course only() {
    const auto table = facts();
    REQUIRE(table->size() == 1);
    return table->chunks().front()->front();
  }
  std::string text(Dimension dimension, const indicators::Standing& standing) {
    return facts()->names(dimension).text(standing.keys[static_cast<std::size_t>(dimension)]);
  }
};

}  // namespace

TEST_CASE("the course of a lead tells who held it, and under which article, on each day") {
  Shelving desk;
  domain::Lead lead = desk.receive("TB 0001/2026");
  desk.happen(lead, EventKind::classified, 2, desk.commune.id, "150");
  desk.happen(lead, EventKind::accepted, 5, desk.city.id);
  desk.happen(lead, EventKind::decided_open, 20, desk.city.id, "151");
  lead.agency_id = desk.city.id;
  lead.state = domain::LeadState::opened;
  desk.write(lead.id, [&](ports::Records& r) { return r.leads().save(lead); });
  const indicators::Course course = desk.only();
  CHECK(course.number == "TB 0001/2026");
  CHECK(course.lead_id == lead.id);
  CHECK(course.received.received_on == september(1));
  CHECK(desk.text(Dimension::article, course.standing_on(september(1))).empty());
  CHECK(desk.text(Dimension::article, course.standing_on(september(19))) == "150");
  CHECK(desk.text(Dimension::article, course.standing_on(september(20))) == "151");
  CHECK(desk.text(Dimension::agency, course.standing_on(september(4))) == desk.commune.id.text());
  CHECK(desk.text(Dimension::agency, course.standing_on(september(5))) == desk.city.id.text());
  CHECK(course.now.decided_on == september(20));
  CHECK_FALSE(course.standing_on(september(19)).decided_on);
}

TEST_CASE("a prolonged limit counts from the day it was prolonged, and the first one before") {
  Shelving desk;
  const domain::Lead lead = desk.receive("TB 0001/2026");
  desk.happen(lead, EventKind::classified, 2, desk.commune.id, "150");
  desk.happen(lead, EventKind::accepted, 3, desk.city.id);
  // As the store keeps them for people: what is open first.
  desk.owe(lead, {{lead.id, "T6x", end_of(29), false, {}, desk.city.id},
                  {lead.id, "T4", morning(2), true, morning(2), desk.commune.id},
                  {lead.id, "T6", end_of(23), false, morning(20), desk.city.id}});
  const indicators::Course course = desk.only();
  CHECK(course.received.classification_due_on == september(2));
  CHECK_FALSE(course.standing_on(september(2)).settlement_due_on);
  CHECK(course.standing_on(september(3)).settlement_due_on == september(23));
  CHECK(course.standing_on(september(19)).settlement_due_on == september(23));
  CHECK_FALSE(course.standing_on(september(19)).is_prolonged);
  CHECK(course.standing_on(september(20)).settlement_due_on == september(29));
  CHECK(course.now.is_prolonged);
}

TEST_CASE("what changed since the facts were read is read anew, and nothing else") {
  Shelving desk;
  const domain::Lead first = desk.receive("TB 0001/2026");
  const auto before = desk.facts();
  CHECK(before->size() == 1);
  CHECK(desk.facts() == before);
  const domain::Lead second = desk.receive("TB 0002/2026");
  desk.happen(first, EventKind::classified, 2, desk.commune.id, "150");
  const auto after = desk.facts();
  REQUIRE(after->size() == 2);
  CHECK(after->chunks().front()->front().now.classified_on == september(2));
  CHECK_FALSE(before->chunks().front()->front().now.classified_on);
  desk.write(second.id, [](ports::Records&) -> Result<Done> { return Done{}; });
  CHECK(desk.facts()->size() == 2);
}

TEST_CASE("facts read inside a write are those of the write, and nobody else sees them") {
  Shelving desk;
  CHECK(desk.facts()->size() == 0);
  const domain::Lead lead = plain_lead(desk.commune.id, "TB 0001/2026");
  const auto undone = desk.store->write([&](ports::Records& r) -> Result<Done> {
    HD_CHECK(r.leads().add(lead, plain_tip(lead), {}));
    HD_TRY(const auto facts, r.indicators().facts());
    CHECK(facts->size() == 1);
    return fail(ErrorCode::conflict, "not kept");
  });
  CHECK_FALSE(undone);
  CHECK(desk.facts()->size() == 0);
}
