// What every store promises about many pieces of work at once.
#include <doctest/doctest.h>

#include <future>

#include "contract/held_writer.hpp"
#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

std::future<Result<Done>> fail_later(Store& store) {
  return std::async(std::launch::async, [&store] {
    return store.write([](Transaction& tx) -> Result<Done> {
      HD_CHECK(tx.execute("delete from item"));
      return fail(ErrorCode::stale, "not this one");
    });
  });
}

// How many of the raises of the counter were acknowledged.
int raise(Store& store, int times) {
  int done = 0;
  for (int n = 0; n < times; ++n) {
    const auto raised = store.write([](Transaction& tx) -> Result<Done> {
      HD_TRY(const Rows rows, tx.query("select amount from item where id = $1", {"counter"}));
      HD_CHECK(tx.execute("update item set amount = $2 where id = $1",
                          {"counter", rows.at(0).integer(0) + 1}));
      return Done{};
    });
    done += raised ? 1 : 0;
  }
  return done;
}

}  // namespace

TEST_CASE("work that fails takes back only itself, not the others made durable with it") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    std::vector<std::future<Result<Done>>> good;
    std::vector<std::future<Result<Done>>> bad;
    {
      HeldWriter held(*store);
      for (int i = 0; i < 10; ++i) {
        good.push_back(put_later(*store, "item" + std::to_string(i)));
        bad.push_back(fail_later(*store));
        bad.push_back(put_later(*store, "item0"));
      }
      wait_for_queueing();
      CHECK(held.let_go());
    }
    int conflicts = 0;
    int failures = 0;
    for (auto& one : good) failures += one.get() ? 0 : 1;
    for (auto& one : bad) conflicts += one.get() ? 0 : 1;
    CHECK(failures + conflicts == 20);  // the first of the 11 "item0" is kept, whichever it is
    CHECK(count_items(*store) == 10);
  }
}

TEST_CASE("more work than the queue holds is answered with busy at once") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema(), {.queue_limit = 2, .group_limit = 64}));
    HeldWriter held(*store);
    auto first = put_later(*store, "a");
    auto second = put_later(*store, "b");
    wait_for_queueing();
    CHECK(put(*store, "c").error().code == ErrorCode::busy);
    CHECK(held.let_go());
    CHECK(first.get());
    CHECK(second.get());
    CHECK(count_items(*store) == 2);
    CHECK(put(*store, "c"));
  }
}

TEST_CASE("a read sees one state, whatever is written meanwhile") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "a"));
    const auto seen = must(store->read([&](Transaction& tx) -> Result<std::int64_t> {
      HD_TRY(const Rows before, tx.query("select count(*) from item"));
      CHECK(before[0].integer(0) == 1);
      CHECK(std::async(std::launch::async, [&] { return put(*store, "b"); }).get());
      HD_TRY(const Rows after, tx.query("select count(*) from item"));
      return after[0].integer(0);
    }));
    CHECK(seen == 1);
    CHECK(count_items(*store) == 2);
  }
}

TEST_CASE("a glance sees all that was committed before it, and one that fails spoils no other") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    const auto glance = [&](std::string_view sql) {
      return store->glance([&](Transaction& tx) -> Result<std::int64_t> {
        HD_TRY(const Rows rows, tx.query(sql));
        return rows.at(0).integer(0);
      });
    };
    CHECK(must(glance("select count(*) from item")) == 0);
    REQUIRE(put(*store, "a"));
    CHECK(must(glance("select count(*) from item")) == 1);
    CHECK_FALSE(glance("select count(*) from nothing"));
    CHECK(must(glance("select count(*) from item")) == 1);
    CHECK(count_items(*store) == 1);
  }
}

TEST_CASE("nobody sees what is not committed") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    const auto done = store->write([&](Transaction& tx) -> Result<Done> {
      HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1}));
      CHECK(std::async(std::launch::async, [&] { return count_items(*store); }).get() == 0);
      return Done{};
    });
    CHECK(done);
    CHECK(count_items(*store) == 1);
  }
}

TEST_CASE("increments from many threads are all counted") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "counter", 0));
    constexpr int threads = 8;
    constexpr int each = 50;
    std::vector<std::future<int>> workers;
    for (int i = 0; i < threads; ++i) {
      workers.push_back(std::async(std::launch::async, [&] { return raise(*store, each); }));
    }
    int done = 0;
    for (auto& worker : workers) done += worker.get();
    CHECK(done == threads * each);
    CHECK(must(store->read([](Transaction& tx) -> Result<std::int64_t> {
            HD_TRY(const Rows rows, tx.query("select amount from item where id = $1", {"counter"}));
            return rows.at(0).integer(0);
          })) == threads * each);
  }
}

TEST_CASE("closing a store finishes what waits in its queue") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    auto store = must(database->open(item_schema()));
    std::vector<std::future<Result<Done>>> waiting;
    {
      HeldWriter held(*store);
      for (int i = 0; i < 5; ++i) waiting.push_back(put_later(*store, std::to_string(i)));
      wait_for_queueing();
    }
    store.reset();
    for (auto& one : waiting) CHECK(one.get());
    CHECK(count_items(*must(database->open(item_schema()))) == 5);
  }
}

TEST_CASE("work that calls the store again is a bug, not a standstill") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    const auto done =
        store->write([&](Transaction&) -> Result<Done> { return put(*store, "inner"); });
    CHECK(done.error().code == ErrorCode::internal);
    CHECK(count_items(*store) == 0);
  }
}

TEST_CASE("a reader of a database that is not there yet says so, and finds it later") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto reader = must(database->open_for_reading(item_schema()));
    const auto early = reader->read([](Transaction& tx) { return tx.query("select 1"); });
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::not_open_yet);
    CHECK(early.error().shown.key == "storage.not_there_yet");
    const auto writer = must(database->open(item_schema()));
    CHECK(count_items(*reader) == 0);
    REQUIRE(put(*writer, "a"));
    CHECK(count_items(*reader) == 1);
  }
}

TEST_CASE("a reader waits for the owner to bring an older database up to date") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    Schema newer = item_schema();
    newer.migrations.push_back({2, "0002-more", "alter table item add column more TEXT;"});
    REQUIRE(put(*must(database->open(item_schema())), "a"));
    const auto reader = must(database->open_for_reading(newer));
    const auto early = reader->read([](Transaction& tx) { return tx.query("select 1"); });
    CHECK(early.error().code == ErrorCode::not_open_yet);
    must(database->open(newer));
    CHECK(count_items(*reader) == 1);
  }
}
