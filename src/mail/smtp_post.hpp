// Letters through the mail server of the agency, by libcurl. One connection for each letter: there
// are a few hundred a day.
#pragma once

#include <atomic>

#include "mail/letter.hpp"

namespace hd::mail {

struct Server {
  std::string url;      // "smtp://relay.example:587" or "smtps://relay.example:465"
  bool tls = true;      // refuses to speak to a smtp:// server that offers no STARTTLS
  std::string ca_file;  // whose certificates count; empty: those of the system
  std::string user;     // empty: without signing in
  std::string password_file;
};

class SmtpPost final : public ports::Post {
 public:
  // `is_ending`: once true, a letter under way is given up.
  SmtpPost(Server server, Sender sender, const std::atomic<bool>& is_ending);

  Result<ports::Delivery> deliver(const ports::MailAddress& to, const alarms::Digest& digest,
                                  Moment now) override;

 private:
  const Server server_;
  const Sender sender_;
  const std::atomic<bool>& is_ending_;
};

}  // namespace hd::mail
