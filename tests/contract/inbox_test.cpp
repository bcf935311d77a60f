// The rows that pass between the two programs.
#include <doctest/doctest.h>

#include "contract/rows.hpp"
#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

Result<Insertion> insert(Store& inbox, const InboxItem& item) {
  return inbox.write([&](Transaction& tx) { return insert_item(tx, item); });
}

std::vector<InboxItem> all_after(Store& inbox, std::int64_t seq, std::int64_t limit = 100) {
  return must(inbox.read([&](Transaction& tx) { return items_after(tx, seq, limit); }));
}

std::optional<ReceiptRow> receipt_of(Store& inbox, const InboxItem& item) {
  return must(inbox.read(
      [&](Transaction& tx) { return find_receipt_by_submission(tx, item.submission_hash); }));
}

// main.db as far as the passage needs it.
Schema taking_schema() {
  return {"main",
          {{1, "0001-first",
            "create table lead (id TEXT PRIMARY KEY, seq INTEGER not null) strict, without rowid;"
            "create table cursor (name TEXT PRIMARY KEY, seq INTEGER not null) strict, "
            "without rowid; insert into cursor (name, seq) values ('inbox', 0);"}}};
}

// Leads and the new cursor in one transaction; `fails_after` of them the program is interrupted.
Result<std::int64_t> take_over(Store& main, const std::vector<InboxItem>& items,
                               std::size_t fails_after) {
  return main.write([&](Transaction& tx) -> Result<std::int64_t> {
    HD_TRY(const Rows rows, tx.query("select seq from cursor where name = 'inbox'"));
    std::int64_t seq = rows.at(0).integer(0);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i == fails_after) return fail(ErrorCode::storage_failed, "interrupted");
      HD_CHECK(tx.execute("insert into lead (id, seq) values ($1, $2) on conflict (id) do nothing",
                          {items[i].id, items[i].seq}));
      seq = std::max(seq, items[i].seq);
    }
    HD_CHECK(tx.execute("update cursor set seq = $1 where name = 'inbox'", {seq}));
    return seq;
  });
}

std::int64_t number(Store& store, const std::string& sql) {
  return must(store.read([&](Transaction& tx) -> Result<std::int64_t> {
    HD_TRY(const Rows rows, tx.query(sql));
    return rows.at(0).integer(0);
  }));
}

}  // namespace

TEST_CASE("to whom an item is sealed is known while it waits, and no longer once it was taken") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto inbox = must(database->open(embedded_schema("inbox")));
    const InboxItem item = sample_item(1);
    const auto sealed_to = [&] {
      return must(inbox->read([&](Transaction& tx) { return recipient_of(tx, item.id); }));
    };
    CHECK_FALSE(sealed_to());
    must(insert(*inbox, item));
    REQUIRE(sealed_to());
    CHECK(sealed_to()->compartment_id == item.recipient_compartment);
    CHECK(sealed_to()->epoch == item.recipient_epoch);
    must(inbox->write([](Transaction& tx) { return delete_taken(tx, 1); }));
    CHECK_FALSE(sealed_to());
  }
}

TEST_CASE("an item comes back as it went in, its hour rounded down") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto inbox = must(database->open(embedded_schema("inbox")));
    InboxItem item = sample_item(1);
    item.sealed_guarded_key = Sealed{{1, 2}};
    item.sealed_guarded = Sealed{{3}};
    item.blobs = {std::string(32, 'a'), std::string(32, 'b')};
    item.received_hour = Moment{1'800'000'000 + 1234};
    CHECK(must(insert(*inbox, item)) == Insertion::stored);
    const InboxItem back = all_after(*inbox, 0).at(0);
    CHECK(back.seq == 1);
    CHECK(back.kind == item.kind);
    CHECK(back.id == item.id);
    CHECK(back.submission_hash == item.submission_hash);
    CHECK(back.received_hour == item.received_hour.floor_to_hour());
    CHECK(back.unit_code == item.unit_code);
    CHECK(back.danger == item.danger);
    CHECK(back.recipient_compartment == item.recipient_compartment);
    CHECK(back.recipient_epoch == item.recipient_epoch);
    CHECK(back.sealed_key.bytes == item.sealed_key.bytes);
    CHECK(back.sealed_content.bytes == item.sealed_content.bytes);
    CHECK(back.sealed_guarded_key->bytes == item.sealed_guarded_key->bytes);
    CHECK(back.sealed_guarded->bytes == item.sealed_guarded->bytes);
    CHECK(back.question_id == item.question_id);
    CHECK(back.lookup_hash == item.lookup_hash);
    CHECK(back.reply_public_key == item.reply_public_key);
    CHECK(back.language == item.language);
    CHECK(back.blobs == item.blobs);
    CHECK(must(inbox->read([&](Transaction& tx) { return is_sent_blob(tx, item.blobs[1]); })));
    CHECK_FALSE(must(inbox->read([&](Transaction& tx) { return is_sent_blob(tx, "c"); })));
  }
}

TEST_CASE("the same submission again makes no second item and keeps its receipt") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto inbox = must(database->open(embedded_schema("inbox")));
    const InboxItem first = sample_item(1);
    REQUIRE(must(insert(*inbox, first)) == Insertion::stored);
    InboxItem again = first;
    again.id = "another-id";
    again.sealed_content = Sealed{{9, 9, 9}};
    again.blobs = {std::string(32, 'c')};
    CHECK(must(insert(*inbox, again)) == Insertion::already_there);
    CHECK(all_after(*inbox, 0).size() == 1);
    CHECK(receipt_of(*inbox, again)->item_id == first.id);
    CHECK(receipt_of(*inbox, again)->received_day == first.received_hour.local_date());
    CHECK_FALSE(
        must(inbox->read([&](Transaction& tx) { return is_sent_blob(tx, again.blobs[0]); })));
    CHECK_FALSE(receipt_of(*inbox, sample_item(2)));
  }
}

TEST_CASE("a tip is found by its receipt, its answers are not found in its place") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto inbox = must(database->open(embedded_schema("inbox")));
    const InboxItem tip = sample_item(1);
    REQUIRE(insert(*inbox, tip));
    for (int n = 2; n <= 3; ++n) {
      InboxItem answer = sample_item(n);
      answer.kind = "answer";
      answer.question_id = "question";
      answer.lookup_hash = tip.lookup_hash;
      CHECK(must(insert(*inbox, answer)) == Insertion::stored);
      CHECK(receipt_of(*inbox, answer)->kind == "answer");
    }
    std::vector<hd::Bytes> hashes;
    for (int n = 100; n < 250; ++n) hashes.push_back(sample_item(n).lookup_hash);
    const auto look = [&](Transaction& tx) { return find_receipt_among(tx, hashes); };
    CHECK_FALSE(must(inbox->read(look)));
    hashes.insert(hashes.begin() + 130, tip.lookup_hash);
    const auto found = must(inbox->read(look));
    REQUIRE(found);
    CHECK(found->item_id == tip.id);
    CHECK(found->kind == "tip");
    CHECK(all_after(*inbox, 0).size() == 3);
  }
}

TEST_CASE("taken items go, receipts and numbers stay") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    auto inbox = must(database->open(embedded_schema("inbox")));
    for (int n = 1; n <= 5; ++n) REQUIRE(insert(*inbox, sample_item(n)));
    CHECK(all_after(*inbox, 2, 2).front().seq == 3);
    CHECK(all_after(*inbox, 2, 2).size() == 2);
    CHECK(must(inbox->write([](Transaction& tx) { return delete_taken(tx, 5); })) == 5);
    inbox.reset();
    inbox = must(database->open(embedded_schema("inbox")));
    CHECK(all_after(*inbox, 0).empty());
    CHECK(must(insert(*inbox, sample_item(3))) == Insertion::already_there);
    REQUIRE(insert(*inbox, sample_item(6)));
    CHECK(all_after(*inbox, 0).at(0).seq == 6);  // a number is never given twice
  }
}

TEST_CASE("an item that the schema does not allow leaves no receipt") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto database = engine.make();
    const auto inbox = must(database->open(embedded_schema("inbox")));
    InboxItem item = sample_item(1);
    item.danger = "perhaps";
    CHECK(insert(*inbox, item).error().code == ErrorCode::internal);
    InboxItem half = sample_item(1);
    half.sealed_guarded = Sealed{{1}};  // without its key
    CHECK(insert(*inbox, half).error().code == ErrorCode::internal);
    CHECK_FALSE(receipt_of(*inbox, item));
    CHECK(must(insert(*inbox, sample_item(1))) == Insertion::stored);
  }
}

TEST_CASE("every item passes to the other database exactly once, wherever it is interrupted") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    const auto inbox_database = engine.make();
    const auto main_database = engine.make();
    const auto inbox = must(inbox_database->open(embedded_schema("inbox")));
    const auto seen = must(inbox_database->open_for_reading(embedded_schema("inbox")));
    auto main = must(main_database->open(taking_schema()));
    constexpr int items = 60;
    for (int n = 1; n <= items; ++n) {
      REQUIRE(insert(*inbox, sample_item(n)));
      const std::int64_t cursor = number(*main, "select seq from cursor");
      const auto waiting = all_after(*seen, cursor, 7);
      const auto taken = take_over(*main, waiting, static_cast<std::size_t>(n % 5));
      CHECK((taken || taken.error().code == ErrorCode::storage_failed));
      if (n % 10 == 0) main.reset(), main = must(main_database->open(taking_schema()));
      // The tip program may be far behind in deleting, or never have heard of this taking.
      const std::int64_t known = number(*main, "select seq from cursor");
      if (n % 3 != 0) continue;
      REQUIRE(inbox->write([&](Transaction& tx) { return delete_taken(tx, known); }));
    }
    for (int round = 0; round < items; ++round) {
      const std::int64_t cursor = number(*main, "select seq from cursor");
      REQUIRE(take_over(*main, all_after(*seen, cursor, 7), 99));
    }
    CHECK(number(*main, "select count(*) from lead") == items);
    CHECK(number(*main, "select count(distinct seq) from lead") == items);
    CHECK(number(*main, "select seq from cursor") == items);
  }
}
