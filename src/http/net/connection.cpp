#include "http/net/connection.hpp"

#include <boost/asio/spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>
#include <chrono>
#include <optional>

#include "base/log.hpp"
#include "http/net/gate.hpp"

namespace hd::net {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;
using std::chrono::seconds;

constexpr std::size_t piece_bytes = limits::chunk_bytes;
constexpr std::size_t fiber_stack_bytes = 256 * limits::kibi;  // untouched pages cost nothing
constexpr int lost = -1;        // instead of a status: there is nobody to answer
constexpr int patiently = 100;  // tries, a tenth of a second apart
constexpr seconds body_start_allowance{10};
constexpr seconds write_allowance{30};
constexpr seconds farewell_allowance{3};

class Connection final : public Peer, public std::enable_shared_from_this<Connection> {
 public:
  Connection(Edge& edge, asio::ip::tcp::socket socket) : edge_(edge), stream_(std::move(socket)) {}

  bool is_idle() const override { return idle_; }
  void close() override { stream_.close(); }

  void run(asio::yield_context yield) {
    for (bool again = false; !edge_.stopping; again = true) {
      const auto head = read_head(again, yield);
      if (!head || !serve(*head, yield)) break;
    }
    say_farewell(yield);
  }

 private:
  // Adds what has arrived to in_; false when the other side is gone or the time is up, which closes
  // the stream: a sender too slow is not answered.
  bool read_more(std::size_t most, asio::yield_context yield) {
    boost::system::error_code fault;
    const std::size_t before = in_.size();
    in_.resize(before + most);
    const auto room = asio::buffer(in_.data() + before, most);
    const std::size_t got = stream_.async_read_some(room, yield[fault]);
    in_.resize(before + got);
    return !fault && got > 0;
  }

  // Everything up to and with the empty line, taken off in_. Nothing: the connection ends.
  std::optional<std::string> read_head(bool again, asio::yield_context yield) {
    const bool crowded = edge_.open > edge_.options.connections / 2;
    stream_.expires_after(
        seconds(again && !crowded ? edge_.options.idle_seconds : edge_.options.header_seconds));
    idle_ = true;
    bool begun = false;
    if (in_.empty()) std::string().swap(in_);  // an idle connection holds no memory
    for (;;) {
      if (!in_.empty() && !begun) {
        begun = true;
        idle_ = false;
        stream_.expires_after(seconds(edge_.options.header_seconds));
      }
      const auto end = in_.find("\r\n\r\n");
      if (end != std::string::npos && end + 4 <= limits::header_bytes) {
        std::string head = in_.substr(0, end + 4);
        in_.erase(0, end + 4);
        return head;
      }
      if (end != std::string::npos || in_.size() > limits::header_bytes) {
        refuse(431, yield);
        return std::nullopt;
      }
      if (!read_more(limits::header_bytes, yield)) return std::nullopt;
    }
  }

  // True when the connection may carry another request.
  bool serve(const std::string& head, asio::yield_context yield) {
    const HeadVerdict verdict = check_head(head);
    if (verdict.refusal != 0) return refuse(verdict.refusal, yield);
    http::request_parser<http::empty_body> parser;
    parser.body_limit(boost::none);  // ours is stricter and comes later
    boost::system::error_code fault;
    parser.put(asio::buffer(head), fault);
    if ((fault && fault != http::error::need_more) || !parser.is_header_done()) {
      return refuse(400, yield);
    }
    Request request = plain_request(parser.get());
    const bool keep = parser.keep_alive() && parser.get().version() == 11;
    const bool is_head = request.method == Method::head;
    const auto response = answer(request, verdict, yield);
    return response && write(*response, is_head, keep && !edge_.stopping, yield);
  }

  static Request plain_request(const http::request<http::empty_body>& parsed) {
    Request request;
    request.method = method_of(std::string_view(parsed.method_string()));
    const std::string_view target(parsed.target());
    const auto mark = target.find('?');
    request.path = target.substr(0, mark);
    if (mark != std::string_view::npos) request.query = target.substr(mark + 1);
    for (const auto& field : parsed) {
      request.headers.add(std::string_view(field.name_string()), std::string_view(field.value()));
    }
    return request;
  }

  // Nothing when the sender was lost on the way, or was refused and told so.
  std::optional<Response> answer(Request& request, const HeadVerdict& verdict,
                                 asio::yield_context yield) {
    const std::uint64_t length = verdict.content_length;
    const bool is_long = length > edge_.options.buffered_body_bytes;
    std::unique_ptr<BodySink> sink;
    if (is_long && edge_.opener && length <= edge_.options.streamed_body_bytes) {
      const auto open = [&] { sink = edge_.opener(request); };
      if (const int status = on_worker(open, yield); status != 0) return refused(status, yield);
    }
    if (is_long && !sink) return refused(413, yield);
    if (verdict.expects_continue && !write_raw("HTTP/1.1 100 Continue\r\n\r\n", yield)) {
      return std::nullopt;
    }
    std::optional<Response> response;
    int status = 0;
    if (sink) {
      status = read_body(length, yield, [&](std::string_view piece) {
        return on_worker([&] { sink->take(piece); }, yield, patiently);
      });
      if (status == 0) status = on_worker([&] { response = sink->finish(); }, yield, patiently);
    } else {
      status = read_body(length, yield, [&](std::string_view piece) {
        request.body.append(piece);
        return 0;
      });
      if (status == 0) status = on_worker([&] { response = edge_.handler(request); }, yield);
    }
    if (status == lost) return std::nullopt;
    if (status != 0) return refused(status, yield);
    ++edge_.requests;
    return response;
  }

  // Calls take(piece) for the whole body. 0, what take refused with, or `lost`. The time that take
  // needs is not the sender's.
  template <class Take>
  int read_body(std::uint64_t length, asio::yield_context yield, Take take) {
    auto began = Clock::now();
    std::uint64_t taken = 0;
    while (taken < length) {
      const auto earned = seconds(taken / edge_.options.body_bytes_per_second);
      stream_.expires_at(began + body_start_allowance + earned);
      if (in_.empty() && !read_more(piece_bytes, yield)) return lost;
      const std::size_t n = std::min({static_cast<std::uint64_t>(in_.size()), length - taken,
                                      static_cast<std::uint64_t>(piece_bytes)});
      const auto before = Clock::now();
      if (const int status = take(std::string_view(in_).substr(0, n)); status != 0) return status;
      began += Clock::now() - before;
      in_.erase(0, n);
      taken += n;
    }
    return 0;
  }

  // Runs `work` on a worker while the fiber sleeps. 0; 503: the queue is full; 500: it threw. In
  // the middle of a body a full queue is waited for: its sender has already been let in.
  int on_worker(const std::function<void()>& work, asio::yield_context yield, int tries = 1) {
    stream_.expires_never();
    int status = try_on_worker(work, yield);
    while (status == 503 && --tries > 0) {
      asio::steady_timer timer(stream_.get_executor(), std::chrono::milliseconds(100));
      boost::system::error_code ignored;
      timer.async_wait(yield[ignored]);
      status = try_on_worker(work, yield);
    }
    return status;
  }

  int try_on_worker(const std::function<void()>& work, asio::yield_context yield) {
    int status = 0;
    asio::async_initiate<asio::yield_context, void()>(
        [&](auto resume) {
          const auto shared = std::make_shared<decltype(resume)>(std::move(resume));
          // Tracked: the network thread must not end while a worker is about to wake a fiber.
          const auto executor =
              asio::prefer(stream_.get_executor(), asio::execution::outstanding_work.tracked);
          const auto wake = [shared, executor] {
            asio::post(executor, [shared] { std::move (*shared)(); });
          };
          const bool accepted = edge_.workers.try_run([this, &work, &status, wake] {
            if (!edge_.run_guarded(work)) status = 500;
            wake();
          });
          if (accepted) return;
          status = 503;
          wake();
        },
        yield);
    return status;
  }

  std::optional<Response> refused(int status, asio::yield_context yield) {
    refuse(status, yield);
    return std::nullopt;
  }

  // Always false: the rest of the connection cannot be trusted.
  bool refuse(int status, asio::yield_context yield) {
    ++(status == 503 ? edge_.busy : edge_.refused);
    write(edge_.refusal(status), false, false, yield);
    return false;
  }

  bool write_raw(std::string_view text, asio::yield_context yield) {
    boost::system::error_code fault;
    const auto earned = seconds(text.size() / edge_.options.body_bytes_per_second);
    stream_.expires_after(write_allowance + earned);
    asio::async_write(stream_, asio::buffer(text.data(), text.size()), yield[fault]);
    return !fault;
  }

  bool write(const Response& response, bool is_head, bool keep, asio::yield_context yield) {
    http::response<http::empty_body> head;
    head.result(static_cast<unsigned>(response.status));
    head.version(11);
    for (const auto& [name, value] : response.headers.all()) head.insert(name, value);
    if (response.status != 204 && response.status != 304) {
      head.content_length(response.source ? response.source->length() : response.body.size());
    }
    head.keep_alive(keep);
    http::response_serializer<http::empty_body> serializer(head);
    boost::system::error_code fault;
    stream_.expires_after(write_allowance);
    http::async_write_header(stream_, serializer, yield[fault]);
    if (fault || is_head) return !fault && keep;
    if (response.source) return write_source(*response.source, yield) && keep;
    return write_raw(response.body, yield) && keep;
  }

  bool write_source(BodySource& source, asio::yield_context yield) {
    std::uint64_t left = source.length();
    while (left > 0) {
      std::string piece;
      if (on_worker([&] { piece = source.next(); }, yield, patiently) != 0) return false;
      if (piece.empty() || piece.size() > left || !write_raw(piece, yield)) return false;
      left -= piece.size();
    }
    return true;
  }

  // Reads off what is still under way, so that the answer is not lost to a reset.
  void say_farewell(asio::yield_context yield) {
    boost::system::error_code ignored;
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    const auto until = Clock::now() + farewell_allowance;
    stream_.expires_at(until);
    idle_ = true;
    do {
      in_.clear();
    } while (!ignored && !edge_.stopping && Clock::now() < until && read_more(piece_bytes, yield));
    stream_.close();
  }

  Edge& edge_;
  beast::tcp_stream stream_;
  std::string in_;  // received, not yet used
  bool idle_ = true;
};

}  // namespace

std::shared_ptr<Peer> serve_connection(Edge& edge, asio::io_context& context, int socket,
                                       std::function<void(Peer*)> gone) {
  boost::system::error_code ignored;
  asio::ip::tcp::socket taken(context);
  taken.assign(asio::ip::tcp::v4(), socket, ignored);
  taken.set_option(asio::ip::tcp::no_delay(true), ignored);
  const auto connection = std::make_shared<Connection>(edge, std::move(taken));
  asio::spawn(
      context, std::allocator_arg, boost::context::protected_fixedsize_stack(fiber_stack_bytes),
      [connection](asio::yield_context yield) { connection->run(yield); },
      [connection, gone = std::move(gone)](const std::exception_ptr& fault) {
        if (fault) log::error("net.fiber", "a connection ended with an exception");
        gone(connection.get());
      });
  return connection;
}

}  // namespace hd::net
