// Views over outputs made by hand: what a page says of a lead, a day, a figure.
#include <doctest/doctest.h>

#include <algorithm>

#include "http/views.hpp"

using namespace hd;
using namespace hd::http;

namespace {

CivilDate on(int year, int month, int day) { return *CivilDate::of(year, month, day); }

const law::Law& law_data() {
  static const auto loaded = law::Law::load(HD_SOURCE_DIR "/law");
  return *loaded;
}
const law::Province& province() {
  static const auto loaded = law::Province::load(HD_SOURCE_DIR "/province/hai-phong");
  return *loaded;
}

// Wednesday 25/11/2026, 14:20.
ViewContext context(Language language = Language::vi) {
  return {law_data(),
          province(),
          {language, Moment::local(on(2026, 11, 25), 14, 20), law_data().calendar()}};
}

domain::Agency commune_police() {
  domain::Agency agency;
  agency.kind = domain::AgencyKind::commune_police;
  agency.name = "Công an xã Kiến Thuỵ";
  return agency;
}

domain::Lead tip_of_yesterday() {
  domain::Lead lead;
  lead.number = "TB 0524/2026";
  lead.unit_code = "11680";
  lead.received_at = Moment::local(on(2026, 11, 24), 17, 0);
  return lead;
}

domain::DueDate pass_on_by(int day, int hour) {
  domain::DueDate due;
  due.rule = "T2a";
  due.due_at = Moment::local(on(2026, 11, day), hour, 0);
  due.is_hour_limit = true;
  return due;
}

std::string text(const Json& value) {
  return value.as_text() == nullptr ? "(no text)" : *value.as_text();
}

app::read_indicators::Figure figure(indicators::Measure measure, int counted, int missing) {
  app::read_indicators::Figure figure;
  figure.measure = measure;
  figure.now.numerator = counted;
  figure.now.denominator = counted + missing;
  return figure;
}

Json figure_seen(const app::read_indicators::Figure& one) {
  app::read_indicators::Output output;
  output.period = indicators::year_as_of(2026, on(2026, 11, 25));
  output.figures = {one};
  return indicators_view(context(), output).at("figures").as_array()->front();
}

}  // namespace

TEST_CASE("a sealed row of the queue shows place, hour, danger and limit, and no minute") {
  app::read_queue::Output output;
  app::LeadLine line;
  line.lead = tip_of_yesterday();
  line.lead.danger = domain::Danger::maybe;
  line.holder = commune_police();
  line.next_due = pass_on_by(25, 17);
  output.page.lines = {line};
  const Json view = queue_view(context(), output);
  const Json& row = view.at("rows").as_array()->front();
  CHECK(text(row.at("short_number")) == "0524");
  CHECK(text(row.at("place")) == "xã Kiến Thuỵ");
  CHECK(text(row.at("received_words")) == "17 giờ thứ Ba 24/11/2026");
  CHECK(text(row.at("kind")).empty());
  CHECK(text(row.at("due").at("short_words")) == "17:00, còn 2 giờ");
  CHECK(text(row.at("due").at("sign")) == "today");
  CHECK(text(row.at("due").at("label")) == "Chuyển tin cho Cơ quan điều tra có thẩm quyền");
  CHECK(view.at("next_cursor").is_null());
}

TEST_CASE("what came in by telephone is shown with its minute") {
  domain::Lead lead = tip_of_yesterday();
  lead.channel = domain::Channel::telephone;
  CHECK(received_words(context(), lead) == "17:00 thứ Ba 24/11/2026");
}

TEST_CASE("on an island the whole of a limit is longer, and so is its half") {
  domain::Agency island = commune_police();
  island.is_island = true;
  CHECK(facts_of(context(), pass_on_by(26, 17), commune_police()).limit_hours == 24);
  CHECK(facts_of(context(), pass_on_by(26, 17), island).limit_hours == 48);
}

TEST_CASE("today says in one sentence what is late, due and new") {
  app::read_today::Output output;
  output.now = context().speech.now;
  output.own = commune_police();
  CHECK(text(today_view(context(), output).at("summary")) ==
        "Không có việc nào quá hạn, không có gì đến hạn hôm nay.");
  output.late = {{{tip_of_yesterday(), pass_on_by(25, 14), commune_police()}}, 1};
  output.due_today.first.assign(3, {tip_of_yesterday(), pass_on_by(25, 17), commune_police()});
  output.due_today.total = 3;
  output.unclassified.assign(4, tip_of_yesterday());
  const Json view = today_view(context(), output);
  CHECK(text(view.at("summary")) == "Một việc quá hạn, ba việc đến hạn hôm nay, bốn điều mới.");
  CHECK(text(view.at("date_words")) == "Thứ Tư 25/11/2026");
  const Json& task = view.at("late").as_array()->front();
  CHECK(text(task.at("due").at("short_words")) == "quá 20 phút");
  CHECK(text(task.at("caption")) ==
        "hạn 14:00 thứ Tư 25/11/2026, theo điểm a khoản 5 Điều 8 TTLT 01/2017");
  CHECK(text(task.at("action").at("href_kind")) == "duty");
  CHECK(text(today_view(context(Language::en), output).at("summary")) ==
        "One task is late, three are due today, four things are new.");
}

TEST_CASE(
    "today says of what was passed on that it came back and why, and leads to the duty desk") {
  app::read_today::Output output;
  output.now = context().speech.now;
  output.own = commune_police();
  domain::Lead lead = tip_of_yesterday();
  lead.state = domain::LeadState::classified;
  app::read_today::Task task{lead, pass_on_by(25, 17), output.own};
  task.returned_by = commune_police();
  task.return_reason = "wrong_receiver";
  output.due_today = {{task}, 1};
  output.unclassified = {lead};
  const Json view = today_view(context(), output);
  const Json& row = view.at("due_today").as_array()->front();
  CHECK(text(row.at("caption")).ends_with(". Bị trả lại: Gửi nhầm cơ quan (Công an xã Kiến Thuỵ)"));
  CHECK(text(row.at("action").at("href_kind")) == "duty");
  CHECK(text(view.at("fresh").as_array()->front().at("kind")) == "returned");
}

TEST_CASE("what is owed after a decision is named by the decision that was made") {
  app::read_today::Output output;
  output.now = context().speech.now;
  output.own = commune_police();
  output.own.kind = domain::AgencyKind::city_investigating_agency;
  domain::Lead lead = tip_of_yesterday();
  domain::DueDate due = pass_on_by(26, 14);
  due.rule = "T12";
  lead.state = domain::LeadState::not_opened;
  output.coming.first.push_back({lead, due, output.own});
  lead.state = domain::LeadState::opened;
  output.coming.first.push_back({lead, due, output.own});
  output.coming.total = 2;
  const Json view = today_view(context(), output);
  const auto& rows = *view.at("coming").as_array();
  CHECK(text(rows[0].at("title")) == "Gửi quyết định không khởi tố vụ án cho Viện kiểm sát");
  CHECK(text(rows[0].at("caption")).ends_with("theo khoản 1 Điều 158 BLTTHS"));
  CHECK(text(rows[1].at("title")) == "Gửi quyết định khởi tố vụ án cho Viện kiểm sát");
}

TEST_CASE("a day off of the week is named once") {
  app::read_today::Output output;
  output.now = context().speech.now;
  output.own = commune_police();
  app::read_today::Day day;
  day.date = on(2026, 11, 24);
  day.info = law_data().calendar().day_info(day.date);
  day.is_working = false;
  output.week = {day};
  CHECK(text(today_view(context(), output).at("off_note")) ==
        "Thứ Ba 24/11 là Ngày Văn hóa Việt Nam, không tính là ngày làm việc.");
}

TEST_CASE("a figure says how far it is from its target in words") {
  using indicators::Measure;
  CHECK(text(figure_seen(figure(Measure::classified, 3, 0)).at("verdict")) == "đạt mục tiêu");
  CHECK(text(figure_seen(figure(Measure::classified, 3, 2)).at("verdict")) ==
        "thiếu 2 tin để đạt 100%");
  // 90 % of 10 is 9: exactly 90 is not above.
  CHECK(text(figure_seen(figure(Measure::decided, 9, 1)).at("verdict")) ==
        "thiếu 1 tin để đạt trên 90%");
  const Json none = figure_seen(figure(Measure::cleared, 0, 0));
  CHECK(text(none.at("percent_words")) == "–");
  CHECK(none.at("percent").is_null());
  CHECK(none.at("is_met").is_null());
  CHECK(text(none.at("verdict")) == "chưa có vụ nào được khởi tố trong kỳ");
}

TEST_CASE("a figure is never rounded up to its target") {
  const Json seen = figure_seen(figure(indicators::Measure::decided, 1032, 136));
  CHECK(text(seen.at("percent_words")) == "88,3%");
  CHECK(text(seen.at("formula")) ==
        "1.032 tin đã có quyết định trên 1.168 tin hết hạn hoặc được quyết định trước hạn "
        "trong kỳ");
  const Json near = figure_seen(figure(indicators::Measure::decided, 8999, 1001));
  CHECK(text(near.at("percent_words")) == "89,9%");
}

TEST_CASE("cases carried over are named with the figure they count in") {
  app::read_indicators::Figure cleared = figure(indicators::Measure::cleared, 22, 2);
  CHECK(text(figure_seen(cleared).at("carry_words")).empty());
  cleared.now.carried = 5;
  CHECK(text(figure_seen(cleared).at("carry_words")) == "tính cả 5 vụ năm trước chuyển sang");
}

TEST_CASE("a figure is set beside that of the same days a year before") {
  using indicators::Measure;
  app::read_indicators::Figure decided = figure(Measure::decided, 884, 116);
  CHECK(text(figure_seen(decided).at("before_words")).empty());
  decided.before = figure(Measure::decided, 903, 97).now;
  CHECK(text(figure_seen(decided).at("before_words")) == "cùng kỳ năm trước 90,3%: giảm 1,9 điểm");
  decided.before = decided.now;
  CHECK(text(figure_seen(decided).at("before_words")) == "cùng kỳ năm trước cũng 88,4%");
}

TEST_CASE("a trend says each month beside the year before, and itself in a sentence") {
  const auto tally = [](int counted, int missing) {
    return figure(indicators::Measure::decided, counted, missing).now;
  };
  app::read_figure_trend::Output trend;
  trend.period = indicators::year_as_of(2026, on(2026, 3, 31));
  trend.measure = indicators::Measure::decided;
  trend.now = {tally(9, 1), tally(88, 12), tally(912, 88)};
  trend.before = {tally(0, 0), tally(8, 2), tally(93, 7), tally(1, 0)};
  const Json view = trend_view(context(), trend);
  const auto& months = *view.at("months").as_array();
  REQUIRE(months.size() == 4);
  CHECK(text(months[0].at("change_words")).empty());
  CHECK(text(months[1].at("change_words")) == "+8");
  CHECK(text(months[2].at("change_words")) == "−1,8");
  CHECK(months[3].at("now").is_null());
  CHECK(text(view.at("words")) ==
        "Giải quyết tin, lũy kế đến cuối mỗi tháng năm 2026: tháng 1 90%, thấp nhất 88% "
        "(tháng 2), gần nhất 91,2% (tháng 3); mục tiêu: trên 90%.");
}

TEST_CASE("the reckoning of a date names every day, the holiday in it and the rule beside it") {
  law::Situation situation;
  law::Fact accepted;
  accepted.kind = law::FactKind::tip_received;
  accepted.agency_kind = law::AgencyKind::city_investigating_agency;
  accepted.at = Moment::local(on(2026, 11, 23), 10, 25);
  situation.facts = {accepted};
  situation.article = "150";
  const law::Answer answer = law_data().answer(situation);
  const law::Due* due = answer.find("T5");
  REQUIRE(due != nullptr);
  const Json view = due_view(context(), *due);
  CHECK(text(view.at("words")) == "thứ Năm 26/11/2026, còn 1 ngày làm việc");
  CHECK(text(view.at("sign")) == "soon");
  CHECK(text(view.at("why")) == "3 ngày, tính từ lúc nhận tin, 10:25 thứ Hai 23/11/2026.");
  CHECK(text(view.at("citation").at("text")) == "khoản 5 Điều 146 BLTTHS");
  CHECK(text(view.at("roll_status")) == "none");
  CHECK(view.at("certain_before").is_null());
  const auto& days = *view.at("days").as_array();
  REQUIRE(days.size() == 4);
  CHECK(text(days[0].at("kind")) == "start");
  CHECK(text(days[1].at("words")).find("(Ngày Văn hóa Việt Nam") != std::string::npos);
  CHECK(text(days[3].at("kind")) == "end");
  const Json& beside = view.at("beside").as_array()->front();
  CHECK(text(beside.at("due_day")) == "2026-11-27");
}

TEST_CASE("a kept date says how sure it is, in lists as on the page of its lead") {
  domain::DueDate due = pass_on_by(26, 17);
  const auto brief = [&](const domain::Agency& agency) {
    return due_brief_view(context(), due, agency, domain::LeadState::received);
  };
  CHECK(text(brief(commune_police()).at("status")) == "confirmed");
  CHECK(text(brief(commune_police()).at("certain_words")).empty());
  CHECK_FALSE(*brief(commune_police()).at("is_provisional").as_bool());
  due.is_draft = true;
  due.is_provisional = true;
  due.certain_at = due.due_at.plus_hours(-24);
  CHECK(text(brief(commune_police()).at("status")) == "draft");
  CHECK(*brief(commune_police()).at("is_provisional").as_bool());
  CHECK(text(brief(commune_police()).at("certain_words")) == "chắc chắn: trước 17:00 thứ Tư 25/11");
}

TEST_CASE("a duty owed at once is shown so in Today and among the alarms") {
  domain::Agency city = commune_police();
  city.kind = domain::AgencyKind::city_investigating_agency;
  domain::DueDate due = pass_on_by(19, 15);
  due.rule = "T17";
  due.is_draft = true;
  app::read_today::Output output;
  output.now = context().speech.now;
  output.own = city;
  output.late = {{{tip_of_yesterday(), due, city}}, 1};
  const Json task = today_view(context(), output).at("late").as_array()->front();
  CHECK(text(task.at("due").at("short_words")) == "ngay, chưa làm");
  CHECK(text(task.at("due").at("status")) == "draft");
  CHECK(text(task.at("caption")) ==
        "từ 15:00 thứ Năm 19/11/2026, theo khoản 2 Điều 14 TTLT 06/2018");

  app::read_alarms::Output alarms;
  app::read_alarms::Line line;
  line.agency = city;
  line.alarm.duty.key.code = "T17";
  line.alarm.duty.key.due_at = due.due_at;
  line.alarm.duty.is_hour_limit = true;
  line.due = due;
  alarms.lines = {line};
  const auto row = [&] {
    return alarms_view(context(), false, alarms).at("rows").as_array()->front();
  };
  CHECK(text(row().at("words")) == "ngay, chưa làm");
  CHECK(text(row().at("due_words")) == "từ 15:00 thứ Năm 19/11/2026");
  CHECK(text(row().at("status")) == "draft");
  alarms.lines[0].due.reset();  // it fell away: the rule is a draft all the same
  CHECK(text(row().at("status")) == "draft");
  alarms.lines[0].alarm.duty.key.code = "T4";
  CHECK(text(row().at("status")) == "confirmed");
}

TEST_CASE("a limit counted backwards that moves to the working day before says so") {
  law::Situation situation;
  law::Fact accepted;
  accepted.kind = law::FactKind::tip_received;
  accepted.agency_kind = law::AgencyKind::city_investigating_agency;
  // The 20 days end on 1 December; 7 days before is 24 November, a holiday.
  accepted.at = Moment::local(on(2026, 11, 11), 10, 25);
  situation.facts = {accepted};
  situation.article = "150";
  const law::Answer answer = law_data().answer(situation);
  const law::Due* due = answer.find("T13b");
  REQUIRE(due != nullptr);
  const Json view = due_view(context(), *due);
  CHECK(text(view.at("due_day")) == "2026-11-23");
  CHECK(text(view.at("why"))
            .find("Theo đúng chữ, ngày cuối là thứ Ba 24/11/2026, rơi vào ngày nghỉ; "
                  "lấy ngày làm việc liền trước là cách hiểu") != std::string::npos);
  CHECK(text(view.at("why")).find("kế tiếp") == std::string::npos);
  CHECK(view.at("certain_before").is_null());
  CHECK(text(view.at("certain_words")).empty());
}

TEST_CASE("a limit that moves to the working day after says until when it is certain") {
  law::Situation situation;
  law::Fact accepted;
  accepted.kind = law::FactKind::tip_received;
  accepted.agency_kind = law::AgencyKind::city_investigating_agency;
  accepted.at = Moment::local(on(2026, 11, 23), 10, 25);
  law::Fact assigned = accepted;
  assigned.kind = law::FactKind::officer_assigned;
  situation.facts = {accepted, assigned};
  situation.article = "150";
  const law::Answer answer = law_data().answer(situation);
  const Json view = due_view(context(), *answer.find("T6"));
  CHECK(text(view.at("date_words")) == "thứ Hai 14/12/2026");
  CHECK(text(view.at("certain_words")) == "chắc chắn: trước hết Chủ nhật 13/12");
  CHECK(text(view.at("certain_before")) == "2026-12-13");
  // Two months from the receipt end in a year whose days off are not announced.
  const auto prolong = std::ranges::find(answer.next_steps, "prolong", &law::NextStep::id);
  REQUIRE(prolong != answer.next_steps.end());
  CHECK(text(next_step_view(context(), *prolong).at("when_words")).ends_with("(tạm tính)"));
}

TEST_CASE("offences come as articles with their clauses") {
  const Json view = offences_view(context());
  const auto& rows = *view.at("rows").as_array();
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [](const Json& row) { return text(row.at("article")) == "150"; });
  REQUIRE(found != rows.end());
  const auto& clauses = *found->at("clauses").as_array();
  REQUIRE(clauses.size() == 3);
  CHECK(text(clauses[0].at("max_words")) == "đến 10 năm tù");
  CHECK(text(clauses[2].at("severity_words")) == "đặc biệt nghiêm trọng");
}

TEST_CASE("set-up offers communes with their full names and the kinds that can work here") {
  const Json view = setup_place_view(context());
  CHECK(view.at("units").as_array()->size() == 114);
  for (const Json& kind : *view.at("agency_kinds").as_array()) {
    CHECK(domain::parse_code<domain::AgencyKind>(text(kind.at("code"))));
    CHECK_FALSE(kind.at("can_have").as_array()->empty());
  }
}
