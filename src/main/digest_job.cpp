#include "main/digest_job.hpp"

#include <algorithm>
#include <exception>

#include "base/log.hpp"

namespace hd {
namespace {

constexpr std::chrono::seconds look_pause{5};
constexpr std::chrono::seconds longest_rest{15 * 60};
constexpr int most_doublings = 8;

// 5, 10, 20 … seconds, at most a quarter of an hour.
std::chrono::seconds rest_after(int faults) {
  return std::min(longest_rest, look_pause * (1 << std::min(faults - 1, most_doublings)));
}

}  // namespace

DigestJob::DigestJob(const app::Services& services, mail::Server server, mail::Sender sender,
                     int from_hour)
    : services_(services),
      from_hour_(from_hour),
      post_(std::move(server), std::move(sender), is_ending_),
      periodic_(look_pause, [this] { round(); }) {}

DigestJob::~DigestJob() { is_ending_ = true; }

void DigestJob::round() {
  try {
    if (!is_ending_ && std::chrono::steady_clock::now() >= next_try_) look();
  } catch (const std::exception& fault) {
    note(Error::of(ErrorCode::internal, fault.what()));
  }
}

void DigestJob::look() {
  const auto sent = app::send_digests::run(services_, post_, from_hour_);
  if (sent) {
    note(*sent);
  } else if (!is_ending_) {
    note(sent.error());
  }
}

void DigestJob::note(const Error& fault) {
  next_try_ = std::chrono::steady_clock::now() + rest_after(++faults_);
  const std::string now = std::string(name_of(fault.code)) + ": " + fault.logged.text;
  if (now == last_fault_) return;
  last_fault_ = now;
  log::error("mail.failed", now);
}

void DigestJob::note(const app::send_digests::Output& output) {
  const auto counted = [](int letters) { return std::to_string(letters) + " letters"; };
  if (output.taken > 0) {
    log::info("mail.sent", counted(output.taken));
    if (faults_ > 0) log::info("mail.mended", "the mail server takes letters again");
    faults_ = 0;
    last_fault_.clear();
  }
  if (output.unknown > 0) log::warning("mail.unknown", counted(output.unknown));
  if (output.without_address != without_address_ && output.without_address > 0) {
    log::info("mail.no_address",
              std::to_string(output.without_address) + " people were told and named no address");
  }
  without_address_ = output.without_address;
}

}  // namespace hd
