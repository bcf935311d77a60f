// The audit chain: what is done to it behind the program's back shows, and is called by its name.
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "storage/sqlite/sqlite_store.hpp"
#include "vault/audit_chain.hpp"
#include "vault/keys_folder.hpp"
#include "vault/verify_audit.hpp"
#include "world.hpp"

using namespace vault_test;
using vault::AuditFault;

namespace {

constexpr int entries = 12;

// A store with a chain of a dozen entries, closed, so that its head is written.
struct Chain {
  TempFolder folder;
  std::unique_ptr<vault::MainStore> store;

  Chain() {
    open();
    for (int i = 1; i <= entries; ++i) {
      must(store->write([&](ports::Records& records) {
        return records.journal().append(plain_entry("open_tip", "object-" + std::to_string(i)));
      }));
    }
    store.reset();
  }
  void open() {
    vault::MainStoreOptions options;
    options.place.data_folder = folder.path();
    store = must(vault::MainStore::open(options));
  }
  std::string head_path() const { return folder.path() + "/audit.head"; }
  vault::AuditHead head() const { return must(vault::read_audit_head(head_path())); }
  crypto::SignPublicKey signer() const {
    return must(vault::read_audit_public_key(folder.path() + "/keys/audit.pub"));
  }
  vault::AuditVerdict verify() const { return verify(head()); }
  vault::AuditVerdict verify(const vault::AuditHead& with) const {
    return must(vault::verify_audit({folder.path()}, with, signer()));
  }
  // As somebody with the file in hand would.
  void tamper(const std::vector<std::string>& statements) {
    storage::SqliteOptions options;
    options.path = folder.path() + "/main.db";
    options.schema = storage::embedded_schema("main");
    const auto tables = must(storage::open_sqlite(std::move(options)));
    must(tables->write([&](storage::Transaction& tx) -> Result<Done> {
      for (const std::string& sql : statements) HD_CHECK(tx.execute(sql));
      return Done{};
    }));
  }
  // Another reason in the entries `from` to `to`, with hashes that are true again.
  void rewrite(std::int64_t from, std::int64_t to) {
    std::vector<std::string> statements;
    Bytes previous;
    for (storage::main_db::AuditRow row : rows()) {
      if (row.number < from || row.number > to) continue;
      row.reason = "other";
      if (!previous.empty()) row.previous_hash = previous;
      const auto hash = vault::entry_hash(row, row.number);
      previous = Bytes(hash.begin(), hash.end());
      statements.push_back("update audit set reason = 'other', previous_hash = x'" +
                           to_hex(row.previous_hash) + "', hash = x'" + to_hex(hash) +
                           "' where number = " + std::to_string(row.number));
    }
    tamper(statements);
  }
  std::vector<storage::main_db::AuditRow> rows() const {
    storage::SqliteOptions options;
    options.path = folder.path() + "/main.db";
    options.role = storage::Role::reader;
    options.schema = storage::embedded_schema("main");
    const auto tables = must(storage::open_sqlite(std::move(options)));
    return must(tables->read(
        [](storage::Transaction& tx) { return storage::main_db::audit_after(tx, 0, 100); }));
  }
  bool opens() const {
    vault::MainStoreOptions options;
    options.place.data_folder = folder.path();
    return vault::MainStore::open(options).has_value();
  }
};

void expect(const vault::AuditVerdict& verdict, AuditFault fault, std::int64_t entry) {
  CHECK(vault::name_of(verdict.fault) == vault::name_of(fault));
  CHECK(verdict.entry == entry);
}

void write_text(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("an untouched chain is whole and its head vouches for all of it") {
  Chain chain;
  const auto verdict = chain.verify();
  CHECK(verdict.is_whole());
  CHECK(verdict.checked == entries);
  CHECK(verdict.signed_count == entries);
}

TEST_CASE("an edited entry is named, whichever field was touched") {
  const std::vector<std::string> edits{
      "at = at + 1",          "member_id = 'x'",        "agency_id = 'x'",
      "action = 'read_lead'", "object_kind = 'member'", "object_id = 'object-6'",
      "protection_class = 2", "reason = 'x'",           "hash = zeroblob(32)"};
  for (const std::string& edit : edits) {
    CAPTURE(edit);
    Chain chain;
    chain.tamper({"update audit set " + edit + " where number = 5"});
    const auto verdict = chain.verify();
    expect(verdict, AuditFault::edited, 5);
    CHECK(verdict.checked == 4);
  }
}

TEST_CASE("an edited entry whose hash was made anew is named by the one that hangs on it") {
  Chain chain;
  chain.rewrite(5, 5);
  const auto verdict = chain.verify();
  expect(verdict, AuditFault::edited, 5);
  CHECK(verdict.checked == 4);
}

TEST_CASE("a deleted entry is named, also when the later ones were numbered anew") {
  Chain chain;
  chain.tamper({"delete from audit where number = 5"});
  expect(chain.verify(), AuditFault::deleted, 5);

  Chain closed_up;
  std::vector<std::string> statements{"delete from audit where number = 5"};
  for (int i = 6; i <= entries; ++i) {
    statements.push_back("update audit set number = " + std::to_string(i - 1) +
                         " where number = " + std::to_string(i));
  }
  closed_up.tamper(statements);
  expect(closed_up.verify(), AuditFault::deleted, 5);

  Chain first;
  first.tamper({"delete from audit where number = 1"});
  expect(first.verify(), AuditFault::deleted, 1);
}

TEST_CASE("entries that changed places are named") {
  Chain chain;
  chain.tamper({"update audit set number = 99 where number = 5",
                "update audit set number = 5 where number = 8",
                "update audit set number = 8 where number = 99"});
  expect(chain.verify(), AuditFault::reordered, 5);
}

TEST_CASE("an end cut off shows against the signed head") {
  Chain chain;
  chain.tamper({"delete from audit where number > 9"});
  const auto verdict = chain.verify();
  expect(verdict, AuditFault::cut_off, 10);
  CHECK(verdict.checked == 9);

  Chain emptied;
  emptied.tamper({"delete from audit"});
  expect(emptied.verify(), AuditFault::cut_off, 1);
}

TEST_CASE("a chain written anew with true hashes does not fit the head") {
  Chain chain;
  chain.rewrite(5, entries);
  expect(chain.verify(), AuditFault::rewritten, entries);
}

TEST_CASE("a head that this key did not sign is forged") {
  Chain chain;
  vault::AuditHead head = chain.head();
  head.count = 9;
  expect(chain.verify(head), AuditFault::head_forged, 0);
  const auto other = crypto::SignKeyPair::generate();
  expect(chain.verify(vault::sign_head(entries, chain.head().hash, other)), AuditFault::head_forged,
         0);
}

TEST_CASE("entries after the last signed head are checked but not vouched for") {
  Chain chain;
  const vault::AuditHead before = chain.head();
  chain.open();
  must(chain.store->write([](ports::Records& records) {
    return records.journal().append(plain_entry("classify", "late"));
  }));
  const auto verdict = must(vault::verify_audit({chain.folder.path()}, before, chain.signer()));
  CHECK(verdict.is_whole());
  CHECK(verdict.checked == entries + 1);
  CHECK(verdict.signed_count == entries);
}

TEST_CASE("a head survives its text, and other text is refused") {
  Chain chain;
  const vault::AuditHead head = chain.head();
  const std::string text = vault::head_text(head);
  CHECK(vault::head_text(must(vault::parse_head(text))) == text);
  CHECK(code_of(vault::parse_head("")) == ErrorCode::malformed);
  CHECK(code_of(vault::parse_head(text + "x")) == ErrorCode::malformed);
  CHECK(code_of(vault::parse_head(text.substr(0, text.size() - 1))) == ErrorCode::malformed);
  std::string negative = text;
  negative.replace(negative.find("count ") + 6, 0, "-");
  CHECK(code_of(vault::parse_head(negative)) == ErrorCode::malformed);
  CHECK(code_of(vault::read_audit_head(chain.folder.path() + "/none")) == ErrorCode::not_found);
}

TEST_CASE("the store does not start on a chain that was shortened or exchanged meanwhile") {
  Chain chain;
  CHECK(chain.opens());
  chain.tamper({"delete from audit where number > 9"});
  CHECK_FALSE(chain.opens());

  Chain edited;
  edited.tamper({"update audit set hash = zeroblob(32) where number = 12"});
  CHECK_FALSE(edited.opens());

  Chain garbled;
  write_text(garbled.head_path(), "nothing");
  CHECK_FALSE(garbled.opens());
}

TEST_CASE("a head moved away by an operator is begun anew, and the chain says so") {
  Chain chain;
  chain.tamper({"delete from audit where number > 9"});
  std::filesystem::rename(chain.head_path(), chain.head_path() + ".old");
  chain.open();
  const auto lines = must(
      chain.store->read([](ports::Records& records) { return records.journal().audit_of("", 5); }));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].number == 10);
  CHECK(lines[0].entry.action == "audit_head_missing");
  chain.store.reset();
  CHECK(chain.verify().checked == 10);
}

TEST_CASE("what a failed write recorded is in neither chain nor proof") {
  Chain chain;
  chain.open();
  const auto failed = chain.store->write([](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.journal().append(plain_entry("open_tip", "undone")));
    return fail(ErrorCode::conflict);
  });
  CHECK(code_of(failed) == ErrorCode::conflict);
  const auto written = must(chain.store->write([](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.journal().append(plain_entry("open_tip", "one")));
    return records.journal().append(plain_entry("open_tip", "two"));
  }));
  CHECK(written.proof.covers({}, "open_tip", "one"));
  CHECK(written.proof.covers({}, "open_tip", "two"));
  CHECK_FALSE(written.proof.covers({}, "open_tip", "undone"));
  const auto two = must(chain.store->read(
      [](ports::Records& records) { return records.journal().audit_of("two", 5); }));
  REQUIRE(two.size() == 1);
  CHECK(two[0].number == entries + 2);
  chain.store.reset();
  CHECK(chain.verify().is_whole());
}

TEST_CASE("who did one of several things last is found, however much was done since") {
  Chain chain;
  chain.open();
  must(chain.store->write([](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.journal().append(plain_entry("add_member", "one")));
    HD_CHECK(records.journal().append(plain_entry("renew_slip", "one")));
    HD_CHECK(records.journal().append(plain_entry("renew_slip", "two")));
    for (int i = 0; i < 1200; ++i)
      HD_CHECK(records.journal().append(plain_entry("read_people", "one")));
    return Done{};
  }));
  const auto last = [&](const std::string& object, const std::vector<std::string>& actions) {
    const auto found = must(chain.store->read(
        [&](ports::Records& records) { return records.journal().last_of(object, actions); }));
    return found ? found->number - entries : 0;
  };
  CHECK(last("one", {"add_member", "renew_slip"}) == 2);
  CHECK(last("one", {"add_member"}) == 1);
  CHECK(last("two", {"add_member", "renew_slip"}) == 3);
  CHECK(last("two", {"add_member"}) == 0);
  CHECK(last("one", {}) == 0);
}

TEST_CASE("the audit key is made once and refused when others may read it") {
  TempFolder folder;
  const std::string path = folder.path() + "/keys";
  const auto first = must(must(vault::KeysFolder::open(path)).audit_keys()).public_key();
  CHECK(must(must(vault::KeysFolder::open(path)).audit_keys()).public_key() == first);
  CHECK(must(vault::read_audit_public_key(path + "/audit.pub")) == first);
  struct stat about{};
  REQUIRE(stat((path + "/audit.key").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0600);
  REQUIRE(chmod((path + "/audit.key").c_str(), 0640) == 0);
  CHECK(code_of(must(vault::KeysFolder::open(path)).audit_keys()) == ErrorCode::storage_failed);
  REQUIRE(chmod(path.c_str(), 0755) == 0);
  CHECK(code_of(vault::KeysFolder::open(path)) == ErrorCode::storage_failed);
}
