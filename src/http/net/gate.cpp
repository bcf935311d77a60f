#include "http/net/gate.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limits.hpp"
#include "http/net/message.hpp"

namespace hd::net {
namespace {

bool is_visible(char c) { return c > 0x20 && c < 0x7f; }

// RFC 9110, 5.6.2
bool is_token(std::string_view text) {
  constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  const auto fits = [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           others.find(c) != std::string_view::npos;
  };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

std::string_view without_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// The next line without its CRLF; nothing when a line ends otherwise.
std::optional<std::string_view> next_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  if (end == std::string_view::npos || end == 0 || rest[end - 1] != '\r') return std::nullopt;
  const std::string_view line = rest.substr(0, end - 1);
  rest.remove_prefix(end + 1);
  const auto is_bad = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
  if (std::any_of(line.begin(), line.end(), is_bad)) return std::nullopt;
  return line;
}

struct FirstLine {
  int refusal = 0;
  bool is_1_1 = false;
  bool has_body = false;  // a method that must tell the length of its body
};

FirstLine check_first_line(std::string_view line) {
  const auto one = line.find(' ');
  const auto two = one == std::string_view::npos ? one : line.find(' ', one + 1);
  if (two == std::string_view::npos) return {400};
  const std::string_view method = line.substr(0, one);
  const std::string_view target = line.substr(one + 1, two - one - 1);
  const std::string_view version = line.substr(two + 1);
  if (!is_token(method) || method.size() > 16) return {400};
  if (target.size() > limits::target_bytes) return {414};
  if (target.empty() || target.front() != '/') return {400};
  if (!std::all_of(target.begin(), target.end(), is_visible)) return {400};
  if (target.find('#') != std::string_view::npos) return {400};
  if (version.size() != 8 || version.substr(0, 5) != "HTTP/") return {400};
  if (version != "HTTP/1.1" && version != "HTTP/1.0") return {505};
  return {0, version == "HTTP/1.1", method == "POST" || method == "PUT" || method == "PATCH"};
}

struct Seen {
  std::size_t fields = 0;
  int hosts = 0;
  bool transfer_encoding = false;
  std::optional<std::uint64_t> length;
};

// A status to refuse with, or 0.
int take_length(std::string_view value, Seen& seen) {
  if (seen.length || value.empty() || value.size() > 18) return 400;
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (fault != std::errc{} || end != value.data() + value.size()) return 400;
  seen.length = number;
  return 0;
}

int take_field(std::string_view line, Seen& seen, HeadVerdict& verdict) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return 400;
  const std::string_view name = line.substr(0, colon);
  // Also refuses a folded line and a blank before the colon.
  if (!is_token(name)) return 400;
  if (++seen.fields > limits::header_fields) return 431;
  const std::string_view value = without_blanks(line.substr(colon + 1));
  if (same_field_name(name, "content-length")) return take_length(value, seen);
  if (same_field_name(name, "transfer-encoding")) seen.transfer_encoding = true;
  if (same_field_name(name, "host")) {
    constexpr std::string_view never = "/\\@?#, \t";
    if (value.empty() || value.find_first_of(never) != std::string_view::npos) return 400;
    ++seen.hosts;
  }
  if (same_field_name(name, "expect")) {
    if (!same_field_name(value, "100-continue")) return 417;
    verdict.expects_continue = true;
  }
  return 0;
}

}  // namespace

HeadVerdict check_head(std::string_view head) {
  HeadVerdict verdict;
  const auto refused = [](int status) { return HeadVerdict{status, 0, false}; };
  auto line = next_line(head);
  if (!line) return refused(400);
  const FirstLine first = check_first_line(*line);
  if (first.refusal != 0) return refused(first.refusal);
  Seen seen;
  for (line = next_line(head); line && !line->empty(); line = next_line(head)) {
    if (const int status = take_field(*line, seen, verdict); status != 0) return refused(status);
  }
  if (!line || !head.empty()) return refused(400);
  if (seen.hosts > 1 || (first.is_1_1 && seen.hosts == 0)) return refused(400);
  // Both together is the classic smuggling pair; alone it is only a length we do not accept.
  if (seen.transfer_encoding) return refused(seen.length ? 400 : 411);
  if (first.has_body && !seen.length) return refused(411);
  verdict.content_length = seen.length.value_or(0);
  return verdict;
}

}  // namespace hd::net
