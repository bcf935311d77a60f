#include "domain/criminal_case.hpp"

#include <doctest/doctest.h>

#include <set>

using hd::domain::CaseEvent;
using hd::domain::CaseEventKind;
using hd::domain::CaseState;
using hd::domain::next_state;
using hd::domain::Offence;

namespace {

std::vector<CaseEvent> happened(const std::vector<std::pair<CaseEventKind, Offence>>& what) {
  std::vector<CaseEvent> events;
  for (const auto& [kind, offence] : what) {
    events.emplace_back();
    events.back().kind = kind;
    events.back().offence = offence;
  }
  return events;
}

std::vector<CaseEvent> kinds(const std::vector<CaseEventKind>& what) {
  std::vector<CaseEvent> events;
  for (const CaseEventKind kind : what) {
    events.emplace_back();
    events.back().kind = kind;
  }
  return events;
}

const Offence main_one{"150", "2"};
const Offence graver{"150", "3"};
const Offence added{"348", "1"};

}  // namespace

TEST_CASE("a changed offence takes the place of the main one, an added one stands beside it") {
  using enum CaseEventKind;
  CHECK(charges_of(happened({{case_opened, main_one}})) == std::vector{main_one});
  CHECK(charges_of(happened({{case_opened, main_one}, {offence_added, added}})) ==
        std::vector{main_one, added});
  CHECK(charges_of(happened(
            {{case_opened, main_one}, {offence_added, added}, {offence_changed, graver}})) ==
        std::vector{graver, added});
  CHECK(charges_of(happened(
            {{case_opened, main_one}, {offence_added, added}, {offence_changed, added}})) ==
        std::vector{added});
  CHECK(charges_of(happened(
            {{case_opened, main_one}, {offence_added, added}, {offence_dropped, added}})) ==
        std::vector{main_one});
}

TEST_CASE("a paper is owed since what made it owed, and not before") {
  using enum CaseEventKind;
  CHECK(is_recorded(kinds({case_opened}), case_suspension_sent));
  CHECK_FALSE(is_recorded(kinds({case_opened, case_suspended}), case_suspension_sent));
  CHECK(is_recorded(kinds({case_suspended, case_suspension_sent}), case_suspension_sent));
  CHECK_FALSE(is_recorded(kinds({case_suspended, case_suspension_sent, case_suspended}),
                          case_suspension_sent));
  CHECK_FALSE(is_recorded(kinds({investigation_concluded}), case_file_sent));
  CHECK_FALSE(is_recorded(kinds({case_extension_requested}), case_extended));
  CHECK(is_recorded(kinds({case_extension_requested, case_extension_refused}), case_extended));
}

TEST_CASE("a paper of an earlier day answers what was decided up to that day, and nothing later") {
  using enum CaseEventKind;
  const auto day = [](int of_month) { return *hd::CivilDate::of(2026, 2, of_month); };
  const auto at = [&](int of_month, int hour) { return hd::Moment::local(day(of_month), hour, 0); };
  auto events = kinds({case_opened, offence_added, offence_changed, offence_added});
  events[1].at = at(3, 9);
  events[2].at = at(3, 15);
  events[3].at = at(5, 9);
  CHECK(owed_since(events, case_change_sent, day(3)) == at(3, 15));
  CHECK(owed_since(events, case_change_sent, day(4)) == at(3, 15));
  CHECK(owed_since(events, case_change_sent, day(5)) == at(5, 9));
  CHECK(owed_since(events, case_change_sent, day(2)) == at(3, 9));  // before it was owed
  CHECK(owed_since(events, case_change_sent, {}) == at(5, 9));
  CHECK_FALSE(owed_since(events, case_suspension_sent, {}));
  // What was answered is asked of no paper again.
  CaseEvent sent;
  sent.kind = case_change_sent;
  sent.at = at(4, 12);
  events.insert(events.begin() + 3, sent);
  CHECK(owed_since(events, case_change_sent, day(3)) == at(5, 9));
  CHECK_FALSE(is_recorded(events, case_change_sent));
  // A file comes back after it was last sent.
  auto concluded = kinds({investigation_concluded, case_file_sent});
  concluded[0].at = at(3, 9);
  concluded[1].at = at(4, 9);
  CHECK(owed_since(concluded, file_returned_by_court, {}) == at(4, 9));
}

TEST_CASE("a paper that was sent can be recorded whatever became of the case since") {
  using enum CaseEventKind;
  for (const CaseEventKind paper :
       {case_change_sent, case_suspension_sent, case_resumption_sent, case_file_sent}) {
    for (const CaseState state : {CaseState::investigating, CaseState::investigation_suspended,
                                  CaseState::prosecution_proposed, CaseState::discontinued}) {
      CAPTURE(hd::domain::name_of(paper));
      CHECK(*next_state(state, paper) == state);
    }
  }
}

TEST_CASE("a case goes from the investigation to its end, and comes back from some") {
  using enum CaseEventKind;
  CHECK(*next_state(CaseState::investigating, case_suspended) ==
        CaseState::investigation_suspended);
  CHECK(*next_state(CaseState::investigation_suspended, case_resumed) == CaseState::investigating);
  CHECK(*next_state(CaseState::discontinued, case_resumed) == CaseState::investigating);
  CHECK(*next_state(CaseState::investigating, investigation_concluded) ==
        CaseState::prosecution_proposed);
  CHECK(*next_state(CaseState::prosecution_proposed, file_returned_by_court) ==
        CaseState::investigating);
  CHECK(*next_state(CaseState::merged, case_split_off) == CaseState::investigating);
  CHECK(*next_state(CaseState::transferred, case_accepted) == CaseState::investigating);
  CHECK(*next_state(CaseState::transferred, case_sent_back) == CaseState::investigating);
  CHECK(*next_state(CaseState::transferred, case_taken_back) == CaseState::investigating);
  const std::set<CaseEventKind> ends_transfer{case_accepted, case_sent_back, case_taken_back};
  for (const CaseState ended : {CaseState::transferred, CaseState::merged}) {
    for (std::size_t k = 0; k < hd::domain::code_names<CaseEventKind>().size(); ++k) {
      const auto kind = static_cast<CaseEventKind>(k);
      if (ended == CaseState::merged && kind == case_split_off) continue;
      if (ended == CaseState::transferred && ends_transfer.contains(kind)) continue;
      CAPTURE(hd::domain::name_of(kind));
      CHECK_FALSE(next_state(ended, kind));
    }
  }
}
