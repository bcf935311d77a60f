#include <algorithm>

#include "unit/law/law_fixture.hpp"

using namespace hd::law;
using hd::test::CopiedFolder;
using hd::test::law_folder;
using hd::test::real_law;

namespace {

// What load() says after one change to the data.
std::string fault_after(const std::string& file, const std::string& old_text,
                        const std::string& new_text) {
  CopiedFolder folder(law_folder());
  folder.change(file, old_text, new_text);
  const auto law = Law::load(folder.path());
  return law ? "" : law.error().logged.text;
}

bool says(const std::string& fault, const std::string& start, const std::string& advice) {
  INFO(fault);
  const bool fits = fault.rfind(start, 0) == 0 && fault.find(advice) != std::string::npos;
  if (!fits) MESSAGE(fault);
  return fits;
}

}  // namespace

TEST_CASE("the law of the project loads") {
  const Law& law = real_law();
  CHECK(law.time_limits().size() >= 30);
  CHECK(law.non_opening_grounds().size() == 8);
  CHECK(law.suspension_reasons().size() == 3);
  CHECK(law.offences(*hd::CivilDate::of(2026, 11, 24)).size() == 42);
}

TEST_CASE("papers known by name only have a row and carry no confirmed rule") {
  const auto& sources = real_law().sources();
  for (const char* id : {"cpc-vbhn-172-2026", "ttlt-04-2025", "ttlt-01-2026", "tt-03-2026-vks"}) {
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const auto& s) { return s.id == id; });
    REQUIRE(found != sources.end());
    CHECK_FALSE(found->is_read);
  }
  CHECK(says(fault_after("time_limits.csv", "T5,notify_acceptance,cpc,",
                         "T5,notify_acceptance,ttlt-04-2025,"),
             "time_limits.csv:", "status must be draft"));
}

TEST_CASE("every wrong cell is refused with file, line and advice") {
  CHECK(
      says(fault_after("time_limits.csv", "T5,notify_acceptance,cpc,", "T5,notify_acceptance,abc,"),
           "time_limits.csv:", "add it there"));
  CHECK(says(fault_after("time_limits.csv", "urgent_not_excluded", "urgent_maybe"),
             "time_limits.csv:", "no condition"));
  CHECK(says(fault_after("time_limits.csv", ",24,h,48,", ",24,hh,48,"),
             "time_limits.csv:", "write one of: at_once, h, d"));
  CHECK(says(fault_after("time_limits.csv", ",24,h,48,", ",many,h,48,"),
             "time_limits.csv:", "whole number"));
  CHECK(says(fault_after("time_limits.csv", "2022-01-14", "14/01/2022"),
             "time_limits.csv:", "2026-11-24"));
  CHECK(says(fault_after("time_limits.csv", "commune_level", "commune_leve"),
             "time_limits.csv:", "agency_groups.csv"));
  CHECK(says(
      fault_after("offences.csv", "150,1,60,120,no,no,very_serious", "150,1,60,120,no,no,serious"),
      "offences.csv:", "the maximum makes it very_serious"));
  CHECK(says(fault_after("offences.csv", "very_serious,no,no,no", "very_serious,no,no,yes"),
             "offences.csv:", "above 7 years"));
  CHECK(says(fault_after("routing.csv", ",T2a,", ",T2z,"), "routing.csv:", "no such rule"));
  CHECK(says(fault_after("next_steps.csv", "T6x", "T99"), "next_steps.csv:", "no such rule"));
  CHECK(says(fault_after("sources.csv", "civil-code,", "cpc,"), "sources.csv:", "twice"));
  CHECK(says(fault_after("holidays.csv", "2026-11-24", "2026-11-44"), "holidays.csv:", "no date"));
  CHECK(says(fault_after("non_opening_grounds.csv", "under_age,cpc,157", "under_age,cpc,"),
             "non_opening_grounds.csv:", "fill it in"));
  CHECK(says(fault_after("agency_groups.csv", "group,kinds", "group,kind"),
             "agency_groups.csv:", "column kinds is missing"));
}

TEST_CASE("what is wrong is told in Vietnamese first, then in English") {
  const std::string cell = fault_after("time_limits.csv", ",24,h,48,", ",24,hh,48,");
  const std::size_t english = cell.find("\ntime_limits.csv:");
  REQUIRE(english != std::string::npos);
  CHECK(cell.find("unit là “hh”: viết một trong: at_once, h, d") < english);
  CHECK(cell.find("unit is 'hh': write one of: at_once, h, d") > english);
  const std::string cells = fault_after("routing.csv", "\n150,", "\n150,,");
  CHECK(says(cells, "routing.csv:", "số ô không bằng số cột của dòng đầu (20 / 19)"));
  CHECK(says(cells, "routing.csv:", "the number of cells is not that of the header (20 / 19)"));
}

TEST_CASE("a note stands in both languages or not at all") {
  CHECK(says(fault_after("time_limits.csv", "Circular 28/2020 binds the police only", ""),
             "time_limits.csv:", "both languages"));
}

// CPC 144 to 147 were read as Law 99/2025 amended them, the other articles as they stood before it.
TEST_CASE("a confirmed row says where Law 99/2025 was not seen") {
  int noted = 0;
  for (const TimeLimit& limit : real_law().time_limits()) {
    const Citation& main = limit.citations.front();
    const bool was_seen = main.doc != "cpc" || (main.article >= "144" && main.article <= "147");
    if (was_seen || limit.status != Status::confirmed) continue;
    ++noted;
    INFO(limit.id);
    CHECK(limit.note.vi.find("Luật 99/2025") != std::string::npos);
    CHECK(limit.note.en.find("Law 99/2025") != std::string::npos);
  }
  CHECK(noted > 60);
}

TEST_CASE("a missing or empty table is refused") {
  CopiedFolder folder(law_folder());
  folder.write("routing.csv", "");
  const auto empty = Law::load(folder.path());
  REQUIRE_FALSE(empty.has_value());
  CHECK(empty.error().logged.text.find("routing.csv") != std::string::npos);
  std::filesystem::remove(folder.path() + "/routing.csv");
  const auto missing = Law::load(folder.path());
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == hd::ErrorCode::storage_failed);
  CHECK(missing.error().logged.text.find("không đọc được tệp " + folder.path() + "/routing.csv") ==
        0);
}

TEST_CASE("two versions of a rule may not be in force on one day") {
  CopiedFolder folder(law_folder());
  const std::string text = *hd::read_file(folder.path() + "/time_limits.csv");
  const auto begin = text.find("T2b,");
  const std::string row = text.substr(begin, text.find('\n', begin) - begin + 1);
  folder.write("time_limits.csv", text + row);
  const auto law = Law::load(folder.path());
  REQUIRE_FALSE(law.has_value());
  CHECK(law.error().logged.text.find("effective_to before 2022-01-14") != std::string::npos);
}

TEST_CASE("the rule of the day counts: a new version changes only what starts after it") {
  CopiedFolder folder(law_folder());
  std::string text = *hd::read_file(folder.path() + "/time_limits.csv");
  const auto begin = text.find("T2b,");
  const auto end = text.find('\n', begin) + 1;
  std::string row = text.substr(begin, end - begin);
  std::string newer = row;
  row.replace(row.find("2022-01-14,"), 11, "2022-01-14,2026-11-30");
  newer.replace(newer.find("2022-01-14"), 10, "2026-12-01");
  newer.replace(newer.find(",7,d,"), 5, ",5,d,");
  text.replace(begin, end - begin, row + newer);
  folder.write("time_limits.csv", text);
  auto law = Law::load(folder.path());
  REQUIRE_MESSAGE(law.has_value(), (law ? "" : law.error().logged.text));
  const auto due_for = [&](const char* received) {
    const auto story = hd::test::story_of(
        "tội danh: Điều 348 khoản 1\ncăn cứ 24 giờ khác: không\n"
        "ngày " +
        std::string(received) + " 09:00: công an xã nhận tin\n");
    return law->answer(story.situation).find("T2b")->reckoning.due_day;
  };
  CHECK(due_for("30/11/2026") == *hd::CivilDate::parse_iso("2026-12-07"));
  CHECK(due_for("01/12/2026") == *hd::CivilDate::parse_iso("2026-12-07"));  // 6/12 is a Sunday
  CHECK(due_for("02/12/2026") == *hd::CivilDate::parse_iso("2026-12-07"));
  CHECK(due_for("03/12/2026") == *hd::CivilDate::parse_iso("2026-12-08"));
}

TEST_CASE("a rule that needs all of several facts is done by the last of them") {
  CopiedFolder folder(law_folder());
  std::string text = *hd::read_file(folder.path() + "/time_limits.csv");
  text +=
      "X1,both,cpc,1,,,,3,d,,,event,decided_open,settlers,after,none,,no,,,,,,no,,,,,"
      "decision_sent_to_procuracy+reporter_told,,confirmed,2018-01-01,,vi,en,vi,en,,\n";
  folder.write("time_limits.csv", text);
  auto law = Law::load(folder.path());
  REQUIRE_MESSAGE(law.has_value(), (law ? "" : law.error().logged.text));
  const std::string facts =
      "ngày 23/11/2026 08:00: cơ quan điều tra nhận tin\n"
      "ngày 01/12/2026 08:00: cơ quan điều tra khởi tố, Điều 150 khoản 1\n"
      "ngày 01/12/2026 09:00: cơ quan điều tra gửi quyết định cho viện kiểm sát\n";
  CHECK(law->answer(hd::test::story_of(facts).situation).find("X1")->state == DueState::open);
  const Answer told = law->answer(
      hd::test::story_of(facts +
                         "ngày 02/12/2026 10:00: cơ quan điều tra báo kết quả cho người báo tin\n")
          .situation);
  CHECK(told.find("X1")->state == DueState::done);
  CHECK(*told.find("X1")->done_at ==
        hd::Moment::local(*hd::CivilDate::parse_iso("2026-12-02"), 10, 0));
}

TEST_CASE("which end an extension is counted from is an attribute of its row") {
  CopiedFolder folder(law_folder());
  const std::string facts =
      "ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n"
      "ngày 11/12/2026 09:00: cơ quan điều tra kéo dài thời hạn\n"
      "ngày 18/01/2027 09:00: cơ quan điều tra được gia hạn\n";
  const auto t7 = [&] {
    auto law = Law::load(folder.path());
    REQUIRE_MESSAGE(law.has_value(), (law ? "" : law.error().logged.text));
    return law->answer(hd::test::story_of(facts).situation).find("T7")->reckoning.due_day;
  };
  // Two months from 23/11/2026 end on Saturday 23/01/2027, rolled to Monday 25/01.
  CHECK(t7() == *hd::CivilDate::parse_iso("2027-03-23"));
  folder.change("time_limits.csv", "T7,settle,cpc,147,2,,ttlt-01-2017:11:2,2,mo,,,expiry_before",
                "T7,settle,cpc,147,2,,ttlt-01-2017:11:2,2,mo,,,rolled_expiry_before");
  CHECK(t7() == *hd::CivilDate::parse_iso("2027-03-25"));
}

TEST_CASE("the first day counts when its row says so") {
  CopiedFolder folder(law_folder());
  const std::string row = "T5,notify_acceptance,cpc,146,5,,,3,d,,,receipt,,settlers,after,next_wd,";
  folder.change("time_limits.csv", row + "draft,no", row + "draft,yes");
  auto law = Law::load(folder.path());
  REQUIRE_MESSAGE(law.has_value(), (law ? "" : law.error().logged.text));
  const Answer answer = law->answer(
      hd::test::story_of("ngày 07/12/2026 08:00: cơ quan điều tra nhận tin\n").situation);
  CHECK(answer.find("T5")->reckoning.due_day == *hd::CivilDate::parse_iso("2026-12-09"));
}
