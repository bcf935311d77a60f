// How lists are narrowed, and the filters that somebody keeps.
#include "app/list_leads.hpp"
#include "app/read_list_choices.hpp"
#include "app/read_queue.hpp"
#include "app/save_filter.hpp"
#include "unit/app/app_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

struct Filters {
  AppWorld world;
  app::Caller officer;
  app::Caller head;

  Filters() {
    const auto slips = world.set_up().slips;
    officer = world.first_sign_in(slips[0]);
    head = world.first_sign_in(slips[1]);
  }
  hd::Result<hd::Done> save(const app::Caller& caller, const std::string& name,
                            const std::string& query, bool is_removal = false) {
    return app::save_filter::run(world.desk(), caller,
                                 {{ports::LeadList::queue, name, query}, is_removal});
  }
  std::vector<ports::SavedFilter> saved(const app::Caller& caller) {
    return must(app::read_list_choices::run(world.desk(), caller, {ports::LeadList::queue})).saved;
  }
};

ports::LeadFilter due(app::DueSpan span, Moment now) {
  app::LeadNarrowing by;
  by.due = span;
  return app::narrowed({}, by, now);
}

}  // namespace

TEST_CASE("due today ends at 24:00, due this week on Sunday, and what is overdue is neither") {
  // Wednesday 25 November 2026, 9:30.
  const Moment now = Moment::local(*CivilDate::of(2026, 11, 25), 9, 30);
  CHECK(due(app::DueSpan::overdue, now).due_until == now);
  CHECK_FALSE(due(app::DueSpan::overdue, now).due_after);
  CHECK(due(app::DueSpan::today, now).due_after == now);
  CHECK(due(app::DueSpan::today, now).due_until ==
        Moment::local(*CivilDate::of(2026, 11, 26), 0, 0));
  CHECK(due(app::DueSpan::week, now).due_until ==
        Moment::local(*CivilDate::of(2026, 11, 30), 0, 0));
  const Moment sunday = Moment::local(*CivilDate::of(2026, 11, 29), 9, 30);
  CHECK(due(app::DueSpan::week, sunday).due_until == due(app::DueSpan::today, sunday).due_until);
  CHECK_FALSE(due(app::DueSpan::any, now).due_until);
}

TEST_CASE("narrowing never widens what a tab shows") {
  ports::LeadFilter mine;
  mine.investigator = hd::crypto::random_id<domain::MemberTag>();
  mine.danger_only = true;
  app::LeadNarrowing by;
  by.investigator = hd::crypto::random_id<domain::MemberTag>();
  const auto narrowed = app::narrowed(mine, by, {});
  CHECK(narrowed.investigator == mine.investigator);
  CHECK(narrowed.danger_only);
}

TEST_CASE("the counts of the tabs are narrowed as the page is") {
  Filters desk;
  for (int i = 0; i < 3; ++i) desk.world.receive_tip(desk.officer);
  must(app::take_over_tips::run(desk.world.desk(), desk.world.inbox, desk.world.pace));
  app::read_queue::Input input;
  input.narrowing.unit_code = "11680";
  auto page = must(app::read_queue::run(desk.world.desk(), desk.officer, input));
  CHECK(page.page.total == 3);
  CHECK(page.unclassified == 3);
  CHECK(page.all == 3);
  input.narrowing.channel = domain::Channel::letter;
  page = must(app::read_queue::run(desk.world.desk(), desk.officer, input));
  CHECK(page.page.lines.empty());
  CHECK(page.page.total == 0);
  CHECK(page.all == 0);
}

TEST_CASE("a filter is kept under its name, replaced, forgotten, and nobody else sees it") {
  Filters desk;
  must(desk.save(desk.officer, "  Quá hạn  ", "loc=all&han=overdue"));
  must(desk.save(desk.officer, "Bằng thư", "kenh=letter"));
  must(desk.save(desk.officer, "Quá hạn", "han=overdue"));
  const auto saved = desk.saved(desk.officer);
  REQUIRE(saved.size() == 2);
  CHECK(saved[0].name == "Bằng thư");
  CHECK(saved[1].name == "Quá hạn");
  CHECK(saved[1].query == "han=overdue");
  CHECK(desk.saved(desk.head).empty());
  must(desk.save(desk.officer, "Quá hạn", "", true));
  must(desk.save(desk.officer, "Quá hạn", "", true));
  CHECK(desk.saved(desk.officer).size() == 1);
}

TEST_CASE("a filter needs a name, and can be nothing but part of an address") {
  Filters desk;
  CHECK(desk.save(desk.officer, " ", "han=overdue").error().field == "name");
  for (const char* query : {"javascript:alert(1)", "han=\"", "a b", "han=#", "//x"}) {
    CAPTURE(query);
    CHECK(desk.save(desk.officer, "Tên", query).error().field == "query");
  }
  CHECK(desk.save(desk.officer, "Tên", std::string(501, 'a')).error().field == "query");
  CHECK(desk.saved(desk.officer).empty());
}

TEST_CASE("of twenty filters one must go before another comes, but each can be replaced") {
  Filters desk;
  for (std::size_t i = 0; i < app::save_filter::most; ++i) {
    must(desk.save(desk.officer, "Bộ " + std::to_string(i), "han=today"));
  }
  CHECK(desk.save(desk.officer, "Một nữa", "han=week").error().code == ErrorCode::conflict);
  must(desk.save(desk.officer, "Bộ 3", "han=week"));
  must(desk.save(desk.officer, "Bộ 4", "", true));
  must(desk.save(desk.officer, "Một nữa", "han=week"));
}
