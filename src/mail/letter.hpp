// The daily letter as text of RFC 5322: counts and a link, in the language of the recipient.
#pragma once

#include <string>

#include "ports/digests.hpp"

namespace hd::mail {

struct Sender {
  std::string from;  // a plain address
  std::string link;  // where the staff app is, without a slash at its end
};

// With lines that end as CR LF. `id`: what stands before the @ of its Message-ID.
std::string letter(const Sender& sender, const ports::MailAddress& to, const alarms::Digest& digest,
                   Moment now, const std::string& id);

}  // namespace hd::mail
