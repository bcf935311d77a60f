// What every store promises about one piece of work.
#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>

#include "base/words.hpp"
#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

using Texts = std::vector<std::string>;

TEST_CASE("every kind of value comes back as it went in") {
  const Schema schema{"item",
                      {{1, "0001-first",
                        "create table kept (seq INTEGER PRIMARY KEY AUTOINCREMENT, t TEXT, "
                        "n INTEGER, b BLOB) strict;"}}};
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(schema));
    const std::vector<Values> rows{{"chữ Việt: 'ngoặc' \\ \n \u200b",
                                    std::numeric_limits<std::int64_t>::min(), Bytes{0, 1, 255}},
                                   {"", std::numeric_limits<std::int64_t>::max(), Bytes{}},
                                   {std::string(300'000, 'x'), -1, Bytes(300'000, 7)},
                                   {Value(), Value(), Value()}};
    for (const Values& row : rows) {
      const Rows back = must(store->write([&](Transaction& tx) {
        return tx.query("insert into kept (t, n, b) values ($1, $2, $3) returning t, n, b", row);
      }));
      REQUIRE(back.size() == 1);
      CHECK(back[0].optional_text(0) == Row(row).optional_text(0));
      CHECK(back[0].optional_integer(1) == Row(row).optional_integer(1));
      CHECK(back[0].optional_blob(2) == Row(row).optional_blob(2));
    }
    CHECK(must(store->read([](Transaction& tx) {
            return tx.query("select * from kept");
          })).size() == rows.size());
  }
}

TEST_CASE("a text that holds a zero byte is a bug") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    CHECK(put(*store, std::string("a\0b", 3)).error().code == ErrorCode::internal);
    CHECK(put(*store, "a"));
  }
}

TEST_CASE("parameters are taken by their number, in any order and more than once") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    CHECK(must(store->write([](Transaction& tx) -> Result<std::int64_t> {
            HD_CHECK(tx.execute("insert into item (amount, id) values ($2, $1)", {"a", 7}));
            HD_TRY(const Rows rows,
                   tx.query("select amount from item where id = $2 and amount = $1 and $1 = 7",
                            {7, "a"}));
            return rows.at(0).integer(0);
          })) == 7);
  }
}

TEST_CASE("a taken key is a conflict, and nothing of that work is kept") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "a"));
    const auto second = store->write([](Transaction& tx) -> Result<Done> {
      HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"b", 1}));
      HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1}));
      return Done{};
    });
    CHECK(second.error().code == ErrorCode::conflict);
    CHECK(count_items(*store) == 1);
  }
}

TEST_CASE("a row that may already be there is written without a conflict") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "a", 1));
    const auto rows = must(store->write([](Transaction& tx) -> Result<std::int64_t> {
      HD_TRY(const auto none, tx.execute("insert into item (id, amount) values ($1, $2) "
                                         "on conflict (id) do nothing",
                                         {"a", 5}));
      CHECK(none == 0);
      HD_TRY(const Rows changed, tx.query("insert into item (id, amount) values ($1, $2) on "
                                          "conflict (id) do update set amount = excluded.amount "
                                          "returning amount",
                                          {"a", 9}));
      return changed.at(0).integer(0);
    }));
    CHECK(rows == 9);
  }
}

TEST_CASE("work that goes on after an error of a statement keeps nothing") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "a"));
    const auto done = store->write([](Transaction& tx) -> Result<Done> {
      (void)tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1});
      const auto later = tx.execute("insert into item (id, amount) values ($1, $2)", {"b", 1});
      CHECK(later.error().code == ErrorCode::conflict);
      return Done{};
    });
    CHECK(done.error().code == ErrorCode::conflict);
    CHECK(count_items(*store) == 1);
    CHECK(put(*store, "c"));
  }
}

TEST_CASE("work that fails by itself or throws keeps nothing and its error is told") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    const auto failing = [&](bool throws) {
      return store->write([&](Transaction& tx) -> Result<Done> {
        HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1}));
        if (throws) throw std::runtime_error("a fault in the program");
        return fail(ErrorCode::stale, "changed meanwhile");
      });
    };
    CHECK(failing(false).error().code == ErrorCode::stale);
    CHECK(failing(true).error().code == ErrorCode::internal);
    CHECK(count_items(*store) == 0);
    CHECK(store->is_healthy());
    CHECK(put(*store, "a"));
  }
}

TEST_CASE("a column of another kind than asked for, a missing one and a fraction are bugs") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    for (const std::string& sql : Texts{"select 'x'", "select null", "select 0.5"}) {
      const auto done = store->read([&](Transaction& tx) -> Result<std::int64_t> {
        HD_TRY(const Rows rows, tx.query(sql));
        return rows.at(0).integer(0);
      });
      CHECK(done.error().code == ErrorCode::internal);
    }
  }
}

TEST_CASE("wrong SQL, several statements and a wrong number of values are bugs") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    for (const std::string& sql : Texts{"selec", "", "select 1; select 2", "select $1", "select ?",
                                        "insert into item (id, amount) values ('a', -1)",
                                        "insert into item (id, amount) values ('a', null)"}) {
      CAPTURE(sql);
      const auto done = store->write([&](Transaction& tx) -> Result<Done> {
        HD_CHECK(tx.execute(sql));
        return Done{};
      });
      CHECK(done.error().code == ErrorCode::internal);
    }
    CHECK(put(*store, "a"));
  }
}

TEST_CASE("work can neither end its transaction nor change how the store works") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    REQUIRE(put(*store, "before"));  // the driver has said its own words once
    for (const std::string& sql : Texts{"commit", "rollback", "begin", "savepoint x", "release job",
                                        "pragma synchronous = 0", "attach ':memory:' as other"}) {
      CAPTURE(sql);
      const auto done = store->write([&](Transaction& tx) -> Result<Done> {
        HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1}));
        HD_CHECK(tx.execute(sql));
        return Done{};
      });
      CHECK(done.error().code == ErrorCode::internal);
      CHECK(count_items(*store) == 1);
    }
  }
}

TEST_CASE("a read cannot write") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto store = must(database->open(item_schema()));
    const auto done = store->read([](Transaction& tx) -> Result<Done> {
      HD_CHECK(tx.execute("insert into item (id, amount) values ($1, $2)", {"a", 1}));
      return Done{};
    });
    CHECK(done.error().code == ErrorCode::internal);
    CHECK(count_items(*store) == 0);
  }
}

TEST_CASE("what was written is there after closing and opening") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    REQUIRE(put(*must(database->open(item_schema())), "a"));
    CHECK(count_items(*must(database->open(item_schema()))) == 1);
  }
}

TEST_CASE("a database of a newer program is refused with what to do, and is not changed") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    Schema newer = item_schema();
    newer.migrations.push_back({2, "0002-more", "alter table item add column more TEXT;"});
    REQUIRE(put(*must(database->open(newer)), "a"));
    const auto refused = database->open(item_schema());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::schema_too_new);
    CHECK(refused.error().logged.text.find("has schema 2, this program knows up to 1") !=
          std::string::npos);
    for (const Language language : {Language::vi, Language::en}) {
      CHECK(shown_text(refused.error(), language).find(database->shown_name(item_schema())) !=
            std::string::npos);
    }
    const auto reader = must(database->open_for_reading(item_schema()));
    const auto read = reader->read([](Transaction& tx) { return tx.query("select 1"); });
    CHECK(read.error().code == ErrorCode::schema_too_new);
    CHECK(count_items(*must(database->open(newer))) == 1);
  }
}

TEST_CASE("a released step that was edited is refused") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    must(database->open(item_schema()));
    const std::string edited = std::string(item_schema().migrations[0].sql) + " ";
    Schema other = item_schema();
    other.migrations[0].sql = edited;
    CHECK(database->open(other).error().shown.key == "storage.schema_changed");
  }
}

TEST_CASE("a reference to a row that is not there is refused, also after opening again") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    Schema schema = item_schema();
    schema.migrations.push_back({2, "0002-part",
                                 "create table part (id TEXT PRIMARY KEY, item TEXT not null "
                                 "references item (id)) strict, without rowid;"});
    for (int opening = 0; opening < 2; ++opening) {
      const auto store = must(database->open(schema));
      const auto done = store->write([](Transaction& tx) -> Result<Done> {
        HD_CHECK(tx.execute("insert into part (id, item) values ($1, $2)", {"p", "nowhere"}));
        return Done{};
      });
      CHECK(done.error().code == ErrorCode::internal);
    }
  }
}

TEST_CASE("a failing step changes nothing, and neither do the steps after it") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    REQUIRE(put(*must(database->open(item_schema())), "a"));
    Schema broken = item_schema();
    broken.migrations.push_back({2, "0002-broken", "delete from item; insert into nowhere;"});
    broken.migrations.push_back({3, "0003-next", "drop table item;"});
    CHECK(database->open(broken).error().logged.text.starts_with("0002-broken"));
    Schema ending = item_schema();
    ending.migrations.push_back({2, "0002-ending", "delete from item; commit;"});
    CHECK_FALSE(database->open(ending));
    CHECK(count_items(*must(database->open(item_schema()))) == 1);
  }
}
