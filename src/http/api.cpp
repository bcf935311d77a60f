#include "http/api.hpp"

#include <exception>

#include "app/one_look.hpp"
#include "http/guards.hpp"
#include "http/problem.hpp"
#include "http/request_language.hpp"
#include "http/security_headers.hpp"
#include "http/web_files.hpp"

namespace hd::http {

Api::Api(const Desk& desk) : desk_(desk) {
  for (const Route& route : all_routes()) {
    router_.add(route.method, std::string(api_base) + std::string(route.path), &route);
  }
}

net::Response Api::answer(const net::Request& request) const {
  const Language language = language_of(request);
  if (const auto host = check_host(request, desk_.front); !host) {
    auto refused = problem(host.error(), language, "host");
    add_security_headers(refused, desk_.front, Caching::none);
    return refused;
  }
  const bool is_api = request.path == "/api" || request.path.starts_with("/api/");
  if (!is_api) return web_file(request, desk_.front);
  auto response = answer_api(request, language);
  protect(response);
  return response;
}

void Api::protect(net::Response& response) const {
  add_security_headers(response, desk_.front, Caching::none);
  response.headers.set("Vary", "Accept-Language, Cookie");
}

// Takes a file while it arrives. After a fault the rest is read and dropped, so that the sender
// reads the answer instead of a broken connection.
class ReceivedBody final : public net::BodySink {
 public:
  ReceivedBody(const Api& api, Call call) : api_(api), call_(std::move(call)) {
    guarded([&]() -> Result<Done> {
      HD_CHECK(check_host(call_.request, call_.desk.front));
      HD_CHECK(pass_guards(call_));
      HD_CHECK(refresh_actor(call_));
      HD_TRY(receiver_, call_.route.receiving(call_));
      return Done{};
    });
  }

  void take(std::string_view piece) override {
    guarded([&] { return receiver_->take(piece); });
  }

  net::Response finish() override {
    Result<net::Response> outcome = fail(ErrorCode::internal);
    guarded([&]() -> Result<Done> {
      HD_TRY(outcome, receiver_->finish());
      return Done{};
    });
    if (fault_) outcome = fail(*fault_);
    receiver_.reset();
    auto response = api_.ended(call_, std::move(outcome));
    api_.protect(response);
    return response;
  }

 private:
  template <class Work>
  void guarded(Work work) {
    if (fault_) return;
    try {
      const auto done = work();
      if (!done) fault_ = done.error();
    } catch (const std::exception& thrown) {
      fault_ = Error::of(ErrorCode::internal, thrown.what());
    }
    if (fault_) receiver_.reset();
  }

  const Api& api_;
  Call call_;
  std::unique_ptr<Receiver> receiver_;
  std::optional<Error> fault_;
};

std::unique_ptr<net::BodySink> Api::receive(const net::Request& request) const {
  auto found = router_.find(request.method, request.path);
  if (found.target == nullptr || (*found.target)->receiving == nullptr) return nullptr;
  Call call{desk_, request, **found.target, std::move(found.values), language_of(request)};
  return std::make_unique<ReceivedBody>(*this, std::move(call));
}

net::Response Api::answer_api(const net::Request& request, Language language) const {
  auto found = router_.find(request.method, request.path);
  if (found.target == nullptr) {
    return found.allowed.empty() ? problem(Error::of(ErrorCode::not_found), language, "no route")
                                 : method_problem(found.allowed, language);
  }
  const Route& route = **found.target;
  Call call{desk_, request, route, std::move(found.values), language};
  try {
    return run(call);
  } catch (const std::exception& fault) {
    // A bug, or a library out of memory: nothing of the request was kept (each change is one
    // transaction), and the server goes on.
    return problem(Error::of(ErrorCode::internal, fault.what()), language, route.name);
  }
}

net::Response Api::run(Call& call) const {
  return ended(call, [&]() -> Result<net::Response> {
    HD_CHECK(pass_guards(call));
    if (is_one_look(call.route)) return look(call);
    HD_CHECK(refresh_actor(call));
    if (call.route.receiving == nullptr) return call.route.handler(call);
    HD_TRY(const auto receiver, call.route.receiving(call));  // a short file
    HD_CHECK(receiver->take(call.request.body));
    return receiver->finish();
  }());
}

Result<net::Response> Api::look(Call& call) const {
  auto made = desk_.services.store.read([&](ports::Records& records) -> Result<net::Response> {
    app::OneLook snapshot(records);
    const app::Services services = app::over(snapshot, desk_.services);
    call.look = &services;
    HD_CHECK(refresh_actor(call));
    return call.route.handler(call);
  });
  call.look = nullptr;
  return made;
}

net::Response Api::ended(const Call& call, Result<net::Response> outcome) const {
  if (!outcome) return problem(outcome.error(), call.language, call.route.name);
  const bool changed = call.request.method == net::Method::post;
  if (changed && desk_.written) desk_.written();
  return std::move(*outcome);
}

}  // namespace hd::http
