// The way of a request: host → route → origin → session → limits → body → use case → answer.
#pragma once

#include "http/call.hpp"
#include "http/net/message.hpp"
#include "http/net/router.hpp"

namespace hd::http {

class Api {
 public:
  // `desk` must outlive the API.
  explicit Api(const Desk& desk);

  // Answers everything: /api/v1 by the route table, all else with the web app. Never throws.
  net::Response answer(const net::Request& request) const;

  // For a body too long to be held: a sink if the route takes files, else null.
  std::unique_ptr<net::BodySink> receive(const net::Request& request) const;

 private:
  friend class ReceivedBody;
  net::Response answer_api(const net::Request& request, Language language) const;
  net::Response run(Call& call) const;
  Result<net::Response> look(Call& call) const;
  net::Response ended(const Call& call, Result<net::Response> outcome) const;
  void protect(net::Response& response) const;

  const Desk& desk_;
  net::Router<const Route*> router_;
};

}  // namespace hd::http
