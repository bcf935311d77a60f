#include "http/net/gate.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limits.hpp"

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
  return has_control(line) ? std::nullopt : std::optional(line);
}

// This and what follows: a status to refuse with, or 0.
int read_first_line(std::string_view line, Head& head) {
  const auto one = line.find(' ');
  const auto two = one == std::string_view::npos ? one : line.find(' ', one + 1);
  if (two == std::string_view::npos) return 400;
  const std::string_view method = line.substr(0, one);
  const std::string_view target = line.substr(one + 1, two - one - 1);
  const std::string_view version = line.substr(two + 1);
  if (!is_token(method) || method.size() > 16) return 400;
  if (target.size() > limits::target_bytes) return 414;
  if (target.empty() || target.front() != '/') return 400;
  if (!std::all_of(target.begin(), target.end(), is_visible)) return 400;
  if (target.find('#') != std::string_view::npos) return 400;
  if (version.size() != 8 || version.substr(0, 5) != "HTTP/") return 400;
  if (version != "HTTP/1.1" && version != "HTTP/1.0") return 505;
  const auto mark = std::min(target.find('?'), target.size());
  head.request.method = method_of(method);
  head.request.path = target.substr(0, mark);
  head.request.query = target.substr(std::min(mark + 1, target.size()));
  head.keeps_open = version == "HTTP/1.1";
  return 0;
}

int read_field(std::string_view line, Headers& headers) {
  const auto colon = std::min(line.find(':'), line.size());
  const std::string_view name = line.substr(0, colon);
  // Also refuses a folded line and a blank before the colon.
  if (colon == line.size() || !is_token(name)) return 400;
  if (headers.all().size() == limits::header_fields) return 431;
  headers.add(name, without_blanks(line.substr(colon + 1)));
  return 0;
}

int read_length(std::string_view value, std::uint64_t& length) {
  if (value.empty() || value.size() > 18) return 400;
  const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), length);
  return fault == std::errc{} && end == value.data() + value.size() ? 0 : 400;
}

// How long the body is and what becomes of the connection.
int weigh_fields(Head& head) {
  const Headers& fields = head.request.headers;
  const bool is_1_1 = head.keeps_open;
  int hosts = 0, lengths = 0;
  for (const auto& [name, value] : fields.all()) {
    if (same_field_name(name, "content-length")) {
      if (++lengths > 1 || read_length(value, head.content_length) != 0) return 400;
    } else if (same_field_name(name, "host")) {
      constexpr std::string_view never = "/\\@?#, \t";
      if (++hosts > 1 || value.empty() || value.find_first_of(never) != value.npos) return 400;
    } else if (same_field_name(name, "expect")) {
      if (!same_field_name(value, "100-continue")) return 417;
      head.expects_continue = true;
    } else if (same_field_name(name, "connection")) {
      head.keeps_open = is_1_1 && same_field_name(value, "keep-alive");
    }
  }
  if (is_1_1 && hosts == 0) return 400;
  // Both together is the classic smuggling pair; alone it is only a length we do not accept.
  if (fields.has("transfer-encoding")) return lengths > 0 ? 400 : 411;
  const Method method = head.request.method;
  const bool has_body = method == Method::post || method == Method::put || method == Method::patch;
  return has_body && lengths == 0 ? 411 : 0;
}

int read_lines(std::string_view text, Head& head) {
  auto line = next_line(text);
  if (!line) return 400;
  if (const int status = read_first_line(*line, head); status != 0) return status;
  for (line = next_line(text); line && !line->empty(); line = next_line(text)) {
    if (const int status = read_field(*line, head.request.headers); status != 0) return status;
  }
  return line && text.empty() ? weigh_fields(head) : 400;
}

}  // namespace

Head read_head(std::string_view text) {
  Head head;
  head.refusal = read_lines(text, head);
  return head;
}

}  // namespace hd::net
