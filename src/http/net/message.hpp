// Requests and responses as plain values. Nothing here knows the library that moves the bytes.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hd::net {

enum class Method : std::uint8_t { get, head, post, put, patch, del, options, other };

Method method_of(std::string_view name);
std::string_view name_of(Method method);  // "DELETE" for del, "OTHER" for other

// Field names are the same without regard to ASCII case.
bool same_field_name(std::string_view a, std::string_view b);
// A character that no field may hold.
bool has_control(std::string_view text);

// Fields in the order they came; names are compared without regard to case.
class Headers {
 public:
  // The first field of that name, or empty.
  std::string_view get(std::string_view name) const;
  bool has(std::string_view name) const;
  // Replaces every field of that name. A value with a control character is a bug (Bug): a line
  // break in it would start a header of somebody else's making.
  Headers& set(std::string_view name, std::string_view value);
  // Keeps other fields of that name, as Set-Cookie needs.
  Headers& add(std::string_view name, std::string_view value);
  const std::vector<std::pair<std::string, std::string>>& all() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// Holds no address of the sender: what is not there cannot be kept.
struct Request {
  Method method = Method::get;
  std::string path;   // as sent, still percent-encoded, without '?'
  std::string query;  // as sent, behind the '?'
  Headers headers;
  std::string body;  // empty when the body is streamed into a BodySink
};

// A long body that is produced piece by piece while it is sent.
class BodySource {
 public:
  virtual ~BodySource() = default;
  // The next piece, at most 64 KiB; empty ends the body. Runs on a worker. Throwing, or ending
  // before length(), cuts the connection, so that a reader never takes a part for the whole.
  virtual std::string next() = 0;
  virtual std::uint64_t length() const = 0;
};

struct Response {
  int status = 200;
  Headers headers;
  std::string body;
  std::shared_ptr<BodySource> source;  // when set, sent instead of `body`
  // How long this answer may also be given to others who GET the same address, whoever they are
  // and whatever else they say. Zero: it is for this request alone.
  std::chrono::seconds shelf_time{0};

  static Response of(int status, std::string_view content_type, std::string body);
  static Response see_other(std::string_view location);  // 303
};

// Takes a long request body piece by piece while it arrives. A slow sender occupies no worker:
// each piece is a job of its own.
class BodySink {
 public:
  virtual ~BodySink() = default;
  // The next piece, at most 64 KiB. After a fault the sink goes on taking pieces and drops them,
  // so that the sender reads the answer instead of a broken connection.
  virtual void take(std::string_view piece) = 0;
  // Called once after the last piece. A sink that is destroyed without it lost its sender.
  virtual Response finish() = 0;
};

using Handler = std::function<Response(Request&)>;
// A sink for a body too long to be held in memory, or null: answered 413.
using StreamOpener = std::function<std::unique_ptr<BodySink>(const Request&)>;

}  // namespace hd::net
