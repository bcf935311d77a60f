// The body of a public form: whatever comes is read alike in one piece and in many, and what was
// read can be written again as a body that reads the same.
#include <optional>
#include <vector>

#include "fuzz/fuzz.hpp"
#include "http/net/multipart.hpp"

using namespace hd;
using fuzz::require;

namespace {

struct Part {
  std::string name;
  std::optional<std::string> file_name;
  std::string data;
  bool operator==(const Part&) const = default;
};

class Collector final : public net::PartSink {
 public:
  Result<Done> begin(std::string name, std::optional<std::string> file_name) override {
    require(!open_, "a part begins inside another");
    open_ = true;
    parts.push_back({std::move(name), std::move(file_name), {}});
    return Done{};
  }
  Result<Done> data(std::string_view piece) override {
    require(open_, "data outside of a part");
    parts.back().data += piece;
    return Done{};
  }
  Result<Done> end() override {
    require(open_, "an end without a beginning");
    open_ = false;
    return Done{};
  }

  std::vector<Part> parts;

 private:
  bool open_ = false;
};

struct Reading {
  std::vector<Part> parts;
  bool is_whole = false;
  ErrorCode fault = ErrorCode::internal;
};

Reading read(std::string_view boundary, std::string_view body, std::size_t most) {
  Collector sink;
  net::MultipartReader reader(boundary, sink);
  Reading out;
  std::size_t cut = fuzz::mixed(body);
  while (!body.empty()) {
    cut = cut * 6364136223846793005U + 1442695040888963407U;
    const std::size_t size = std::min(body.size(), 1 + (cut >> 33U) % most);
    const auto taken = reader.push(body.substr(0, size));
    body.remove_prefix(size);
    if (taken) continue;
    out.fault = taken.error().code;
    require(!reader.push("x") && !reader.finish(), "a reader that failed goes on");
    return out;
  }
  const auto ended = reader.finish();
  out.is_whole = ended.has_value();
  if (!ended) out.fault = ended.error().code;
  if (out.is_whole) out.parts = std::move(sink.parts);
  return out;
}

std::string escaped(std::string_view name) {
  std::string out;
  for (const char c : name) out += c == '"' ? std::string("%22") : std::string(1, c);
  return out;
}

std::string written(const std::vector<Part>& parts, std::string_view boundary) {
  const std::string delimiter = "--" + std::string(boundary);
  std::string body;
  for (const Part& part : parts) {
    body += delimiter + "\r\nContent-Disposition: form-data; name=\"" + escaped(part.name) + '"';
    if (part.file_name) body += "; filename=\"" + escaped(*part.file_name) + '"';
    body += "\r\n\r\n" + part.data + "\r\n";
  }
  return body + delimiter + "--\r\n";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  const std::string_view all = input.text();
  const auto line_end = std::min(all.find('\n'), all.size());
  const auto boundary = net::boundary_of(all.substr(0, line_end));
  if (!boundary) return 0;
  require(!boundary->empty() && boundary->size() <= 70, "a boundary of another length");
  const std::string_view body = all.substr(std::min(line_end + 1, all.size()));
  const Reading whole = read(*boundary, body, body.size() + 1);
  const Reading pieces = read(*boundary, body, 7);
  require(whole.is_whole == pieces.is_whole && whole.parts == pieces.parts,
          "a body reads otherwise in pieces");
  if (!whole.is_whole) {
    require(whole.fault == ErrorCode::malformed || whole.fault == ErrorCode::too_large,
            "another error than was promised");
    return 0;
  }
  for (const Part& part : whole.parts) {
    // Quotes grow when they are written: a header may then be longer than is taken.
    if (escaped(part.name).size() + escaped(part.file_name.value_or("")).size() > 4000) return 0;
  }
  const Reading again = read(*boundary, written(whole.parts, *boundary), 64);
  require(again.parts == whole.parts, "what was read and written again reads otherwise");
  return 0;
}
