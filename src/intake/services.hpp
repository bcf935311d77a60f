// What the pages of the public program are made from, and the frame around each of them.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "base/units.hpp"
#include "crypto/submission_token.hpp"
#include "html/pages.hpp"
#include "http/net/message.hpp"
#include "storage/blobs.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "storage/store.hpp"

namespace hd::intake {

using hd::read_units;
using html::PageData;
using html::Pages;

struct Services {
  storage::Store& inbox;
  storage::Store& outbox;  // only read; written by the staff program
  storage::BlobStore& blobs;
  std::vector<crypto::ReceiptKey> keys;  // newest last
  std::vector<Unit> units;
  const Pages& pages;
  std::function<Moment()> now;
};

// What the staff program has published about itself.
struct City {
  bool is_open = false;  // an intake of the city exists, so tips can be sealed to somebody
  bool is_demo = false;
  std::string name;  // "thành phố Hải Phòng", empty before the set-up
  // Whom a tip about the unit that was asked about is sealed to, if there is anybody.
  std::optional<storage::CompartmentKey> recipient;
};
// `unit_code`: empty for no unit. Errors: storage_failed. A staff program that has not started yet
// is a city that is not open.
Result<City> read_city(const Services& services, const std::string& unit_code = {});

struct PageFrame {
  Language language = Language::vi;
  City city;
  int status = 200;
};
// In that language, with what is known of the city.
PageFrame frame_of(const Services& services, Language language);
// A page in its frame, with the headers of every public page.
net::Response page(const Services& services, std::string_view name, const PageFrame& frame,
                   PageData data);
// Headers of everything this program sends.
void set_public_headers(net::Response& response);

// The page that says what failed, what is safe and what to do, in both languages: somebody who
// lands here may not have chosen one yet. `message_key` is a row of words/.
net::Response fault_page(const Services& services, std::string_view message_key, PageFrame frame);
// With the message and the status of the error's code.
net::Response fault_page(const Services& services, const Error& error, PageFrame frame);
// For a bug: what was being done was undone.
net::Response incident_page(const Services& services, Language language, std::string_view number);
// "thứ Tư 25/11/2026", "Wednesday 25 November 2026"
enum class Opening : std::uint8_t { none, sentence };  // a sentence opens with a capital
std::string day_text(CivilDate day, Language language, Opening opening = Opening::none);

// A fresh token for a form that is shown now.
std::string new_token(const Services& services);

struct Submission {
  crypto::SubmissionId id;
  const crypto::ReceiptKey* key = nullptr;
  bool is_recent = false;  // younger than a day: may still be sent for the first time
};
// Errors: forged.
Result<Submission> read_submission(const Services& services, std::string_view token);

}  // namespace hd::intake
