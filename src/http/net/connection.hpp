// What the connections of one server share, and the way one connection runs. Internal to the room:
// server.cpp listens, connection.cpp talks.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/workers.hpp"
#include "http/net/server.hpp"

namespace boost::asio {
class io_context;
}

namespace hd::net {

// A connection as the server sees it; every call on the network thread.
class Peer {
 public:
  virtual ~Peer() = default;
  virtual bool is_idle() const = 0;  // between two requests
  virtual void close() = 0;          // whatever it waits for ends
};

struct Edge {
  Edge(ServerOptions o, Handler h, StreamOpener s)
      : options(std::move(o)),
        handler(std::move(h)),
        opener(std::move(s)),
        workers(options.workers, options.queue_length) {}

  // False when it threw: a bug, which costs the request and nothing else.
  bool run_guarded(const std::function<void()>& work);
  // The page made for this status, or its number alone.
  Response refusal(int status) const;

  const ServerOptions options;
  const Handler handler;
  const StreamOpener opener;
  std::atomic<bool> stopping{false};
  std::atomic<std::size_t> open{0};
  std::atomic<std::uint64_t> connections{0}, requests{0}, refused{0}, busy{0}, failed{0};
  Workers workers;  // last: its jobs use the members above
};

// Takes over the accepted socket with this file descriptor, serves it in a fiber of the thread that
// runs `context`, and calls `gone` there when it is over.
std::shared_ptr<Peer> serve_connection(Edge& edge, boost::asio::io_context& context, int socket,
                                       std::function<void(Peer*)> gone);

}  // namespace hd::net
