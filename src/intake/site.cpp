#include "intake/site.hpp"

#include <fmt/format.h>

#include "base/check.hpp"
#include "base/log.hpp"
#include "crypto/random.hpp"

namespace hd::intake {
namespace {

// The national weather service: a page anybody may have open.
constexpr std::string_view neutral_page = "https://nchmf.gov.vn/";

Language language_of(std::string_view path) {
  return path == "/en" || path.starts_with("/en/") ? Language::en : Language::vi;
}

}  // namespace

// Reads a form while it arrives, then answers it. A body that cannot be read is read to its end
// all the same, so that the sender sees the page that says so.
class Site::FormSink final : public net::BodySink {
 public:
  FormSink(const Site& site, const Route& route, std::string_view content_type)
      : site_(site), route_(route), form_(site.services_.blobs) {
    auto boundary = boundary_of(content_type);
    if (boundary) {
      reader_ = std::make_unique<MultipartReader>(*boundary, form_);
    } else {
      fault_ = boundary.error();
    }
  }

  void take(std::string_view piece) override {
    if (fault_) return;
    const auto taken = reader_->push(piece);
    if (!taken) fault_ = taken.error();
  }

  net::Response finish() override {
    if (!fault_) {
      const auto whole = reader_->finish();
      if (!whole) fault_ = whole.error();
    }
    if (fault_) return site_.refuse(fault_->code, route_.language);
    try {
      return (site_.*route_.form)(form_);
    } catch (const Bug& bug) {
      log::error("tip.bug", bug.what());
      return site_.failed(route_.language);
    }
  }

 private:
  const Site& site_;
  const Route route_;
  Form form_;
  std::unique_ptr<MultipartReader> reader_;
  std::optional<Error> fault_;
};

Site::Site(Services services) : services_(std::move(services)) {
  for (const Language language : {Language::vi, Language::en}) {
    const std::string prefix = language == Language::vi ? "" : "/en";
    const auto add = [&](std::string_view path, Page page, FormPage form) {
      router_.add(net::Method::get, prefix + std::string(path), {language, page, nullptr});
      if (form != nullptr) {
        router_.add(net::Method::post, prefix + std::string(path), {language, nullptr, form});
      }
    };
    router_.add(net::Method::get, prefix.empty() ? "/" : prefix, {language, &Site::front, nullptr});
    add("/bat-dau", &Site::begin_report, &Site::go_on_report);
    add("/tra-loi", &Site::begin_dialogue, &Site::go_on_dialogue);
    add("/an-toan", &Site::safety, nullptr);
    add("/thoat", &Site::leave, nullptr);
  }
  router_.add(net::Method::get, services_.pages.style_path(), {Language::vi, &Site::style, nullptr});
  router_.add(net::Method::get, std::string(Pages::icon_path), {Language::vi, &Site::icon, nullptr});
}

net::Response Site::answer(net::Request& request) const {
  try {
    return answer_guarded(request);
  } catch (const Bug& bug) {
    log::error("tip.bug", bug.what());
    return failed(language_of(request.path));
  }
}

net::Response Site::answer_guarded(net::Request& request) const {
  const auto found = router_.find(request.method, request.path);
  if (found.target == nullptr && !found.allowed.empty()) {
    PageFrame frame{language_of(request.path), {}, 405};
    auto response = fault_page(services_, "public.fault.method", frame);
    response.headers.set("Allow", found.allowed);
    return response;
  }
  if (found.target == nullptr) return fault_page(services_, "public.fault.not_found", {language_of(request.path), {}, 404});
  if (found.target->page != nullptr) return (this->*found.target->page)(found.target->language);
  FormSink sink(*this, *found.target, request.headers.get("Content-Type"));
  sink.take(request.body);
  crypto::wipe(request.body);
  return sink.finish();
}

std::unique_ptr<net::BodySink> Site::open_stream(const net::Request& request) const {
  const auto found = router_.find(request.method, request.path);
  if (found.target == nullptr || found.target->form == nullptr) return nullptr;
  return std::make_unique<FormSink>(*this, *found.target, request.headers.get("Content-Type"));
}

net::Response Site::refuse(ErrorCode code, Language language) const {
  PageFrame frame;
  frame.language = language;
  if (const auto city = read_city(services_)) frame.city = *city;
  return fault_page(services_, Error::of(code), frame);
}

// The operator finds the line in the log by the number that the page shows.
net::Response Site::failed(Language language) const {
  const std::string number = to_hex(crypto::random_array<4>());
  log::error("tip.incident", number);
  PageData data;
  const Language other = language == Language::vi ? Language::en : Language::vi;
  data.set("WHAT", word("error.internal", language)).set("WHAT_OTHER", word("error.internal", other));
  data.add("INCIDENT").set("INCIDENT_NUMBER", number);
  return page(services_, "fault", {language, {}, 500}, std::move(data));
}

std::map<int, net::Response> Site::refusals() const {
  const std::map<int, ErrorCode> told{
      {400, ErrorCode::malformed}, {411, ErrorCode::malformed}, {413, ErrorCode::too_large},
      {414, ErrorCode::malformed}, {417, ErrorCode::malformed}, {431, ErrorCode::malformed},
      {500, ErrorCode::internal},  {503, ErrorCode::busy},      {505, ErrorCode::malformed}};
  std::map<int, net::Response> pages;
  for (const auto& [status, code] : told) {
    pages[status] = fault_page(services_, Error::of(code), {});
    pages[status].status = status;
  }
  return pages;
}

net::Response Site::plain_page(std::string_view name, Language language) const {
  PageFrame frame;
  frame.language = language;
  auto city = read_city(services_);
  if (!city) return fault_page(services_, city.error(), frame);
  frame.city = std::move(*city);
  PageData data;
  data.show(frame.city.is_open ? "OPEN" : "CLOSED");
  return page(services_, name, frame, std::move(data));
}

net::Response Site::front(Language language) const { return plain_page("front", language); }
net::Response Site::safety(Language language) const { return plain_page("safety", language); }

net::Response Site::leave(Language) const {
  auto response = net::Response::see_other(neutral_page);
  set_public_headers(response);
  response.headers.set("Clear-Site-Data", "\"*\"");
  return response;
}

net::Response Site::style(Language) const {
  auto response = net::Response::of(200, "text/css; charset=utf-8", services_.pages.style());
  response.headers.set("Cache-Control", "private, max-age=3600, immutable");
  set_public_headers(response);
  return response;
}

net::Response Site::icon(Language) const {
  auto response =
      net::Response::of(200, "image/svg+xml", std::string(services_.pages.icon()));
  response.headers.set("Cache-Control", "private, max-age=3600");
  set_public_headers(response);
  return response;
}

}  // namespace hd::intake
