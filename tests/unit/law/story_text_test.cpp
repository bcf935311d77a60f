#include "law/explain.hpp"
#include "unit/law/law_fixture.hpp"

using hd::Language;
using hd::Moment;
using namespace hd::law;

namespace {

std::string fault(const std::string& text) {
  const auto story = parse_story(text);
  return story ? "" : story.error().logged.text;
}

bool says(const std::string& text, const std::string& part) {
  const std::string got = fault(text);
  if (got.find(part) == std::string::npos) MESSAGE(text, " -> ", got);
  return got.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a fact has its agency, island, precision and offence") {
  const Story story = hd::test::story_of(
      "# lời ghi\n\ntiêu đề: Đảo\r\n"
      "ngày 24/11/2026 14 giờ: công an đặc khu (Cát Hải) ở đảo phân loại, Điều 150 khoản 2\n");
  CHECK(story.title == "Đảo");
  REQUIRE(story.situation.facts.size() == 1);
  const Fact& fact = story.situation.facts.front();
  CHECK(fact.kind == FactKind::classified);
  CHECK(fact.agency_kind == AgencyKind::commune_police);
  CHECK(fact.agency == "Cát Hải");
  CHECK(fact.at_island);
  CHECK(fact.precision == Precision::hour);
  CHECK(fact.article == "150");
  CHECK(fact.clause == "2");
  CHECK(fact.at == Moment::local(*hd::CivilDate::of(2026, 11, 24), 14, 0));
}

TEST_CASE("marks and capitals do not matter") {
  const Story story = hd::test::story_of("NGAY 24/11/2026 14:05: Cong an xa nhan tin\n");
  CHECK(story.situation.facts.front().kind == FactKind::tip_received);
}

TEST_CASE("an English story says the same") {
  const Story story = hd::test::story_of(
      "day 24/11/2026 14 h: commune police on an island receives the tip\nreporter: unnamed\n"
      "victim under 18: yes\nother urgent ground: no\noffence: art 329\n");
  CHECK(story.situation.facts.front().at_island);
  CHECK(story.situation.reporter_named == YesNo::no);
  CHECK(story.situation.victim_under_18 == YesNo::yes);
  CHECK(story.situation.flagrant == YesNo::no);
  CHECK(story.situation.public_concern == YesNo::no);
  CHECK(story.situation.suspect_may_flee == YesNo::no);
  CHECK(story.situation.article == "329");
}

// What the tables of the law know better than the reader of lines.
TEST_CASE("a clause, a ground and a holder that are not there are refused in both languages") {
  const auto unsound = [](const std::string& text) {
    const auto checked = check_story(hd::test::story_of(text), hd::test::real_law());
    return checked ? std::string() : checked.error().logged.text;
  };
  const auto holds = [](const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
  };
  const std::string received = "ngày 24/11/2026 10:00: cơ quan điều tra nhận tin\n";
  const std::string clause =
      unsound("ngày 24/11/2026 10:00: công an xã phân loại, Điều 150 khoản 9\n");
  CHECK(holds(clause, "Điều 150 không có khoản 9 trong law/offences.csv (có: 1, 2, 3)\n"));
  CHECK(holds(clause, "art. 150 has no clause 9"));
  CHECK(holds(unsound(received + "tội danh: Điều 348 khoản 7\n"), "khoản 7"));
  CHECK(holds(unsound(received + "nếu tội danh: Điều 348 khoản 7\n"), "khoản 7"));
  CHECK(unsound(received + "tội danh: Điều 168 khoản 7\n").empty());  // not in the tables
  const std::string suspended = "ngày 22/12/2026 10:00: cơ quan điều tra tạm đình chỉ, lý do ";
  CHECK(holds(unsound(received + suspended + "z\n"), "“z” không phải căn cứ, lý do của việc này"));
  CHECK(unsound(received + suspended + "b\n").empty());
  CHECK(unsound(received + suspended + "awaiting_papers\n").empty());
  const std::string refused = "ngày 22/12/2026 10:00: cơ quan điều tra không khởi tố, lý do ";
  CHECK(unsound(received + refused + "8\n").empty());
  CHECK(holds(unsound(received + refused + "9\n"), "is no ground of this act"));
  const std::string assigned = "ngày 24/11/2026 11:00: cơ quan điều tra phân công, lý do a\n";
  CHECK(holds(unsound(received + assigned), "this act has no ground"));
  const std::string passed = "ngày 24/11/2026 12:00: công an xã chuyển tin\n";
  CHECK(holds(unsound(received + passed), "không nhận tin\n"));
  CHECK(unsound("ngày 24/11/2026 09:00: công an xã nhận tin\n" + passed).empty());
}

TEST_CASE("an article that the law's tables do not have is pointed out, not refused") {
  const std::string facts = "ngày 24/11/2026 10:00: cơ quan điều tra nhận tin\ntội danh: Điều ";
  const auto told = [&](const char* article, Language language) {
    return *explain(facts + article + "\n", hd::test::real_law(), language);
  };
  CHECK(told("999", Language::vi).find("CHÚ Ý: Điều 999 không có trong") == 0);
  CHECK(told("999", Language::en).find("NOTE: art. 999 is not in") == 0);
  CHECK(told("150", Language::vi).find("CHÚ Ý") == std::string::npos);
}

// Joint Circular 01/2017 art. 14(3) binds the notice, Law 99/2025 was not seen for CPC 149.
TEST_CASE("the timetable tells the note of a row, and by how much a prolonged limit was late") {
  const std::string resumed =
      "ngày 05/10/2026 09:00: cơ quan điều tra nhận tin\n"
      "ngày 26/10/2026 09:00: cơ quan điều tra tạm đình chỉ, lý do b\n"
      "ngày 09/11/2026 09:00: cơ quan điều tra phục hồi\n";
  const std::string vi = *explain(resumed, hd::test::real_law(), Language::vi);
  CHECK(vi.find("Ghi chú: Chưa đọc Luật 99/2025 về điều này") != std::string::npos);
  const std::string en = *explain(resumed, hd::test::real_law(), Language::en);
  CHECK(en.find("Note: Law 99/2025 was not seen for this article") != std::string::npos);
  const std::string late = *explain(
      "ngày 05/10/2026 09:00: cơ quan điều tra nhận tin\n"
      "ngày 28/10/2026 10:00: cơ quan điều tra kéo dài thời hạn\n",
      hd::test::real_law(), Language::vi);
  CHECK(late.find("thay bằng T6x, trễ (hạn là hết thứ Hai 26/10/2026)") != std::string::npos);
}

TEST_CASE("a line that is not understood is told with its number and what may stand there") {
  CHECK(says("\n\nhôm qua có tin\n", "line 3 'hôm qua có tin': a line begins with"));
  CHECK(says("ngày 31/02/2026 10:00: công an xã nhận tin", "is no day"));
  CHECK(says("ngày 24/11/2026 25:00: công an xã nhận tin", "is no time"));
  CHECK(says("ngày 24/11/2026 10:60: công an xã nhận tin", "is no time"));
  CHECK(says("ngày 24/11/2026 24 giờ: công an xã nhận tin", "from 0 to 23"));
  CHECK(says("ngày 24/11/2026: công an xã nhận tin", "write the day and the time"));
  CHECK(says("ngày 24/11/2026 10:00 công an xã nhận tin", "after the time comes"));
  CHECK(says("ngày 24/11/2026 10:00: hàng xóm nhận tin", "begin with an agency"));
  CHECK(says("ngày 24/11/2026 10:00: công an xã ngủ quên", "is no act of"));
  CHECK(says("ngày 24/11/2026 10:00: công an xã (A nhận tin", "')' is missing"));
  CHECK(says("ngày 24/11/2026 10:00: công an xã phân loại, 150", "write the offence as"));
  CHECK(says("người báo tin: có lẽ", "write có, không"));
  CHECK(says("hạn T2a: mai", "is no time"));
  CHECK(says("chuyển cho: ai đó", "name an agency"));
  CHECK(says("mức độ: nặng", "rất nghiêm trọng"));
  CHECK(says("bỏ qua T5w: 24-11", "is no day"));
  CHECK(says("\xff\xfe", "not UTF-8"));
}

TEST_CASE("broken stories never crash the reader") {
  const std::string whole = *hd::read_file(std::string(HD_SOURCE_DIR) +
                                           "/tests/story/14-chuyen-tin-cho-co-quan-dieu-tra.story");
  for (std::size_t cut = 0; cut < whole.size(); ++cut) {
    const auto story = parse_story(std::string_view(whole).substr(0, cut));
    if (story) (void)hd::test::real_law().answer(story->situation);
  }
  for (std::size_t at = 0; at < whole.size(); at += 3) {
    std::string changed = whole;
    changed[at] = changed[at] == ':' ? ' ' : ':';
    const auto story = parse_story(changed);
    if (story) (void)hd::test::real_law().answer(story->situation);
  }
  CHECK(true);
}
