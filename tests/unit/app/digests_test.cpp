// The daily letter over the real store: once a day, after the hour, and what a failing post does.
#include <algorithm>

#include "app/choose_mail.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_alarms.hpp"
#include "app/send_digests.hpp"
#include "unit/app/app_world.hpp"

using hd::Moment;
using hd::ports::Delivery;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace ports = hd::ports;

namespace {

Moment november(int day, int hour, int minute = 0) {
  return Moment::local(*hd::CivilDate::of(2026, 11, day), hour, minute);
}

class FakePost final : public ports::Post {
 public:
  hd::Result<Delivery> deliver(const ports::MailAddress& to, const hd::alarms::Digest& digest,
                               Moment) override {
    ++asked;
    if (is_away) return hd::fail(hd::ErrorCode::busy, "away");
    if (dies) throw std::runtime_error("killed");
    if (answer == Delivery::taken) sent.emplace_back(to.address, digest.total());
    return answer;
  }
  std::vector<std::pair<std::string, int>> sent;
  int asked = 0;
  bool is_away = false;
  bool dies = false;
  Delivery answer = Delivery::taken;
};

// A tip of 09:00 that nobody classifies; its officer was told of it at 21:00.
struct TipAtNight : AppWorld {
  app::Caller officer;
  FakePost post;

  TipAtNight() {
    officer = first_sign_in(set_up().slips[0]);
    receive_tip(officer);
    must(app::take_over_tips::run(desk(), inbox, pace));
    clock.at = november(25, 21);
    must(app::raise_alarms::run(desk()));
    choose("truc.ban@haiphong.example");
  }
  void choose(const std::string& address) {
    must(app::choose_mail::run(desk(), officer, {address, hd::Language::vi}));
  }
  hd::Result<app::send_digests::Output> send(Moment at) {
    clock.at = at;
    return app::send_digests::run(desk(), post, 7);
  }
  std::optional<Moment> mailed_at() {
    const auto output = must(app::read_alarms::run(desk(), officer, {}));
    return output.lines.at(0).told.at(0).told.mailed_at;
  }
};

}  // namespace

TEST_CASE("a letter goes out once a day, after its hour, and the screen knows it") {
  TipAtNight world;
  CHECK(must(world.send(november(26, 6, 59))).taken == 0);
  CHECK_FALSE(world.mailed_at());
  CHECK(must(world.send(november(26, 7, 3))).taken == 1);
  CHECK(world.post.sent.at(0) == std::pair<std::string, int>("truc.ban@haiphong.example", 1));
  CHECK(world.mailed_at() == november(26, 7, 3));
  CHECK(must(world.send(november(26, 8))).taken == 0);
  CHECK(must(world.send(november(26, 23, 59))).taken == 0);
  CHECK(must(world.send(november(27, 7))).taken == 1);
  CHECK(world.mailed_at() == november(26, 7, 3));
}

TEST_CASE("what is told in the same second as letters are counted waits for the next letter") {
  TipAtNight world;
  CHECK(must(world.send(november(25, 21))).taken == 0);
  CHECK(must(world.send(november(25, 21, 1))).taken == 1);
}

TEST_CASE("whoever named no address, or took it back, gets none and is counted") {
  TipAtNight world;
  world.choose("");
  const auto output = must(world.send(november(26, 7)));
  CHECK(output.taken == 0);
  CHECK(output.without_address == 1);
  CHECK(world.post.asked == 0);
  world.choose("khac@haiphong.example");
  CHECK(must(world.send(november(26, 7, 1))).taken == 1);
  CHECK(world.post.sent.at(0).first == "khac@haiphong.example");
}

TEST_CASE("while the mail server is away letters wait, and go as soon as it is back") {
  TipAtNight world;
  world.post.is_away = true;
  CHECK_FALSE(world.send(november(26, 7)));
  CHECK_FALSE(world.send(november(26, 7, 1)));
  CHECK_FALSE(world.mailed_at());
  world.post.is_away = false;
  CHECK(must(world.send(november(26, 7, 2))).taken == 1);
  CHECK(world.mailed_at() == november(26, 7, 2));
  CHECK(must(world.send(november(26, 7, 3))).taken == 0);
}

TEST_CASE("a refused letter is tried again an hour later, one that may have got through never") {
  TipAtNight world;
  world.post.answer = Delivery::refused;
  CHECK(must(world.send(november(26, 7))).refused == 1);
  CHECK(must(world.send(november(26, 7, 59))).refused == 0);
  world.post.answer = Delivery::unknown;
  CHECK(must(world.send(november(26, 8))).unknown == 1);
  world.post.answer = Delivery::taken;
  CHECK(must(world.send(november(26, 20))).taken == 0);
  CHECK_FALSE(world.mailed_at());
}

TEST_CASE("a refused letter goes to another address as soon as it is named") {
  TipAtNight world;
  world.post.answer = Delivery::refused;
  must(world.send(november(26, 7)));
  world.post.answer = Delivery::taken;
  world.clock.at = november(26, 7, 1);
  world.choose("khac@haiphong.example");
  CHECK(must(world.send(november(26, 7, 1))).taken == 1);
  world.choose("nua@haiphong.example");
  CHECK(must(world.send(november(26, 7, 2))).taken == 0);
}

TEST_CASE("after a stop in the middle of a letter it is not sent a second time that day") {
  TipAtNight world;
  world.post.dies = true;
  CHECK_THROWS(world.send(november(26, 7)));
  world.post.dies = false;
  CHECK(must(world.send(november(26, 7, 1))).unknown == 1);
  CHECK(must(world.send(november(26, 7, 2))).unknown == 0);
  CHECK(world.post.sent.empty());
  CHECK(must(world.send(november(27, 7))).taken == 1);
}

TEST_CASE("only what can stand in a header unchanged is an address") {
  using app::choose_mail::is_plain_address;
  for (const char* good : {"a@b.vn", "truc.ban-01+hd@ca.haiphong.gov.example"}) {
    CHECK_MESSAGE(is_plain_address(good), good);
  }
  const std::string long_name(65, 'a');
  for (const std::string& bad :
       {std::string("a"), std::string("@b.vn"), std::string("a@"), std::string("a@b"),
        std::string("a@@b.vn"), std::string("a b@c.vn"), std::string("<a@b.vn>"),
        std::string("a@b.vn\r\nBcc: x@y.vn"), std::string("a@b.vn,c@d.vn"), std::string(".a@b.vn"),
        std::string("a..b@c.vn"), std::string("-a@b.vn"), std::string("a@b..vn"),
        std::string("ă@b.vn"), std::string("\"a\"@b.vn"), long_name + "@b.vn",
        "a@" + std::string(260, 'b') + ".vn"}) {
    CHECK_MESSAGE(!is_plain_address(bad), bad);
  }
  TipAtNight world;
  const auto refused =
      app::choose_mail::run(world.desk(), world.officer, {"khong phai", hd::Language::vi});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().field == "address");
}

TEST_CASE("a change of address is on record, the address is not") {
  TipAtNight world;
  const auto choices = [&] {
    const auto lines = must(world.desk().store.read([&](hd::ports::Records& records) {
      return records.journal().audit_of(world.officer.actor.member_id.text(), 100);
    }));
    return std::ranges::count_if(
        lines, [](const auto& line) { return line.entry.action == "choose_mail"; });
  };
  const auto before = choices();
  world.choose("khac@haiphong.example");
  world.choose("");
  CHECK(choices() == before + 2);
}
