#include "http/net/server.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

#include "base/check.hpp"
#include "base/log.hpp"
#include "http/net/connection.hpp"

namespace hd::net {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::size_t turned_away_at_once = 64;

// A connection needs its socket and, while it sends a file, a blob; the usual 1,024 are too few.
void allow_descriptors(std::size_t connections) {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = std::max(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, 3 * connections));
  ::setrlimit(RLIMIT_NOFILE, &limit);  // were it refused, accept_next() waits for free ones
}

}  // namespace

struct Server::Parts {
  Parts(ServerOptions options, Handler handler, StreamOpener opener)
      : edge(std::move(options), std::move(handler), std::move(opener)) {}

  Result<Done> listen();
  void accept_next();
  void take(tcp::socket socket);
  void close_peers(bool idle_only);

  Edge edge;
  asio::io_context context{1};
  tcp::acceptor acceptor{context};
  asio::steady_timer pause{context};
  std::list<Peer> peers;  // network thread only
  std::uint16_t port = 0;
  std::mutex mutex;
  std::condition_variable all_gone;
  std::optional<asio::executor_work_guard<asio::io_context::executor_type>> guard;
  std::thread thread;
};

Edge::Edge(ServerOptions o, Handler h, StreamOpener s)
    : options(std::move(o)),
      handler(std::move(h)),
      opener(std::move(s)),
      turns(std::max<std::size_t>(options.workers, 2) - 1),
      workers(options.workers, options.queue_length) {}

bool Edge::run_guarded(const std::function<void()>& work) {
  try {
    work();
    return true;
  } catch (const Bug& bug) {
    log::error("net.bug", bug.what());
  } catch (...) {
    log::error("net.bug", "a handler threw");  // the text of others may quote what they read
  }
  ++failed;
  return false;
}

Response Edge::refusal(int status) const {
  const auto found = options.refusals.find(status);
  const std::string number = std::to_string(status) + "\n";
  Response response = found != options.refusals.end()
                          ? found->second
                          : Response::of(status, "text/plain; charset=utf-8", number);
  response.status = status;
  if (status == 503) response.headers.set("Retry-After", "5");
  return response;
}

Result<Done> Server::Parts::listen() {
  boost::system::error_code fault;
  const auto address = asio::ip::make_address(edge.options.address, fault);
  if (fault) return fail(ErrorCode::invalid_input, "not an IP address: " + edge.options.address);
  if (!address.is_loopback()) {
    return fail(ErrorCode::invalid_input,
                edge.options.address + " is not a loopback address: without TLS this program " +
                    "listens on 127.0.0.1 or ::1 only; put a TLS proxy in front");
  }
  const tcp::endpoint endpoint(address, edge.options.port);
  const std::string where = edge.options.address + ":" + std::to_string(edge.options.port);
  acceptor.open(endpoint.protocol(), fault);
  if (!fault) acceptor.set_option(asio::socket_base::reuse_address(true), fault);
  if (!fault) acceptor.bind(endpoint, fault);
  if (!fault) acceptor.listen(1024, fault);
  if (fault) {
    return fail(Error{ErrorCode::conflict,
                      {"server.cannot_listen", where},
                      {"cannot listen on " + where + ": " + fault.message()},
                      {}});
  }
  port = acceptor.local_endpoint().port();
  return Done{};
}

void Server::Parts::accept_next() {
  acceptor.async_accept([this](boost::system::error_code fault, tcp::socket socket) {
    if (edge.stopping || fault == asio::error::operation_aborted) return;
    if (!fault) {
      take(std::move(socket));
      return accept_next();
    }
    // Out of descriptors or memory: wait for some to come back instead of spinning.
    pause.expires_after(std::chrono::milliseconds(100));
    pause.async_wait([this](boost::system::error_code cancelled) {
      if (!cancelled && !edge.stopping) accept_next();
    });
  });
}

// One more than allowed is told so, as long as there is room for telling.
void Server::Parts::take(tcp::socket socket) {
  ++edge.connections;
  const bool is_full = edge.open >= edge.options.connections;
  if (is_full && edge.turned_away >= turned_away_at_once) {
    ++edge.busy;
    return;  // closes it
  }
  auto& counter = is_full ? edge.turned_away : edge.open;
  ++counter;
  boost::system::error_code ignored;
  const int descriptor = socket.release(ignored);
  const auto peer = peers.emplace(peers.end());
  const auto over = [this, peer, &counter] {
    peers.erase(peer);
    --counter;
    const std::lock_guard lock(mutex);
    all_gone.notify_all();
  };
  try {
    peer->wire = start_fiber(
        context, descriptor,
        [this, peer, is_full](Wire& wire) {
          is_full ? turn_away(edge, wire) : serve_connection(edge, *peer, wire);
        },
        over);
  } catch (const std::bad_alloc&) {
    ++edge.busy;
    over();  // no room for its stack: this one is closed, the others go on
  }
}

void Server::Parts::close_peers(bool idle_only) {
  for (const Peer& peer : peers) {
    if (!idle_only || peer.is_idle) peer.wire->close();
  }
}

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Handler handler,
                                              StreamOpener opener) {
  allow_descriptors(options.connections);
  auto parts = std::make_unique<Parts>(std::move(options), std::move(handler), std::move(opener));
  HD_CHECK(parts->listen());
  parts->guard.emplace(parts->context.get_executor());
  parts->accept_next();
  parts->thread = std::thread([raw = parts.get()] { raw->context.run(); });
  return std::unique_ptr<Server>(new Server(std::move(parts)));
}

Server::Server(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Server::~Server() { stop(); }

void Server::stop() {
  Parts& parts = *parts_;
  if (!parts.thread.joinable()) return;
  parts.edge.stopping = true;
  asio::post(parts.context, [&parts] {
    boost::system::error_code ignored;
    parts.acceptor.close(ignored);
    parts.pause.cancel();
    parts.close_peers(true);
  });
  {
    std::unique_lock lock(parts.mutex);
    parts.all_gone.wait_for(lock, std::chrono::seconds(parts.edge.options.stop_seconds),
                            [&] { return parts.edge.open == 0; });
  }
  asio::post(parts.context, [&parts] { parts.close_peers(false); });
  parts.guard.reset();
  parts.thread.join();
}

std::uint16_t Server::port() const { return parts_->port; }

Counters Server::counters() const {
  const Edge& edge = parts_->edge;
  return {edge.connections, edge.requests, edge.refused, edge.busy, edge.failed};
}

}  // namespace hd::net
