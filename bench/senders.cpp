// Sends prepared requests from several connections at once and tells how fast the answers came.
// Usage: bench_senders PORT SENDERS FILE   (FILE: "<bytes>\n<request>" one after the other)
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <memory>
#include <thread>
#include <vector>

#include "sockets.hpp"

namespace hd::bench {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<std::string> requests_in(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> requests;
  std::string line;
  while (std::getline(file, line)) {
    std::string request(std::stoul(line), '\0');
    file.read(request.data(), static_cast<std::streamsize>(request.size()));
    requests.push_back(std::move(request));
  }
  return requests;
}

bool is_good(const std::string& answer) { return answer.starts_with("HTTP/1.1 200 "); }

class Run {
 public:
  explicit Run(std::vector<std::string> requests) : requests_(std::move(requests)) {}

  void send_until_done(std::uint16_t port, std::vector<double>& times) {
    auto socket = std::make_unique<Socket>(Socket::connect_to(port));
    for (std::size_t at = next_++; at < requests_.size(); at = next_++) {
      const auto began = Clock::now();
      socket->send(requests_[at]);
      const std::string answer = socket->receive();
      times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
      if (!is_good(answer)) ++refused_;
      if (answer.find("\r\nConnection: close\r\n") != std::string::npos || answer.empty()) {
        socket = std::make_unique<Socket>(Socket::connect_to(port));
      }
    }
  }
  std::size_t refused() const { return refused_; }

 private:
  std::vector<std::string> requests_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> refused_ = 0;
};

int measure(std::uint16_t port, std::size_t senders, const char* path) {
  Run run(requests_in(path));
  std::vector<std::vector<double>> times(senders);
  std::vector<std::thread> threads;
  const auto began = Clock::now();
  for (auto& own : times) threads.emplace_back([&] { run.send_until_done(port, own); });
  for (auto& thread : threads) thread.join();
  const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
  std::vector<double> all;
  for (const auto& own : times) all.insert(all.end(), own.begin(), own.end());
  std::sort(all.begin(), all.end());
  std::printf("%.1f %.3f %.3f %zu\n", static_cast<double>(all.size()) / seconds,
              all[all.size() / 2], all[all.size() * 99 / 100], run.refused());
  return 0;
}

}  // namespace
}  // namespace hd::bench

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: %s PORT SENDERS FILE\nprints: per second, p50 ms, p99 ms, refused\n",
                 argv[0]);
    return 64;
  }
  try {
    return hd::bench::measure(static_cast<std::uint16_t>(std::stoul(argv[1])), std::stoul(argv[2]),
                              argv[3]);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "%s\n", fault.what());
    return 1;
  }
}
