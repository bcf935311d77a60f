// What an assumed fact would change.
#include "law/what_if.hpp"

#include <algorithm>

#include "unit/law/law_fixture.hpp"

using namespace hd::law;
using hd::test::answer_of;

namespace {

const std::string facts =
    "ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến\n"
    "ngày 23/11/2026 11:00: cơ quan điều tra phân công\n";

const DueChange* change_of(const Changes& changes, std::string_view rule) {
  for (const DueChange& change : changes.dues) {
    const Due& due = change.after != nullptr ? *change.after : *change.before;
    if (due.rule == rule) return &change;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the same facts change nothing") {
  const Answer answer = answer_of(facts);
  CHECK(changes_between(answer, answer).empty());
}

TEST_CASE("an extension adds a limit, ends the old one and gives and takes steps") {
  const Answer before = answer_of(facts);
  const Answer after =
      answer_of(facts + "ngày 11/12/2026 09:00: cơ quan điều tra kéo dài thời hạn\n");
  const Changes changes = changes_between(before, after);
  REQUIRE(change_of(changes, "T6x") != nullptr);
  CHECK(change_of(changes, "T6x")->kind == ChangeKind::new_due);
  CHECK(change_of(changes, "T6")->kind == ChangeKind::fallen_away);
  CHECK(change_of(changes, "T13b")->kind == ChangeKind::moved);
  CHECK(change_of(changes, "T5") == nullptr);
  const auto has = [](const std::vector<const NextStep*>& steps, std::string_view id) {
    return std::any_of(steps.begin(), steps.end(),
                       [&](const NextStep* step) { return step->id == id; });
  };
  CHECK(has(changes.new_steps, "request_extension"));
  CHECK(has(changes.lost_steps, "prolong"));
}

TEST_CASE("an answer that ends a rule altogether is told, and what is done is told as done") {
  const std::string tip =
      "ngày 06/10/2026 08:00: công an xã nhận tin\ntội danh: Điều 348 khoản 1\n";
  const Answer before = answer_of(tip + "căn cứ 24 giờ khác: không\n");
  const Answer after = answer_of(tip + "quả tang: có\n");
  const Changes changes = changes_between(before, after);
  CHECK(change_of(changes, "T2b")->after == nullptr);
  CHECK(change_of(changes, "T2a")->kind == ChangeKind::new_due);
  const Answer sent = answer_of(tip +
                                "căn cứ 24 giờ khác: không\n"
                                "ngày 06/10/2026 09:00: công an xã chuyển tin\n");
  CHECK(change_of(changes_between(before, sent), "T2b")->kind == ChangeKind::done);
}
