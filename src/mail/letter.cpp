#include "mail/letter.hpp"

#include <array>

#include "base/bytes.hpp"

namespace hd::mail {
namespace {

constexpr std::size_t line_width = 76;  // RFC 2045

std::string base64(std::string_view text) {
  std::string out = to_base64url(view_of(text));
  for (char& c : out) {
    if (c == '-') c = '+';
    if (c == '_') c = '/';
  }
  while (out.size() % 4 != 0) out += '=';
  return out;
}

std::string in_lines(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += line_width) {
    out += text.substr(at, line_width) + "\r\n";
  }
  return out;
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// "Wed, 25 Nov 2026 07:00:00 +0700", in English whatever the language.
std::string date_header(Moment now) {
  constexpr std::array<const char*, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const CivilDate date = now.local_date();
  const std::string day = days.at(static_cast<std::size_t>(date.weekday()) - 1);
  const std::string month = months.at(static_cast<std::size_t>(date.month()) - 1);
  return day + ", " + std::to_string(date.day()) + ' ' + month + ' ' + std::to_string(date.year()) +
         ' ' + two_digits(now.local_hour()) + ':' + two_digits(now.local_minute()) + ':' +
         two_digits(static_cast<int>(now.seconds % 60)) + " +0700";
}

std::string text_of(const Sender& sender, Language language, const alarms::Digest& digest) {
  const auto line = [&](std::string_view key, int count) {
    if (count == 0) return std::string();
    return word(key, language, std::to_string(count)) + "\r\n";
  };
  return word("mail.open", language, std::to_string(digest.total())) + "\r\n\r\n" +
         line("mail.late", digest.late) + line("mail.today", digest.today) +
         line("mail.soon", digest.soon) + line("mail.handovers", digest.handovers) +
         line("mail.answers", digest.answers) + line("mail.papers", digest.papers) + "\r\n" +
         word("mail.link", language, sender.link + "/bao-dong") + "\r\n\r\n" +
         word("mail.why", language) + "\r\n";
}

}  // namespace

std::string letter(const Sender& sender, const ports::MailAddress& to, const alarms::Digest& digest,
                   Moment now, const std::string& id) {
  const std::string host = sender.from.substr(sender.from.find('@') + 1);
  const std::string subject = word("mail.subject", to.language, std::to_string(digest.total()));
  return "Date: " + date_header(now) + "\r\nFrom: <" + sender.from + ">\r\nTo: <" + to.address +
         ">\r\nMessage-ID: <" + id + '@' + host + ">\r\nSubject: =?UTF-8?B?" + base64(subject) +
         "?=\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
         "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
         in_lines(base64(text_of(sender, to.language, digest)));
}

}  // namespace hd::mail
