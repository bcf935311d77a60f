// Address and cookie of a request: paths with values, percent escapes, one cookie of many.
#include <algorithm>

#include "base/text.hpp"
#include "fuzz/fuzz.hpp"
#include "http/net/encoding.hpp"
#include "http/net/router.hpp"

using namespace hd;
using fuzz::require;

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) out += "%" + to_hex(view_of({&c, 1}));
  return out;
}

void check_escapes(std::string_view text) {
  const auto plain = net::percent_decode(text);
  if (!plain) return;
  require(plain->find('\0') == std::string::npos, "a NUL came out of an escape");
  require(plain->size() <= text.size(), "decoding makes longer");
  const auto again = net::percent_decode(escaped(*plain));
  require(again.has_value() && *again == *plain, "escaped again it reads otherwise");
}

void check_path(std::string_view path) {
  net::PathValues values;
  if (!net::path_matches("/leads/{id}/files/{number}", path, values)) return;
  require(values.values.size() == 2, "a value is missing");
  std::string again = "/leads/" + escaped(values.get("id"));
  again += "/files/" + escaped(values.get("number"));
  for (const auto& [name, value] : values.values) {
    require(!value.empty() && is_valid_utf8(value), "a value that is no text");
    require(value.find('/') == std::string::npos, "a value reaches into another segment");
  }
  net::PathValues second;
  require(net::path_matches("/leads/{id}/files/{number}", again, second), "does not fit again");
  require(second.values == values.values, "values written again read otherwise");
}

void check_cookie(std::string_view header) {
  const std::string_view value = net::cookie_of(header, "hd");
  require(value.find(';') == std::string_view::npos, "a cookie runs into the next");
  if (value.empty()) return;
  const std::string alone = "hd=" + std::string(value);
  require(net::cookie_of(alone, "hd") == value, "alone it reads otherwise");
  require(net::cookie_of(alone + "; " + alone, "hd").empty(), "twice must be nothing");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::Input(data, size).text();
  check_escapes(text);
  check_path(text);
  check_cookie(text);
  return 0;
}
