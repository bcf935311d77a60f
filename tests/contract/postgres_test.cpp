// What the store over PostgreSQL promises beyond the suite: one writer at a time over all nodes,
// outcomes of commits that are never guessed, least rights, healing by itself.
#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <set>

#include "base/words.hpp"
#include "contract/child.hpp"
#include "contract/held_writer.hpp"
#include "contract/stores.hpp"
#include "storage/postgres/migrate.hpp"
#include "storage/upgrade.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;
using namespace std::chrono_literals;

namespace {

Schema numbered_schema() {
  return {"item",
          {{1, "0001-first",
            "create table item (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT not null unique, "
            "amount INTEGER not null) strict;"}}};
}

std::vector<std::int64_t> seqs_after(Store& store, std::int64_t seq) {
  const Rows rows = must(store.read([&](Transaction& tx) {
    return tx.query("select seq from item where seq > $1 order by seq limit 100", {seq});
  }));
  std::vector<std::int64_t> seqs;
  for (const Row& row : rows) seqs.push_back(row.integer(0));
  return seqs;
}

// A setting of the whole server, put back at the end.
class ServerSetting {
 public:
  ServerSetting(const std::string& name, const std::string& value) : name_(name) {
    const auto before = current();
    say("alter system set " + name + " = '" + value + "'");
    reload(before);
  }
  ~ServerSetting() {
    const auto before = current();
    say("alter system reset " + name_);
    reload(before);
  }

 private:
  static std::vector<std::string> say(const std::string& sql) {
    return PostgresServer::shared().say("postgres", sql);
  }
  std::vector<std::string> current() const {
    return say("select current_setting('" + name_ + "')");
  }
  // The server reads it in its own time: a new session shows that it has told its processes, and
  // the checkpointer, which lets commits wait for a second server, reads it before it checkpoints.
  void reload(const std::vector<std::string>& before) const {
    say("select pg_reload_conf()");
    for (int i = 0; i < 500 && current() == before; ++i) std::this_thread::sleep_for(10ms);
    say("checkpoint");
  }
  const std::string name_;
};

// Waits until a session does what `condition` over pg_stat_activity says; its process.
std::string session_that(const std::string& condition) {
  for (int i = 0; i < 500; ++i) {
    const auto found = PostgresServer::shared().say(
        "postgres",
        "select pid from pg_stat_activity where usename like 'haidang_%' and "
        "usename <> 'haidang_owner' and " +
            condition);
    if (!found.empty()) return found.front();
    std::this_thread::sleep_for(10ms);
  }
  throw std::runtime_error("no session: " + condition);
}

void end_session(const std::string& process) {
  PostgresServer::shared().say("postgres", "select pg_terminate_backend(" + process + ")");
}

// A database whose commits wait for a second server that is not there.
struct Unconfirmed {
  Unconfirmed() {
    must(database.migrate(item_schema()));
    PostgresOptions options = database.options(item_schema());
    options.outcome_patience = 30s;
    store = must(open_postgres(options));
    standby.emplace("synchronous_standby_names", "nobody");  // last: nothing commits from here on
  }
  PostgresDatabase database;
  std::unique_ptr<Store> store;
  std::optional<ServerSetting> standby;
};

}  // namespace

TEST_CASE("a transaction that commits late is never behind the cursor of a reader") {
  PostgresDatabase database;
  must(database.migrate(numbered_schema()));
  const auto slow = must(open_postgres(database.options(numbered_schema())));
  const auto quick = must(open_postgres(database.options(numbered_schema())));
  std::latch has_number{1};
  std::latch go_on{1};
  auto first = std::async(std::launch::async, [&] {
    return slow->write([&](Transaction& tx) -> Result<Done> {
      HD_CHECK(tx.execute("insert into item (id, amount) values ('slow', 1)"));
      has_number.count_down();
      go_on.wait();
      return Done{};
    });
  });
  has_number.wait();
  auto second = put_later(*quick, "quick");
  CHECK(second.wait_for(200ms) == std::future_status::timeout);
  CHECK(seqs_after(*quick, 0).empty());  // "quick" would stand at 2, and a cursor pass 1 over
  go_on.count_down();
  CHECK(first.get());
  CHECK(second.get());
  CHECK(seqs_after(*quick, 0) == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("a reader with a cursor finds every row of four writers on two nodes") {
  PostgresDatabase database;
  must(database.migrate(numbered_schema()));
  const auto one = must(open_postgres(database.options(numbered_schema())));
  const auto other = must(open_postgres(database.options(numbered_schema())));
  constexpr int each = 40;
  std::atomic<int> at_work = 4;
  std::vector<std::future<int>> writers;
  for (int writer = 0; writer < 4; ++writer) {
    writers.push_back(std::async(std::launch::async, [&, writer] {
      int kept = 0;
      for (int i = 0; i < each; ++i) {
        const std::string id = std::to_string(writer) + "-" + std::to_string(i);
        kept += put(writer % 2 == 0 ? *one : *other, id) ? 1 : 0;
      }
      --at_work;
      return kept;
    }));
  }
  std::set<std::int64_t> seen;
  std::int64_t cursor = 0;
  for (bool is_last = false; !is_last;) {
    is_last = at_work == 0;
    for (const std::int64_t seq : seqs_after(*one, cursor)) seen.insert(cursor = seq);
  }
  for (std::size_t before = 0; before != seen.size();) {
    before = seen.size();
    for (const std::int64_t seq : seqs_after(*one, cursor)) seen.insert(cursor = seq);
  }
  int kept = 0;
  for (auto& writer : writers) kept += writer.get();
  CHECK(kept == 4 * each);
  CHECK(seen.size() == static_cast<std::size_t>(kept));
}

TEST_CASE("increments from two other processes and this one are all counted") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  const auto store = must(open_postgres(database.options(item_schema())));
  REQUIRE(put(*store, "counter", 0));
  Child first("child: raises a counter", database.conninfo("haidang_desk"));
  Child second("child: raises a counter", database.conninfo("haidang_desk"));
  CHECK(first.next_number() == 30);
  CHECK(second.next_number() == 30);
  CHECK(database.say("select amount from item.item where id = 'counter'").at(0) == "60");
}

TEST_CASE("child: raises a counter" * doctest::skip()) {
  PostgresOptions options;
  options.place = {std::getenv(child_path), "item"};
  options.schema = item_schema();
  const auto store = must(open_postgres(options));
  long done = 0;
  for (int i = 0; i < 30; ++i) {
    must(store->write([](Transaction& tx) -> Result<Done> {
      HD_TRY(const Rows rows, tx.query("select amount from item where id = 'counter'"));
      HD_CHECK(tx.execute("update item set amount = $1 where id = 'counter'",
                          {rows.at(0).integer(0) + 1}));
      return Done{};
    }));
    ++done;
  }
  Child::tell(done);
}

TEST_CASE("a session ended by an operator between, before and within transactions costs nothing") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  const auto store = must(open_postgres(database.options(item_schema())));
  REQUIRE(put(*store, "a"));
  REQUIRE(count_items(*store) == 1);
  database.say(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> "
      "pg_backend_pid() and datname = current_database()");
  CHECK(count_items(*store) == 1);
  CHECK(put(*store, "b"));
  for (const bool is_after_writing : {false, true}) {
    int runs = 0;
    const auto done = store->write([&](Transaction& tx) -> Result<Done> {
      const auto end_once = [&] {
        if (++runs == 1) end_session(session_that("state = 'idle in transaction'"));
      };
      if (!is_after_writing) end_once();
      HD_CHECK(tx.execute("insert into item (id, amount) values ($1, 1)",
                          {is_after_writing ? "after" : "before"}));
      if (is_after_writing) end_once();
      return Done{};
    });
    CHECK(done);
    CHECK(runs == 2);
  }
  int reads = 0;
  CHECK(must(store->read([&](Transaction& tx) -> Result<std::int64_t> {
          HD_CHECK(tx.query("select 1"));
          if (++reads == 1) end_session(session_that("state = 'idle in transaction'"));
          HD_TRY(const Rows rows, tx.query("select count(*) from item"));
          return rows[0].integer(0);
        })) == 4);
  CHECK(reads == 2);
  CHECK(store->is_healthy());
}

TEST_CASE("a session ended during a commit that did not happen: the work is done again, once") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  const auto store = must(open_postgres(database.options(item_schema())));
  // Lets a commit take its time before anything is decided, as long as there is a row in `slow`.
  database.say(
      "create table slow (x int); insert into slow values (1); grant select on slow to public;"
      "create function wait_when_slow() returns trigger language plpgsql as $$ begin "
      "if exists (select from public.slow) then perform pg_sleep(20); end if; return null; end $$;"
      "create constraint trigger late after insert on item.item deferrable initially deferred "
      "for each row execute function wait_when_slow()");
  auto waiting = put_later(*store, "a");
  const std::string process = session_that("wait_event = 'PgSleep'");
  database.say("delete from slow");
  end_session(process);
  CHECK(waiting.get());
  CHECK(count_items(*store) == 1);
}

TEST_CASE("a warning at commit is no success before the server confirms it") {
  Unconfirmed unconfirmed;
  auto waiting = put_later(*unconfirmed.store, "a");
  const std::string process = session_that("wait_event = 'SyncRep'");
  PostgresServer::shared().say("postgres", "select pg_cancel_backend(" + process + ")");
  // Committed on this server alone: everybody sees it, but a second server might never get it.
  for (int i = 0; i < 100 && count_items(*unconfirmed.store) == 0; ++i) {
    std::this_thread::sleep_for(10ms);
  }
  CHECK(count_items(*unconfirmed.store) == 1);
  CHECK(waiting.wait_for(300ms) == std::future_status::timeout);
  unconfirmed.standby.reset();
  CHECK(waiting.get());
  CHECK(count_items(*unconfirmed.store) == 1);
}

TEST_CASE("a session ended during a commit that did happen: found, confirmed, not done twice") {
  Unconfirmed unconfirmed;
  auto waiting = put_later(*unconfirmed.store, "a");
  end_session(session_that("wait_event = 'SyncRep'"));
  CHECK(waiting.wait_for(300ms) == std::future_status::timeout);
  unconfirmed.standby.reset();
  CHECK(waiting.get());
  CHECK(count_items(*unconfirmed.store) == 1);
}

TEST_CASE("what is never confirmed is told as not stored, and is known again when repeated") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  PostgresOptions options = database.options(item_schema());
  options.outcome_patience = 300ms;
  options.place.answer_patience = 200ms;
  const auto store = must(open_postgres(options));
  {
    const ServerSetting standby("synchronous_standby_names", "nobody");
    const auto unknown = put(*store, "a");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::storage_failed);
    CHECK(unknown.error().logged.text.find("unknown") != std::string::npos);
  }
  CHECK(store->is_healthy());
  CHECK(must(store->write([](Transaction& tx) {
          return tx.execute("insert into item (id, amount) values ('a', 1) on conflict do nothing");
        })) == 0);
  CHECK(count_items(*store) == 1);
}

TEST_CASE("a server that stops and comes back, or crashes, is found again and has lost nothing") {
  PostgresServer server{std::string()};
  PostgresDatabase database(server);
  const auto store = must(database.open(item_schema()));
  int acknowledged = 0;
  const auto put_some = [&] {
    for (int i = 0; i < 20; ++i) acknowledged += put(*store, std::to_string(acknowledged)) ? 1 : 0;
  };
  for (const bool is_crash : {false, true}) {
    put_some();
    is_crash ? server.crash() : server.stop();
    const auto refused = put(*store, "never");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::storage_failed);
    CHECK(refused.error().shown.key == "storage.no_server");
    CHECK_FALSE(store->read([](Transaction& tx) { return tx.query("select 1"); }));
    CHECK(store->is_healthy());
    server.start();
    put_some();
    CHECK(count_items(*store) == acknowledged);
  }
  CHECK(acknowledged == 80);
}

TEST_CASE("a server that would forget in a power cut is refused, in both languages") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  const ServerSetting weak("full_page_writes", "off");
  for (int i = 0; i < 100 && database.say("show full_page_writes").at(0) == "on"; ++i) {
    std::this_thread::sleep_for(10ms);
  }
  const auto refused = open_postgres(database.options(item_schema()));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().shown.key == "storage.not_durable");
  for (const Language language : {Language::vi, Language::en}) {
    CHECK(shown_text(refused.error(), language).find("fsync") != std::string::npos);
  }
}

TEST_CASE("synchronous_commit off in the conninfo or for the role is not obeyed") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  PostgresOptions options = database.options(item_schema());
  options.place.conninfo += " options='-c synchronous_commit=off'";
  const auto store = must(open_postgres(options));
  CHECK(must(store->write([](Transaction& tx) {
          return tx.query("select current_setting('synchronous_commit')");
        }))
            .at(0)
            .text(0) == "on");
}

TEST_CASE("a program that serves neither makes nor changes tables") {
  PostgresDatabase database;
  const auto early = open_postgres(database.options(item_schema()));
  REQUIRE_FALSE(early);
  CHECK(early.error().code == ErrorCode::not_open_yet);
  CHECK(shown_text(early.error(), Language::en).find("haidang migrate") != std::string::npos);
  CHECK(database.say("select count(*) from pg_namespace where nspname = 'item'").at(0) == "0");
}

TEST_CASE("one desk for a database; an upgrade waits until nobody writes") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  PostgresOptions alone = database.options(item_schema());
  alone.ownership = Ownership::alone;
  Schema newer = item_schema();
  newer.migrations.push_back({2, "0002-more", "alter table item add column more TEXT;"});
  {
    const auto desk = must(open_postgres(alone));
    const auto second = open_postgres(alone);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::conflict);
    CHECK(second.error().shown.key == "storage.in_use");
    CHECK(database.migrate(newer).error().code == ErrorCode::conflict);
    CHECK(put(*desk, "a"));
  }
  CHECK(must(database.migrate(newer)) == std::vector<std::string>{"0002-more"});
}

TEST_CASE("a lock that a stranger holds for long is busy, and nothing is kept") {
  PostgresDatabase database;
  must(database.migrate(item_schema()));
  PostgresOptions options = database.options(item_schema());
  options.place.lock_patience = 50ms;
  const auto store = must(open_postgres(options));
  const auto other = must(open_postgres(database.options(item_schema())));
  HeldWriter held(*other);
  CHECK(put(*store, "a").error().code == ErrorCode::busy);
  CHECK(held.let_go());
  CHECK(count_items(*store) == 0);
  CHECK(put(*store, "a"));
}

namespace {

// What `role` gets when it says `sql`; empty: nothing stopped it.
std::string refusal(const PostgresDatabase& database, const std::string& role,
                    const std::string& sql) {
  const auto connection = must(PostgresConnection::open({database.conninfo(role), "inbox"}));
  const auto said = connection->control(sql);
  return said ? "" : said.error().logged.text;
}

}  // namespace

TEST_CASE("each program may do what it needs and nothing else") {
  PostgresDatabase database;
  const Place owner{database.copies(), database.conninfo("haidang_owner")};
  const auto made = must(upgrade_all(owner));
  CHECK(made.size() == 5);
  CHECK(must(upgrade_all(owner)).at(0).steps.empty());
  const std::vector<std::pair<std::string, std::string>> refused{
      {"haidang_tip", "select * from main.lead"},
      {"haidang_tip", "select * from main.schema_version"},
      {"haidang_tip", "insert into outbox.progress (name, value) values ('x', 1)"},
      {"haidang_tip", "update inbox.schema_version set name = 'x'"},
      {"haidang_tip", "alter table inbox.receipt add column x int"},
      {"haidang_tip", "truncate inbox.receipt"},
      {"haidang_desk", "delete from inbox.inbox_item"},
      {"haidang_desk", "delete from blobs.blob_chunk"},
      {"haidang_desk", "delete from main.schema_version"},
      {"haidang_desk", "drop table main.lead"}};
  for (const auto& [role, sql] : refused) {
    CHECK_MESSAGE(refusal(database, role, sql).find("42501") != std::string::npos, role, ": ", sql);
  }
  for (const std::string role : {"haidang_tip", "haidang_desk"}) {
    for (const std::string where :
         {"inbox.", "main.", "outbox.", "blobs.", "public.", "pg_temp."}) {
      const std::string sql = "create table " + where + "mine (x int)";
      CHECK_MESSAGE(refusal(database, role, sql).find("42501") != std::string::npos, role, sql);
    }
    CHECK(refusal(database, role, "create schema mine").find("42501") != std::string::npos);
  }
  const std::vector<std::pair<std::string, std::string>> allowed{
      {"haidang_tip", "select * from outbox.compartment_key"},
      {"haidang_tip", "delete from inbox.inbox_item"},
      {"haidang_tip", "delete from blobs.blob_chunk"},
      {"haidang_desk", "select * from inbox.inbox_item"},
      {"haidang_desk", "select * from blobs.blob"},
      {"haidang_desk", "delete from main.lead"},
      {"haidang_desk", "delete from outbox.tip_status"}};
  for (const auto& [role, sql] : allowed) CHECK(refusal(database, role, sql) == "");
}
