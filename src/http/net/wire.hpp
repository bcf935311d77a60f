// A socket as the fiber that owns it sees it: a call waits, and the thread serves others meanwhile.
// Internal to the room; the one place that knows how fibers and sockets work.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "http/net/pace.hpp"

namespace boost::asio {
class io_context;
}

namespace hd::net {

enum class Got : std::uint8_t { some, late, lost };  // lost: closed by either side, or broken

class Wire {
 public:
  virtual ~Wire() = default;
  // Adds what has arrived to `text`, at most `most` bytes.
  virtual Got read(std::string& text, std::size_t most, Clock::time_point until) = 0;
  // Both texts one after the other. False when not all of it went out in time: the other side is
  // gone or does not read.
  virtual bool write(std::string_view text, std::string_view more, Clock::time_point until) = 0;
  // Sleeps until `wake`, which start() gets, is called; from whatever thread, exactly once.
  virtual void sleep(const std::function<void(std::function<void()> wake)>& start) = 0;
  virtual void finish_sending() = 0;  // the other side reads an end
  virtual void close() = 0;           // whatever waits ends; from the network thread
  virtual void reset() = 0;           // closes so that the other side sees a failure
};

// Serves the accepted socket with this file descriptor: runs `talk` in a fiber of the thread that
// runs `context`, and calls `over` there when it has ended.
std::shared_ptr<Wire> start_fiber(boost::asio::io_context& context, int socket,
                                  std::function<void(Wire&)> talk, std::function<void()> over);

}  // namespace hd::net
