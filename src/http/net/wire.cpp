#include "http/net/wire.hpp"

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>

#include "base/limits.hpp"
#include "base/log.hpp"
#include "base/process.hpp"

namespace hd::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

constexpr std::size_t fiber_stack_bytes = 256 * limits::kibi;  // untouched pages cost nothing

class FiberWire final : public Wire, public std::enable_shared_from_this<FiberWire> {
 public:
  explicit FiberWire(tcp::socket socket)
      : socket_(std::move(socket)), timer_(socket_.get_executor()) {}

  // Once, in the fiber, before anything else.
  void live_in(asio::yield_context& yield) { yield_ = &yield; }

  Got read(std::string& text, std::size_t most, Clock::time_point until) override {
    const std::size_t before = text.size();
    text.resize(before + most);
    boost::system::error_code fault;
    expect_by(until);
    const auto room = asio::buffer(text.data() + before, most);
    const std::size_t got = socket_.async_read_some(room, (*yield_)[fault]);
    expecting_ = false;
    text.resize(before + got);
    if (!fault && got > 0) return Got::some;
    return is_late_ ? Got::late : Got::lost;
  }

  bool write(std::string_view text, std::string_view more, Clock::time_point until) override {
    boost::system::error_code fault;
    expect_by(until);
    const std::array both{asio::const_buffer(text.data(), text.size()),
                          asio::const_buffer(more.data(), more.size())};
    asio::async_write(socket_, both, (*yield_)[fault]);
    expecting_ = false;
    return !fault;
  }

  void sleep(const std::function<void(std::function<void()>)>& start) override {
    asio::async_initiate<asio::yield_context, void()>(
        [&](auto resume) {
          const auto shared = std::make_shared<decltype(resume)>(std::move(resume));
          // Tracked: the network thread must not end while somebody is about to wake a fiber.
          const auto executor =
              asio::prefer(socket_.get_executor(), asio::execution::outstanding_work.tracked);
          start([shared, executor] { asio::post(executor, [shared] { std::move (*shared)(); }); });
        },
        *yield_);
  }

  void finish_sending() override { socket_.shutdown(tcp::socket::shutdown_send, ignored_); }
  void close() override {
    timer_.cancel();
    socket_.close(ignored_);
  }
  void reset() override {
    socket_.set_option(asio::socket_base::linger(true, 0), ignored_);
    close();
  }

 private:
  // The timer is only set anew when it would ring too late: most waits end long before.
  void expect_by(Clock::time_point until) {
    expecting_ = true;
    is_late_ = false;
    due_ = until;
    if (!is_ringing_ || until < rings_at_) ring_at(until);
  }

  void ring_at(Clock::time_point when) {
    is_ringing_ = true;
    rings_at_ = when;
    timer_.expires_at(when);
    timer_.async_wait([self = shared_from_this(), when](boost::system::error_code cancelled) {
      if (!cancelled && when == self->rings_at_) self->rang();
    });
  }

  void rang() {
    is_ringing_ = false;
    if (!expecting_) return;
    if (Clock::now() < due_) return ring_at(due_);
    is_late_ = true;
    socket_.cancel(ignored_);
  }

  tcp::socket socket_;
  boost::system::error_code ignored_;  // of what is done to a connection that ends anyway
  asio::steady_timer timer_;
  asio::yield_context* yield_ = nullptr;
  Clock::time_point due_;       // of what the fiber waits for
  Clock::time_point rings_at_;  // of the timer
  bool expecting_ = false, is_ringing_ = false, is_late_ = false;
};

}  // namespace

std::shared_ptr<Wire> start_fiber(asio::io_context& context, int socket,
                                  std::function<void(Wire&)> talk, std::function<void()> over) {
  boost::system::error_code ignored;
  tcp::socket taken(context);
  taken.assign(tcp::v4(), socket, ignored);
  taken.set_option(tcp::no_delay(true), ignored);
  const auto wire = std::make_shared<FiberWire>(std::move(taken));
  asio::spawn(
      context, std::allocator_arg, boost::context::protected_fixedsize_stack(fiber_stack_bytes),
      [wire, talk = std::move(talk)](asio::yield_context yield) {
        wire->live_in(yield);
        talk(*wire);
      },
      [wire, over = std::move(over)](const std::exception_ptr& fault) {
        if (fault) log::error("net.fiber", "a connection ended with an exception");
        wire->close();
        over();
        forget_used_registers();
      });
  return wire;
}

}  // namespace hd::net
