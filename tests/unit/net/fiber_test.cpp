// The way fibers are built here survives what broke the default one under sanitizers: an exception
// inside a fiber, and a library called after it.
#include <doctest/doctest.h>
#include <netdb.h>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>

#include <chrono>
#include <stdexcept>
#include <string>

namespace asio = boost::asio;

namespace {

std::string deep(int depth, asio::yield_context yield) {
  char room[512] = {};
  room[0] = static_cast<char>('a' + depth % 26);
  if (depth == 0) {
    asio::steady_timer timer(yield.get_executor(), std::chrono::milliseconds(1));
    timer.async_wait(yield);
    throw std::runtime_error("from the depth");
  }
  return deep(depth - 1, yield) + room[0];
}

}  // namespace

TEST_CASE("an exception unwinds a fiber that has slept, and the thread goes on") {
  asio::io_context context;
  int caught = 0, resolved = 0;
  for (int n = 0; n < 20; ++n) {
    asio::spawn(
        context, std::allocator_arg, boost::context::protected_fixedsize_stack(256 * 1024),
        [&](asio::yield_context yield) {
          try {
            deep(20, yield);
          } catch (const std::runtime_error& error) {
            caught += std::string(error.what()) == "from the depth";
          }
          addrinfo* found = nullptr;
          if (::getaddrinfo("127.0.0.1", "80", nullptr, &found) == 0) {
            ++resolved;
            ::freeaddrinfo(found);
          }
          asio::steady_timer timer(yield.get_executor(), std::chrono::milliseconds(1));
          timer.async_wait(yield);
        },
        asio::detached);
  }
  context.run();
  CHECK(caught == 20);
  CHECK(resolved == 20);
}
