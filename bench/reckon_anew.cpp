// A day off is announced on the day on which the limit of every open lead ends: how long it takes
// until all their dates are right again, each move on record.
// Usage: bench_reckon make LEADS FOLDER LAW PROVINCE
//        bench_reckon move FOLDER CHANGED_LAW PROVINCE [DESK TIP]
// make: leads that all are due on one day, which it prints. move: reckons them by another calendar;
// DESK and TIP: where PostgreSQL is, for either program. Prints name, tab, value.
#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <string>

#include "app/reckon_anew.hpp"
#include "cli/demo_bulk.hpp"
#include "crypto/init.hpp"

namespace hd::bench {
namespace {

const Moment now = Moment::local(CivilDate::parse_iso("2026-11-24").value(), 18, 0);
const Moment received = Moment::local(CivilDate::parse_iso("2026-11-11").value(), 8, 0);

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().logged.text);
  return std::move(*result);
}

cli::DemoOptions options_of(const std::string& folder, const std::string& law,
                            const std::string& province) {
  cli::DemoOptions options;
  options.data_folder = folder;
  options.law_folder = law;
  options.province_folder = province;
  options.now = now;
  return options;
}

cli::DemoTip tip(const std::string& investigator) {
  cli::DemoTip tip;
  tip.channel = domain::Channel::telephone;
  tip.is_to_city = true;
  tip.danger = "co-the";
  tip.story = "Có người hứa việc nhẹ lương cao rồi giữ giấy tờ.";
  tip.investigator = investigator;
  tip.offence = {"150", "1"};
  tip.days.received = received;
  tip.days.opened = received.plus_hours(1);
  tip.days.classified = received.plus_hours(2);
  tip.days.accepted = received.plus_hours(3);
  tip.days.assignment_notified = received.plus_hours(4);
  tip.days.procuracy_notified = received.plus_hours(5);
  return tip;
}

// Runs until nothing is left; yields how many leads moved.
std::int64_t reckon(const app::Services& desk) {
  app::reckon_anew::Reckoner reckoner(desk);
  for (std::int64_t moved = 0;;) {
    const auto output = must(reckoner.step());
    moved += output.moved;
    if (output.is_done) return moved;
  }
}

void make(std::size_t leads, const cli::DemoOptions& options) {
  const auto world = must(cli::DemoWorld::open(options));
  world->clock.set(received.plus_hours(-24));
  const auto people = must(cli::DemoPeople::make(*world));
  world->clock.set(now);
  must(cli::write_whole_leads(*world, people,
                              std::vector(leads, tip(people.investigators().front())), now));
  reckon(world->desk());
  // The day on which they all are due.
  ports::LeadFilter all;
  const auto due = must(world->desk().store.read([&](ports::Records& r) -> Result<CivilDate> {
    HD_TRY(const auto page, r.leads().list(all, {}, 1));
    HD_TRY(const auto dues, r.leads().dues(page.leads.front().id));
    for (const domain::DueDate& one : dues) {
      if (one.rule == "T6") return one.due_at.plus_seconds(-1).local_date();
    }
    return fail(ErrorCode::internal, "no limit of settlement");
  }));
  std::printf("due\t%s\n", due.iso().c_str());
}

void move(const cli::DemoOptions& options) {
  const auto world = must(cli::DemoWorld::open(options));
  const auto began = std::chrono::steady_clock::now();
  const std::int64_t moved = reckon(world->desk());
  const auto took = std::chrono::steady_clock::now() - began;
  std::printf("moved\t%lld\nseconds\t%.3f\n", static_cast<long long>(moved),
              std::chrono::duration<double>(took).count());
}

}  // namespace
}  // namespace hd::bench

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  try {
    hd::crypto::init();
    if (words.size() == 5 && words[0] == "make") {
      hd::bench::make(std::stoul(words[1]), hd::bench::options_of(words[2], words[3], words[4]));
    } else if (words.size() >= 4 && words.size() <= 6 && words[0] == "move") {
      auto options = hd::bench::options_of(words[1], words[2], words[3]);
      if (words.size() == 6) {
        options.desk_conninfo = words[4];
        options.tip_conninfo = words[5];
      }
      hd::bench::move(options);
    } else {
      std::fprintf(stderr, "usage: %s make LEADS FOLDER LAW PROVINCE\n", argv[0]);
      std::fprintf(stderr, "       %s move FOLDER LAW PROVINCE [DESK TIP]\n", argv[0]);
      return 64;
    }
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "%s\n", fault.what());
    return 1;
  }
}
