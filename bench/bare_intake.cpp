// The limit of taking a tip: read it over HTTP, seal it, commit it, answer. Nothing is parsed, nobody
// is looked up, no page is made. Usage: bench_bare_intake FOLDER; prints its port.
#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "sockets.hpp"

namespace hd::bench {
namespace {

using Blob = std::vector<unsigned char>;

struct Sealed {
  Blob key;
  Blob content;
};

std::array<unsigned char, crypto_box_PUBLICKEYBYTES> receiver;

Sealed seal(std::string_view text) {
  std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> key{};
  std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce{};
  randombytes_buf(key.data(), key.size());
  randombytes_buf(nonce.data(), nonce.size());
  Sealed sealed;
  sealed.content.resize(text.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      sealed.content.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()),
      text.size(), nullptr, 0, nullptr, nonce.data(), key.data());
  sealed.key.resize(key.size() + crypto_box_SEALBYTES);
  crypto_box_seal(sealed.key.data(), key.data(), key.size(), receiver.data());
  return sealed;
}

// What waits together is committed together.
class Writer {
 public:
  explicit Writer(const std::string& path) {
    if (sqlite3_open(path.c_str(), &database_) != SQLITE_OK) throw std::runtime_error("sqlite");
    say("pragma journal_mode=wal");
    say("pragma synchronous=full");
    say("create table tip (seq integer primary key, key blob, content blob)");
    sqlite3_prepare_v2(database_, "insert into tip (key, content) values (?, ?)", -1, &insertion_,
                       nullptr);
    thread_ = std::thread([this] { write(); });
    thread_.detach();
  }
  void commit(Sealed sealed) {
    std::promise<void> durable;
    auto done = durable.get_future();
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back({std::move(sealed), std::move(durable)});
    }
    changed_.notify_one();
    done.get();
  }

 private:
  struct Job {
    Sealed sealed;
    std::promise<void> durable;
  };
  void say(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
      throw std::runtime_error(sqlite3_errmsg(database_));
    }
  }
  void write() {
    while (true) {
      std::deque<Job> group;
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !waiting_.empty(); });
        group.swap(waiting_);
      }
      say("begin immediate");
      for (const Job& job : group) insert(job.sealed);
      say("commit");
      for (Job& job : group) job.durable.set_value();
    }
  }
  void insert(const Sealed& sealed) {
    sqlite3_bind_blob(insertion_, 1, sealed.key.data(), static_cast<int>(sealed.key.size()),
                      SQLITE_STATIC);
    sqlite3_bind_blob(insertion_, 2, sealed.content.data(),
                      static_cast<int>(sealed.content.size()), SQLITE_STATIC);
    if (sqlite3_step(insertion_) != SQLITE_DONE) throw std::runtime_error("insert");
    sqlite3_reset(insertion_);
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* insertion_ = nullptr;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> waiting_;
  std::thread thread_;
};

void serve(Socket socket, Writer& writer) {
  for (std::string request; !(request = socket.receive()).empty();) {
    const std::size_t body = request.find("\r\n\r\n") + 4;
    writer.commit(seal(std::string_view(request).substr(body)));
    socket.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK");
  }
}

}  // namespace
}  // namespace hd::bench

int main(int argc, char** argv) {
  if (argc != 2 || sodium_init() < 0) return 64;
  std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
  crypto_box_keypair(hd::bench::receiver.data(), secret.data());
  hd::bench::Writer writer(std::string(argv[1]) + "/bare.db");
  const hd::bench::Socket listener = hd::bench::Socket::listen_on(0);
  std::printf("%u\n", unsigned{listener.port()});
  std::fflush(stdout);
  while (true) {
    std::thread([socket = listener.accept(), &writer]() mutable {
      try {
        hd::bench::serve(std::move(socket), writer);
      } catch (const std::exception&) {  // the sender has gone
      }
    }).detach();
  }
}
