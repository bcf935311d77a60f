// Runs every .story file of this folder: a jurist wrote down what is due, the engine must agree.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/csv.hpp"
#include "base/text.hpp"
#include "law/law.hpp"
#include "story/story_check.hpp"

namespace {

const std::string folder = std::string(HD_SOURCE_DIR) + "/tests/story";

hd::law::Law loaded_law() {
  auto law = hd::law::Law::load(std::string(HD_SOURCE_DIR) + "/law");
  if (!law) FAIL(law.error().logged.text);
  return *std::move(law);
}

std::vector<std::filesystem::path> story_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".story") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

hd::law::Story parsed(std::string_view text) {
  auto story = hd::law::parse_story(text);
  REQUIRE_MESSAGE(story.has_value(), (story ? "" : story.error().logged.text));
  return *std::move(story);
}

}  // namespace

TEST_CASE("every story comes out as the jurist reckoned it") {
  const hd::law::Law law = loaded_law();
  const auto files = story_files();
  CHECK(files.size() >= 100);
  for (const auto& file : files) {
    const std::string name = file.filename().string();
    const auto text = hd::read_file(file.string());
    REQUIRE(text.has_value());
    const auto story = hd::law::parse_story(*text);
    CHECK_MESSAGE(story.has_value(), name, ": ", (story ? "" : story.error().logged.text));
    if (!story) continue;
    CHECK_MESSAGE(!story->title.empty(), name, ": a story has a title");
    CHECK_MESSAGE(!story->expectations.empty(), name, ": a story expects something");
    for (const std::string& fault : hd::test::mismatches(*story, law)) {
      ADD_FAIL_CHECK_AT(name.c_str(), 1, fault);
    }
  }
}

TEST_CASE("the dues that are reckoned alone are those of the whole answer") {
  const hd::law::Law law = loaded_law();
  for (const auto& file : story_files()) {
    const hd::law::Story story = parsed(*hd::read_file(file.string()));
    const auto whole = law.answer(story.situation).dues;
    const auto alone = law.dues(story.situation);
    const bool is_same =
        std::ranges::equal(whole, alone, [](const hd::law::Due& a, const hd::law::Due& b) {
          return a.rule == b.rule && a.state == b.state && a.done_at == b.done_at &&
                 a.agency == b.agency && a.superseded_by == b.superseded_by &&
                 a.reckoning.due_at == b.reckoning.due_at;
        });
    CHECK_MESSAGE(is_same, file.filename().string());
  }
}

// A date that names no article cannot be argued.
TEST_CASE("every date that a story expects names its article") {
  for (const auto& file : story_files()) {
    const hd::law::Story story = parsed(*hd::read_file(file.string()));
    for (const hd::law::Expectation& expected : story.expectations) {
      using Kind = hd::law::ExpectKind;
      const bool has_date = expected.kind == Kind::due || expected.kind == Kind::beside ||
                            expected.kind == Kind::done || expected.kind == Kind::fallen_away;
      const bool is_cited = !has_date || !expected.citations.empty();
      CHECK_MESSAGE(is_cited, file.filename().string(), ": line ", expected.line);
    }
  }
}

// Rules that nobody wrote a story for are rules that nobody checked.
TEST_CASE("every rule of the law is expected by a story") {
  const hd::law::Law law = loaded_law();
  std::set<std::string> expected;
  for (const auto& file : story_files()) {
    const hd::law::Story story = parsed(*hd::read_file(file.string()));
    for (const hd::law::Expectation& one : story.expectations) {
      const bool runs =
          one.kind == hd::law::ExpectKind::due || one.kind == hd::law::ExpectKind::beside ||
          one.kind == hd::law::ExpectKind::replaced || one.kind == hd::law::ExpectKind::done;
      if (!runs) continue;
      expected.insert(one.rule);
      expected.insert(one.other);
    }
  }
  for (const hd::law::TimeLimit& rule : law.time_limits()) {
    if (rule.is_option) continue;  // seen in the last day of a next step
    CHECK_MESSAGE(expected.count(hd::fold_vietnamese(rule.id)) == 1, rule.id);
  }
}

TEST_CASE("the runner notices a wrong date, citation, state, list and missing rule") {
  const hd::law::Law law = loaded_law();
  const std::string facts =
      "ngày 24/11/2026 14:05: công an xã nhận tin\n"
      "ngày 24/11/2026 16:00: công an xã phân loại, Điều 150 khoản 1\n";
  const auto faults = [&](const std::string& line) {
    const hd::law::Story story = parsed(facts + line);
    return hd::test::mismatches(story, law).size();
  };
  CHECK(faults("hạn T2a: 14:05 25/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017") == 0);
  CHECK(faults("hạn T2a: 14:06 25/11/2026") == 1);
  CHECK(faults("hạn T2a: 14:05 25/11/2026, điểm b khoản 5 Điều 8 TTLT 01/2017") == 1);
  CHECK(faults("hạn T2a: 14:05 25/11/2026, dự thảo") == 1);
  CHECK(faults("hạn T2a: 14:05 25/11/2026, chắc chắn trước hết 25/11/2026") == 1);
  CHECK(faults("hạn T6: 24:00 14/12/2026") == 1);
  CHECK(faults("xong T2a: 14:05 25/11/2026") == 1);
  CHECK(faults("không có hạn T2a") == 1);
  CHECK(faults("còn hạn: T2a, T2b") == 1);
  CHECK(faults("chuyển cho: không") == 1);
  CHECK(faults("chuyển cho: cơ quan điều tra, 48 giờ") == 1);
  CHECK(faults("mức độ: nghiêm trọng") == 1);
  CHECK(faults("bên cạnh T2a: T2b 24:00 01/12/2026") == 1);
  CHECK(faults("không có bước tiếp pass_on") == 1);
  CHECK(faults("cần hỏi: quả tang") == 1);
  CHECK(faults("vướng quá sớm: chuyển tin") == 1);
  CHECK(faults("lý do T2a: điểm a khoản 1 Điều 148 BLTTHS") == 1);
  CHECK(faults("hạn T2a: 14:05 25/11/2026, một nửa") == 1);
  CHECK(faults("không vướng") == 0);
  const std::string assumed = "nếu ngày 24/11/2026 17:00: công an xã chuyển tin\n";
  CHECK(faults(assumed + "thì xong T2a: 17:00 24/11/2026\nhạn T2a: 14:05 25/11/2026") == 0);
  CHECK(faults(assumed + "thì hạn T2a: 14:05 25/11/2026\nxong T2a: 17:00 24/11/2026") == 2);
}
