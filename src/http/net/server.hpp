// The network edge: owns the sockets, keeps the limits, hands whole requests to a bounded pool of
// workers. No access log: it counts, and knows nobody.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "base/limits.hpp"
#include "base/result.hpp"
#include "http/net/message.hpp"

namespace hd::net {

// What the network edge itself may answer with.
inline constexpr std::array refusal_statuses{400, 408, 411, 413, 414, 417, 431, 500, 503, 505};

struct ServerOptions {
  std::string address = "127.0.0.1";  // anything but loopback is refused until TLS exists
  std::uint16_t port = 0;             // 0: the system chooses, see port()
  std::size_t connections = limits::connections;
  std::size_t workers = 4;
  std::size_t queue_length = limits::worker_queue;
  // A longer body goes to the StreamOpener, or is answered 413.
  std::size_t buffered_body_bytes = limits::json_body_bytes;
  std::uint64_t streamed_body_bytes = limits::streamed_body_bytes;
  int header_seconds = limits::header_seconds;
  int idle_seconds = 30;  // between two requests of one connection
  // A body that comes more slowly is refused; a stall of this many seconds is forgiven (pace.hpp).
  std::size_t body_bytes_per_second = limits::body_bytes_per_second;
  int body_stall_seconds = limits::body_stall_seconds;
  int stop_seconds = 10;  // how long stop() lets running requests finish
  // Ready-made answers for what never reaches a handler: refusal_statuses. A status without a row
  // is answered with its number alone.
  std::map<int, Response> refusals;
};

struct Counters {
  std::uint64_t connections = 0;  // accepted since the start
  std::uint64_t requests = 0;     // answered by a handler or a sink
  std::uint64_t refused = 0;      // stopped by the gate or a limit
  std::uint64_t busy = 0;         // 503 because the queue was full
  std::uint64_t failed = 0;       // a handler threw
};

class Server {
 public:
  // Listens and serves from its own threads. `handler` and `opener` run on workers, several at
  // once. Errors: invalid_input for an address that is not loopback, storage_failed when the
  // port cannot be had.
  static Result<std::unique_ptr<Server>> start(ServerOptions options, Handler handler,
                                               StreamOpener opener = {});
  ~Server();  // stop()
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Takes no new connection, closes idle ones, lets running requests finish, joins its threads.
  void stop();
  std::uint16_t port() const;
  Counters counters() const;

 private:
  struct Parts;
  explicit Server(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace hd::net
