#include "sockets.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <utility>

namespace hd::bench {
namespace {

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int made_socket() {
  const int made = ::socket(AF_INET, SOCK_STREAM, 0);
  if (made < 0) throw std::runtime_error("no socket");
  const int yes = 1;
  ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  return made;
}

}  // namespace

std::size_t length_in(std::string_view head) {
  for (const std::string_view name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
    const auto at = head.find(name);
    if (at == std::string_view::npos) continue;
    std::size_t length = 0;
    std::from_chars(head.data() + at + name.size(), head.data() + head.size(), length);
    return length;
  }
  return 0;
}

Socket::Socket(Socket&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), rest_(std::move(other.rest_)) {}

Socket::~Socket() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Socket Socket::connect_to(std::uint16_t port) {
  Socket made(made_socket());
  const sockaddr_in address = loopback(port);
  if (::connect(made.descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("nobody listens on " + std::to_string(port));
  }
  return made;
}

Socket Socket::listen_on(std::uint16_t port) {
  Socket made(made_socket());
  const sockaddr_in address = loopback(port);
  if (::bind(made.descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(made.descriptor_, 64) != 0) {
    throw std::runtime_error("cannot listen");
  }
  return made;
}

std::uint16_t Socket::port() const {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.sin_port);
}

Socket Socket::accept() const {
  const int made = ::accept(descriptor_, nullptr, nullptr);
  if (made < 0) throw std::runtime_error("accept");
  const int yes = 1;
  ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  return Socket(made);
}

void Socket::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const auto sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) throw std::runtime_error("the other side is gone");
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

bool Socket::fill() {
  char buffer[65536];
  const auto got = ::recv(descriptor_, buffer, sizeof buffer, 0);
  if (got <= 0) return false;
  rest_.append(buffer, static_cast<std::size_t>(got));
  return true;
}

std::string Socket::receive() {
  std::size_t end = std::string::npos;
  while ((end = rest_.find("\r\n\r\n")) == std::string::npos) {
    if (!fill()) return {};
  }
  const std::size_t whole = end + 4 + length_in(std::string_view(rest_).substr(0, end + 2));
  while (rest_.size() < whole) {
    if (!fill()) return {};
  }
  std::string message = rest_.substr(0, whole);
  rest_.erase(0, whole);
  return message;
}

}  // namespace hd::bench
