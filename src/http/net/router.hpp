// Finds the route of a request. Patterns are whole paths whose segments are text or {name}.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/net/message.hpp"

namespace hd::net {

// Values of the {name} segments, percent-decoded.
class PathValues {
 public:
  std::string_view get(std::string_view name) const;  // empty when the pattern has no such name
  std::vector<std::pair<std::string, std::string>> values;
};

// True when `path` has the shape of `pattern`; a value is never empty, holds no '/' and is
// well-formed UTF-8.
bool path_matches(std::string_view pattern, std::string_view path, PathValues& values);

template <class Target>
class Router {
 public:
  struct Found {
    const Target* target = nullptr;  // null: 404, or 405 when `allowed` is not empty
    PathValues values;
    std::string allowed;  // for the Allow header: "GET, HEAD, POST"
  };

  void add(Method method, std::string pattern, Target target) {
    routes_.push_back({method, std::move(pattern), std::move(target)});
  }
  // HEAD finds the route of GET. The first route that fits wins.
  Found find(Method method, std::string_view path) const {
    Found found;
    const Method wanted = method == Method::head ? Method::get : method;
    for (const Route& route : routes_) {
      PathValues values;
      if (!path_matches(route.pattern, path, values)) continue;
      if (route.method == wanted) {
        found.target = &route.target;
        found.values = std::move(values);
        return found;
      }
      if (!found.allowed.empty()) found.allowed += ", ";
      found.allowed += route.method == Method::get ? "GET, HEAD" : name_of(route.method);
    }
    return found;
  }

 private:
  struct Route {
    Method method = Method::get;
    std::string pattern;
    Target target;
  };
  std::vector<Route> routes_;
};

}  // namespace hd::net
