// An urlencoded body: what was read can be written again and reads the same.
#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "fuzz/fuzz.hpp"
#include "http/net/encoding.hpp"

using namespace hd;
using fuzz::require;

namespace {

std::string encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    out += plain ? std::string(1, c) : c == ' ' ? "+" : "%" + to_hex(view_of({&c, 1}));
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::Input(data, size).text();
  const auto fields = net::parse_form(text);
  if (!fields) return 0;
  require(fields->size() <= limits::form_fields, "more fields than the limit");
  std::string again;
  for (const auto& [name, value] : *fields) {
    require(is_valid_utf8(name) && is_valid_utf8(value), "a field that is no text");
    require((name + value).find('\0') == std::string::npos, "a field with a NUL");
    again += (again.empty() ? "" : "&") + encoded(name) + "=" + encoded(value);
    const auto named = [&](const auto& field) { return field.first == name; };
    const auto first = std::ranges::find_if(*fields, named);
    require(net::field_of(*fields, name) == first->second, "not the first field of that name");
  }
  const auto second = net::parse_form(again);
  require(second.has_value() && *second == *fields, "fields written again read otherwise");
  return 0;
}
