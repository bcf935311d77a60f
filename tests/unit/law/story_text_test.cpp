#include "unit/law/law_fixture.hpp"

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
