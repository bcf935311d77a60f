#include "http/request_language.hpp"

#include <algorithm>

#include "http/net/encoding.hpp"

namespace hd::http {
namespace {

// q of RFC 9110 12.4.2 in thousandths: "0.8" is 800; anything unreadable counts as nothing.
int weight_of(std::string_view parameters) {
  const auto at = parameters.find("q=");
  if (at == std::string_view::npos) return 1000;
  const std::string_view q = parameters.substr(at + 2);
  int weight = 0;
  int scale = 1000;
  for (const char c : q.substr(0, 5)) {
    if (c == '.') continue;
    if (c < '0' || c > '9') break;
    weight += (c - '0') * scale;
    scale /= 10;
  }
  return weight;
}

Language from_header(std::string_view header) {
  int vi = 0;
  int en = 0;
  while (!header.empty()) {
    const auto comma = header.find(',');
    std::string_view range = header.substr(0, comma);
    header = comma == std::string_view::npos ? std::string_view{} : header.substr(comma + 1);
    while (!range.empty() && range.front() == ' ') range.remove_prefix(1);
    const int weight = weight_of(range);
    if (range.starts_with("vi")) vi = std::max(vi, weight);
    if (range.starts_with("en")) en = std::max(en, weight);
  }
  return en > vi ? Language::en : Language::vi;
}

}  // namespace

Language language_of(const net::Request& request) {
  const auto query = net::parse_form(request.query);
  const std::string_view asked = query ? net::field_of(*query, "lang") : std::string_view{};
  if (asked == "en") return Language::en;
  if (asked == "vi") return Language::vi;
  return from_header(request.headers.get("Accept-Language"));
}

}  // namespace hd::http
