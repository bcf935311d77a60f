#include <algorithm>
#include <set>

#include "unit/law/law_fixture.hpp"

using hd::CivilDate;
using hd::Moment;
using namespace hd::law;
using hd::test::answer_of;
using hd::test::real_law;

namespace {

const CivilDate today = *CivilDate::of(2026, 11, 24);

Routing route(const char* article, const char* clause, AgencyKind from, bool island = false) {
  auto routing = real_law().route({article, clause, from, island, today});
  if (!routing) FAIL(routing.error().logged.text);
  return *std::move(routing);
}

const std::string received = "ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n";

}  // namespace

TEST_CASE("nothing happened: nothing is due") {
  const Answer answer = real_law().answer({});
  CHECK(answer.dues.empty());
  CHECK(answer.next_steps.empty());
  CHECK_FALSE(answer.routing.has_value());
  CHECK(answer.first_open() == nullptr);
}

TEST_CASE("every clause of 150 and 151 goes from the commune to the investigating agency") {
  for (const char* article : {"150", "151"}) {
    for (const char* clause : {"1", "2", "3", ""}) {
      const Routing routing = route(article, clause, AgencyKind::commune_police);
      CHECK(routing.must_pass_on);
      CHECK(routing.to == AgencyKind::city_investigating_agency);
      CHECK(routing.within_hours == 24);
      CHECK(routing.limit_status == Status::confirmed);
      CHECK(routing.severity >= Severity::very_serious);
      CHECK(routing.max_years >= 10);
      CHECK(routing.clause_known == (clause[0] != '\0'));
      CHECK(routing.status == Status::confirmed);
      REQUIRE(routing.also.size() == 1);
      CHECK(routing.also.front().status == Status::draft);  // Law 99/2025 was not read
    }
  }
}

TEST_CASE("the reason is written out with clause, maximum and severity in both languages") {
  const Routing routing = route("150", "1", AgencyKind::commune_police);
  CHECK(routing.why.vi.find("khoản 1 Điều 150 BLHS") != std::string::npos);
  CHECK(routing.why.vi.find("10 năm tù") != std::string::npos);
  CHECK(routing.why.vi.find("rất nghiêm trọng") != std::string::npos);
  CHECK(routing.why.en.find("Criminal Code, art. 150(1)") != std::string::npos);
  CHECK(route("151", "3", AgencyKind::commune_police).why.vi.find("tù chung thân") !=
        std::string::npos);
  CHECK(route("150", "", AgencyKind::commune_police).why.vi.find("chưa rõ khoản") !=
        std::string::npos);
}

TEST_CASE("from an island it is 48 hours, and an interpretation") {
  const Routing routing = route("150", "1", AgencyKind::commune_police, true);
  CHECK(routing.within_hours == 48);
  CHECK(routing.limit_status == Status::draft);
}

TEST_CASE("a clause up to 7 years may wait 7 days; one above may not") {
  CHECK(route("348", "1", AgencyKind::commune_police).within_days == 7);
  CHECK_FALSE(route("348", "1", AgencyKind::commune_police).within_hours.has_value());
  CHECK(route("348", "2", AgencyKind::commune_police).within_hours == 24);
  CHECK(route("348", "", AgencyKind::commune_police).within_hours == 24);
}

TEST_CASE("who else holds a tip is told where it goes") {
  CHECK_FALSE(route("150", "1", AgencyKind::city_investigating_agency).must_pass_on);
  CHECK(route("150", "1", AgencyKind::procuracy).within_hours == 24);
  CHECK(route("150", "1", AgencyKind::health_department).must_pass_on);
  CHECK_FALSE(route("150", "1", AgencyKind::health_department).within_hours.has_value());
  CHECK(route("150", "1", AgencyKind::border_guard).must_pass_on);
  CHECK_FALSE(route("348", "1", AgencyKind::border_guard).must_pass_on);
}

TEST_CASE("every offence has a way to go from every kind of agency") {
  for (const Offence& offence : real_law().offences(today)) {
    for (const AgencyKind from : all_agency_kinds()) {
      const auto routing = real_law().route({offence.article, offence.clause, from, false, today});
      CHECK_MESSAGE(routing.has_value(), offence.article, " ", name_of(from));
    }
  }
}

TEST_CASE("an offence that is not in the data is not found") {
  CHECK(real_law().offence("123", "1", today).error().code == hd::ErrorCode::not_found);
  CHECK(real_law().offence("150", "9", today).error().code == hd::ErrorCode::not_found);
  CHECK(real_law().offence("", "", today).error().code == hd::ErrorCode::not_found);
  CHECK_FALSE(real_law().route({"123", "", AgencyKind::commune_police, false, today}).has_value());
  CHECK_FALSE(real_law().offence("150", "1", *CivilDate::of(2017, 12, 31)).has_value());
  CHECK(real_law().offence("150", "", today)->clause == "3");
}

TEST_CASE("an offence outside the table leaves the 24 hours open") {
  const Answer answer =
      answer_of("ngày 24/11/2026 14:05: công an xã nhận tin\ntội danh: Điều 174 khoản 1\n");
  REQUIRE(answer.find("T2a") != nullptr);
  CHECK_FALSE(answer.urgent_known);
  CHECK_FALSE(answer.routing.has_value());
}

TEST_CASE("severity follows the maximum at its borders") {
  CHECK(severity_of(36, false) == Severity::less_serious);
  CHECK(severity_of(37, false) == Severity::serious);
  CHECK(severity_of(84, false) == Severity::serious);
  CHECK(severity_of(85, false) == Severity::very_serious);
  CHECK(severity_of(180, false) == Severity::very_serious);
  CHECK(severity_of(181, false) == Severity::especially_serious);
  CHECK(severity_of(240, true) == Severity::especially_serious);
}

// The frames as the Criminal Code has them, typed from the text: maximum in months (0: up to life)
// of clauses 1 to 4.
TEST_CASE("every clause has the severity that its maximum makes it") {
  struct Article {
    const char* number;
    std::vector<int> maxima;
  };
  const std::vector<Article> articles{
      {"147", {36, 84, 144}},  {"150", {120, 180, 240}}, {"151", {144, 240, 0}},
      {"152", {60, 84, 144}},  {"153", {84, 120, 180}},  {"154", {84, 180, 0}},
      {"187", {24, 60}},       {"297", {36, 84, 144}},   {"327", {60, 120, 180, 0}},
      {"328", {36, 84, 180}},  {"329", {60, 84, 180}},   {"348", {60, 120, 180}},
      {"349", {60, 120, 180}}, {"350", {84, 144, 240}}};
  for (const Article& article : articles) {
    CHECK(real_law().clauses(today, article.number).size() == article.maxima.size());
    for (std::size_t i = 0; i < article.maxima.size(); ++i) {
      const Offence offence = *real_law().offence(article.number, std::to_string(i + 1), today);
      const int maximum = article.maxima[i];
      CHECK_MESSAGE(offence.is_life == (maximum == 0), article.number, " ", i + 1);
      if (maximum > 0) CHECK_MESSAGE(offence.max_months == maximum, article.number, " ", i + 1);
      CHECK(offence.severity == severity_of(maximum, maximum == 0));
      const Routing way = route(article.number, offence.clause.c_str(), AgencyKind::commune_police);
      const bool above_seven_years = maximum == 0 || maximum > 84;
      // Of what may wait 7 days, offences against persons under 18 may not: Circular 43/2021
      // art. 5.
      const bool is_child = std::set<std::string>{"147", "152", "153", "329"}.count(article.number);
      CHECK(way.rule == (above_seven_years ? "T2a" : is_child ? "T2c" : "T2b"));
      CHECK(offence.may_be_assigned == !above_seven_years);
    }
  }
}

TEST_CASE("facts of a case start nothing of a tip, and facts of a tip nothing of a case") {
  const Answer tip =
      answer_of(received + "ngày 01/12/2026 16:30: cơ quan điều tra khởi tố, Điều 150 khoản 1\n");
  for (const Due& due : tip.dues) CHECK_MESSAGE(due.rule[0] == 'T', due.rule);
  const Answer criminal_case =
      answer_of("ngày 01/12/2026 16:30: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1\n");
  REQUIRE_FALSE(criminal_case.dues.empty());
  for (const Due& due : criminal_case.dues) CHECK_MESSAGE(due.rule[0] == 'C', due.rule);
  CHECK_FALSE(criminal_case.routing.has_value());
}

TEST_CASE("facts may come in any order") {
  const Answer answer = answer_of("ngày 23/11/2026 11:00: cơ quan điều tra phân công\n" + received);
  CHECK(answer.find("T5b")->state == DueState::done);
}

TEST_CASE("what another agency did fulfils nothing") {
  const Answer answer = answer_of(
      received + "ngày 23/11/2026 11:00: bộ đội biên phòng báo tiếp nhận cho viện kiểm sát\n");
  CHECK(answer.find("T5")->state == DueState::open);
  const Answer same_kind = answer_of(
      "ngày 23/11/2026 08:00: công an xã (A) nhận tin\n"
      "ngày 23/11/2026 09:00: công an xã (B) chuyển tin\n");
  CHECK(same_kind.find("T2a")->state == DueState::open);
}

TEST_CASE("what happened before a receipt fulfils nothing after it") {
  const Answer answer = answer_of(
      "ngày 23/11/2026 10:00: cơ quan điều tra báo tiếp nhận cho viện kiểm sát\n" + received);
  CHECK(answer.find("T5")->state == DueState::open);
}

TEST_CASE("within a known hour the order of facts is not held against anybody") {
  const Answer answer = answer_of(
      "ngày 23/11/2026 10:25: cơ quan điều tra nhận tin\n"
      "ngày 23/11/2026 10 giờ: cơ quan điều tra phân loại\n");
  CHECK(answer.find("T4")->state == DueState::done);
}

TEST_CASE("a hour-only receipt is rounded down even when minutes are given") {
  Situation situation;
  Fact fact;
  fact.at = Moment::local(today, 14, 59);
  fact.precision = Precision::hour;
  situation.facts.push_back(fact);
  const Answer answer = real_law().answer(situation);
  CHECK(answer.find("T2a")->reckoning.due_at == Moment::local(today.plus_days(1), 14, 0));
  CHECK(answer.find("T2a")->started_at == Moment::local(today, 14, 0));
}

TEST_CASE("a tip that comes back starts the clock again") {
  const Answer answer = answer_of(received +
                                  "ngày 24/11/2026 08:00: cơ quan điều tra chuyển tin\n"
                                  "ngày 30/11/2026 08:00: cơ quan điều tra nhận tin chuyển đến\n");
  int running = 0;
  for (const Due& due : answer.dues) running += due.rule == "T6" && due.state == DueState::open;
  CHECK(running == 1);
  CHECK(answer.find("T6")->started_at == Moment::local(*CivilDate::of(2026, 11, 30), 8, 0));
}

TEST_CASE("an overdue and a late date are told from the moment") {
  const Answer answer = answer_of(received);
  const Due& due = *answer.find("T5");
  CHECK_FALSE(due.is_overdue(Moment::local(*CivilDate::of(2026, 11, 26), 23, 59)));
  CHECK(due.is_overdue(Moment::local(*CivilDate::of(2026, 11, 27), 0, 0)));
  CHECK(answer.first_open()->rule == "T4");
}

TEST_CASE("the same facts give the same answer") {
  const Situation situation =
      hd::test::story_of(received + "ngày 01/12/2026 16:30: cơ quan điều tra khởi tố, Điều 150\n")
          .situation;
  const auto text = [&] {
    std::string out;
    for (const Due& due : real_law().answer(situation).dues)
      out += due.rule + due.reckoning.due_at.rfc3339();
    return out;
  };
  CHECK(text() == text());
}

TEST_CASE("every name of a kind can be read back, and unknown ones are refused") {
  for (const AgencyKind kind : all_agency_kinds()) CHECK(*parse_agency_kind(name_of(kind)) == kind);
  for (const char* name :
       {"tip_received", "classified", "passed_on", "accepted", "officer_assigned",
        "procuracy_notified_of_acceptance", "assignment_notified", "closing_report_made",
        "decided_open", "decided_not_open", "decided_suspend", "decision_sent_to_procuracy",
        "reporter_told"}) {
    CHECK(name_of(*parse_fact_kind(name)) == name);
  }
  CHECK_FALSE(parse_fact_kind("question_asked").has_value());
  CHECK_FALSE(parse_agency_kind("army").has_value());
}

TEST_CASE("until when one is in time under every reading is known of each date") {
  const auto at = [](int day, int hour) {
    return Moment::local(*CivilDate::of(2026, 11, day), hour, 0);
  };
  const Answer island =
      answer_of("ngày 24/11/2026 14:00: công an đặc khu (Cát Hải) ở đảo nhận tin\n");
  CHECK(island.find("T2a")->reckoning.due_at == at(26, 14));
  CHECK(island.find("T2a")->certain_at() == at(25, 14));
  const Answer commune = answer_of("ngày 24/11/2026 14:00: công an xã nhận tin\n");
  CHECK_FALSE(commune.find("T2a")->certain_at());

  // Detention of an accused under 18: two thirds of it are certain, and of its extension too.
  const std::string detained =
      "ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1\n"
      "ngày 05/01/2026 15:00: cơ quan điều tra tạm giam bị can\n";
  const auto end_of = [](int month, int day) {
    return Moment::local(CivilDate::of(2026, month, day)->plus_days(1), 0, 0);
  };
  const Answer child = answer_of("bị can dưới 18 tuổi: có\n" + detained);
  CHECK(child.find("C3")->reckoning.due_at == end_of(5, 4));
  CHECK(child.find("C3")->certain_at() == end_of(3, 25));
  const Answer longer =
      answer_of("bị can dưới 18 tuổi: có\n" + detained +
                "ngày 20/04/2026 10:00: cơ quan điều tra được gia hạn tạm giam\n");
  CHECK(longer.find("C3x1")->certain_at() == end_of(5, 24));
  CHECK_FALSE(answer_of(detained).find("C3")->certain_at());

  // The 20 days end on Sunday, 13 December.
  const Answer rolled = answer_of(received);
  CHECK(rolled.find("T6")->certain_at() == Moment::local(*CivilDate::of(2026, 12, 14), 0, 0));
  CHECK_FALSE(rolled.find("T5")->certain_at());

  // Seven days before 1 December is a holiday: the working day before is the stricter side.
  const Answer back = answer_of("ngày 11/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n");
  CHECK(back.find("T13b")->reckoning.unrolled == CivilDate::of(2026, 11, 24));
  CHECK_FALSE(back.find("T13b")->certain_at());

  // Two months end on Saturday, 23 January: for months the law itself moves it.
  const Answer months =
      answer_of(received + "ngày 01/12/2026 08:00: cơ quan điều tra kéo dài thời hạn\n");
  REQUIRE(months.find("T6x") != nullptr);
  CHECK(months.find("T6x")->reckoning.unrolled == CivilDate::of(2027, 1, 23));
  CHECK_FALSE(months.find("T6x")->certain_at());
}

TEST_CASE("a step whose dates rest on a calendar not announced says so") {
  const auto prolong_of = [](const Answer& answer) {
    return *std::ranges::find(answer.next_steps, "prolong", &NextStep::id);
  };
  const std::string assigned = "ngày 24/11/2026 09:00: cơ quan điều tra phân công\n";
  CHECK(prolong_of(answer_of(received + assigned)).is_provisional);
  const std::string earlier =
      "ngày 01/09/2026 10:25: cơ quan điều tra nhận tin\n"
      "ngày 01/09/2026 14:00: cơ quan điều tra phân công\n";
  CHECK_FALSE(prolong_of(answer_of(earlier)).is_provisional);
}
