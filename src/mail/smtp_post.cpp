#include "mail/smtp_post.hpp"

#include <curl/curl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "base/check.hpp"
#include "base/csv.hpp"
#include "base/log.hpp"
#include "crypto/random.hpp"

namespace hd::mail {
namespace {

constexpr long connect_seconds = 10;
constexpr long letter_seconds = 60;

struct Attempt {
  std::string letter;
  std::size_t handed = 0;  // bytes that libcurl took to send
  const std::atomic<bool>* is_ending = nullptr;
};

struct LetterTag;

struct EasyEnd {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct ListEnd {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EasyEnd>;
using List = std::unique_ptr<curl_slist, ListEnd>;

std::size_t read_letter(char* to, std::size_t size, std::size_t count, void* given) {
  auto& attempt = *static_cast<Attempt*>(given);
  const std::size_t room = std::min(size * count, attempt.letter.size() - attempt.handed);
  std::memcpy(to, attempt.letter.data() + attempt.handed, room);
  attempt.handed += room;
  return room;
}

int is_given_up(void* given, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<Attempt*>(given)->is_ending->load() ? 1 : 0;
}

template <class Value>
void set(CURL* handle, CURLoption option, Value value) {
  const CURLcode code = curl_easy_setopt(handle, option, value);
  if (code != CURLE_OK) throw Bug(std::string("libcurl: ") + curl_easy_strerror(code));
}

// What a person would have to type: nobody else on this machine may read the file.
Result<std::string> password_in(const std::string& path) {
  struct stat facts{};
  if (::stat(path.c_str(), &facts) != 0) {
    return fail(ErrorCode::not_found, "mail.password_file cannot be read");
  }
  if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    return fail(ErrorCode::not_allowed, "mail.password_file is open to others: chmod 600");
  }
  HD_TRY(std::string password, read_file(path));
  while (password.ends_with('\n') || password.ends_with('\r')) password.pop_back();
  return password;
}

Result<Done> sign_in(CURL* handle, const Server& server) {
  if (server.user.empty()) return Done{};
  HD_TRY(const std::string password, password_in(server.password_file));
  set(handle, CURLOPT_USERNAME, server.user.c_str());
  set(handle, CURLOPT_PASSWORD, password.c_str());
  return Done{};
}

void say_where(CURL* handle, const Server& server) {
  set(handle, CURLOPT_URL, server.url.c_str());
  set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  set(handle, CURLOPT_PROXY, "");     // whatever the environment says
  set(handle, CURLOPT_NOSIGNAL, 1L);  // other threads run
  set(handle, CURLOPT_USE_SSL, server.tls ? long{CURLUSESSL_ALL} : long{CURLUSESSL_NONE});
  if (!server.ca_file.empty()) set(handle, CURLOPT_CAINFO, server.ca_file.c_str());
  set(handle, CURLOPT_CONNECTTIMEOUT, connect_seconds);
  set(handle, CURLOPT_TIMEOUT, letter_seconds);
}

void say_what(CURL* handle, Attempt& attempt) {
  set(handle, CURLOPT_UPLOAD, 1L);
  set(handle, CURLOPT_READFUNCTION, read_letter);
  set(handle, CURLOPT_READDATA, &attempt);
  set(handle, CURLOPT_NOPROGRESS, 0L);
  set(handle, CURLOPT_XFERINFOFUNCTION, is_given_up);
  set(handle, CURLOPT_XFERINFODATA, &attempt);
}

// A no to this letter alone, for now (a full mailbox) or for good. 421: the server closes; 454,
// 530, 534, 535 and 538 are about how we came, so that the next letter would fare no better.
bool is_refusal(CURLcode code, long answer) {
  constexpr std::array<long, 6> about_us{421, 454, 530, 534, 535, 538};
  return answer >= 400 && answer < 600 && code != CURLE_LOGIN_DENIED &&
         std::ranges::find(about_us, answer) == about_us.end();
}

// Neither the text of libcurl nor the number of SMTP names the recipient.
Result<ports::Delivery> outcome(CURL* handle, CURLcode code, const Attempt& attempt) {
  if (code == CURLE_OK) return ports::Delivery::taken;
  long answer = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer);
  const std::string number = answer < 400 ? "" : "SMTP " + std::to_string(answer);
  if (is_refusal(code, answer)) {
    log::warning("mail.refused", number);
    return ports::Delivery::refused;
  }
  // All of it was on its way and no answer came: it may have got through.
  if (number.empty() && attempt.handed == attempt.letter.size()) return ports::Delivery::unknown;
  return fail(ErrorCode::busy, curl_easy_strerror(code) + (number.empty() ? "" : ", " + number));
}

}  // namespace

SmtpPost::SmtpPost(Server server, Sender sender, const std::atomic<bool>& is_ending)
    : server_(std::move(server)), sender_(std::move(sender)), is_ending_(is_ending) {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw Bug("libcurl does not start");
}

Result<ports::Delivery> SmtpPost::deliver(const ports::MailAddress& to,
                                          const alarms::Digest& digest, Moment now) {
  const Easy handle(curl_easy_init());
  if (!handle) throw Bug("libcurl gives no handle");
  const std::string id = crypto::random_id<LetterTag>().text();
  Attempt attempt{letter(sender_, to, digest, now, id), 0, &is_ending_};
  say_where(handle.get(), server_);
  HD_CHECK(sign_in(handle.get(), server_));
  const std::string from = '<' + sender_.from + '>';
  const List recipients(curl_slist_append(nullptr, ('<' + to.address + '>').c_str()));
  set(handle.get(), CURLOPT_MAIL_FROM, from.c_str());
  set(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
  say_what(handle.get(), attempt);
  const CURLcode code = curl_easy_perform(handle.get());
  return outcome(handle.get(), code, attempt);
}

}  // namespace hd::mail
