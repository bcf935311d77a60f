#include "intake/site.hpp"

#include "base/check.hpp"
#include "base/log.hpp"
#include "crypto/random.hpp"
#include "http/net/server.hpp"
#include "intake/dialogue.hpp"
#include "intake/report_flow.hpp"

namespace hd::intake {
namespace {

// The national weather service: a page anybody may have open.
constexpr std::string_view neutral_page = "https://nchmf.gov.vn/";

Language language_of(std::string_view path) {
  return path == "/en" || path.starts_with("/en/") ? Language::en : Language::vi;
}

// A bug becomes a page with a number, by which the operator finds the line in the log.
net::Response guarded(const Services& services, Language language,
                      const std::function<net::Response()>& answer) {
  try {
    return answer();
  } catch (const Bug& bug) {
    const std::string number = to_hex(crypto::random_array<4>());
    log::error("tip.bug", number + " " + bug.what());
    return incident_page(services, language, number);
  }
}

// Reads a form while it arrives, then answers it. A body that cannot be read is read to its end
// all the same, so that the sender sees the page that says so.
class FormSink final : public net::BodySink {
 public:
  FormSink(const Services& services, const Site::Route& route, std::string_view content_type)
      : services_(services), route_(route), form_(services.blobs) {
    auto boundary = net::boundary_of(content_type);
    if (boundary)
      reader_ = std::make_unique<net::MultipartReader>(*boundary, form_);
    else
      fault_ = boundary.error();
  }

  void take(std::string_view piece) override {
    if (!fault_) note(reader_->push(piece));
  }

  net::Response finish() override {
    if (!fault_) note(reader_->finish());
    return guarded(services_, route_.language, [&] {
      if (!fault_) return route_.form(services_, form_);
      return fault_page(services_, *fault_, frame_of(services_, route_.language));
    });
  }

 private:
  void note(const Result<Done>& result) {
    if (!result) fault_ = result.error();
  }

  const Services& services_;
  const Site::Route& route_;
  Form form_;
  std::unique_ptr<net::MultipartReader> reader_;
  std::optional<Error> fault_;
};

// The same for everybody: nothing of a request goes into it, and no number of a submission.
net::Response plain_page(const Services& services, std::string_view name, Language language) {
  const PageFrame frame = frame_of(services, language);
  PageData data;
  data.show(frame.city.is_open ? "OPEN" : "CLOSED");
  auto response = page(services, name, frame, std::move(data));
  response.shelf_time = std::chrono::seconds(1);  // then the city may have opened
  return response;
}

net::Response leave(const Services&, Language) {
  auto response = net::Response::see_other(neutral_page);
  set_public_headers(response);
  response.headers.set("Clear-Site-Data", "\"*\"");
  return response;
}

net::Response asset(std::string_view type, std::string_view content) {
  auto response = net::Response::of(200, type, std::string(content));
  response.headers.set("Cache-Control", "private, max-age=3600");
  set_public_headers(response);
  response.shelf_time = std::chrono::hours(1);
  return response;
}

}  // namespace

Site::Site(Services services) : services_(std::move(services)) {
  using net::Method;
  for (const Language language : {Language::vi, Language::en}) {
    const std::string prefix = language == Language::vi ? "" : "/en";
    const auto get = [&](std::string_view path, auto page) {
      router_.add(Method::get, prefix + std::string(path), {language, page, {}});
    };
    const auto post = [&](std::string_view path, auto form) {
      router_.add(Method::post, prefix + std::string(path), {language, {}, form});
    };
    get(prefix.empty() ? "/" : "",
        [](const Services& s, Language l) { return plain_page(s, "front", l); });
    get("/an-toan", [](const Services& s, Language l) { return plain_page(s, "safety", l); });
    get("/thoat", leave);
    get("/bat-dau", begin_report);
    post("/bat-dau", go_on_report);
    get("/tra-loi", begin_dialogue);
    post("/tra-loi", go_on_dialogue);
  }
  router_.add(Method::get, services_.pages.style_path(),
              {{},
               [](const Services& s, Language) {
                 return asset("text/css; charset=utf-8", s.pages.style());
               },
               {}});
  router_.add(
      Method::get, std::string(Pages::icon_path),
      {{}, [](const Services& s, Language) { return asset("image/svg+xml", s.pages.icon()); }, {}});
}

net::Response Site::answer(net::Request& request) const {
  const Language language = language_of(request.path);
  return guarded(services_, language, [&] {
    const auto found = router_.find(request.method, request.path);
    if (found.target == nullptr) {
      PageFrame frame = frame_of(services_, language);
      frame.status = found.allowed.empty() ? 404 : 405;
      auto response = fault_page(
          services_, found.allowed.empty() ? "public.fault.not_found" : "public.fault.method",
          frame);
      if (frame.status == 405) response.headers.set("Allow", found.allowed);
      return response;
    }
    if (found.target->page) return found.target->page(services_, language);
    FormSink sink(services_, *found.target, request.headers.get("Content-Type"));
    sink.take(request.body);
    crypto::wipe(request.body);
    return sink.finish();
  });
}

std::unique_ptr<net::BodySink> Site::open_stream(const net::Request& request) const {
  const auto found = router_.find(request.method, request.path);
  if (found.target == nullptr || !found.target->form) return nullptr;
  const std::string_view type = request.headers.get("Content-Type");
  return std::make_unique<FormSink>(services_, *found.target, type);
}

std::map<int, net::Response> Site::refusals() const {
  std::map<int, net::Response> pages;
  for (const int status : net::refusal_statuses) {
    const std::string_view key = status == 408   ? "public.fault.too_slow"
                                 : status == 413 ? "public.fault.too_large"
                                 : status == 500 ? "error.internal"
                                 : status == 503 ? "public.fault.busy"
                                                 : "error.malformed";
    pages[status] = fault_page(services_, key, {{}, {}, status});
  }
  return pages;
}

}  // namespace hd::intake
