// Plain values of the network room: message, router, encodings.
#include <algorithm>
#include <array>
#include <charconv>

#include "base/check.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "http/net/encoding.hpp"
#include "http/net/message.hpp"
#include "http/net/router.hpp"

namespace hd::net {
namespace {

// In the order of Method.
constexpr std::array<std::string_view, 7> method_names{"GET",   "HEAD",   "POST",   "PUT",
                                                       "PATCH", "DELETE", "OPTIONS"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

enum class Plus { stays, is_blank };

Result<std::string> decode(std::string_view text, Plus plus) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '%') {
      const std::string_view digits = text.substr(at + 1, 2);
      unsigned byte = 0;
      const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16).ptr;
      if (end != digits.data() + 2) return fail(ErrorCode::malformed, "broken percent escape");
      c = static_cast<char>(byte);
      at += 2;
    } else if (c == '+' && plus == Plus::is_blank) {
      c = ' ';
    }
    if (c == '\0') return fail(ErrorCode::malformed, "NUL in an encoded text");
    out.push_back(c);
  }
  return out;
}

// Cuts `text` at the first `mark` and returns what stood before it.
std::string_view cut(std::string_view& text, char mark) {
  const auto at = text.find(mark);
  const std::string_view before = text.substr(0, at);
  text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
  return before;
}

}  // namespace

Method method_of(std::string_view name) {
  const auto found = std::find(method_names.begin(), method_names.end(), name);
  return found == method_names.end() ? Method::other
                                     : static_cast<Method>(found - method_names.begin());
}

std::string_view name_of(Method method) {
  const auto at = static_cast<std::size_t>(method);
  return at < method_names.size() ? method_names[at] : "OTHER";
}

bool has_control(std::string_view text) {
  const auto is_control = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
  return std::any_of(text.begin(), text.end(), is_control);
}

bool same_field_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view Headers::get(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (same_field_name(key, name)) return value;
  }
  return {};
}

bool Headers::has(std::string_view name) const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [&](const auto& field) { return same_field_name(field.first, name); });
}

Headers& Headers::set(std::string_view name, std::string_view value) {
  std::erase_if(fields_, [&](const auto& field) { return same_field_name(field.first, name); });
  return add(name, value);
}

Headers& Headers::add(std::string_view name, std::string_view value) {
  HD_ASSERT(!has_control(value));
  fields_.emplace_back(name, value);
  return *this;
}

Response Response::of(int status, std::string_view content_type, std::string body) {
  Response response;
  response.status = status;
  response.headers.set("Content-Type", content_type);
  response.body = std::move(body);
  return response;
}

Response Response::see_other(std::string_view location) {
  Response response;
  response.status = 303;
  response.headers.set("Location", location);
  return response;
}

std::string_view PathValues::get(std::string_view name) const { return field_of(values, name); }

bool path_matches(std::string_view pattern, std::string_view path, PathValues& values) {
  values.values.clear();
  if (std::count(pattern.begin(), pattern.end(), '/') !=
      std::count(path.begin(), path.end(), '/')) {
    return false;
  }
  while (!pattern.empty() || !path.empty()) {
    const std::string_view wanted = cut(pattern, '/');
    const std::string_view given = cut(path, '/');
    if (wanted.size() < 2 || wanted.front() != '{') {
      if (wanted != given) return false;
      continue;
    }
    auto value = percent_decode(given);
    if (!value || value->empty() || !is_valid_utf8(*value)) return false;
    if (value->find('/') != std::string::npos) return false;
    values.values.emplace_back(wanted.substr(1, wanted.size() - 2), std::move(*value));
  }
  return true;
}

Result<std::string> percent_decode(std::string_view text) { return decode(text, Plus::stays); }

Result<FormFields> parse_form(std::string_view text) {
  FormFields fields;
  while (!text.empty()) {
    std::string_view pair = cut(text, '&');
    if (pair.empty()) continue;
    if (fields.size() == limits::form_fields) return fail(ErrorCode::too_large, "form fields");
    const std::string_view name = cut(pair, '=');
    HD_TRY(std::string decoded_name, decode(name, Plus::is_blank));
    HD_TRY(std::string decoded_value, decode(pair, Plus::is_blank));
    if (!is_valid_utf8(decoded_name) || !is_valid_utf8(decoded_value)) {
      return fail(ErrorCode::malformed, "form field is not UTF-8");
    }
    fields.emplace_back(std::move(decoded_name), std::move(decoded_value));
  }
  return fields;
}

std::string_view field_of(const FormFields& fields, std::string_view name) {
  for (const auto& [key, value] : fields) {
    if (key == name) return value;
  }
  return {};
}

std::string_view cookie_of(std::string_view cookie_header, std::string_view name) {
  std::string_view found;
  bool seen = false;
  while (!cookie_header.empty()) {
    std::string_view pair = cut(cookie_header, ';');
    while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
    while (!pair.empty() && pair.back() == ' ') pair.remove_suffix(1);
    const std::string_view key = cut(pair, '=');
    if (key != name) continue;
    if (seen) return {};
    seen = true;
    found = pair;
  }
  return found;
}

}  // namespace hd::net
