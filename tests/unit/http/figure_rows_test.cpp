// What stands behind a figure, on the page and in the files to take along.
#include <doctest/doctest.h>

#include <algorithm>

#include "http/figure_sheets.hpp"
#include "http/figure_words.hpp"
#include "http/views.hpp"

using namespace hd;
using namespace hd::http;
using indicators::Measure;
using indicators::Part;
using indicators::Reason;

namespace {

CivilDate in_2026(int month, int day) { return *CivilDate::of(2026, month, day); }

const law::Law& law_of_figures() {
  static const auto loaded = law::Law::load(HD_SOURCE_DIR "/law");
  return *loaded;
}

ViewContext figures_context() {
  static const auto province = law::Province::load(HD_SOURCE_DIR "/province/hai-phong");
  return {law_of_figures(),
          *province,
          {Language::vi, Moment::local(in_2026(11, 25), 14, 20), law_of_figures().calendar()}};
}

// A tip of 1 September that became a case on 5 October, whose offender is known since 1 November.
app::read_counted_leads::Output counted_rows(Measure measure) {
  app::read_counted_leads::Line line;
  line.number = "TB 0288/2026";
  line.case_number = "VA 0007/2026";
  line.agency_name = "Công an xã Kiến Thuỵ";
  line.article = "150";
  line.standing.received_on = in_2026(9, 1);
  line.standing.classification_due_on = in_2026(9, 2);
  line.standing.classified_on = in_2026(9, 4);
  line.standing.settlement_due_on = in_2026(10, 20);
  line.standing.decided_on = in_2026(10, 5);
  line.standing.case_opened_on = in_2026(10, 5);
  line.standing.offender_identified_on = in_2026(11, 1);
  line.standing.state = domain::LeadState::verifying;
  line.judgement = {Part::counted, Reason::identified};
  app::read_counted_leads::Output output;
  output.measure = measure;
  output.period = indicators::year_as_of(2026, in_2026(11, 25));
  output.lines = {line};
  output.total = 308;
  return output;
}

Json row_of(Measure measure, Json* page = nullptr) {
  Json view = counted_view(figures_context(), {measure, Part::none, {}}, counted_rows(measure));
  if (page != nullptr) *page = view;
  return view.at("rows").as_array()->front();
}

std::string said(const Json& row, const char* name) { return *row.at(name).as_text(); }

std::string joined(const std::vector<std::string>& cells) {
  std::string all;
  for (const std::string& cell : cells) all += cell + '|';
  return all;
}

std::string joined(const sheets::Row& row) {
  std::string all;
  for (const sheets::Cell& cell : row) {
    if (const auto* text = std::get_if<std::string>(&cell)) all += *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) all += std::to_string(*number);
    all += '|';
  }
  return all;
}

std::vector<sheets::Sheet> sheets_of(Measure measure) {
  app::export_figures::Output output;
  output.leads = counted_rows(measure);
  output.trend.measure = measure;
  for (const Measure one : indicators::measures) {
    app::read_indicators::Figure figure;
    figure.measure = one;
    figure.now.add({Part::missing, Reason::carried_unknown, true});
    figure.now.add({Part::missing, Reason::carried_unknown, true});
    figure.now.add({Part::counted, Reason::identified});
    output.figures.figures.push_back(figure);
  }
  output.splits.resize(indicators::dimension_count);
  return figure_sheets(figures_context(), output);
}

}  // namespace

TEST_CASE("a row shows the days that its figure is counted by") {
  const Json classified = row_of(Measure::classified);
  CHECK(said(classified, "due_day_words") == "2/9/2026");
  CHECK(said(classified, "classified_words") == "4/9/2026");
  CHECK(said(classified, "due_words") == "quá 2 ngày");
  const Json decided = row_of(Measure::decided);
  CHECK(said(decided, "due_day_words") == "20/10/2026");
  CHECK(said(decided, "decided_words") == "5/10/2026");
  CHECK(said(decided, "due_words") == "đúng hạn");
  CHECK(said(decided, "state_words") == "Đang kiểm tra, xác minh");
  Json page;
  const Json cleared = row_of(Measure::cleared, &page);
  CHECK(said(cleared, "case_number") == "VA 0007/2026");
  CHECK(said(cleared, "opened_words") == "5/10/2026");
  CHECK(said(cleared, "known_words") == "1/11/2026");
  CHECK(said(cleared, "due_words").empty());
  CHECK(said(page, "title") == "Khám phá vụ án: 308 vụ án");
}

TEST_CASE("what still waits is set against the day that was asked for") {
  auto output = counted_rows(Measure::decided);
  output.lines.front().standing.decided_on.reset();
  const auto shown = [&](CivilDate as_of) {
    output.period = indicators::year_as_of(2026, as_of);
    const Json view = counted_view(figures_context(), {Measure::decided, Part::none, {}}, output);
    return said(view.at("rows").as_array()->front(), "due_words");
  };
  CHECK(shown(in_2026(11, 25)) == "quá 36 ngày");
  CHECK(shown(in_2026(10, 30)) == "quá 10 ngày");
}

TEST_CASE("whoever has the rows of a file can count its figure again") {
  const auto rows = [](Measure measure) { return sheets_of(measure).back(); };
  const auto classified = rows(Measure::classified);
  CHECK(joined(classified.header) ==
        "Số tin|Cơ quan nhận tin|Điều luật|Ngày nhận|Hạn phân loại hoặc chuyển tin|Ngày phân "
        "loại|Vì sao|Đã tính (1) hay thiếu (0)|");
  CHECK(joined(classified.rows.front()) ==
        "TB 0288/2026|Công an xã Kiến Thuỵ|150|2026-09-01|2026-09-02|2026-09-04|Đã rõ đối "
        "tượng|1|");
  CHECK(joined(rows(Measure::decided).rows.front()) ==
        "TB 0288/2026|Công an xã Kiến Thuỵ|150|2026-09-01|2026-10-20|2026-10-05|Đã rõ đối "
        "tượng|1|");
  CHECK(joined(rows(Measure::cleared).rows.front()) ==
        "VA 0007/2026|TB 0288/2026|Công an xã Kiến Thuỵ|150|2026-10-05|2026-11-01|Đã rõ đối "
        "tượng|1|");
}

TEST_CASE("the causes go along with the other tables, under a name of their own") {
  const auto names = figure_sheet_names();
  const auto sheets = sheets_of(Measure::cleared);
  REQUIRE(names.size() == sheets.size());
  const auto at = static_cast<std::size_t>(std::ranges::find(names, "reasons") - names.begin());
  REQUIRE(at < sheets.size());
  CHECK(sheets[at].name == "Nguyên nhân");
  REQUIRE(sheets[at].rows.size() == 2);
  CHECK(joined(sheets[at].rows[0]) == "Đã rõ đối tượng|1|1|");
  CHECK(joined(sheets[at].rows[1]) == "Năm trước chuyển sang, chưa rõ đối tượng|2|0|");
}

TEST_CASE("a definition says whose agency is meant, and its target once") {
  const Speech speech = figures_context().speech;
  CHECK(definition_words(speech, Measure::classified, "target") == "100%");
  CHECK(definition_words(speech, Measure::decided, "target") == "trên 90%");
  CHECK(definition_words(speech, Measure::classified, "level").find("nơi đã nhận tin") !=
        std::string::npos);
  CHECK(definition_words(speech, Measure::decided, "level").find("nơi thụ lý") !=
        std::string::npos);
  CHECK(name_words(figures_context(), indicators::Dimension::source, "not_a_crime") ==
        "Không phải tin về tội phạm");
}
