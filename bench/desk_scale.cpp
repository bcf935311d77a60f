// What it costs the staff program to take over and open many tips, beside a bare loop that commits
// the same rows and opens the same boxes. Usage: bench_desk COUNT FOLDER LAW PROVINCE
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <thread>

#include "app/open_tip.hpp"
#include "app/read_queue.hpp"
#include "app/search.hpp"
#include "app/take_over_tips.hpp"
#include "bare_rows.hpp"
#include "base/check.hpp"
#include "cli/demo_people.hpp"
#include "crypto/contexts.hpp"
#include "crypto/envelope.hpp"
#include "crypto/init.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "intake/receipt_keys.hpp"
#include "intake/submission.hpp"

namespace hd::bench {
namespace {

using Clock = std::chrono::steady_clock;

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().logged.text);
  return std::move(*result);
}

double seconds_of(const std::function<void()>& work) {
  const auto began = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - began).count();
}

void print(const char* what, double value, const char* unit) {
  std::printf("%s\t%.4f\t%s\n", what, value, unit);
  std::fflush(stdout);
}

constexpr std::array<std::string_view, 24> syllables{
    "người", "đàn",   "ông", "hứa",   "cưới", "rồi",   "đưa", "em",  "gái", "qua", "biên",  "giới",
    "xe",    "khách", "đêm", "khuya", "điện", "thoại", "tắt", "máy", "nhà", "chủ", "không", "cho"};

// Some 2 KB; the n-th one alone names its telephone.
std::string story_of(int n) {
  constexpr std::size_t long_enough = 1980;
  char telephone[16];
  std::snprintf(telephone, sizeof telephone, "0900 %06d", n);
  std::string story = telephone;
  for (unsigned step = 1; story.size() < long_enough; ++step) {
    story += ' ';
    story += syllables.at((static_cast<unsigned>(n) * step + step * step / 7) % syllables.size());
  }
  return story;
}

// 2 KB of text each, by 16 senders at once.
void send_tips(cli::DemoWorld& world, int count) {
  std::vector<std::thread> senders;
  for (int sender = 0; sender < 16; ++sender) {
    senders.emplace_back([&world, count, sender] {
      const crypto::ReceiptKey& key = world.tip().keys.back();
      const std::vector<intake::SealedFile> no_files;
      intake::Report report;
      report.danger = "co-the";
      report.unit = "khong-ro";
      report.contact_way = "ma";
      const auto city = must(intake::read_city(world.tip(), intake::recipient_unit(report)));
      for (int i = sender; i < count; i += 16) {
        report.story = story_of(i);
        const intake::Submission submission{crypto::random_id<crypto::SubmissionTag>(), &key, true};
        must(intake::send_report(world.tip(), submission,
                                 {report, no_files, city.recipient.value(), Language::vi}));
      }
    });
  }
  for (std::thread& sender : senders) sender.join();
}

struct Desk {
  app::Services services;
  const app::Caller& officer;
};

std::vector<domain::LeadId> all_of_queue(const Desk& desk) {
  std::vector<domain::LeadId> leads;
  std::string cursor;
  do {
    const auto page = must(app::read_queue::run(desk.services, desk.officer,
                                                {app::read_queue::Filter::unclassified, cursor}));
    for (const app::LeadLine& line : page.page.lines) leads.push_back(line.lead.id);
    cursor = page.page.next_cursor;
  } while (!cursor.empty());
  return leads;
}

double median_page_ms(std::span<const domain::LeadId> leads,
                      const std::function<void(std::span<const domain::LeadId>)>& work) {
  std::vector<double> times;
  for (std::size_t at = 0; at + 50 <= leads.size() && times.size() < 40; at += 50) {
    times.push_back(seconds_of([&] { work(leads.subspan(at, 50)); }) * 1000);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// The same work by 16 requests at once, as they come from many officers.
void at_once(std::span<const domain::LeadId> leads,
             const std::function<void(std::span<const domain::LeadId>)>& work) {
  std::vector<std::thread> threads;
  const std::size_t share = leads.size() / 16 + 1;
  for (std::size_t at = 0; at < leads.size(); at += share) {
    threads.emplace_back(
        [=, &work] { work(leads.subspan(at, std::min(share, leads.size() - at))); });
  }
  for (std::thread& thread : threads) thread.join();
}

// The cryptography of opening alone: one sealed box and one envelope for each tip.
double bare_opening(int count) {
  const crypto::BoxKeyPair keys = crypto::BoxKeyPair::generate();
  const auto key = crypto::random_key();
  const Bytes wrapped = crypto::wrap_key(key, keys.public_key(), "bare");
  const std::string place = "bare";
  const Bytes sealed = crypto::seal_envelope(view_of(std::string(2300, 'a')), key,
                                             crypto::tip_content_context(place));
  return seconds_of([&] {
    for (int i = 0; i < count; ++i) {
      const auto opened = must(crypto::unwrap_key(wrapped, keys, "bare"));
      must(crypto::open_envelope(sealed, opened, crypto::tip_content_context(place)));
    }
  });
}

double p95_search_ms(const Desk& desk, int count) {
  std::vector<double> times;
  for (int n = 0; n < 200; ++n) {
    const std::string words = n % 2 == 0 ? "0900" + story_of(n * 7 % count).substr(5, 6)
                                         : "dien thoai " + std::string(syllables.at(n % 24));
    times.push_back(seconds_of([&] {
                      const auto found =
                          must(app::search::run(desk.services, desk.officer, {words}));
                      if (found.lines.empty()) throw std::runtime_error("nothing found: " + words);
                    }) *
                    1000);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() * 95 / 100];
}

void prepare_search(const Desk& desk) {
  while (must(app::search::run(desk.services, desk.officer, {})).waiting > 0) {
  }
}

void run(int count, const cli::DemoOptions& options) {
  const auto world = must(cli::DemoWorld::open(options));
  const auto people = must(cli::DemoPeople::make(*world));
  must(world->run_jobs());
  print("tips sent inside one process", count / seconds_of([&] { send_tips(*world, count); }),
        "tips/s");
  int batches = 0;
  const double taking = seconds_of([&] { batches = must(world->take_over()); });
  print("take-over of all", taking, "s");
  const auto rows = tables_of(options.data_folder + "/main.db");
  print("take-over of all, limit",
        seconds_to_commit(rows, options.data_folder + "/bare.db", batches), "s");

  const Desk desk{world->desk(), people.with({}, domain::Function::duty_officer).caller};
  const auto leads = all_of_queue(desk);
  if (leads.size() < static_cast<std::size_t>(count)) throw std::runtime_error("tips are missing");
  const auto read_page = [&](std::span<const domain::LeadId>) {
    must(app::read_queue::run(desk.services, desk.officer,
                              {app::read_queue::Filter::unclassified, {}}));
  };
  const auto open_page = [&](std::span<const domain::LeadId> page) {
    for (const domain::LeadId lead : page) {
      must(app::open_tip::run(desk.services, desk.officer, {lead}));
    }
  };
  print("a page of 50 of the queue", median_page_ms(leads, read_page), "ms");
  print("a page of 50 opened, each on record", median_page_ms(leads, open_page), "ms");
  print("opening of all, each on record", seconds_of([&] { at_once(leads, open_page); }), "s");
  print("opening of all, limit", bare_opening(count), "s");
  print("search over all prepared", seconds_of([&] { prepare_search(desk); }), "s");
  print("a search, p95", p95_search_ms(desk, count), "ms");
}

}  // namespace
}  // namespace hd::bench

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: %s COUNT EMPTY_FOLDER LAW_FOLDER PROVINCE_FOLDER\n", argv[0]);
    return 64;
  }
  try {
    hd::crypto::init();
    hd::cli::DemoOptions options;
    options.data_folder = argv[2];
    options.law_folder = argv[3];
    options.province_folder = argv[4];
    options.now = hd::Moment::local(hd::CivilDate::parse_iso("2026-11-24").value(), 9, 0);
    hd::bench::run(std::stoi(argv[1]), options);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "%s\n", fault.what());
    return 1;
  }
}
