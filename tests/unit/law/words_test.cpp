// Keys that are put together at run time stand in words/ for every value.
#include "law/explain.hpp"
#include "law/wording.hpp"
#include "unit/law/law_fixture.hpp"

using hd::Language;
using namespace hd::law;

namespace {

std::string key(const char* prefix, std::string_view name) {
  return std::string(prefix) + std::string(name);
}

}  // namespace

TEST_CASE("every value that is shown has its word") {
  for (int i = 0; i < 13; ++i)
    CHECK(hd::has_word(key("law.day.", name_of(static_cast<DayNote>(i)))));
  for (int i = 0; i < 7; ++i)
    CHECK(hd::has_word(key("law.doubt.", name_of(static_cast<DoubtKind>(i)))));
  for (int i = 0; i < 5; ++i)
    CHECK(hd::has_word(key("law.beside.", name_of(static_cast<BesideWhy>(i)))));
  for (int i = 0; i < 3; ++i) {
    CHECK(hd::has_word(key("law.state.", name_of(static_cast<DueState>(i)))));
  }
  for (int i = 0; i < 4; ++i) {
    CHECK(hd::has_word(key("law.severity.", name_of(static_cast<Severity>(i)))));
  }
  for (int i = 0; i < 6; ++i) {
    const auto kind = static_cast<hd::calendar::DayKind>(i);
    CHECK(hd::has_word(key("calendar.day.", name_of(kind))));
    CHECK_FALSE(extent_text(3, static_cast<LimitUnit>(i), Language::vi).empty());
  }
  for (const AgencyKind kind : all_agency_kinds())
    CHECK(hd::has_word(key("law.agency.", name_of(kind))));
  for (int i = 0; i <= static_cast<int>(last_fact); ++i) {
    const std::string_view name = name_of(static_cast<FactKind>(i));
    CHECK_FALSE(name.empty());
    CHECK_MESSAGE(hd::has_word(key("law.fact.", name)), name);
  }
  for (const char* because : {"severity", "flagrant", "public_concern", "suspect_may_flee",
                              "found_later", "urgent_excluded", "urgent_open", "victim_under_18",
                              "child_sexual_abuse", "severity_unknown", "accused_under_18"}) {
    CHECK(hd::has_word(key("law.because.", because)));
  }
  for (const char* ask : {"severity", "flagrant", "public_concern", "suspect_may_flee"}) {
    CHECK(hd::has_word(key("law.ask.", ask)));
  }
}

TEST_CASE("every holiday of the data has its word") {
  const hd::CsvTable table = *hd::CsvTable::parse(
      *hd::read_file(hd::test::law_folder() + "/holidays.csv"), "holidays.csv");
  REQUIRE(table.size() > 40);
  for (std::size_t row = 0; row < table.size(); ++row) {
    CHECK_MESSAGE(hd::has_word("holiday." + table.cell(row, "name")), table.cell(row, "name"));
  }
}

TEST_CASE("a citation reads as jurists write it") {
  const Citation cited{"ttlt-01-2017",
                       {"TTLT 01/2017", "Joint Circular 01/2017"},
                       "Thông tư liên tịch số 01/2017",
                       "8",
                       "5",
                       "a"};
  CHECK(cited.text(Language::vi) == "điểm a khoản 5 Điều 8 TTLT 01/2017");
  CHECK(cited.in_full() == "điểm a khoản 5 Điều 8 Thông tư liên tịch số 01/2017");
  CHECK(cited.text(Language::en) == "Joint Circular 01/2017, art. 8(5)(a)");
  const Citation article{
      "tt-28-2020", {"TT 28/2020", "Circular 28/2020"}, "Thông tư số 28/2020/TT-BCA", "15", "", ""};
  CHECK(article.text(Language::vi) == "Điều 15 TT 28/2020");
  CHECK(article.in_full() == "Điều 15 Thông tư số 28/2020/TT-BCA");
}

TEST_CASE("explain prints title, date, article and the days, in both languages") {
  const std::string story =
      "tiêu đề: Thử\nngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n";
  const std::string vi = *explain(story, hd::test::real_law(), Language::vi);
  CHECK(vi.rfind("Thử\n", 0) == 0);
  CHECK(vi.find("hết thứ Năm 26/11/2026") != std::string::npos);
  CHECK(vi.find("khoản 5 Điều 146 BLTTHS") != std::string::npos);
  CHECK(vi.find("thứ Ba 24/11/2026  ngày thứ 1, nghỉ vẫn tính") != std::string::npos);
  CHECK(vi.find("Chắc chắn: trước khi hết Chủ nhật 13/12/2026") != std::string::npos);
  CHECK(vi.find("Theo đúng chữ: hết Chủ nhật 06/12/2026") != std::string::npos);
  const std::string en = *explain(story, hd::test::real_law(), Language::en);
  CHECK(en.find("end of Thursday 26/11/2026") != std::string::npos);
  CHECK(en.find("Criminal Procedure Code, art. 146(5)") != std::string::npos);
}

TEST_CASE("explain says that a next step ends in a year whose days off are not announced") {
  const std::string story =
      "ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n"
      "ngày 24/11/2026 09:00: cơ quan điều tra phân công\n";
  const std::string vi = *explain(story, hd::test::real_law(), Language::vi);
  const auto step = vi.find("Kéo dài thời hạn");
  REQUIRE(step != std::string::npos);
  CHECK(vi.substr(step, vi.find('\n', step) - step).find("[tạm tính]") != std::string::npos);
}

TEST_CASE("every story of the folder can be explained in both languages") {
  int count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(HD_SOURCE_DIR) + "/tests/story")) {
    if (entry.path().extension() != ".story") continue;
    const std::string text = *hd::read_file(entry.path().string());
    for (const Language language : {Language::vi, Language::en}) {
      const auto table = explain(text, hd::test::real_law(), language);
      CHECK_MESSAGE(table.has_value(), entry.path().filename().string());
    }
    ++count;
  }
  CHECK(count >= 100);
}
