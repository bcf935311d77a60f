#include "domain/lead.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "base/words.hpp"
#include "domain/people.hpp"

using hd::domain::EventKind;
using hd::domain::LeadState;
using hd::domain::next_state;

namespace {

template <class Enum>
void check_terms() {
  for (const std::string_view name : hd::domain::code_names<Enum>()) {
    CAPTURE(name);
    CHECK(hd::has_word("term." + std::string(name)));
    const auto parsed = hd::domain::parse_code<Enum>(name);
    REQUIRE(parsed);
    CHECK(name_of(*parsed) == name);
  }
  CHECK_FALSE(hd::domain::parse_code<Enum>("no such code"));
}

}  // namespace

TEST_CASE("whoever told it is reached by what they left, by their code, or not at all") {
  hd::domain::Lead lead;
  CHECK(contact_way(lead) == "code");
  lead.reporter_has_receipt = false;
  CHECK(contact_way(lead) == "none");
  lead.reporter_named = true;
  CHECK(contact_way(lead) == "named");
}

TEST_CASE("a lead goes from receipt to decision by the steps of the law, and no other way") {
  LeadState state = LeadState::received;
  for (const EventKind event : {EventKind::classified, EventKind::passed_on, EventKind::accepted,
                                EventKind::officer_assigned, EventKind::decision_proposed,
                                EventKind::decided_open, EventKind::offender_identified}) {
    const auto next = next_state(state, event);
    REQUIRE(next);
    state = *next;
  }
  CHECK(state == LeadState::opened);
}

TEST_CASE("steps out of turn are refused") {
  CHECK_FALSE(next_state(LeadState::received, EventKind::passed_on));
  CHECK_FALSE(next_state(LeadState::received, EventKind::decided_open));
  CHECK_FALSE(next_state(LeadState::offered, EventKind::classified));
  CHECK_FALSE(next_state(LeadState::opened, EventKind::decided_not_open));
  CHECK_FALSE(next_state(LeadState::not_opened, EventKind::offender_identified));
  CHECK_FALSE(next_state(LeadState::offered, EventKind::decision_sent_to_procuracy));
  CHECK_FALSE(next_state(LeadState::verifying, EventKind::decided_resume));
  CHECK_FALSE(next_state(LeadState::suspended, EventKind::settlement_prolonged));
  CHECK_FALSE(next_state(LeadState::opened, EventKind::suspension_annulled));
  CHECK(next_state(LeadState::received, EventKind::passed_on).error().code ==
        hd::ErrorCode::conflict);
}

TEST_CASE("a suspended lead is taken up again, by the agency or by the procuracy's annulment") {
  CHECK(*next_state(LeadState::suspended, EventKind::decided_resume) == LeadState::verifying);
  CHECK(*next_state(LeadState::suspended, EventKind::suspension_annulled) == LeadState::verifying);
}

TEST_CASE("what is sent of a decision is owed anew with each decision, all else once") {
  std::vector<hd::domain::Event> events;
  const auto happens = [&](EventKind kind) {
    events.emplace_back();
    events.back().kind = kind;
  };
  const auto is_sent = [&] {
    return is_recorded(events, EventKind::decision_sent_to_procuracy, {});
  };
  CHECK(is_sent());  // nothing is decided, so nothing is owed
  CHECK_FALSE(is_recorded(events, EventKind::closing_report_made, {}));
  happens(EventKind::decided_suspend);
  CHECK_FALSE(is_sent());
  happens(EventKind::decision_sent_to_procuracy);
  happens(EventKind::closing_report_made);
  CHECK(is_sent());
  happens(EventKind::decided_resume);
  CHECK_FALSE(is_sent());
}

// Circular 28/2020 art. 15: what the report asks for may be more time.
TEST_CASE("a closing report is owed again once the limit was prolonged or begins anew") {
  std::vector<hd::domain::Event> events;
  const auto report_after = [&](EventKind kind) {
    events.emplace_back().kind = kind;
    return is_recorded(events, EventKind::closing_report_made, {});
  };
  CHECK(report_after(EventKind::closing_report_made));
  CHECK_FALSE(report_after(EventKind::settlement_prolonged));
  CHECK(report_after(EventKind::closing_report_made));
  CHECK(report_after(EventKind::extension_requested));
  CHECK_FALSE(report_after(EventKind::procuracy_prolonged));
  CHECK(report_after(EventKind::closing_report_made));
  // CPC 148(2), 149(1): a month of settlement follows, which ends as well.
  CHECK(report_after(EventKind::decided_suspend));
  CHECK_FALSE(report_after(EventKind::decided_resume));
  CHECK(report_after(EventKind::closing_report_made));
  CHECK_FALSE(report_after(EventKind::suspension_annulled));
}

TEST_CASE("what is owed once is owed by each agency that had the lead") {
  const hd::domain::AgencyId first({1});
  const hd::domain::AgencyId second({2});
  std::vector<hd::domain::Event> events(1);
  events.back().kind = EventKind::procuracy_notified_of_acceptance;
  events.back().agency_id = first;
  CHECK(is_recorded(events, EventKind::procuracy_notified_of_acceptance, first));
  CHECK_FALSE(is_recorded(events, EventKind::procuracy_notified_of_acceptance, second));
}

TEST_CASE("a demand, a file and an answer to a demand are owed by what asks for them alone") {
  std::vector<hd::domain::Event> events;
  const auto is_done = [&](EventKind step) { return is_recorded(events, step, {}); };
  const auto happens = [&](EventKind kind) { events.emplace_back().kind = kind; };
  CHECK(is_done(EventKind::file_handed_over));
  CHECK(is_done(EventKind::procuracy_demand_met));
  happens(EventKind::procuracy_demanded);
  CHECK_FALSE(is_done(EventKind::procuracy_demand_met));
  happens(EventKind::procuracy_demand_met);
  CHECK(is_done(EventKind::procuracy_demand_met));
  for (const EventKind cause :
       {EventKind::file_demanded, EventKind::decided_not_open, EventKind::decided_open}) {
    happens(cause);
    CHECK_FALSE(is_done(EventKind::file_handed_over));
    happens(EventKind::file_handed_over);
    CHECK(is_done(EventKind::file_handed_over));
  }
}

TEST_CASE("a step cannot be older than what made it owed, nor than the reception") {
  const hd::domain::AgencyId own({1});
  std::vector<hd::domain::Event> events;
  const auto happens = [&](EventKind kind, std::int64_t at) {
    events.emplace_back().kind = kind;
    events.back().at = {at};
    events.back().agency_id = own;
  };
  CHECK_FALSE(owed_since(events, EventKind::decision_sent_to_procuracy, own).has_value());
  happens(EventKind::tip_received, 10);
  happens(EventKind::accepted, 20);
  CHECK(owed_since(events, EventKind::closing_report_made, own)->seconds == 10);
  happens(EventKind::officer_assigned, 25);
  CHECK(owed_since(events, EventKind::assignment_notified, own)->seconds == 25);
  CHECK_FALSE(is_recorded(events, EventKind::assignment_notified, own));
  happens(EventKind::decided_open, 30);
  CHECK(owed_since(events, EventKind::decision_sent_to_procuracy, own)->seconds == 30);
  CHECK_FALSE(
      owed_since(events, EventKind::closing_report_made, hd::domain::AgencyId({2})).has_value());
}

TEST_CASE("an agency that receives a lead a second time owes the steps of a reception anew") {
  const hd::domain::AgencyId own({1});
  const hd::domain::AgencyId other({2});
  std::vector<hd::domain::Event> events;
  const auto happens = [&](EventKind kind, const hd::domain::AgencyId& by, std::int64_t at) {
    events.emplace_back().kind = kind;
    events.back().agency_id = by;
    events.back().at = {at};
  };
  const auto is_done = [&](EventKind step) { return is_recorded(events, step, own); };
  using enum EventKind;
  constexpr std::array once{procuracy_notified_of_acceptance, reporter_told_of_acceptance,
                            closing_report_made, evidence_reviewed, child_statement_taken};
  happens(accepted, own, 10);
  for (const EventKind step : once) happens(step, own, 20);
  happens(passed_on, own, 30);
  happens(handover_rejected, other, 40);
  happens(accepted, own, 50);  // assigned anew, never received anew
  for (const EventKind step : once) CHECK(is_done(step));
  CHECK(owed_since(events, closing_report_made, own)->seconds == 10);
  happens(passed_on, own, 60);
  happens(accepted, other, 70);
  for (const EventKind step : once) CHECK(is_done(step));
  happens(passed_on, other, 80);
  happens(accepted, own, 90);
  for (const EventKind step : once) {
    CHECK_FALSE(is_done(step));
    CHECK(owed_since(events, step, own)->seconds == 90);
    happens(step, own, 100);
    CHECK(is_done(step));
  }
  CHECK(is_done(decision_sent_to_procuracy));  // nothing was decided
}

TEST_CASE("a request to extend waits until the procuracy answers it") {
  std::vector<hd::domain::Event> events(1);
  CHECK_FALSE(awaits_extension(events));
  events.back().kind = EventKind::extension_requested;
  CHECK(awaits_extension(events));
  events.emplace_back().kind = EventKind::extension_refused;
  CHECK_FALSE(awaits_extension(events));
  for (const EventKind idle : {EventKind::decided_not_open, EventKind::passed_on}) {
    events.emplace_back().kind = EventKind::extension_requested;
    CHECK(awaits_extension(events));
    events.emplace_back().kind = idle;
    CHECK_FALSE(awaits_extension(events));
  }
  events.emplace_back().kind = EventKind::handover_rejected;
  CHECK(awaits_extension(events));
}

TEST_CASE("a lead is the procuracy's once it has the file that it demanded") {
  std::vector<hd::domain::Event> events(1);
  events.back().kind = EventKind::file_handed_over;  // for an administrative fine
  CHECK_FALSE(is_with_procuracy(events));
  events.emplace_back().kind = EventKind::file_demanded;
  CHECK_FALSE(is_with_procuracy(events));
  events.emplace_back().kind = EventKind::file_handed_over;
  CHECK(is_with_procuracy(events));
}

TEST_CASE("an answer of the sender never changes where a lead stands") {
  for (int s = 0; s <= static_cast<int>(LeadState::not_a_crime); ++s) {
    const auto state = static_cast<LeadState>(s);
    CHECK(*next_state(state, EventKind::answer_received) == state);
  }
}

TEST_CASE("what was taken back no longer stands, with all that followed from it") {
  const auto kinds_of = [](const std::vector<EventKind>& happened) {
    std::vector<hd::domain::Event> events;
    for (const EventKind kind : happened) {
      events.emplace_back();
      events.back().kind = kind;
    }
    std::vector<EventKind> left;
    for (const auto& event : hd::domain::standing(events)) left.push_back(event.kind);
    return left;
  };
  using enum EventKind;
  CHECK(kinds_of({tip_received, classified, passed_on, answer_received, classification_undone}) ==
        std::vector{tip_received, answer_received});
  CHECK(kinds_of({tip_received, classified, passed_on, handover_rejected}) ==
        std::vector{tip_received, classified});
  CHECK(kinds_of({tip_received, classified, passed_on, handover_rejected, classified, passed_on,
                  accepted}) ==
        std::vector{tip_received, classified, classified, passed_on, accepted});
  CHECK(kinds_of({tip_received, classified, found_not_competent, passed_on, handover_rejected}) ==
        std::vector{tip_received, classified});
  CHECK(kinds_of({decided_open, file_handed_over, file_came_back}) == std::vector{decided_open});
  CHECK(kinds_of({handover_rejected, classification_undone}).empty());
  CHECK(kinds_of({tip_received, classified, found_not_a_crime, not_a_crime_undone}) ==
        std::vector{tip_received, classified});
}

TEST_CASE("what is no tip about a crime ends at the desk, and comes back to it") {
  for (const LeadState at : {LeadState::received, LeadState::classified}) {
    CHECK(*next_state(at, EventKind::not_a_crime_proposed) == at);
    CHECK(*next_state(at, EventKind::found_not_a_crime) == LeadState::not_a_crime);
  }
  CHECK(*next_state(LeadState::not_a_crime, EventKind::not_a_crime_undone) == LeadState::received);
  CHECK_FALSE(next_state(LeadState::offered, EventKind::found_not_a_crime));
  CHECK_FALSE(next_state(LeadState::verifying, EventKind::found_not_a_crime));
  CHECK_FALSE(next_state(LeadState::not_a_crime, EventKind::classified));
}

TEST_CASE("every coded value has its term and comes back from its name") {
  check_terms<hd::domain::AgencyKind>();
  check_terms<hd::domain::Function>();
  check_terms<hd::domain::LeadKind>();
  check_terms<hd::domain::GroundAnswer>();
  check_terms<hd::domain::LeadState>();
  check_terms<hd::domain::Danger>();
  check_terms<hd::domain::Channel>();
  check_terms<hd::domain::LateReason>();
  check_terms<hd::domain::DecisionKind>();
  check_terms<hd::domain::HandoverState>();
  check_terms<hd::domain::CaseState>();
  check_terms<hd::domain::CaseEventKind>();
  check_terms<hd::domain::OffenceReason>();
  check_terms<hd::domain::SplitReason>();
  check_terms<hd::domain::RejectionReason>();
  check_terms<hd::domain::HandoverReason>();
  check_terms<hd::domain::ProlongationReason>();
  check_terms<hd::domain::GrantState>();
  check_terms<hd::domain::EventKind>();
  check_terms<hd::domain::IdentityReason>();
}

TEST_CASE("functions call for the compartments they work in") {
  using hd::domain::CompartmentFunction;
  using hd::domain::compartments_for;
  using hd::domain::Function;
  CHECK(compartments_for({Function::duty_officer}) == std::set{CompartmentFunction::intake});
  CHECK(compartments_for({Function::investigator}) == std::set{CompartmentFunction::casework});
  CHECK(compartments_for({Function::deputy}).size() == 2);
  CHECK(compartments_for({Function::coordinator}).empty());
}

TEST_CASE("a procuracy says when it had a paper, whatever became of the lead since") {
  for (const EventKind receipt :
       {EventKind::notice_reached_procuracy, EventKind::assignment_reached_procuracy,
        EventKind::extension_request_reached_procuracy}) {
    for (const LeadState state : {LeadState::classified, LeadState::offered, LeadState::verifying,
                                  LeadState::opened, LeadState::not_a_crime}) {
      const auto next = next_state(state, receipt);
      REQUIRE(next);
      CHECK(*next == state);
    }
  }
  CHECK_FALSE(next_state(LeadState::not_a_crime, EventKind::procuracy_notified_of_acceptance));
}
