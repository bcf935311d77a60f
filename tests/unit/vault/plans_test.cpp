// How SQLite walks through main.db: no list and no part of a lead may be found by looking at all.
#include <sstream>

#include "vault/records/main_records.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::LeadState;

namespace {

// Notes how the engine means to answer each query, and lets it answer.
class Explaining final : public storage::Transaction {
 public:
  explicit Explaining(storage::Transaction& inner) : inner_(inner) {}

  Result<storage::Rows> query(std::string_view sql, const storage::Values& values) override {
    HD_TRY(const auto steps, inner_.query("explain query plan " + std::string(sql), values));
    for (const storage::Row& step : steps) plan += step.text(3) + "\n";
    return inner_.query(sql, values);
  }
  Result<std::int64_t> execute(std::string_view sql, const storage::Values& values) override {
    return inner_.execute(sql, values);
  }

  std::string plan;

 private:
  storage::Transaction& inner_;
};

std::string plan_of(World& world, const std::function<void(ports::Records&)>& reads,
                    vault::Shelves* shelves = nullptr) {
  return must(world.store->tables().read([&](storage::Transaction& tx) -> Result<std::string> {
    Explaining explaining(tx);
    vault::MainRecords records(explaining, shelves);
    reads(records);
    return explaining.plan;
  }));
}

bool says(const std::string& plan, const char* words) {
  return plan.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a list reads what has changed and the rows of its page, by number") {
  World world;
  const auto agency = world.found_agency(domain::AgencyKind::commune_police, "Công an xã A");
  domain::Lead lead = plain_lead(agency.id, "TB 0001/2026");
  lead.state = LeadState::classified;
  vault::Shelves shelves;
  const auto list = [&] {
    return plan_of(
        world,
        [&](ports::Records& records) {
          must(records.leads().notes(must(records.leads().list({}, {}, 10)).leads));
          must(records.leads().count({}));
        },
        &shelves);
  };
  const auto add = [&](const domain::Lead& one) {
    must(world.store->write([&](ports::Records& records) -> Result<Done> {
      HD_CHECK(records.leads().add(one, plain_tip(one), {}));
      return records.journal().append(plain_entry("take_in", one.id.text()));
    }));
  };
  add(lead);
  list();
  lead = plain_lead(agency.id, "TB 0002/2026");
  lead.state = LeadState::classified;
  add(lead);
  const std::string plan = list();
  CAPTURE(plan);
  for (const char* part : {"SEARCH l USING", "SEARCH lead USING", "SEARCH d USING",
                           "SEARCH e USING", "SEARCH a USING"}) {
    CHECK_MESSAGE(says(plan, part), part);
  }
  CHECK_FALSE(says(plan, "SCAN l"));
  CHECK_FALSE(says(plan, "SCAN e"));
  CHECK_FALSE(says(plan, "SCAN d"));
}

TEST_CASE("the open dues of an agency come in their order, without looking at all") {
  World world;
  const ports::OpenDues wanted{crypto::random_id<domain::AgencyTag>(), {}, {}, at_hour(9)};
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    must(records.leads().open_dues(wanted, 10));
    must(records.leads().count_open_dues(wanted));
    ports::OpenDues in_part = wanted;
    in_part.reader = {{crypto::random_id<domain::MemberTag>()}, {LeadState::received}, true, true};
    must(records.leads().open_dues(in_part, 10));
    must(records.leads().count_open_dues(in_part));
    must(records.leads().leads_with(in_part, crypto::random_id<domain::LeadTag>(), 10));
  });
  CAPTURE(plan);
  CHECK(says(plan, "due_date_open"));
  CHECK_FALSE(says(plan, "SCAN"));
}

TEST_CASE("what alarms are made of, and their lists, are found without looking at all") {
  World world;
  using State = ports::AlarmState;
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    auto& alarms = records.alarms();
    must(alarms.owed_by(crypto::random_id<domain::AgencyTag>(), at_hour(9)));
    must(alarms.waiting_handovers());
    must(alarms.waiting_cases(crypto::random_id<domain::AgencyTag>()));
    must(alarms.waiting_answers());
    must(alarms.waiting_papers());
    must(alarms.waiting_requests());
    must(alarms.open_alarms());
    must(alarms.told(crypto::random_id<domain::AlarmTag>()));
    must(records.leads().given_to(crypto::random_id<domain::MemberTag>(), at_hour(9)));
    must(records.digests().told_before(at_hour(9)));
    must(records.digests().letters(at_hour(9).local_date()));
    must(records.digests().address_of(crypto::random_id<domain::MemberTag>()));
    for (const State state : {State::open, State::unseen, State::closed}) {
      ports::AlarmFilter filter;
      filter.state = state;
      must(alarms.list(filter, {}, 10));
      filter.agency = crypto::random_id<domain::AgencyTag>();
      must(alarms.list(filter, {}, 10));
      filter.agency.reset();
      filter.member = crypto::random_id<domain::MemberTag>();
      must(alarms.list(filter, {}, 10));
      must(alarms.count(filter));
    }
  });
  CAPTURE(plan);
  // Only open alarms are walked through from end to end, along an index that holds no others.
  std::istringstream steps(plan);
  for (std::string step; std::getline(steps, step);) {
    if (step.starts_with("SCAN")) CHECK_MESSAGE(step.find("USING") != step.npos, step);
  }
  for (const char* part : {"alarm_open", "alarm_open_agency", "alarm_closed", "alarm_telling_open",
                           "alarm_telling_member", "due_date_open", "handover_open",
                           "answer_unread", "procuracy_notice_waiting", "event_given"}) {
    CHECK_MESSAGE(says(plan, part), part);
  }
}

TEST_CASE("a register is one walk along its numbers; requests are found by lead and by agency") {
  World world;
  const auto agency = crypto::random_id<domain::AgencyTag>();
  const auto lead = crypto::random_id<domain::LeadTag>();
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    must(records.registers().entries({agency, at_hour(0), at_hour(9)}, {2026, 5}, 50));
    must(records.registers().count({agency, at_hour(0), at_hour(9)}));
    must(records.registers().entries_of(lead));
    must(records.identity().of(lead));
    must(records.identity().since(agency, at_hour(0)));
  });
  CAPTURE(plan);
  CHECK(says(plan, "identity_request_recent"));
  CHECK(says(plan, "register_entry_lead"));
  CHECK_FALSE(says(plan, "SCAN"));
}

TEST_CASE("the parts of a lead are found by its number") {
  World world;
  const auto lead = crypto::random_id<domain::LeadTag>();
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    (void)records.leads().find(lead);
    (void)records.leads().tip(lead);
    (void)records.leads().events(lead);
    (void)records.leads().dues(lead);
    (void)records.keys().grants_of(lead);
    (void)records.keys().path(lead, ports::ProtectionClass::file,
                              crypto::random_id<domain::MemberTag>());
    must(records.leads().lead_of_lookup(Bytes(32, 7)));
  });
  CAPTURE(plan);
  for (const char* part : {"SEARCH t USING", "SEARCH e USING", "SEARCH d USING", "SEARCH g USING",
                           "SEARCH w USING", "SEARCH l USING"}) {
    CHECK_MESSAGE(says(plan, part), part);
  }
  CHECK_FALSE(says(plan, "SCAN"));
}

TEST_CASE("what a search opens is found by the numbers of many leads at once") {
  World world;
  std::vector<domain::LeadId> leads;
  for (int i = 0; i < 9; ++i) leads.push_back(crypto::random_id<domain::LeadTag>());
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    must(records.keys().paths(leads, ports::ProtectionClass::file,
                              crypto::random_id<domain::MemberTag>()));
    must(records.leads().tips(leads));
    must(records.parts().newest(leads));
  });
  CAPTURE(plan);
  for (const char* part :
       {"SEARCH t USING", "SEARCH g USING", "SEARCH p USING", "SEARCH l USING"}) {
    CHECK_MESSAGE(says(plan, part), part);
  }
  CHECK_FALSE(says(plan, "SCAN"));
}

TEST_CASE("what the daily work added is found by its lead, by its officer, by its file") {
  World world;
  const auto lead = crypto::random_id<domain::LeadTag>();
  const auto member = crypto::random_id<domain::MemberTag>();
  const std::string plan = plan_of(world, [&](ports::Records& records) {
    auto& parts = records.parts();
    must(parts.all(lead));
    must(parts.marks(lead));
    must(parts.helpers(lead));
    must(parts.owed_by(member, at_hour(9).local_date()));
    must(parts.has_blob("0123456789abcdef0123456789abcdef"));
    must(parts.mentions(lead));
    must(parts.unread(member));
  });
  CAPTURE(plan);
  CHECK_FALSE(says(plan, "SCAN"));
  for (const char* part : {"lead_part_owed", "lead_part_blob", "lead_mention_unread"}) {
    CHECK_MESSAGE(says(plan, part), part);
  }
}
