// The pages against real stores that can be made to fail, and a clock that can be moved.
// g++ 12 takes a part of <regex> for uninitialized when it instruments it.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include <regex>

#include "fakes.hpp"
#include "http/net/server.hpp"
#include "intake/dialogue.hpp"
#include "intake/housekeeping.hpp"
#include "intake/receipt_keys.hpp"
#include "intake/report_flow.hpp"
#include "intake/site.hpp"

using namespace hd;
using hd::test::Bench;

namespace {

std::string hidden(const std::string& html, const std::string& name) {
  const std::regex field("name=\"" + name + "\" value=\"([^\"]*)\"");
  std::smatch hit;
  return std::regex_search(html, hit, field) ? hit[1].str() : std::string();
}

std::string code_in(const std::string& html) {
  const auto at = html.find("<p class=\"code\"");
  return at == std::string::npos ? std::string() : html.substr(at, html.find("</p>", at) - at);
}

void put(intake::Form& form, const std::string& name, const std::string& value) {
  REQUIRE(form.begin(name, std::nullopt));
  REQUIRE(form.data(value));
  REQUIRE(form.end());
}

void put_file(intake::Form& form, const std::string& name, const std::string& content) {
  REQUIRE(form.begin("tep", name));
  REQUIRE(form.data(content));
  REQUIRE(form.end());
}

struct Sender {
  explicit Sender(Bench& b) : bench(b) {
    page = intake::begin_report(bench.services, Language::vi);
    token = hidden(page.body, "ma-gui");
  }
  net::Response press(const std::string& go, const std::string& story = "chuyện",
                      const std::string& step = "6") {
    intake::Form form(*bench.blobs);
    put(form, "ma-gui", token);
    put(form, "buoc", step);
    put(form, "chuyen", story);
    put(form, "xa", "khong-ro");
    if (!ticket.empty()) put(form, "tep-giu", ticket);
    if (!file.empty()) put_file(form, "ảnh.jpg", file);
    put(form, "go", go);
    page = intake::go_on_report(bench.services, form);
    return page;
  }

  Bench& bench;
  net::Response page;
  std::string token, ticket, file;
};

}  // namespace

TEST_CASE("a full disk or a failing write shows no receipt, says so and keeps the words") {
  Bench bench;
  bench.open_city();
  Sender sender(bench);
  for (const auto& [code, status] : {std::pair{ErrorCode::storage_full, 507},
                                     {ErrorCode::storage_failed, 500},
                                     {ErrorCode::busy, 503}}) {
    bench.inbox.write_fails = code;
    const auto page = sender.press("gui", "giữ lấy lời này");
    CHECK(page.status == status);
    CHECK(code_in(page.body).empty());
    CHECK(hidden(page.body, "chuyen") == "giữ lấy lời này");
    CHECK(hidden(page.body, "ma-gui") == sender.token);
    CHECK(page.body.find("Chưa gửi được") != std::string::npos);
    CHECK(page.headers.has("Retry-After") == (status == 503));
    CHECK(bench.items() == 0);
  }
  bench.inbox.write_fails.reset();
  CHECK(sender.press("gui").status == 200);
  CHECK(bench.items() == 1);
}

TEST_CASE("a tip whose commit was not answered is known again: one item, its own receipt") {
  Bench bench;
  bench.open_city();
  Sender sender(bench);
  bench.inbox.answer_lost = ErrorCode::storage_failed;
  const auto page = sender.press("gui", "không rõ đã lưu chưa");
  CHECK(page.status == 500);
  CHECK(code_in(page.body).empty());
  CHECK(bench.items() == 1);
  bench.inbox.answer_lost.reset();
  const std::string receipt = code_in(sender.press("gui", "không rõ đã lưu chưa").body);
  CHECK_FALSE(receipt.empty());
  CHECK(code_in(sender.press("gui", "không rõ đã lưu chưa").body) == receipt);
  CHECK(bench.items() == 1);
}

TEST_CASE("what was sent has its receipt, whatever stands in the way of a new report") {
  Bench bench;
  bench.open_city();
  Sender sender(bench);
  const std::string receipt = code_in(sender.press("gui").body);
  CHECK_FALSE(receipt.empty());
  for (const auto code : {ErrorCode::storage_full, ErrorCode::storage_failed, ErrorCode::busy}) {
    bench.inbox.write_fails = code;
    CHECK(code_in(sender.press("gui").body) == receipt);
  }
  bench.inbox.write_fails.reset();
  CHECK(code_in(sender.press("gui", "").body) == receipt);  // a report that could not be sent
  bench.open_city(1, false);
  CHECK(sender.press("tiep").status == 503);
  CHECK(code_in(sender.press("gui").body) == receipt);
  bench.inbox.read_fails = ErrorCode::storage_failed;
  const auto page = sender.press("gui", "giữ lấy");
  CHECK(page.status == 500);
  CHECK(hidden(page.body, "chuyen") == "giữ lấy");
  CHECK(bench.items() == 1);
}

TEST_CASE("a tip is sealed to the epoch that is current when it is sent") {
  Bench bench;
  bench.open_city();
  Sender before(bench), after(bench);
  before.press("gui");
  bench.open_city(2);
  after.press("gui");
  const auto items = *bench.real_inbox->read(
      [](storage::Transaction& tx) { return storage::items_after(tx, 0, 100); });
  REQUIRE(items.size() == 2);
  CHECK(items[0].recipient_epoch == 1);
  CHECK(items[1].recipient_epoch == 2);
}

TEST_CASE("a form older than a day is shown again with a new number; a sent one has its receipt") {
  Bench bench;
  bench.open_city();
  Sender late(bench), early(bench);
  const std::string receipt = code_in(early.press("gui").body);
  CHECK_FALSE(receipt.empty());
  bench.now = bench.now.plus_hours(25);
  const auto again = late.press("gui", "muộn");
  CHECK(code_in(again.body).empty());
  CHECK(hidden(again.body, "chuyen") == "muộn");
  CHECK(hidden(again.body, "ma-gui") != late.token);
  late.token = hidden(again.body, "ma-gui");
  CHECK_FALSE(code_in(late.press("gui", "muộn").body).empty());
  bench.now = bench.now.plus_hours(24 * 400);
  CHECK(code_in(early.press("gui").body) == receipt);
  CHECK(bench.items() == 2);
}

TEST_CASE("before the city is open nothing is stored and nothing is lost") {
  Bench bench;
  Sender sender(bench);
  CHECK(sender.page.status == 503);
  const auto page = sender.press("gui", "sớm");
  CHECK(page.status == 503);
  CHECK(hidden(page.body, "chuyen") == "sớm");
  CHECK(bench.items() == 0);
}

TEST_CASE("an answer and its files wait on the page while the store does not answer") {
  Bench bench;
  bench.open_city();
  Sender sender(bench);
  const std::string html = sender.press("gui").body;
  std::string code;
  for (const char c : std::regex_replace(code_in(html), std::regex("<[^>]*>"), "")) {
    if (c != ' ' && c != '\n') code.push_back(c);
  }
  const auto press = [&](const std::string& go, const std::string& token, bool with_file) {
    intake::Form form(*bench.blobs);
    put(form, "ma-gui", token);
    put(form, "ma", code);
    if (!sender.ticket.empty()) put(form, "tep-giu", sender.ticket);
    put(form, "tra-loi", "giữ lấy lời này");
    if (with_file) put_file(form, "ảnh.jpg", "tệp");
    put(form, "go", go);
    return intake::go_on_dialogue(bench.services, form);
  };
  const std::string token =
      hidden(intake::begin_dialogue(bench.services, Language::vi).body, "ma-gui");
  bench.inbox.read_fails = ErrorCode::busy;
  const auto failed = press("gui", token, true);
  CHECK(failed.status == 503);
  CHECK(failed.headers.has("Retry-After"));
  CHECK(failed.body.find("Chưa gửi được") != std::string::npos);
  CHECK(hidden(failed.body, "tra-loi") == "giữ lấy lời này");
  sender.ticket = hidden(failed.body, "tep-giu");
  CHECK_FALSE(sender.ticket.empty());
  bench.inbox.read_fails.reset();
  const auto shown = press("mo", hidden(failed.body, "ma-gui"), false);
  CHECK(shown.body.find("giữ lấy lời này</textarea>") != std::string::npos);
  CHECK(hidden(shown.body, "tep-giu") == sender.ticket);
  CHECK(press("gui", hidden(shown.body, "ma-gui"), false).status == 200);
  CHECK(bench.items() == 2);
}

TEST_CASE("files of a report that is not sent are collected after a day, those sent are not") {
  Bench bench;
  bench.open_city();
  Sender sent(bench), unsent(bench);
  sent.file = unsent.file = std::string(100'000, 'x');
  const auto today = Moment{std::time(nullptr)};  // files have the time of the disk
  const auto names = [&] { return bench.blobs->list_older_than(today.plus_hours(48))->size(); };
  for (Sender* sender : {&sent, &unsent}) {
    sender->ticket = hidden(sender->press("tiep", "x", "2").body, "tep-giu");
    CHECK_FALSE(sender->ticket.empty());
    sender->file.clear();
  }
  CHECK_FALSE(code_in(sent.press("gui").body).empty());
  CHECK(names() == 2);
  const auto clear = [&](int hours) {
    return intake::clear_away(*bench.real_inbox, *bench.outbox, *bench.blobs,
                              today.plus_hours(hours));
  };
  CHECK(clear(23).unsent_files == 0);
  CHECK(clear(27).unsent_files == 1);
  CHECK(names() == 1);
  const auto page = unsent.press("gui");
  CHECK(page.status == 422);
  CHECK(page.body.find("ảnh.jpg") != std::string::npos);
  CHECK(hidden(page.body, "tep-giu").empty());
  // A replay that wants to take the sent file out again cannot.
  sent.press("bo-tep-1", "x", "2");
  CHECK(names() == 1);
}

TEST_CASE("what was taken over is deleted, the receipt stays") {
  Bench bench;
  bench.open_city();
  Sender sender(bench);
  const std::string receipt = code_in(sender.press("gui").body);
  REQUIRE(bench.outbox->write(
      [](storage::Transaction& tx) { return storage::set_progress(tx, "taken_seq", 1); }));
  CHECK(intake::clear_away(*bench.real_inbox, *bench.outbox, *bench.blobs, bench.now).taken_items ==
        1);
  CHECK(bench.items() == 0);
  CHECK(code_in(sender.press("gui").body) == receipt);
  CHECK(bench.items() == 0);
}

TEST_CASE("a ticket opens nothing for another submission, and not when a bit is changed") {
  Bench bench;
  const auto one = crypto::random_id<crypto::SubmissionTag>();
  const auto two = crypto::random_id<crypto::SubmissionTag>();
  const crypto::SealedFile file{std::string(32, 'a'), crypto::random_key(), 123456789012,
                                "tên “tệp”.jpg"};
  const std::string ticket = crypto::ticket_text(bench.services.keys.back(), one, file);
  const auto read = crypto::read_ticket(ticket, bench.services.keys, one);
  REQUIRE(read);
  CHECK(read->blob == file.blob);
  CHECK(read->size == file.size);
  CHECK(read->name == file.name);
  CHECK(std::ranges::equal(read->key.view(), file.key.view()));
  CHECK_FALSE(crypto::read_ticket(ticket, bench.services.keys, two));
  const Bytes bytes = *from_base64url(ticket);
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    Bytes changed = bytes;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    CHECK_FALSE(crypto::read_ticket(to_base64url(changed), bench.services.keys, one));
  }
  for (std::size_t n = 0; n < ticket.size(); ++n) {
    CHECK_FALSE(crypto::read_ticket(ticket.substr(0, n), bench.services.keys, one));
  }
}

TEST_CASE("receipt keys are made once, kept with mode 0600 and read back") {
  const test::Folder folder;
  crypto::init();
  const std::string path = folder.path() + "/keys/receipt.key";
  const auto made = intake::load_receipt_keys(path);
  const auto again = intake::load_receipt_keys(path);
  REQUIRE(made);
  REQUIRE(again);
  CHECK(std::ranges::equal(made->back().key().view(), again->back().key().view()));
  CHECK((std::filesystem::status(path).permissions() & std::filesystem::perms(0777)) ==
        std::filesystem::perms(0600));
  std::filesystem::resize_file(path, 20);
  CHECK(intake::load_receipt_keys(path).error().code == ErrorCode::malformed);
  std::filesystem::resize_file(path, 0);
  CHECK_FALSE(intake::load_receipt_keys(path));
}

TEST_CASE("the pages that the network edge needs are ready before the first request") {
  Bench bench;
  const intake::Site site(
      {bench.inbox, *bench.outbox, *bench.blobs, Bench::keys(), {}, *bench.pages, [&] {
         return bench.now;
       }});
  const auto refusals = site.refusals();
  for (const int status : net::refusal_statuses) {
    REQUIRE(refusals.contains(status));
    CHECK(refusals.at(status).status == status);
    for (const auto* call : {"tel:113", "tel:111"}) {
      CHECK(refusals.at(status).body.find(call) != std::string::npos);
    }
  }
}

TEST_CASE("units are those in force, wards first, in the order of the alphabet") {
  const auto units = Bench::units();
  CHECK(units.size() == 114);
  CHECK(units.front().kind == "phuong");
  CHECK(units.back().label(Language::vi) == "Đặc khu Cát Hải");
  const char* csv =
      "code,kind,name,valid_from,valid_to\n1,xa,Đa,2025-07-01,\n2,xa,Dừa,2025-07-01,2026-01-01\n"
      "3,xa,Da,2025-07-01,\n";
  const auto some = read_units(csv, "u.csv", *CivilDate::of(2026, 2, 1));
  REQUIRE(some);
  CHECK(some->size() == 2);
  CHECK(some->front().name == "Da");
  for (const auto* bad :
       {"code,kind,name\n1,xa,A\n", "code,kind,name,valid_from,valid_to\n1,?,A,2025-07-01,\n",
        "code,kind,name,valid_from,valid_to\n1,xa,A,2025,\n",
        "code,kind,name,valid_from,valid_to\n1,xa,A,2025-07-01,\n1,xa,B,2025-07-01,\n"}) {
    CHECK_FALSE(read_units(bad, "u.csv", *CivilDate::of(2026, 2, 1)));
  }
}
