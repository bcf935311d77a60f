// What haidang-desk does between requests: takes tips over, publishes what the desk has to say,
// raises alarms, keeps the facts of the figures new, ends expired sessions. One thread, awake every
// second and at once after a change.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/read_indicators.hpp"
#include "app/reckon_anew.hpp"
#include "app/take_over_tips.hpp"
#include "http/sessions.hpp"
#include "vault/outbox_publisher.hpp"

namespace hd {

class DeskJobs {
 public:
  DeskJobs(const app::Services& services, ports::Inbox& inbox, vault::OutboxPublisher& publisher,
           http::Sessions& sessions);
  ~DeskJobs();  // finishes the round it is in
  DeskJobs(const DeskJobs&) = delete;
  DeskJobs& operator=(const DeskJobs&) = delete;

  // Something changed: do not wait for the next second.
  void wake();

 private:
  void run();
  void round();
  // Logs a fault once, and again only when it changed or went away.
  void note(const Error* fault);
  // After a start with another calendar or other limits: what stored dates are no longer right.
  Result<Done> reckon_anew();
  // Once a minute, and sooner after a change; it never takes more than a twentieth of the time.
  Result<Done> raise_alarms();

  const app::Services& services_;
  ports::Inbox& inbox_;
  vault::OutboxPublisher& publisher_;
  http::Sessions& sessions_;
  app::take_over_tips::Pace pace_;
  std::string last_fault_;
  std::chrono::steady_clock::time_point next_alarms_{};
  std::int64_t alarm_minute_ = -1;  // of the last run
  app::reckon_anew::Reckoner reckoner_;
  bool is_reckoned_ = false;      // by the calendar and the limits of today
  std::int64_t leads_moved_ = 0;  // by the calendar, since the start
  bool is_changed_ = true;        // since the last run
  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_awake_ = false;
  bool is_ending_ = false;
  std::thread thread_;
};

}  // namespace hd
