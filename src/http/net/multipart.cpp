#include "http/net/multipart.hpp"

#include <string.h>

#include <algorithm>

#include "base/limits.hpp"
#include "http/net/message.hpp"

namespace hd::net {
namespace {

constexpr std::size_t header_limit = 4 * limits::kibi;

tl::unexpected<Error> broken(std::string why) {
  return fail(ErrorCode::malformed, "multipart: " + std::move(why));
}

void skip_blanks(std::string_view& text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
}

// `; name="value"` or `; name=value`, taken off the front of `rest`.
struct Parameter {
  std::string_view name;
  std::string_view value;
};
std::optional<Parameter> next_parameter(std::string_view& rest) {
  skip_blanks(rest);
  if (rest.empty() || rest.front() != ';') return std::nullopt;
  rest.remove_prefix(1);
  skip_blanks(rest);
  const auto equals = rest.find('=');
  if (equals == std::string_view::npos || equals == 0) return std::nullopt;
  Parameter found{rest.substr(0, equals), {}};
  rest.remove_prefix(equals + 1);
  const bool quoted = !rest.empty() && rest.front() == '"';
  if (quoted) rest.remove_prefix(1);
  const auto end = rest.find(quoted ? '"' : ';');
  if (quoted && end == std::string_view::npos) return std::nullopt;
  found.value = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + (quoted ? 1 : 0));
  return found;
}

// Browsers write these three characters of a name as escapes, and no others.
std::string unescaped(std::string_view value) {
  std::string out(value);
  for (const auto& [escape, plain] : {std::pair{"%22", "\""}, {"%0D", " "}, {"%0A", " "}}) {
    for (auto at = out.find(escape); at != std::string::npos; at = out.find(escape, at + 1)) {
      out.replace(at, 3, plain);
    }
  }
  return out;
}

struct Disposition {
  std::optional<std::string> name;
  std::optional<std::string> file_name;
};

Result<Disposition> read_disposition(std::string_view value) {
  skip_blanks(value);
  constexpr std::string_view kind = "form-data";
  if (!same_field_name(value.substr(0, kind.size()), kind)) return broken("not form-data");
  value.remove_prefix(kind.size());
  Disposition found;
  while (!value.empty()) {
    const auto parameter = next_parameter(value);
    if (!parameter) return broken("disposition");
    const bool is_name = parameter->name == "name";
    if (!is_name && parameter->name != "filename") continue;
    auto& target = is_name ? found.name : found.file_name;
    if (target) return broken("named twice");
    target = unescaped(parameter->value);
  }
  return found;
}

}  // namespace

Result<std::string> boundary_of(std::string_view content_type) {
  constexpr std::string_view kind = "multipart/form-data";
  if (!same_field_name(content_type.substr(0, kind.size()), kind)) return broken("type");
  content_type.remove_prefix(kind.size());
  while (!content_type.empty()) {
    const auto parameter = next_parameter(content_type);
    if (!parameter) return broken("content type");
    if (!same_field_name(parameter->name, "boundary")) continue;
    const std::string_view value = parameter->value;
    const bool printable =
        std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (value.empty() || value.size() > 70 || !printable) return broken("boundary");
    return std::string(value);
  }
  return broken("no boundary");
}

MultipartReader::MultipartReader(std::string_view boundary, PartSink& sink)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink) {}

MultipartReader::~MultipartReader() { explicit_bzero(held_.data(), held_.size()); }

Result<Done> MultipartReader::push(std::string_view piece) {
  if (fault_) return fail(*fault_);
  held_.append(piece);
  for (;;) {
    const Result<bool> moved = step();
    if (!moved) {
      fault_ = moved.error();
      return fail(*fault_);
    }
    if (!*moved) return Done{};
  }
}

Result<Done> MultipartReader::finish() {
  if (fault_) return fail(*fault_);
  if (state_ != State::ended) return broken("ends early");
  return Done{};
}

Result<bool> MultipartReader::step() {
  switch (state_) {
    case State::before_first:
      if (held_.compare(0, delimiter_.size(), delimiter_, 0, held_.size()) != 0) {
        return broken("does not begin with its boundary");
      }
      if (held_.size() < delimiter_.size()) return false;
      held_.erase(0, delimiter_.size());
      state_ = State::after_boundary;
      return true;
    case State::after_boundary:
      return read_boundary_tail();
    case State::header:
      return read_header();
    case State::body:
      return read_body();
    case State::ended:
      break;
  }
  if (held_.size() > 2 || !std::string_view("\r\n").starts_with(held_)) {
    return broken("goes on behind its end");
  }
  return false;
}

Result<bool> MultipartReader::read_boundary_tail() {
  if (held_.size() < 2) return false;
  const std::string tail = held_.substr(0, 2);
  held_.erase(0, 2);
  if (tail != "\r\n" && tail != "--") return broken("boundary");
  state_ = tail == "--" ? State::ended : State::header;
  return true;
}

Result<bool> MultipartReader::read_header() {
  const auto end = held_.find("\r\n\r\n");
  if (std::min(end, held_.size()) > header_limit) return fail(ErrorCode::too_large, "part header");
  if (end == std::string::npos) return false;
  if (++parts_ > limits::form_parts) return fail(ErrorCode::too_large, "parts");
  HD_CHECK(open_part(std::string_view(held_).substr(0, end + 2)));
  // The line end before the data stays: an empty part has its boundary right behind it.
  held_.erase(0, end + 4);
  held_.insert(0, "\r\n");
  not_data_ = 2;
  state_ = State::body;
  return true;
}

Result<bool> MultipartReader::read_body() {
  const auto at = held_.find(delimiter_);
  const bool complete = at != std::string::npos;
  // Without a boundary in sight all is data but an end that may yet become one.
  const std::size_t end =
      complete ? at : held_.size() - std::min(held_.size(), delimiter_.size() - 1);
  if (end > not_data_) {
    HD_CHECK(sink_.data(std::string_view(held_).substr(not_data_, end - not_data_)));
    held_.erase(0, end);
    not_data_ = 0;
  } else if (complete) {
    held_.erase(0, end);
  }
  if (!complete) return false;
  held_.erase(0, delimiter_.size());
  state_ = State::after_boundary;
  HD_CHECK(sink_.end());
  return true;
}

Result<Done> MultipartReader::open_part(std::string_view header) {
  std::optional<Disposition> disposition;
  while (!header.empty()) {
    const auto end = header.find("\r\n");
    const std::string_view line = header.substr(0, end);
    header.remove_prefix(end + 2);
    if (has_control(line)) return broken("control character");
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return broken("header line");
    if (!same_field_name(line.substr(0, colon), "content-disposition")) continue;
    if (disposition) return broken("two dispositions");
    HD_TRY(disposition, read_disposition(line.substr(colon + 1)));
  }
  if (!disposition || !disposition->name || disposition->name->empty()) return broken("no name");
  if (disposition->name->size() > limits::form_field_name) return broken("long name");
  return sink_.begin(std::move(*disposition->name), std::move(disposition->file_name));
}

}  // namespace hd::net
