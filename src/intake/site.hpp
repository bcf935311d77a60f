// The public site: which page answers which address.
#pragma once

#include <map>
#include <memory>

#include "http/net/message.hpp"
#include "http/net/router.hpp"
#include "intake/form.hpp"
#include "intake/services.hpp"

namespace hd::intake {

class Site {
 public:
  explicit Site(Services services);

  // For net::Server: short requests at once, long forms piece by piece.
  net::Response answer(net::Request& request) const;
  std::unique_ptr<net::BodySink> open_stream(const net::Request& request) const;
  // Ready-made pages for what never reaches answer().
  std::map<int, net::Response> refusals() const;

  struct Route {
    Language language = Language::vi;
    std::function<net::Response(const Services&, Language)> page;  // GET
    std::function<net::Response(const Services&, Form&)> form;     // POST
  };

 private:
  const Services services_;
  net::Router<Route> router_;
};

}  // namespace hd::intake
