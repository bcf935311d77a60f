// Sends the daily letters, in a thread of its own: a slow mail server holds nothing else up.
#pragma once

#include <atomic>

#include "app/send_digests.hpp"
#include "base/periodic.hpp"
#include "mail/smtp_post.hpp"

namespace hd {

class DigestJob {
 public:
  DigestJob(const app::Services& services, mail::Server server, mail::Sender sender, int from_hour);
  ~DigestJob();  // gives up a letter under way
  DigestJob(const DigestJob&) = delete;
  DigestJob& operator=(const DigestJob&) = delete;

 private:
  void round();
  void look();
  void note(const Error& fault);
  void note(const app::send_digests::Output& output);

  const app::Services& services_;
  const int from_hour_;
  std::atomic<bool> is_ending_{false};
  mail::SmtpPost post_;
  std::string last_fault_;
  int faults_ = 0;  // one after the other
  int without_address_ = 0;
  std::chrono::steady_clock::time_point next_try_{};
  Periodic periodic_;  // last: it starts at once
};

}  // namespace hd
