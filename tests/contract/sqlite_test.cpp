// What only the embedded store promises: durability settings, failing disks, one writing process.
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <latch>

#include "contract/child.hpp"
#include "contract/held_writer.hpp"
#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

struct Place {
  Place() { set_fault(Fault::none); }
  ~Place() { set_fault(Fault::none); }
  TempDirectory directory;
  std::string path = directory.file("test.db");
  std::string log = path + "-wal";

  std::unique_ptr<Store> open() const { return must(open_sqlite(options_of(path, item_schema()))); }
  std::unique_ptr<Store> reader() const {
    return must(open_sqlite(options_of(path, item_schema(), Role::reader)));
  }
};

unsigned mode_of(const std::string& path) {
  struct stat seen {};
  REQUIRE(::stat(path.c_str(), &seen) == 0);
  return seen.st_mode & 0777U;
}

Result<Done> put_large(Store& store, const std::string& id, std::size_t bytes) {
  return store.write([&](Transaction& tx) -> Result<Done> {
    HD_CHECK(tx.execute("insert into item (id, amount, body) values ($1, 1, $2)",
                        {id, Bytes(bytes, 7)}));
    return Done{};
  });
}

// Another program with a hand on the file, such as an operator's sqlite3.
class Stranger {
 public:
  explicit Stranger(const std::string& path) {
    REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
  }
  ~Stranger() { sqlite3_close(handle_); }
  void say(const char* sql) {
    REQUIRE(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  }

 private:
  sqlite3* handle_ = nullptr;
};

}  // namespace

TEST_CASE("a full disk fails the whole group, leaves nothing of it, and passes") {
  const Place place;
  const auto store = place.open();
  REQUIRE(put(*store, "before"));
  set_fault(Fault::log_full);
  std::vector<std::future<Result<Done>>> writes;
  for (int i = 0; i < 8; ++i) {
    writes.push_back(
        std::async(std::launch::async, [&, i] { return put(*store, std::to_string(i)); }));
  }
  for (auto& write : writes) CHECK(write.get().error().code == ErrorCode::storage_full);
  CHECK(put_large(*store, "large", 8 << 20).error().code == ErrorCode::storage_full);
  CHECK(count_items(*store) == 1);
  CHECK(store->is_healthy());
  set_fault(Fault::none);
  CHECK(put(*store, "after"));
  CHECK(count_items(*store) == 2);
}

TEST_CASE("work that fills the disk half-way takes nobody with it") {
  const Place place;
  const auto store = place.open();
  std::vector<std::future<Result<Done>>> small;
  std::future<Result<Done>> large;
  // The large one overflows SQLite's cache, so the disk is full before the commit and SQLite gives
  // up the whole transaction, also what was done before it.
  const auto fill_disk = [](Transaction& tx) -> Result<Done> {
    set_fault(Fault::log_full);
    const auto put_in = tx.execute("insert into item (id, amount, body) values ($1, 1, $2)",
                                   {"large", Bytes(16 << 20, 7)});
    set_fault(Fault::none);
    HD_CHECK(put_in);
    return Done{};
  };
  {
    HeldWriter held(*store);
    for (int i = 0; i < 4; ++i) {
      small.push_back(
          std::async(std::launch::async, [&, i] { return put(*store, std::to_string(i)); }));
      wait_for_queueing();
      if (i == 1) large = std::async(std::launch::async, [&] { return store->write(fill_disk); });
    }
    REQUIRE(held.let_go());
  }
  CHECK(large.get().error().code == ErrorCode::storage_full);
  for (auto& write : small) CHECK(write.get());
  CHECK(count_items(*store) == 4);
}

TEST_CASE("after a failed sync nothing is kept and nothing more is written before a restart") {
  const Place place;
  {
    const auto store = place.open();
    REQUIRE(put(*store, "before"));
    set_fault(Fault::log_sync_fails);
    CHECK(put(*store, "lost").error().code == ErrorCode::storage_failed);
    CHECK_FALSE(store->is_healthy());
    set_fault(Fault::none);
    CHECK(put(*store, "later").error().code == ErrorCode::storage_failed);
    CHECK(count_items(*store) == 1);
  }
  const auto store = place.open();
  CHECK(store->is_healthy());
  CHECK(count_items(*store) >= 1);
  CHECK(put(*store, "after"));
}

TEST_CASE("a failed checkpoint ends writing; what was acknowledged is still there") {
  const Place place;
  {
    const auto store = place.open();
    set_fault(Fault::file_sync_fails);
    REQUIRE(put_large(*store, "a", 8 << 20));  // more than a checkpoint waits for
    while (store->is_healthy()) (void)put_large(*store, "b", 1);
    CHECK(put(*store, "c").error().code == ErrorCode::storage_failed);
  }
  set_fault(Fault::none);
  CHECK(count_items(*place.open()) >= 1);
}

TEST_CASE("the log is moved to the file before it grows without end") {
  const Place place;
  const auto store = place.open();
  for (int i = 0; i < 200; ++i) REQUIRE(put_large(*store, std::to_string(i), 100'000));
  CHECK(std::filesystem::file_size(place.log) < 8 << 20);
}

TEST_CASE("a place where a commit cannot be made durable is refused") {
  const Place place;
  set_fault(Fault::no_shared_memory);
  const auto refused = open_sqlite(options_of(place.path, item_schema()));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::storage_failed);
  CHECK(refused.error().logged.text.find("journal_mode") != std::string::npos);
}

TEST_CASE("files are for their owner only") {
  const Place place;
  const auto store = place.open();
  REQUIRE(put(*store, "a"));
  for (const char* ending : {"", "-wal", "-shm", ".lock"}) {
    CHECK(mode_of(place.path + ending) == 0600);
  }
}

TEST_CASE("a second writer of a file is refused, in this process and in another") {
  const Place place;
  {
    const auto store = place.open();
    const auto second = open_sqlite(options_of(place.path, item_schema()));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::conflict);
    CHECK(second.error().shown.key == "storage.in_use");
    Child other("child: tries to open", place.path);
    CHECK(other.next_number() == static_cast<long>(ErrorCode::conflict));
  }
  Child other("child: tries to open", place.path);
  CHECK(other.next_number() == -1);
}

TEST_CASE("a file that is not ours is neither taken nor changed") {
  const Place place;
  Stranger(place.path).say("create table other (x)");
  CHECK(open_sqlite(options_of(place.path, item_schema())).error().shown.key == "storage.not_ours");
  std::ofstream(place.directory.file("text.db")) << std::string(5000, 'x');
  CHECK(open_sqlite(options_of(place.directory.file("text.db"), item_schema())).error().code ==
        ErrorCode::storage_failed);
  CHECK(open_sqlite(options_of(place.directory.file("no/such/folder.db"), item_schema()))
            .error()
            .logged.text.find("no/such") != std::string::npos);
}

TEST_CASE("a short lock of a stranger is waited for, a long one is busy and keeps nothing") {
  const Place place;
  const auto store = place.open();
  Stranger stranger(place.path);
  stranger.say("begin immediate");
  auto waiting = std::async(std::launch::async, [&] { return put(*store, "a"); });
  std::this_thread::sleep_for(std::chrono::milliseconds(300));  // longer than one try
  stranger.say("commit");
  CHECK(waiting.get());
  stranger.say("begin immediate");
  CHECK(put(*store, "b").error().code == ErrorCode::busy);
  stranger.say("commit");
  CHECK(store->is_healthy());
  CHECK(count_items(*store) == 1);
}

TEST_CASE("more readers than there are connections wait their turn or are told busy") {
  const Place place;
  const auto store = place.open();
  std::promise<void> let_go;
  const auto until = let_go.get_future().share();
  const auto connections = static_cast<std::ptrdiff_t>(SqliteOptions().readers);
  std::latch all_held{connections};
  std::vector<std::future<Result<Done>>> held;
  for (std::ptrdiff_t i = 0; i < connections; ++i) {
    held.push_back(std::async(std::launch::async, [&] {
      return store->read([&](Transaction&) -> Result<Done> {
        all_held.count_down();
        until.wait();
        return Done{};
      });
    }));
  }
  all_held.wait();
  CHECK(store->read([](Transaction& tx) { return tx.query("select 1"); }).error().code ==
        ErrorCode::busy);
  let_go.set_value();
  for (auto& one : held) CHECK(one.get());
  CHECK(count_items(*store) == 0);
}

TEST_CASE("deleted content is gone from the file") {
  const Place place;
  const std::string secret = "ngọn hải đăng số 42";
  {
    const auto store = place.open();
    REQUIRE(put(*store, secret));
    REQUIRE(store->write([](Transaction& tx) { return tx.execute("delete from item"); }));
  }
  std::ifstream file(place.path, std::ios::binary);
  const std::string content((std::istreambuf_iterator<char>(file)), {});
  CHECK(content.find(secret) == std::string::npos);
  CHECK_FALSE(std::filesystem::exists(place.log));
}

TEST_CASE("what another process commits is seen at once, and its log is left alone") {
  const Place place;
  const auto reader = place.reader();
  Child writer("child: writes without end", place.path);
  for (long told = 0; told < 50; ++told) {
    REQUIRE(writer.next_number() == told);
    CHECK(count_items(*reader) > told);
  }
  writer.kill_at_once();
  const auto size = std::filesystem::file_size(place.log);
  const std::int64_t seen = count_items(*place.reader());  // alone now: recovers the log
  CHECK(seen >= 50);
  CHECK(std::filesystem::file_size(place.log) == size);
  CHECK(count_items(*place.open()) == seen);
}

TEST_CASE("kill -9 of a writing process loses no acknowledged row") {
  const Place place;
  long acknowledged = 0;
  for (int round = 0; round < 20; ++round) {
    Child writer("child: writes without end", place.path);
    const long until = acknowledged + 1 + round * 7;
    long told = 0;
    while (acknowledged < until && (told = writer.next_number()) >= 0) acknowledged = told + 1;
    writer.kill_at_once();
    while ((told = writer.next_number()) >= 0) acknowledged = told + 1;
    const std::int64_t kept = count_items(*place.open());
    CHECK(kept >= acknowledged);
    CHECK(kept <= acknowledged + 1);  // at most the one that was not told any more
    acknowledged = static_cast<long>(kept);
  }
}

TEST_CASE("child: writes without end" * doctest::skip()) {
  const auto store = must(open_sqlite(options_of(std::getenv(child_path), item_schema())));
  for (long next = static_cast<long>(count_items(*store));; ++next) {
    must(put(*store, std::to_string(next)));
    Child::tell(next);
  }
}

TEST_CASE("child: tries to open" * doctest::skip()) {
  const auto opened = open_sqlite(options_of(std::getenv(child_path), item_schema()));
  if (!opened) Child::tell(static_cast<long>(opened.error().code));
}
