#include "http/web_files.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/embedded.hpp"
#include "http/net/router.hpp"
#include "http/security_headers.hpp"

namespace hd::http {
namespace {

struct TypeOfEnding {
  std::string_view ending;
  std::string_view type;
};
constexpr std::array<TypeOfEnding, 8> types{{{".html", "text/html; charset=utf-8"},
                                             {".js", "text/javascript; charset=utf-8"},
                                             {".css", "text/css; charset=utf-8"},
                                             {".json", "application/json"},
                                             {".svg", "image/svg+xml"},
                                             {".woff2", "font/woff2"},
                                             {".txt", "text/plain; charset=utf-8"},
                                             {".png", "image/png"}}};

// Addresses inside the app, as its router has them.
constexpr std::array<std::string_view, 16> app_paths{"/",
                                                     "/truc-ban",
                                                     "/vu-viec",
                                                     "/vu-viec/{lead}",
                                                     "/vu-viec/{lead}/bien-nhan",
                                                     "/so-tiep-nhan",
                                                     "/vu-an",
                                                     "/vu-an/{case}",
                                                     "/tim",
                                                     "/dieu-hanh",
                                                     "/bao-dong",
                                                     "/can-bo",
                                                     "/kiem-sat",
                                                     "/chuyen-den",
                                                     "/dang-nhap",
                                                     "/thiet-lap"};

std::string_view type_of(std::string_view name) {
  for (const auto& [ending, type] : types) {
    if (name.ends_with(ending)) return type;
  }
  return "application/octet-stream";
}

const EmbeddedFile* file_named(std::string_view name) {
  const auto& files = hd_web_files();
  const auto found = std::find_if(files.begin(), files.end(),
                                  [&](const EmbeddedFile& file) { return file.name == name; });
  return found == files.end() ? nullptr : &*found;
}

bool is_app_path(std::string_view path) {
  net::PathValues values;
  return std::any_of(app_paths.begin(), app_paths.end(), [&](std::string_view pattern) {
    return net::path_matches(pattern, path, values);
  });
}

// Whether the browser takes gzip: named in Accept-Encoding and not refused there with q=0.
bool takes_gzip(const net::Request& request) {
  const std::string_view accepted = request.headers.get("Accept-Encoding");
  const auto at = accepted.find("gzip");
  if (at == std::string_view::npos) return false;
  const std::string_view rest = accepted.substr(at + 4, accepted.find(',', at) - at - 4);
  return rest.find("q=0") == std::string_view::npos || rest.find("q=0.") != std::string_view::npos;
}

// The file as it is, or its compressed copy that the build laid beside it.
net::Response sent(int status, const EmbeddedFile& file, const net::Request& request) {
  const EmbeddedFile* packed = file_named(std::string(file.name) + ".gz");
  const bool is_packed = packed != nullptr && takes_gzip(request);
  auto response = net::Response::of(status, type_of(file.name),
                                    std::string(is_packed ? packed->content : file.content));
  if (is_packed) response.headers.set("Content-Encoding", "gzip");
  if (packed != nullptr) response.headers.set("Vary", "Accept-Encoding");
  return response;
}

net::Response app_page(const net::Request& request) {
  const EmbeddedFile* page = file_named("index.html");
  if (page == nullptr) {
    return net::Response::of(503, "text/plain; charset=utf-8",
                             "Chương trình được dựng mà không có ứng dụng web.\n"
                             "This program was built without the web app.\n");
  }
  return sent(is_app_path(request.path) ? 200 : 404, *page, request);
}

}  // namespace

net::Response web_file(const net::Request& request, Front front) {
  if (request.method != net::Method::get && request.method != net::Method::head) {
    auto refused = net::Response::of(405, "text/plain; charset=utf-8", "");
    refused.headers.set("Allow", "GET, HEAD");
    add_security_headers(refused, front, Caching::none);
    return refused;
  }
  const std::string_view name = std::string_view(request.path).substr(1);
  const EmbeddedFile* file = name.empty() ? nullptr : file_named(name);
  if (file == nullptr || name == "index.html" || name.ends_with(".gz")) {
    auto page = app_page(request);
    add_security_headers(page, front, Caching::none);
    return page;
  }
  auto response = sent(200, *file, request);
  add_security_headers(response, front,
                       name.starts_with("assets/") ? Caching::hashed : Caching::hour);
  return response;
}

}  // namespace hd::http
