#include "http/due_words.hpp"

#include <doctest/doctest.h>

#include "http/view.hpp"

using namespace hd;
using namespace hd::http;

namespace {

CivilDate date(int year, int month, int day) { return *CivilDate::of(year, month, day); }

const calendar::Calendar& days_off() {
  static const auto loaded = calendar::Calendar::load(HD_SOURCE_DIR "/law");
  return *loaded;
}

// Wednesday 25/11/2026, 14:20; the day before was a public holiday.
Speech vietnamese() {
  return {Language::vi, Moment::local(date(2026, 11, 25), 14, 20), days_off()};
}
Speech english() { return {Language::en, vietnamese().now, days_off()}; }

DueFacts by_end_of(CivilDate last_day) {
  DueFacts due;
  due.due_at = Moment::local(last_day.plus_days(1), 0, 0);
  return due;
}

DueFacts by_hour(CivilDate day, int hour, int minute) {
  DueFacts due;
  due.due_at = Moment::local(day, hour, minute);
  due.is_hour_limit = true;
  return due;
}

}  // namespace

TEST_CASE("a day limit is said with weekday, date and working days left") {
  const auto due = by_end_of(date(2026, 11, 27));
  CHECK(due_words(vietnamese(), due) == "thứ Sáu 27/11/2026, còn 2 ngày làm việc");
  CHECK(short_due_words(vietnamese(), due) == "thứ Sáu 27/11");
  CHECK(due_words(english(), due) == "Friday 27/11/2026, 2 working days left");
}

TEST_CASE("one working day is said in the singular in English") {
  CHECK(due_words(english(), by_end_of(date(2026, 11, 26))) ==
        "Thursday 26/11/2026, 1 working day left");
}

TEST_CASE("weekends and holidays are not counted among the working days left") {
  CHECK(remaining_words(vietnamese(), by_end_of(date(2026, 11, 30))) == "còn 3 ngày làm việc");
  Speech monday = vietnamese();
  monday.now = Moment::local(date(2026, 11, 23), 9, 0);
  CHECK(remaining_words(monday, by_end_of(date(2026, 11, 25))) == "còn 1 ngày làm việc");
}

TEST_CASE("a limit that ends on the weekend says that no working day is left") {
  Speech friday = vietnamese();
  friday.now = Moment::local(date(2026, 11, 27), 9, 0);
  CHECK(remaining_words(friday, by_end_of(date(2026, 11, 28))) ==
        "không còn ngày làm việc nào trước hạn");
}

TEST_CASE("a day limit runs until midnight of its last day") {
  const auto due = by_end_of(date(2026, 11, 25));
  Speech speech = vietnamese();
  CHECK(due_words(speech, due) == "thứ Tư 25/11/2026, hết hôm nay");
  speech.now = Moment::local(date(2026, 11, 25), 23, 59);
  CHECK(sign_of(speech, due) == DueSign::today);
  speech.now = Moment::local(date(2026, 11, 26), 0, 0);
  CHECK(sign_of(speech, due) == DueSign::late);
  CHECK(short_due_words(speech, due) == "quá 1 ngày");
}

TEST_CASE("an hour limit is said with its minute and what is left") {
  const auto due = by_hour(date(2026, 11, 25), 17, 0);
  CHECK(due_words(vietnamese(), due) == "17:00 thứ Tư 25/11/2026, còn 2 giờ 40 phút");
  CHECK(short_due_words(vietnamese(), due) == "17:00, còn 2 giờ");
  CHECK(short_due_words(english(), due) == "17:00, 2 hours left");
}

TEST_CASE("an hour limit of another day is short with its day") {
  CHECK(short_due_words(vietnamese(), by_hour(date(2026, 11, 26), 13, 0)) == "26/11, 13:00");
}

TEST_CASE("lateness is said in minutes, hours or days") {
  CHECK(short_due_words(vietnamese(), by_hour(date(2026, 11, 25), 14, 0)) == "quá 20 phút");
  CHECK(short_due_words(vietnamese(), by_hour(date(2026, 11, 25), 11, 0)) == "quá 3 giờ");
  CHECK(short_due_words(vietnamese(), by_hour(date(2026, 11, 20), 11, 0)) == "quá 5 ngày");
  CHECK(due_words(vietnamese(), by_end_of(date(2026, 11, 2))) == "thứ Hai 2/11/2026, quá 23 ngày");
}

TEST_CASE("the sign of an hour limit follows the part that is left") {
  const auto sign_at = [](int hour, int minute) {
    Speech speech = vietnamese();
    speech.now = Moment::local(date(2026, 11, 25), hour, minute);
    return sign_of(speech, by_hour(date(2026, 11, 25), 20, 0));
  };
  CHECK(sign_at(7, 59) == DueSign::later);
  CHECK(sign_at(8, 0) == DueSign::soon);
  CHECK(sign_at(15, 59) == DueSign::soon);
  CHECK(sign_at(16, 0) == DueSign::today);
  CHECK(sign_at(20, 0) == DueSign::late);
}

TEST_CASE("two working days before its end a day limit is soon") {
  CHECK(sign_of(vietnamese(), by_end_of(date(2026, 11, 27))) == DueSign::soon);
  CHECK(sign_of(vietnamese(), by_end_of(date(2026, 11, 30))) == DueSign::later);
}

TEST_CASE("what is done says when, and is never late") {
  auto due = by_end_of(date(2026, 11, 20));
  due.done_at = Moment::local(date(2026, 11, 23), 9, 0);
  CHECK(sign_of(vietnamese(), due) == DueSign::done);
  CHECK(due_words(vietnamese(), due) == "xong thứ Hai 23/11/2026");
  CHECK(short_due_words(vietnamese(), due) == "xong thứ Hai 23/11");
  due.has_fallen_away = true;
  CHECK(due_words(vietnamese(), due) == "không còn phải làm từ thứ Hai 23/11/2026");
}

TEST_CASE("a date of another year keeps its year in the short form") {
  CHECK(short_date_words(vietnamese(), date(2027, 1, 4)) == "thứ Hai 4/1/2027");
  CHECK(short_date_words(vietnamese(), date(2026, 12, 2)) == "thứ Tư 2/12");
}

TEST_CASE("the hour of a public tip is said without a minute") {
  const Moment hour = Moment::local(date(2026, 11, 24), 13, 0);
  CHECK(hour_words(vietnamese(), hour) == "13 giờ thứ Ba 24/11/2026");
  CHECK(moment_words(vietnamese(), hour) == "13:00 thứ Ba 24/11/2026");
}

TEST_CASE("numbers are grouped and marked in the way of the language") {
  CHECK(number_words(vietnamese(), 1234567) == "1.234.567");
  CHECK(number_words(english(), 1184) == "1,184");
  CHECK(number_words(vietnamese(), 999) == "999");
  CHECK(tenths_words(vietnamese(), 884) == "88,4");
  CHECK(tenths_words(vietnamese(), 1000) == "100");
  CHECK(tenths_words(vietnamese(), 12345) == "1.234,5");
}

TEST_CASE("a sentence begins with a large letter") {
  CHECK(sentence_case("thứ Ba") == "Thứ Ba");
  CHECK(sentence_case("đến hạn") == "đến hạn");  // never half of a letter
  CHECK(sentence_case("").empty());
}

TEST_CASE("what is owed at once has no number of days that it is late by") {
  DueFacts due = by_hour(date(2026, 11, 19), 15, 5);
  due.is_at_once = true;
  CHECK(due_words(vietnamese(), due) == "ngay, chưa làm, từ 15:05 thứ Năm 19/11/2026");
  CHECK(short_due_words(vietnamese(), due) == "ngay, chưa làm");
  CHECK(remaining_words(vietnamese(), due) == "ngay, chưa làm");
  CHECK(due_words(english(), due) == "at once, not done, since 15:05 Thursday 19/11/2026");
  CHECK(sign_of(vietnamese(), due) == DueSign::late);
  due.done_at = Moment::local(date(2026, 11, 23), 9, 0);
  CHECK(due_words(vietnamese(), due) == "xong thứ Hai 23/11/2026");
}

TEST_CASE(
    "beside a date that rests on an interpretation stands until when one is in time for sure") {
  DueFacts rolled = by_end_of(date(2026, 12, 14));
  CHECK(certain_words(vietnamese(), rolled).empty());
  rolled.certain_at = Moment::local(date(2026, 12, 14), 0, 0);
  CHECK(certain_words(vietnamese(), rolled) == "chắc chắn: trước hết Chủ nhật 13/12");
  DueFacts island = by_hour(date(2026, 12, 1), 17, 12);
  island.certain_at = Moment::local(date(2026, 11, 30), 17, 12);
  CHECK(certain_words(vietnamese(), island) == "chắc chắn: trước 17:12 thứ Hai 30/11");
  CHECK(certain_words(english(), island) == "certain: before 17:12 Monday 30/11");
  // Its 24 hours have gone by: only what is said of islands is left.
  island.due_at = vietnamese().now.plus_hours(20);
  island.certain_at = island.due_at.plus_hours(-24);
  CHECK(certain_words(vietnamese(), island).starts_with("mốc chắc chắn đã qua: "));
  CHECK(certain_words(english(), island).starts_with("the certain limit has passed: "));
  rolled.certain_at = vietnamese().now;
  CHECK(certain_words(vietnamese(), rolled).starts_with("mốc chắc chắn đã qua: hết "));
  rolled.certain_at = vietnamese().now.plus_seconds(1);
  CHECK(certain_words(vietnamese(), rolled).starts_with("chắc chắn: trước hết "));
  island.done_at = island.certain_at;
  CHECK(certain_words(vietnamese(), island).empty());
}

TEST_CASE("what was done late says so, and when it was due") {
  DueFacts by_day;
  by_day.due_at = Moment::local(date(2026, 11, 28), 0, 0);
  by_day.done_at = Moment::local(date(2026, 11, 30), 9, 0);
  by_day.was_late = true;
  CHECK(certain_words(vietnamese(), by_day) == "trễ: hạn thứ Sáu 27/11/2026");
  CHECK(certain_words(english(), by_day) == "late: due Friday 27/11/2026");
  DueFacts sent = by_hour(date(2026, 11, 24), 14, 20);
  sent.done_at = Moment::local(date(2026, 11, 24), 15, 0);
  sent.was_late = true;
  CHECK(certain_words(vietnamese(), sent) == "trễ: hạn 14:20 thứ Ba 24/11/2026");
}

TEST_CASE("of the law's dates, one that was met after its end is late, and none without a number") {
  law::Due due;
  due.unit = law::LimitUnit::days;
  due.reckoning.is_day_limit = true;
  due.reckoning.due_at = Moment::local(date(2026, 11, 28), 0, 0);
  due.state = law::DueState::done;
  due.done_at = Moment::local(date(2026, 11, 27), 9, 0);
  CHECK_FALSE(facts_of(due).was_late);
  due.done_at = Moment::local(date(2026, 11, 30), 9, 0);
  CHECK(facts_of(due).was_late);
  due.state = law::DueState::fallen_away;
  CHECK_FALSE(facts_of(due).was_late);
  due.state = law::DueState::done;
  due.unit = law::LimitUnit::at_once;
  CHECK_FALSE(facts_of(due).was_late);
}

TEST_CASE("what was done at an hour nobody knows on the day of its end says that it may be late") {
  DueFacts sent = by_hour(date(2026, 11, 24), 14, 20);
  sent.done_at = Moment::local(date(2026, 11, 24), 12, 0);
  CHECK(certain_words(vietnamese(), sent).empty());
  sent.may_be_late = true;
  CHECK(certain_words(vietnamese(), sent) ==
        "không rõ giờ nên có thể trễ: hạn 14:20 thứ Ba 24/11/2026");
  CHECK(certain_words(english(), sent) ==
        "maybe late, the hour is not known: due 14:20 Tuesday 24/11/2026");
}

// CPC 172(1): months have no numbered days; Law 99/2025 was not seen for the article.
TEST_CASE("a limit in months numbers no day, and the note of its row ends the explanation") {
  const auto law = law::Law::load(HD_SOURCE_DIR "/law");
  const auto province = law::Province::load(HD_SOURCE_DIR "/province/hai-phong");
  REQUIRE(law);
  REQUIRE(province);
  law::Fact opened;
  opened.kind = law::FactKind::case_opened;
  opened.agency_kind = law::AgencyKind::city_investigating_agency;
  opened.at = Moment::local(date(2026, 6, 1), 9, 0);
  opened.article = "328";
  opened.clause = "1";
  law::Situation situation;
  situation.facts = {opened};
  const law::Answer answer = law->answer(situation);
  const law::Due* due = answer.find("C1");
  REQUIRE(due != nullptr);
  const Json view = due_view({*law, *province, vietnamese()}, *due);
  const auto& days = *view.at("days").as_array();
  REQUIRE(days.size() == 4);  // 1 June, Saturday 1 August, the Sunday, Monday 3 August
  CHECK(*days[1].at("kind").as_text() == "rolled");
  CHECK(*days[1].at("words").as_text() == "hạn hết vào ngày nghỉ");
  CHECK(view.at("why").as_text()->ends_with(" Ghi chú: Chưa đọc Luật 99/2025 về điều này."));
}
