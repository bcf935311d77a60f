#include "http/net/server.hpp"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace hd::net;
using std::chrono::milliseconds;

namespace {

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0);
    timeval patience{8, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void send(const std::string& text) const {
    ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
  }
  // Reads until the text holds `mark`, or the other side closes.
  std::string read_until(const std::string& mark) const {
    std::string text;
    char block[4096];
    while (mark.empty() || text.find(mark) == std::string::npos) {
      const auto got = ::recv(socket_, block, sizeof block, 0);
      if (got < 0) was_reset_ = errno == ECONNRESET;
      if (got <= 0) break;
      text.append(block, static_cast<std::size_t>(got));
    }
    return text;
  }
  std::string read_all() const { return read_until(""); }
  bool was_reset() const { return was_reset_; }

 private:
  int socket_;
  mutable bool was_reset_ = false;
};

const std::string host = " HTTP/1.1\r\nHost: a\r\n";

Response echo(Request& request) {
  if (request.path == "/throw") throw std::runtime_error("secret words");
  if (request.path == "/sleep") std::this_thread::sleep_for(milliseconds(300));
  return Response::of(200, "text/plain", request.path + "|" + request.query + "|" + request.body);
}

std::unique_ptr<Server> serve(ServerOptions options, Handler handler = echo,
                              StreamOpener opener = {}) {
  options.stop_seconds = 2;
  auto server = Server::start(std::move(options), std::move(handler), std::move(opener));
  REQUIRE(server);
  return std::move(*server);
}

std::string ask(const Server& server, const std::string& text) {
  const Client client(server.port());
  client.send(text);
  return client.read_all();
}

class CountingSink : public BodySink {
 public:
  void take(std::string_view piece) override {
    largest_ = std::max(largest_, piece.size());
    total_ += piece.size();
  }
  Response finish() override {
    return Response::of(200, "text/plain",
                        std::to_string(total_) + "/" + (largest_ <= 65536 ? "ok" : "big"));
  }

 private:
  std::size_t total_ = 0;
  std::size_t largest_ = 0;
};

// Holds up whoever passes until it is opened, and counts how many are in at once.
class Gate {
 public:
  void pass() {
    std::unique_lock lock(mutex_);
    most_ = std::max(most_, ++inside_);
    changed_.notify_all();
    changed_.wait(lock, [this] { return open_; });
    --inside_;
  }
  void wait_for(int inside) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return inside_ >= inside; });
  }
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }
  int most() {
    const std::lock_guard lock(mutex_);
    return most_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int inside_ = 0, most_ = 0;
  bool open_ = false;
};

class WaitingSink : public BodySink {
 public:
  explicit WaitingSink(Gate& gate) : gate_(gate) {}
  void take(std::string_view) override { gate_.pass(); }
  Response finish() override { return Response::of(200, "text/plain", "kept"); }

 private:
  Gate& gate_;
};

class Repeat : public BodySource {
 public:
  explicit Repeat(std::uint64_t promised) : promised_(promised) {}
  std::string next() override { return sent_++ < 4 ? std::string(50'000, 'x') : std::string(); }
  std::uint64_t length() const override { return promised_; }

 private:
  std::uint64_t promised_;
  int sent_ = 0;
};

}  // namespace

TEST_CASE("requests on one connection are answered in order, also when sent at once") {
  const auto server = serve({});
  const Client client(server->port());
  client.send("GET /one?q=1" + host + "\r\nPOST /two" + host +
              "Content-Length: 3\r\n\r\nabcHEAD /three" + host + "Connection: close\r\n\r\n");
  const std::string all = client.read_all();
  CHECK(all.find("/one|q=1|") < all.find("/two||abc"));
  CHECK(all.find("Content-Length: 8\r\n") != std::string::npos);
  CHECK(all.substr(all.size() - 4) == "\r\n\r\n");
  CHECK(server->counters().requests == 3);
  CHECK(all.find("Server:") == std::string::npos);
}

TEST_CASE("anything but loopback is refused before it listens") {
  for (const auto* address : {"0.0.0.0", "192.168.1.1", "::", "localhost", ""}) {
    ServerOptions options;
    options.address = address;
    const auto server = Server::start(options, echo);
    REQUIRE_FALSE(server);
    CHECK(server.error().code == hd::ErrorCode::invalid_input);
  }
  ServerOptions taken;
  const auto first = serve({});
  taken.port = first->port();
  const auto refused = Server::start(taken, echo);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == hd::ErrorCode::conflict);
  CHECK(refused.error().shown.key == "server.cannot_listen");
}

TEST_CASE("what the gate refuses is answered and closed, with the page made for it") {
  ServerOptions options;
  options.refusals[400] = Response::of(400, "text/html", "safe words");
  const auto server = serve(options);
  const std::string answer = ask(*server, "GET / HTTP/1.1\r\n\r\nGET /smuggled" + host + "\r\n");
  CHECK(answer.starts_with("HTTP/1.1 400 "));
  CHECK(answer.find("safe words") != std::string::npos);
  CHECK(answer.find("smuggled") == std::string::npos);
  CHECK(ask(*server, "GET /" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            .starts_with("HTTP/1.1 411"));
  CHECK(ask(*server, "GET /" + host + "X: " + std::string(9000, 'a') + "\r\n\r\n")
            .starts_with("HTTP/1.1 431"));
  CHECK(
      ask(*server, "POST /" + host + "Content-Length: 300000\r\n\r\n").starts_with("HTTP/1.1 413"));
  CHECK(server->counters().requests == 0);
  CHECK(server->counters().refused == 4);
}

TEST_CASE("a handler that throws is answered 500 and tells nothing; the next one is served") {
  const auto server = serve({});
  const std::string answer = ask(*server, "GET /throw" + host + "\r\n");
  CHECK(answer.starts_with("HTTP/1.1 500"));
  CHECK(answer.find("secret") == std::string::npos);
  CHECK(server->counters().failed == 1);
  CHECK(ask(*server, "GET /next" + host + "Connection: close\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_CASE("a long body flows through a sink in small pieces") {
  ServerOptions options;
  options.buffered_body_bytes = 1000;
  options.streamed_body_bytes = 3'000'000;
  const auto server = serve(options, echo, [](const Request& request) {
    return request.path == "/up" ? std::make_unique<CountingSink>() : nullptr;
  });
  const std::string body(2'000'000, 'b');
  const std::string length =
      "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n";
  CHECK(ask(*server, "POST /up" + host + length + "\r\n" + body).find("2000000/ok") !=
        std::string::npos);
  CHECK(ask(*server, "POST /other" + host + length + "\r\n").starts_with("HTTP/1.1 413"));
  CHECK(ask(*server, "POST /up" + host + "Content-Length: 3000001\r\n\r\n")
            .starts_with("HTTP/1.1 413"));
}

TEST_CASE("a sender that expects it is told to go on") {
  const auto server = serve({});
  const Client client(server->port());
  client.send("POST /a" + host +
              "Content-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
  CHECK(client.read_until("\r\n\r\n").starts_with("HTTP/1.1 100"));
  client.send("hi");
  CHECK(client.read_all().find("/a||hi") != std::string::npos);
}

TEST_CASE("a long answer is sent whole, or cut so that nobody takes a part for the whole") {
  const auto server = serve({}, [](Request& request) {
    Response response = Response::of(200, "application/octet-stream", "");
    response.source = std::make_shared<Repeat>(request.path == "/whole" ? 200'000 : 250'000);
    return response;
  });
  const auto body_of = [](const std::string& answer) {
    return answer.size() - answer.find("\r\n\r\n") - 4;
  };
  CHECK(body_of(ask(*server, "GET /whole" + host + "Connection: close\r\n\r\n")) == 200'000);
  const Client reader(server->port());
  reader.send("GET /cut" + host + "Connection: close\r\n\r\n");
  const std::string cut = reader.read_all();
  CHECK(cut.find("Content-Length: 250000") != std::string::npos);
  CHECK(body_of(cut) <= 200'000);
  CHECK(reader.was_reset());  // not an end that a program could take for a good one
}

TEST_CASE("slow senders hold no worker, and are told so when their time is up") {
  ServerOptions options;
  options.workers = 1;
  options.header_seconds = 3;
  options.body_stall_seconds = 3;
  options.refusals[408] = Response::of(408, "text/html", "too slow");
  const auto server = serve(options);
  std::vector<std::unique_ptr<Client>> slow;
  for (int n = 0; n < 60; ++n) {
    slow.push_back(std::make_unique<Client>(server->port()));
    slow.back()->send(n % 2 == 0 ? "GET / HT" : "POST /" + host + "Content-Length: 90\r\n\r\nab");
  }
  CHECK(
      ask(*server, "GET /quick" + host + "Connection: close\r\n\r\n").starts_with("HTTP/1.1 200"));
  CHECK(server->counters().refused == 0);  // the quick one was answered while all of them waited
  for (const auto& one : slow) {
    const std::string answer = one->read_all();
    CHECK(answer.starts_with("HTTP/1.1 408 "));
    CHECK(answer.find("too slow") != std::string::npos);
  }
  CHECK(Client(server->port()).read_all().empty());  // who never began is not talked to
}

TEST_CASE("a steady slow body passes, though it takes longer than any stall is forgiven") {
  ServerOptions options;
  options.body_bytes_per_second = 1000;
  options.body_stall_seconds = 2;
  const auto server = serve(options);
  const Client steady(server->port()), slower(server->port());
  for (const Client* one : {&steady, &slower}) {
    one->send("POST /body" + host + "Content-Length: 9000\r\nConnection: close\r\n\r\n");
  }
  for (int n = 0; n < 30; ++n) {
    std::this_thread::sleep_for(milliseconds(100));
    steady.send(std::string(300, 's'));  // three times what is asked for
    slower.send(std::string(10, 's'));   // a tenth of it
  }
  CHECK(steady.read_all().starts_with("HTTP/1.1 200"));
  CHECK(slower.read_all().starts_with("HTTP/1.1 408"));
}

TEST_CASE("long bodies that keep their workers busy leave one for everybody else") {
  ServerOptions options;
  options.workers = 3;
  options.queue_length = 4;
  options.buffered_body_bytes = 10;
  Gate gate;
  const auto server =
      serve(options, echo, [&](const Request&) { return std::make_unique<WaitingSink>(gate); });
  std::vector<std::unique_ptr<Client>> uploads;
  for (int n = 0; n < 20; ++n) {
    uploads.push_back(std::make_unique<Client>(server->port()));
    uploads.back()->send("POST /up" + host + "Content-Length: 20\r\nConnection: close\r\n\r\n" +
                         std::string(20, 'u'));
  }
  gate.wait_for(2);  // all workers but one are in a piece; 18 uploads wait for their turn
  for (int n = 0; n < 10; ++n) {
    CHECK(ask(*server, "GET /page" + host + "Connection: close\r\n\r\n").find(" 200 ") !=
          std::string::npos);
  }
  CHECK(gate.most() == 2);
  gate.open();
  for (const auto& one : uploads) CHECK(one->read_all().find(" 200 ") != std::string::npos);
  CHECK(gate.most() == 2);
  CHECK(server->counters().busy == 0);
}

TEST_CASE("a full queue answers busy with Retry-After") {
  ServerOptions options;
  options.workers = 1;
  options.queue_length = 1;
  const auto server = serve(options);
  std::vector<std::thread> askers;
  std::atomic<int> served{0}, busy{0};
  for (int n = 0; n < 8; ++n) {
    askers.emplace_back([&] {
      const std::string answer = ask(*server, "GET /sleep" + host + "Connection: close\r\n\r\n");
      if (answer.starts_with("HTTP/1.1 200")) ++served;
      if (answer.starts_with("HTTP/1.1 503") && answer.find("Retry-After: ") != std::string::npos)
        ++busy;
    });
  }
  for (std::thread& asker : askers) asker.join();
  CHECK(served >= 1);
  CHECK(busy >= 1);
  CHECK(served + busy == 8);
}

TEST_CASE("more connections than allowed are told so at once, the others go on") {
  ServerOptions options;
  options.connections = 3;
  options.refusals[503] = Response::of(503, "text/html", "full, 113");
  const auto server = serve(options);
  const Client a(server->port()), b(server->port()), c(server->port());
  a.send("GET /a" + host + "\r\n");
  CHECK(a.read_until("/a|").find("200 OK") != std::string::npos);
  const std::string answer = ask(*server, "GET /d" + host + "\r\n");
  CHECK(answer.starts_with("HTTP/1.1 503 "));
  CHECK(answer.find("Retry-After: ") != std::string::npos);
  CHECK(answer.find("full, 113") != std::string::npos);
  CHECK(server->counters().busy == 1);
  b.send("GET /b" + host + "\r\n");
  CHECK(b.read_until("/b|").find("200 OK") != std::string::npos);
}

TEST_CASE("so many connections that there is no room for telling are closed") {
  ServerOptions options;
  options.connections = 1;
  const auto server = serve(options);
  std::vector<std::unique_ptr<Client>> many;
  for (int n = 0; n < 80; ++n) many.push_back(std::make_unique<Client>(server->port()));
  CHECK(many.back()->read_all().empty());
  many[1]->send("GET /b" + host + "\r\n");
  CHECK(many[1]->read_all().starts_with("HTTP/1.1 503 "));
  many[0]->send("GET /a" + host + "\r\n");
  CHECK(many[0]->read_until("/a|").find("200 OK") != std::string::npos);
}

TEST_CASE("stopping lets a running request finish and closes idle connections at once") {
  auto server = serve({});
  const Client idle(server->port()), running(server->port());
  idle.send("GET /a" + host + "\r\n");
  idle.read_until("/a|");
  running.send("GET /sleep" + host + "\r\n");
  std::this_thread::sleep_for(milliseconds(100));
  const auto began = std::chrono::steady_clock::now();
  server->stop();
  CHECK(std::chrono::steady_clock::now() - began < milliseconds(1500));
  CHECK(running.read_all().find("/sleep|") != std::string::npos);
  CHECK(idle.read_all().empty());
}

TEST_CASE(
    "a page for everybody is made once a second, whoever asks; other requests ask the maker") {
  std::atomic<int> made{0};
  const auto server = serve({}, [&](Request& request) {
    Response response =
        Response::of(200, "text/plain", request.path + " " + std::to_string(++made));
    if (request.path != "/token") response.shelf_time = std::chrono::seconds(60);
    return response;
  });
  const auto body = [&](const std::string& first_line, const std::string& fields = "") {
    const std::string all = ask(*server, first_line + host + fields + "Connection: close\r\n\r\n");
    CHECK(all.find("\r\nConnection: close\r\n") != std::string::npos);
    return all.substr(all.find("\r\n\r\n") + 4);
  };
  CHECK(body("HEAD /").empty());  // what a HEAD brings is not kept
  CHECK(body("GET /") == "/ 2");
  CHECK(body("GET /", "If-None-Match: \"x\"\r\nCookie: a=b\r\n") == "/ 2");
  CHECK(body("GET /en") == "/en 3");
  CHECK(body("GET /?q") == "/ 4");
  CHECK(body("POST /", "Content-Length: 0\r\n") == "/ 5");
  CHECK(body("GET /token") == "/token 6");
  CHECK(body("GET /token") == "/token 7");
  const std::string head = ask(*server, "HEAD /" + host + "Connection: close\r\n\r\n");
  CHECK(head.find("Content-Length: 3\r\n") != std::string::npos);
  CHECK(head.ends_with("\r\n\r\n"));
  // A body belongs to its own request, also where nobody wants it.
  CHECK(ask(*server, "GET /" + host + "Content-Length: 2\r\n\r\nhiHEAD /" + host +
                         "Content-Length: 2\r\n\r\nhiGET /en" + host + "Connection: close\r\n\r\n")
            .ends_with("/en 3"));
  CHECK(made == 9);
  const Client client(server->port());
  client.send("GET /" + host + "\r\nGET /" + host + "\r\n");
  const std::string first = client.read_until("/ 2");
  CHECK(first.find("Connection:") == std::string::npos);
  CHECK((first + client.read_until("/ 2")).find("HTTP/1.1 200 OK\r\nContent-Type") == 0);
  CHECK(server->counters().requests == 14);
}
