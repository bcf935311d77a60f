// What the connections of one server share, and the way one connection runs. Internal to the room:
// server.cpp listens, connection.cpp talks, wire.cpp waits.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>

#include "base/workers.hpp"
#include "http/net/server.hpp"
#include "http/net/shelf.hpp"
#include "http/net/wire.hpp"

namespace hd::net {

// Long bodies take turns: all workers but one may be busy with a piece of one, the rest of them
// wait here. So pages are answered whatever is sent up, and no piece ever finds the queue full.
// Network thread only.
class Turns {
 public:
  explicit Turns(std::size_t at_once) : free_(at_once) {}
  void take(std::function<void()> start);  // now, or when somebody has left
  void leave();

 private:
  std::size_t free_;
  std::deque<std::function<void()>> waiting_;  // at most one for each connection
};

struct Edge {
  Edge(ServerOptions o, Handler h, StreamOpener s);

  // False when it threw: a bug, which costs the request and nothing else.
  bool run_guarded(const std::function<void()>& work);
  // The page made for this status, or its number alone.
  Response refusal(int status) const;

  const ServerOptions options;
  const Handler handler;
  const StreamOpener opener;
  std::atomic<bool> stopping{false};
  std::atomic<std::size_t> open{0};         // connections served
  std::atomic<std::size_t> turned_away{0};  // connections that are just being told "full"
  std::atomic<std::uint64_t> connections{0}, requests{0}, refused{0}, busy{0}, failed{0};
  Shelf shelf;
  Turns turns;
  Workers workers;  // last: its jobs use the members above
};

// What the server keeps of a connection.
struct Peer {
  std::shared_ptr<Wire> wire;
  bool is_idle = true;  // between two requests
};

// The whole life of a connection, in its fiber.
void serve_connection(Edge& edge, Peer& peer, Wire& wire);
// Tells it that the server is full, and why nothing is lost.
void turn_away(Edge& edge, Wire& wire);

}  // namespace hd::net
