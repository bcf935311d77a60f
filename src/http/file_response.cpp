#include "http/file_response.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "http/security_headers.hpp"

namespace hd::http {
namespace {

bool begins_with(ByteView bytes, std::string_view magic, std::size_t at = 0) {
  return bytes.size() >= at + magic.size() && text_of(bytes).substr(at, magic.size()) == magic;
}

// Only what every program takes for a file name; the rest becomes '_'.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ' ';
    plain.push_back(is_plain ? c : '_');
  }
  return plain;
}

// ext-value of RFC 8187.
std::string encoded_name(std::string_view name) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : name) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    if (is_plain) {
      encoded.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += {'%', hex[byte >> 4], hex[byte & 15]};
  }
  return encoded;
}

std::string own_name(std::string_view name) {
  const auto slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  std::string own;
  for (const char c : name.substr(0, limits::file_name_bytes)) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) own.push_back(c);
  }
  while (!own.empty() && own.front() == '.') own.erase(own.begin());
  return own.empty() || !is_valid_utf8(own) ? "tep" : own;
}

// Sends the pieces as the vault opens them. The file was whole when it was opened; if it is not any
// more, the connection is cut, so that the browser shows a failure and not a shorter file.
class OpenedBody final : public net::BodySource {
 public:
  OpenedBody(std::unique_ptr<ports::OpenedFile> file, Bytes first)
      : file_(std::move(file)), first_(std::move(first)) {}

  std::string next() override {
    if (!first_.empty()) {
      std::string piece(text_of(first_));
      first_.clear();
      return piece;
    }
    auto piece = file_->next();
    if (!piece) {
      log::error("http.file_cut", name_of(piece.error().code));
      return {};
    }
    return std::string(text_of(*piece));
  }
  std::uint64_t length() const override { return static_cast<std::uint64_t>(file_->about().size); }

 private:
  std::unique_ptr<ports::OpenedFile> file_;
  Bytes first_;
};

}  // namespace

std::string_view picture_type(ByteView beginning) {
  if (begins_with(beginning, "\xff\xd8\xff")) return "image/jpeg";
  if (begins_with(beginning, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (begins_with(beginning, "RIFF") && begins_with(beginning, "WEBP", 8)) return "image/webp";
  return {};
}

std::string disposition(std::string_view kind, std::string_view file_name) {
  // A name that was stored before its marks were taken out must not read as another one.
  const std::string own = own_name(without_direction_marks(file_name));
  return std::string(kind) + "; filename=\"" + plain_name(own) + "\"; filename*=UTF-8''" +
         encoded_name(own);
}

net::Response download(std::string_view type, std::string_view name, std::string bytes) {
  net::Response response = net::Response::of(200, type, std::move(bytes));
  response.headers.set("Content-Disposition", disposition("attachment", name));
  confine(response);
  return response;
}

Result<net::Response> file_response(std::unique_ptr<ports::OpenedFile> file) {
  HD_TRY(Bytes first, file->next());
  const std::string_view picture = picture_type(first);
  const bool is_picture = !picture.empty();
  net::Response response;
  response.headers.set("Content-Type", is_picture ? picture : "application/octet-stream");
  response.headers.set("Content-Disposition",
                       disposition(is_picture ? "inline" : "attachment", file->about().name));
  confine(response);
  response.source = std::make_shared<OpenedBody>(std::move(file), std::move(first));
  return response;
}

}  // namespace hd::http
