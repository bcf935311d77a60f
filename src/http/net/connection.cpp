#include "http/net/connection.hpp"

#include <algorithm>
#include <boost/beast/http/status.hpp>
#include <optional>

#include "http/net/gate.hpp"

namespace hd::net {
namespace {

using std::chrono::seconds;

constexpr std::size_t piece_bytes = limits::chunk_bytes;
constexpr int lost = -1;  // instead of a status: there is nobody to answer
constexpr int too_slow = 408;
constexpr seconds write_allowance{30};
constexpr seconds farewell_allowance{3};
constexpr seconds turn_away_allowance{2};

std::string head_of(const Response& response, bool keep) {
  namespace http = boost::beast::http;
  const auto status = http::int_to_status(static_cast<unsigned>(response.status));
  std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
  head.reserve(limits::kibi);
  head += http::obsolete_reason(status);
  const auto add = [&](std::string_view name, std::string_view value) {
    head.append("\r\n").append(name).append(": ").append(value);
  };
  for (const auto& [name, value] : response.headers.all()) add(name, value);
  if (response.status != 204 && response.status != 304) {
    const auto& source = response.source;
    add("Content-Length", std::to_string(source ? source->length() : response.body.size()));
  }
  if (!keep) add("Connection", "close");
  return head += "\r\n\r\n";
}

class Connection {
 public:
  Connection(Edge& edge, Peer& peer, Wire& wire) : edge_(edge), peer_(peer), wire_(wire) {}

  void run() {
    for (bool again = false; !edge_.stopping; again = true) {
      auto head = receive_head(again);
      if (!head || !serve(*head)) break;
    }
    say_farewell();
  }

  void turn_away() {
    // A browser takes an answer to nothing for a fault of its own: let it ask first.
    wire_.read(in_, limits::header_bytes, Clock::now() + turn_away_allowance);
    refuse(503);
    say_farewell();
  }

 private:
  // What stands up to the empty line, taken off in_. Nothing: the connection ends.
  std::optional<Head> receive_head(bool again) {
    const ServerOptions& options = edge_.options;
    const bool crowded = edge_.open > options.connections / 2;
    auto until =
        Clock::now() + seconds(again && !crowded ? options.idle_seconds : options.header_seconds);
    peer_.is_idle = true;
    if (in_.empty()) std::string().swap(in_);  // an idle connection holds no memory
    for (;;) {
      if (!in_.empty() && peer_.is_idle) {
        peer_.is_idle = false;
        until = Clock::now() + seconds(options.header_seconds);
      }
      const auto end = in_.find("\r\n\r\n");
      if (end != std::string::npos && end + 4 <= limits::header_bytes) {
        Head head = read_head(std::string_view(in_).substr(0, end + 4));
        in_.erase(0, end + 4);
        return head;
      }
      if (end != std::string::npos || in_.size() > limits::header_bytes) {
        refuse(431);
        return std::nullopt;
      }
      const Got got = wire_.read(in_, limits::header_bytes, until);
      if (got == Got::late && !peer_.is_idle) refuse(too_slow);
      if (got != Got::some) return std::nullopt;
    }
  }

  // True when the connection may carry another request.
  bool serve(Head& head) {
    if (head.refusal != 0) return refuse(head.refusal);
    Request& request = head.request;
    const bool is_head = request.method == Method::head;
    const bool is_get = request.method == Method::get;
    const bool is_plain = (is_get || is_head) && request.query.empty() && head.content_length == 0;
    const std::string path = request.path;
    const auto began = Clock::now();
    Answer answer = is_plain ? edge_.shelf.find(path, began) : nullptr;
    if (answer) {
      ++edge_.requests;
    } else {
      answer = made_answer(head);
      if (answer && is_get && is_plain) edge_.shelf.put(path, answer, began);
    }
    return answer && write(*answer, is_head, head.keeps_open && !edge_.stopping);
  }

  // Null when the sender was lost on the way, or was refused and told so.
  Answer made_answer(Head& head) {
    const std::uint64_t length = head.content_length;
    Request& request = head.request;
    const bool is_long = length > edge_.options.buffered_body_bytes;
    std::unique_ptr<BodySink> sink;
    if (is_long && edge_.opener && length <= edge_.options.streamed_body_bytes) {
      const int status = in_turn([&] { sink = edge_.opener(request); });
      if (status != 0) return refused(status);
    }
    if (is_long && !sink) return refused(413);
    const auto until = Clock::now() + write_allowance;
    if (head.expects_continue && !wire_.write("HTTP/1.1 100 Continue\r\n\r\n", {}, until)) {
      return nullptr;
    }
    const auto response = std::make_shared<Response>();
    int status = 0;
    if (sink) {
      status = read_body(
          length, [&](std::string_view piece) { return in_turn([&] { sink->take(piece); }); });
      if (status == 0) status = in_turn([&] { *response = sink->finish(); });
    } else {
      status = read_body(length, [&](std::string_view piece) {
        request.body.append(piece);
        return 0;
      });
      if (status == 0) status = if_not_busy([&] { *response = edge_.handler(request); });
    }
    if (status == lost) return nullptr;
    if (status != 0) return refused(status);
    ++edge_.requests;
    return response;
  }

  // Calls take(piece) for the whole body. 0, what take refused with, too_slow or `lost`.
  template <class Take>
  int read_body(std::uint64_t length, Take take) {
    Pace pace(edge_.options.body_bytes_per_second, seconds(edge_.options.body_stall_seconds),
              Clock::now());
    std::uint64_t taken = 0;
    while (taken < length) {
      if (in_.empty()) {
        const Got got = wire_.read(in_, piece_bytes, pace.deadline());
        if (got != Got::some) return got == Got::late ? too_slow : lost;
      }
      const std::size_t n = std::min({static_cast<std::uint64_t>(in_.size()), length - taken,
                                      static_cast<std::uint64_t>(piece_bytes)});
      const auto before = Clock::now();
      pace.arrived(n, before);
      if (const int status = take(std::string_view(in_).substr(0, n)); status != 0) return status;
      pace.excuse(Clock::now() - before);
      in_.erase(0, n);
      taken += n;
    }
    return 0;
  }

  // Runs `work` on a worker while the fiber sleeps. 0; 500: it threw; 503: the queue is full.
  int if_not_busy(const std::function<void()>& work) {
    int status = 0;
    wire_.sleep([&](const std::function<void()>& wake) {
      const bool accepted = edge_.workers.try_run([&, wake] {
        if (!edge_.run_guarded(work)) status = 500;
        wake();
      });
      if (accepted) return;
      status = 503;
      wake();
    });
    return status;
  }

  // The same for a piece of a long body: it waits for its turn and is never refused, because its
  // sender has already been let in. 0 or 500.
  int in_turn(const std::function<void()>& work) {
    int status = 0;
    wire_.sleep([&](const std::function<void()>& wake) {
      edge_.turns.take([&, wake] {
        edge_.workers.run([&, wake] {
          if (!edge_.run_guarded(work)) status = 500;
          wake();
        });
      });
    });
    edge_.turns.leave();
    return status;
  }

  Answer refused(int status) {
    refuse(status);
    return nullptr;
  }

  // Always false: the rest of the connection cannot be trusted.
  bool refuse(int status) {
    ++(status == 503 ? edge_.busy : edge_.refused);
    write(edge_.refusal(status), false, false);
    return false;
  }

  // Who reads slower than anybody may send does not get it all.
  bool write_text(std::string_view text, std::string_view more = {}) {
    const auto bytes = text.size() + more.size();
    const auto earned = seconds(bytes / edge_.options.body_bytes_per_second);
    return wire_.write(text, more, Clock::now() + write_allowance + earned);
  }

  bool write(const Response& response, bool is_head, bool keep) {
    std::string_view body;
    if (!is_head && !response.source) body = response.body;
    if (!write_text(head_of(response, keep), body)) return false;
    if (is_head || !response.source || write_source(*response.source)) return keep;
    wire_.reset();
    return false;
  }

  // False when the answer broke off: what was sent so far must not pass for the whole.
  bool write_source(BodySource& source) {
    std::uint64_t left = source.length();
    while (left > 0) {
      std::string piece;
      if (in_turn([&] { piece = source.next(); }) != 0) return false;
      if (piece.empty() || piece.size() > left || !write_text(piece)) return false;
      left -= piece.size();
    }
    return true;
  }

  // Reads off what is still under way, so that the answer is not lost to a reset.
  void say_farewell() {
    wire_.finish_sending();
    const auto until = Clock::now() + farewell_allowance;
    peer_.is_idle = true;
    do {
      in_.clear();
    } while (!edge_.stopping && Clock::now() < until &&
             wire_.read(in_, piece_bytes, until) == Got::some);
    wire_.close();
  }

  Edge& edge_;
  Peer& peer_;
  Wire& wire_;
  std::string in_;  // received, not yet used
};

}  // namespace

void Turns::take(std::function<void()> start) {
  if (free_ == 0) return waiting_.push_back(std::move(start));
  --free_;
  start();
}

void Turns::leave() {
  if (waiting_.empty()) {
    ++free_;
    return;
  }
  const auto start = std::move(waiting_.front());
  waiting_.pop_front();
  start();
}

void serve_connection(Edge& edge, Peer& peer, Wire& wire) { Connection(edge, peer, wire).run(); }

void turn_away(Edge& edge, Wire& wire) {
  Peer nobody;
  Connection(edge, nobody, wire).turn_away();
}

}  // namespace hd::net
