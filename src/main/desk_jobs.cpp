#include "main/desk_jobs.hpp"

#include <chrono>
#include <exception>

#include "app/name_stand_in.hpp"
#include "app/raise_alarms.hpp"
#include "base/log.hpp"

namespace hd {
namespace {

constexpr std::chrono::seconds pause{1};
constexpr int alarm_rest = 20;  // times as long as the last run took

}  // namespace

DeskJobs::DeskJobs(const app::Services& services, ports::Inbox& inbox,
                   vault::OutboxPublisher& publisher, http::Sessions& sessions)
    : services_(services),
      inbox_(inbox),
      publisher_(publisher),
      sessions_(sessions),
      reckoner_(services),
      thread_([this] { run(); }) {}

DeskJobs::~DeskJobs() {
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void DeskJobs::wake() {
  {
    const std::lock_guard lock(mutex_);
    is_awake_ = true;
  }
  changed_.notify_one();
}

void DeskJobs::run() {
  std::unique_lock lock(mutex_);
  while (!is_ending_) {
    is_changed_ = is_changed_ || is_awake_;
    is_awake_ = false;
    lock.unlock();
    round();
    lock.lock();
    changed_.wait_for(lock, pause, [this] { return is_awake_ || is_ending_; });
  }
}

void DeskJobs::round() {
  try {
    sessions_.sweep();
    for (int taken = 1; taken > 0;) {
      const auto batch = app::take_over_tips::run(services_, inbox_, pace_);
      if (!batch) return note(&batch.error());
      taken = *batch;
      is_changed_ = is_changed_ || taken > 0;
    }
    const auto published = publisher_.publish();
    if (!published) return note(&published.error());
    const auto raised = raise_alarms();
    if (!raised) return note(&raised.error());
    const auto reckoned = reckon_anew();
    if (!reckoned) return note(&reckoned.error());
    const auto counted = app::read_indicators::keep_ready(services_);
    note(counted ? nullptr : &counted.error());
  } catch (const std::exception& fault) {
    const Error bug = Error::of(ErrorCode::internal, fault.what());
    note(&bug);
  }
}

// A transaction at a time, so that what others write waits for one at most; what is left comes at
// once after the other jobs.
Result<Done> DeskJobs::reckon_anew() {
  if (is_reckoned_) return Done{};
  HD_TRY(const auto output, reckoner_.step());
  is_reckoned_ = output.is_done;
  leads_moved_ += output.moved;
  is_changed_ = is_changed_ || output.moved > 0;
  if (!is_reckoned_) {
    wake();
  } else if (leads_moved_ > 0) {
    log::info("dues.reckoned_anew", "leads: " + std::to_string(leads_moved_));
  }
  return Done{};
}

Result<Done> DeskJobs::raise_alarms() {
  const auto began = std::chrono::steady_clock::now();
  const std::int64_t minute = services_.clock.now().seconds / 60;
  if ((!is_changed_ && minute == alarm_minute_) || began < next_alarms_) return Done{};
  HD_CHECK(app::end_stand_in::run_over(services_));
  HD_TRY(const auto raised, app::raise_alarms::run(services_));
  alarm_minute_ = minute;
  is_changed_ = raised.is_more;
  const auto ended = std::chrono::steady_clock::now();
  next_alarms_ = ended + alarm_rest * (ended - began);
  return Done{};
}

void DeskJobs::note(const Error* fault) {
  const std::string now =
      fault == nullptr ? "" : std::string(name_of(fault->code)) + ": " + fault->logged.text;
  if (now == last_fault_) return;
  last_fault_ = now;
  if (fault == nullptr) {
    log::info("jobs.mended", "taking over, publishing and alarms work again");
  } else {
    log::error("jobs.failed", now);
  }
}

}  // namespace hd
