// The gate that reads heads: whatever it lets through is read a second time by a reader that knows
// only the simplest form of a request, so that no two programs can read it in two ways.
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

void check_lines(const std::vector<std::string_view>& lines, const net::Head& head) {
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
  require(lengths <= 1 && head.content_length == length, "another length than it says");
}

// What the program goes on with is what stands there.
void check_request(const std::vector<std::string_view>& lines, const net::Head& head) {
  const net::Request& request = head.request;
  const std::string_view first = lines.front();
  const std::string_view target =
      first.substr(first.find(' ') + 1, first.rfind(' ') - first.find(' ') - 1);
  const bool has_mark = target.find('?') != std::string_view::npos;
  const std::string read = request.path + (has_mark ? "?" : "") + request.query;
  require(read == target && request.path.find('?') == std::string::npos, "another address");
  require(request.method == net::method_of(first.substr(0, first.find(' '))), "another method");
  const auto& fields = request.headers.all();
  require(fields.size() == lines.size() - 2, "another number of fields");
  bool says_close = !first.ends_with("1.1");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::string_view line = lines[i + 1];
    const auto& [name, value] = fields[i];
    require(name == line.substr(0, line.find(':')), "another name");
    require(value == trimmed(line.substr(line.find(':') + 1)), "another value");
    says_close |= lower(name) == "connection" && lower(value).find("close") != std::string::npos;
  }
  require(!(says_close && head.keeps_open), "open although it says close");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::Input(data, size).text();
  const net::Head head = net::read_head(text);
  if (head.refusal != 0) {
    require(head.refusal >= 400 && head.refusal <= 505, "a refusal that is no status");
    return 0;
  }
  check_plain(text);
  const auto lines = lines_of(text);
  check_lines(lines, head);
  check_request(lines, head);
  require(net::read_head(std::string(text) + "x").refusal != 0, "a byte behind the head");
  return 0;
}
