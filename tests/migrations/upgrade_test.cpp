// Upgrading real files: data of every released schema, the copy taken before, interruption.
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/csv.hpp"
#include "contract/child.hpp"
#include "contract/stores.hpp"
#include "migrations/steps.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

// A file through SQLite alone, as it was left by an older program.
class Bare {
 public:
  explicit Bare(const std::string& path) {
    REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
  }
  ~Bare() { sqlite3_close(handle_); }
  void say(const std::string& sql) {
    char* message = nullptr;
    const int status = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_free(message);
    REQUIRE_MESSAGE(status == SQLITE_OK, text);
  }
  std::string first(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const std::string text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
  }

 private:
  sqlite3* handle_ = nullptr;
};

Result<std::unique_ptr<Store>> open(const std::string& path, const Schema& schema) {
  SqliteOptions options = options_of(path, schema);
  options.vfs.clear();
  return open_sqlite(options);
}

void fill(const std::string& path, int rows) {
  const auto store = must(open(path, item_schema()));
  must(store->write([&](Transaction& tx) -> Result<Done> {
    for (int i = 0; i < rows; ++i) {
      HD_CHECK(tx.execute("insert into item (id, amount, body) values ($1, 1, $2)",
                          {std::to_string(i), Bytes(500, 3)}));
    }
    return Done{};
  }));
}

std::string content_of(const std::string& path) { return must(read_file(path)); }

}  // namespace

TEST_CASE("frozen data of every released schema becomes data of the newest") {
  const std::filesystem::path data = std::string(HD_SOURCE_DIR) + "/tests/migrations/data";
  int upgraded = 0;
  for (const std::string& database :
       {std::string("inbox"), std::string("outbox"), std::string("main")}) {
    const Schema newest = embedded_schema(database);
    for (const Migration& step : newest.migrations) {
      const std::string frozen = database + "-" + step.name.substr(0, 4);
      CAPTURE(frozen);
      if (!std::filesystem::exists(data / (frozen + ".sql"))) {
        CHECK_MESSAGE(step.number == newest.newest(), "a schema with a successor was released");
        continue;
      }
      const TempDirectory directory;
      const std::string path = directory.file(database + ".db");
      for (const FrozenPart& part : frozen_parts(frozen)) {
        REQUIRE(open(path, up_to(newest, part.number)));
        Bare(path).say(part.rows);
      }
      const auto migrated = open(path, newest);
      REQUIRE_MESSAGE(migrated, (migrated ? "" : migrated.error().logged.text));
      CHECK(Bare(path).first("pragma integrity_check") == "ok");
      CHECK(Bare(path).first("select count(*) from schema_version") ==
            std::to_string(newest.newest()));
      ++upgraded;
    }
  }
  CHECK(upgraded >= 3);
}

TEST_CASE("main 0002 brings every lead with all its parts into the order of numbers") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  REQUIRE(open(path, up_to(newest, 1)));
  Bare(path).say(frozen_data("main-0001"));
  const auto rows = [&](const char* by) {
    std::vector<std::string> all;
    for (const std::string& select : moved_by_0002(by)) {
      all.push_back(
          Bare(path).first("select group_concat(x, ';') from (" + select + " order by x)"));
      CHECK(all.back().size() > 30);
    }
    all.push_back(Bare(path).first(
        std::string("select group_concat(x, ';') from (select l.id || hex(p.sealed_content) || "
                    "hex(p.lookup_hash) || hex(p.reply_public_key) as x "
                    "from lead l join tip p on ") +
        by + " order by x)"));
    all.push_back(Bare(path).first(
        std::string("select group_concat(x, ';') from (select l.id || hex(p.sealed_key) || "
                    "hex(p.signature) as x from lead l join key_grant p on ") +
        by + " order by x)"));
    return all;
  };
  const auto before = rows(by_lead_id);
  REQUIRE(open(path, up_to(newest, 2)));
  CHECK(rows(by_lead_order) == before);
  CHECK(Bare(path).first("select count(*) from sqlite_schema where name like 'old%'") == "0");
  CHECK(Bare(path).first("select coalesce(group_concat(sql), '') from sqlite_schema "
                         "where sql like '%old_%'") == "");
}

TEST_CASE("main 0007: whoever received a lead keeps its number and counts on after it") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  REQUIRE(open(path, up_to(newest, 5)));
  Bare(path).say(frozen_data("main-0005"));
  REQUIRE(open(path, up_to(newest, 7)));
  std::string expected;
  for (const std::string& row : expected_of_0007) expected += (expected.empty() ? "" : ";") + row;
  CHECK(Bare(path).first("select group_concat(x, ';') from (" + registered_by_0007 +
                         " order by x)") == expected);
}

TEST_CASE("main 0008: who sent a tip is granted to whom its sender sealed it") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  REQUIRE(open(path, up_to(newest, 5)));
  Bare(path).say(frozen_data("main-0005"));
  REQUIRE(open(path, up_to(newest, 8)));
  CHECK(Bare(path).first("select group_concat(x, ';') from (" + guarded_by_0008 + ") where fits") ==
        expected_of_0008);
}

TEST_CASE("main 0010 makes a numbered case of each one there was, carried by its lead") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  REQUIRE(open(path, up_to(newest, 9)));
  Bare(path).say(frozen_data("main-0009"));
  REQUIRE(open(path, up_to(newest, 10)));
  CHECK(
      Bare(path).first("select number || ' ' || state || ' ' || article || '.' || clause || ' ' || "
                       "opened_at || ' ' || offender_identified_day from criminal_case") ==
      "VA 0003/2026 investigating 150.2 1795441692 20781");
  CHECK(Bare(path).first("select case_order || ' ' || lead_order || ' ' || carried_from_day || ' ' "
                         "|| coalesce(left_at, 'in') from case_lead") ==
        "202600000003 202600000003 20780 in");
  CHECK(Bare(path).first("select group_concat(kind || ' ' || happened_at, ', ') from (select * "
                         "from case_event order by position)") ==
        "case_opened 1795441692, offender_identified 1795528092");
  CHECK(Bare(path).first("select value from counter where name = 'case_number_2026'") == "8");
}

TEST_CASE("main 0014 has older dates reckoned anew, as sure as they were till then") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  for (const FrozenPart& part : frozen_parts("main-0013")) {
    REQUIRE(open(path, up_to(newest, part.number)));
    Bare(path).say(part.rows);
  }
  REQUIRE(open(path, up_to(newest, 14)));
  CHECK(Bare(path).first(reckoned_by_0014) == expected_of_0014);
  CHECK(Bare(path).first(marked_by_0014) == "0");
}

TEST_CASE("main 0015 keeps who was told when, and lets one person be told twice") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  for (const FrozenPart& part : frozen_parts("main-0014")) {
    REQUIRE(open(path, up_to(newest, part.number)));
    Bare(path).say(part.rows);
  }
  const auto rows = [&] {
    return Bare(path).first("select group_concat(x, ';') from (" + told_by_0015 + " order by x)");
  };
  std::string expected;
  for (const std::string& row : expected_of_0015) expected += (expected.empty() ? "" : ";") + row;
  CHECK(rows() == expected);
  REQUIRE(open(path, up_to(newest, 15)));
  CHECK(rows() == expected);
  Bare(path).say(tell_again);
  CHECK(rows().find(told_again) != std::string::npos);
  CHECK(rows().find(expected_of_0015.front()) != std::string::npos);
}

TEST_CASE("main 0016 leaves cases as they were, and proposes nothing that the procuracy settles") {
  const TempDirectory directory;
  const std::string path = directory.file("main.db");
  const Schema newest = embedded_schema("main");
  for (const FrozenPart& part : frozen_parts("main-0015")) {
    REQUIRE(open(path, up_to(newest, part.number)));
    Bare(path).say(part.rows);
  }
  REQUIRE(open(path, up_to(newest, 16)));
  const auto joined = [](const std::vector<std::string>& rows) {
    std::string text;
    for (const std::string& row : rows) text += (text.empty() ? "" : ";") + row;
    return text;
  };
  CHECK(Bare(path).first("select group_concat(x, ';') from (" + happened_by_0016 +
                         " order by position)") == joined(expected_of_0016));
  CHECK(Bare(path).first("select group_concat(x, ';') from (" + waiting_by_0016 + " order by x)") ==
        joined(expected_waiting));
}

TEST_CASE("columns of a key come first, so that SQLite 3.40 can check a table without rowid") {
  for (const std::string& database :
       {std::string("inbox"), std::string("outbox"), std::string("main")}) {
    const TempDirectory directory;
    const std::string path = directory.file(database + ".db");
    REQUIRE(open(path, embedded_schema(database)));
    CHECK(Bare(path).first("select coalesce(group_concat(distinct s.name), 'none') from "
                           "sqlite_schema s, pragma_table_info(s.name) c where s.type = 'table' "
                           "and s.sql like '%without rowid%' and c.pk > 0 and c.cid <> c.pk - 1") ==
          "none");
  }
}

TEST_CASE("before an upgrade a good copy is taken, which the older program can open") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  fill(path, 100);
  REQUIRE(open(path, second_schema()));
  CHECK(Bare(path).first("select count(*) from item where more = id || '!'") == "100");
  const std::string copy = path + ".before-0002";
  struct stat seen{};
  REQUIRE(::stat(copy.c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777U) == 0600);
  CHECK(Bare(copy).first("pragma integrity_check") == "ok");
  CHECK(count_items(*must(open(copy, item_schema()))) == 100);
  CHECK_FALSE(std::filesystem::exists(copy + ".part"));
  CHECK_FALSE(std::filesystem::exists(copy + ".part-wal"));
}

TEST_CASE("a new database and one that is up to date are not copied") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  REQUIRE(open(path, second_schema()));
  REQUIRE(open(path, second_schema()));
  for (const char* number : {"1", "2"}) {
    CHECK_FALSE(std::filesystem::exists(path + ".before-000" + number));
  }
}

TEST_CASE("where no copy can be made nothing is changed") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  fill(path, 10);
  std::filesystem::create_directories(path + ".before-0002.part/in-the-way");
  CHECK_FALSE(open(path, second_schema()));
  CHECK(count_items(*must(open(path, item_schema()))) == 10);
  std::filesystem::remove_all(path + ".before-0002.part");
  CHECK(open(path, second_schema()));
}

TEST_CASE("a damaged database is not upgraded") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  fill(path, 200);
  {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(5 * 4096);  // a page of the table
    file << std::string(4096, '\xAA');
  }
  const std::string before = content_of(path);
  const auto refused = open(path, second_schema());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::storage_failed);
  CHECK(content_of(path) == before);
  CHECK_FALSE(std::filesystem::exists(path + ".before-0002"));
}

TEST_CASE("a copy that does not pass its check stops the upgrade") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  fill(path, 200);
  set_fault(Fault::copy_spoiled);
  const auto refused = open_sqlite(options_of(path, second_schema()));
  set_fault(Fault::none);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::storage_failed);
  CHECK_FALSE(std::filesystem::exists(path + ".before-0002"));
  CHECK(count_items(*must(open(path, item_schema()))) == 200);
  CHECK(open(path, second_schema()));
}

TEST_CASE("a step that leaves a reference without its row is refused") {
  const TempDirectory directory;
  const std::string path = directory.file("item.db");
  Schema schema{"family",
                {{1, "0001-first",
                  "create table parent (id TEXT PRIMARY KEY) strict, without rowid;"
                  "create table child (id TEXT PRIMARY KEY, parent TEXT references parent (id)) "
                  "strict, without rowid;"
                  "insert into parent values ('p'); insert into child values ('c', 'p');"}}};
  REQUIRE(open(path, schema));
  schema.migrations.push_back({2, "0002-drop", "delete from parent;"});
  CHECK_FALSE(open(path, schema));
  // Rebuilding a table is possible, since references are looked at only at the end.
  schema.migrations[1].sql =
      "create table new_parent (id TEXT PRIMARY KEY, name TEXT) strict, without rowid;"
      "insert into new_parent select id, 'x' from parent; drop table parent;"
      "alter table new_parent rename to parent;";
  const auto rebuilt = open(path, schema);
  CHECK_MESSAGE(rebuilt, (rebuilt ? "" : rebuilt.error().logged.text));
}

TEST_CASE("kill -9 during an upgrade leaves the old data or the new, never half") {
  for (int round = 0; round < 12; ++round) {
    const TempDirectory directory;
    const std::string path = directory.file("item.db");
    fill(path, 3000);
    {
      Child upgrading("child: upgrades", path);
      REQUIRE(upgrading.next_number() == 0);
      std::this_thread::sleep_for(std::chrono::milliseconds(round * 4));
      upgrading.kill_at_once();
    }
    REQUIRE(open(path, second_schema()));
    CHECK(Bare(path).first("select count(*) from item where more = id || '!' and amount = 2") ==
          "3000");
    CHECK(count_items(*must(open(path + ".before-0002", item_schema()))) == 3000);
  }
}

TEST_CASE("child: upgrades" * doctest::skip()) {
  Child::tell(0);
  must(open(std::getenv(child_path), second_schema()));
  Child::tell(1);
}
