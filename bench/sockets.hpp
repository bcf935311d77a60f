// Blocking loopback sockets and just enough of HTTP/1.1 to measure with.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hd::bench {

class Socket {
 public:
  explicit Socket(int descriptor) : descriptor_(descriptor) {}
  Socket(Socket&& other) noexcept;
  Socket(const Socket&) = delete;
  ~Socket();
  static Socket connect_to(std::uint16_t port);
  static Socket listen_on(std::uint16_t port);  // 0: any free one
  std::uint16_t port() const;
  Socket accept() const;
  void send(std::string_view bytes) const;
  // One message with Content-Length, head and body, or nothing when the other side has closed.
  std::string receive();

 private:
  bool fill();
  int descriptor_;
  std::string rest_;
};

// The body's length as its head says; 0 without one.
std::size_t length_in(std::string_view head);

}  // namespace hd::bench
