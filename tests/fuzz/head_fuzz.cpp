// The gate before the HTTP parser: whatever it lets through is checked a second time by a reader
// that knows only the simplest form of a request, so that no two programs can read it in two ways.
#include <algorithm>
#include <vector>

#include "base/limits.hpp"
#include "fuzz/fuzz.hpp"
#include "http/net/gate.hpp"

using namespace hd;
using fuzz::require;

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> lines_of(std::string_view head) {
  std::vector<std::string_view> lines;
  for (auto end = head.find("\r\n"); end != std::string_view::npos; end = head.find("\r\n")) {
    lines.push_back(head.substr(0, end));
    head.remove_prefix(end + 2);
  }
  require(head.empty(), "something stands behind the last line");
  return lines;
}

void check_plain(std::string_view head) {
  for (const char c : head) {
    const auto code = static_cast<unsigned char>(c);
    require(code >= 0x20 || c == '\r' || c == '\n' || c == '\t', "a control character");
    require(code != 0x7f, "a control character");
  }
  require(std::ranges::count(head, '\r') == std::ranges::count(head, '\n'), "a bare line end");
}

void check_lines(const std::vector<std::string_view>& lines, const net::HeadVerdict& verdict) {
  require(lines.size() >= 2 && lines.back().empty(), "no empty line at the end");
  require(lines.size() <= limits::header_fields + 2, "more fields than the limit");
  require(std::ranges::count(lines.front(), ' ') == 2, "a first line of other than three words");
  const bool is_1_1 = lines.front().ends_with(" HTTP/1.1");
  require(is_1_1 || lines.front().ends_with(" HTTP/1.0"), "a version nobody asked for");
  std::uint64_t length = 0;
  int lengths = 0;
  int hosts = 0;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const auto colon = lines[i].find(':');
    require(colon != std::string_view::npos && colon > 0, "a line that is no field");
    const std::string name = lower(lines[i].substr(0, colon));
    require(name.find_first_of(" \t") == std::string::npos, "a blank in a name, or a folded line");
    const std::string_view value = trimmed(lines[i].substr(colon + 1));
    require(name != "transfer-encoding", "a transfer encoding");
    hosts += name == "host" ? 1 : 0;
    if (name != "content-length") continue;
    ++lengths;
    require(value.find_first_not_of("0123456789") == std::string_view::npos, "a length in words");
    length = std::stoull(std::string(value));
  }
  require(hosts == 1 || (!is_1_1 && hosts == 0), "not one host");
  require(lengths <= 1 && verdict.content_length == length, "another length than it says");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view head = fuzz::Input(data, size).text();
  const net::HeadVerdict verdict = net::check_head(head);
  if (verdict.refusal != 0) {
    require(verdict.refusal >= 400 && verdict.refusal <= 505, "a refusal that is no status");
    return 0;
  }
  check_plain(head);
  check_lines(lines_of(head), verdict);
  require(net::check_head(std::string(head) + "x").refusal != 0, "a byte behind the head");
  return 0;
}
