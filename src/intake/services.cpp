#include "intake/services.hpp"

#include <fmt/format.h>

#include "crypto/random.hpp"

namespace hd::intake {
namespace {

constexpr std::uint32_t submission_hours = 24;

constexpr std::string_view content_policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'";
constexpr std::string_view no_permissions =
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), "
    "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
    "payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), "
    "usb=(), web-share=(), xr-spatial-tracking=()";

PageData fault_data(std::string_view message_key, Language language) {
  const Language other = language == Language::vi ? Language::en : Language::vi;
  PageData data;
  data.set("WHAT", word(message_key, language)).set("WHAT_OTHER", word(message_key, other));
  return data;
}

}  // namespace

Result<City> read_city(const Services& services, const std::string& unit_code) {
  auto read = services.outbox.read([&](storage::Transaction& tx) -> Result<City> {
    City city;
    HD_TRY(const auto intake, storage::current_intake(tx, ""));
    city.recipient = intake;
    if (!unit_code.empty()) {
      HD_TRY(city.recipient, storage::current_intake(tx, unit_code));
    }
    HD_TRY(const auto demo, storage::setting(tx, "is_demo"));
    HD_TRY(const auto name, storage::setting(tx, "province_name"));
    city.is_open = intake.has_value();
    city.is_demo = demo == "1";
    city.name = name.value_or("");
    return city;
  });
  if (!read && read.error().code == ErrorCode::not_open_yet) return City{};
  return read;
}

void set_public_headers(net::Response& response) {
  response.headers.set("Content-Security-Policy", content_policy)
      .set("Cross-Origin-Opener-Policy", "same-origin")
      .set("Cross-Origin-Embedder-Policy", "require-corp")
      .set("Cross-Origin-Resource-Policy", "same-origin")
      .set("Permissions-Policy", no_permissions)
      .set("Referrer-Policy", "no-referrer")
      .set("X-Content-Type-Options", "nosniff");
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
}

PageFrame frame_of(const Services& services, Language language) {
  auto city = read_city(services);
  return {language, city ? std::move(*city) : City{}, 200};
}

net::Response page(const Services& services, std::string_view name, const PageFrame& frame,
                   PageData data) {
  if (frame.city.is_demo) data.show("DEMO");
  if (!frame.city.name.empty()) data.add("CITY").set("CITY_NAME", frame.city.name);
  auto response = net::Response::of(frame.status, "text/html; charset=utf-8",
                                    services.pages.render(name, frame.language, data));
  set_public_headers(response);
  if (frame.status == 503) response.headers.set("Retry-After", "5");
  return response;
}

net::Response fault_page(const Services& services, std::string_view message_key, PageFrame frame) {
  return page(services, "fault", frame, fault_data(message_key, frame.language));
}

net::Response incident_page(const Services& services, Language language, std::string_view number) {
  PageData data = fault_data("error.internal", language);
  data.add("INCIDENT").set("INCIDENT_NUMBER", number);
  return page(services, "fault", {language, {}, 500}, std::move(data));
}

net::Response fault_page(const Services& services, const Error& error, PageFrame frame) {
  frame.status = http_status_of(error.code);
  return fault_page(services, "error." + std::string(name_of(error.code)), std::move(frame));
}

std::string day_text(CivilDate day, Language language, Opening opening) {
  const int number = static_cast<int>(day.weekday());
  std::string weekday = word("public.weekday." + std::to_string(number), language);
  if (opening == Opening::sentence && weekday.front() == 't') weekday.front() = 'T';
  if (language == Language::vi) {
    return fmt::format("{} {:02}/{:02}/{}", weekday, day.day(), day.month(), day.year());
  }
  const std::string month = word("public.month." + std::to_string(day.month()), language);
  return fmt::format("{} {} {} {}", weekday, day.day(), month, day.year());
}

std::string new_token(const Services& services) {
  return crypto::submission_token_text(services.keys.back(),
                                       crypto::random_id<crypto::SubmissionTag>(),
                                       crypto::unix_hour_of(services.now()));
}

Result<Submission> read_submission(const Services& services, std::string_view token) {
  HD_TRY(const auto parsed, crypto::parse_submission_token(token, services.keys));
  const std::uint32_t now = crypto::unix_hour_of(services.now());
  const bool recent = now < parsed.unix_hour + submission_hours && parsed.unix_hour <= now + 1;
  return Submission{parsed.id, crypto::find_receipt_key(services.keys, parsed.key_version), recent};
}

}  // namespace hd::intake
