// What the staff program publishes.
#include <doctest/doctest.h>

#include "contract/rows.hpp"
#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

struct Outbox {
  explicit Outbox(const Engine& engine)
      : database(engine.make()), store(must(database->open(embedded_schema("outbox")))) {}

  void publish(const CompartmentKey& key) {
    must(store->write([&](Transaction& tx) { return upsert_compartment_key(tx, key); }));
  }
  std::optional<CompartmentKey> intake(const std::string& unit_code) {
    return must(store->read([&](Transaction& tx) { return current_intake(tx, unit_code); }));
  }

  std::unique_ptr<Database> database;
  std::unique_ptr<Store> store;
};

constexpr Moment now{1'790'000'000};

QuestionRow sample_question(const std::string& id, int day, Moment visible_from) {
  return {id,
          numbered(1, 3),
          "compartment",
          2,
          {{7, 8}},
          Bytes(64, 1),
          CivilDate::from_day_number(day),
          visible_from};
}

std::vector<std::string> ids_for(Store& store, const Bytes& lookup_hash, Moment moment) {
  std::vector<std::string> ids;
  for (const auto& question :
       must(store.read([&](Transaction& tx) { return questions_for(tx, lookup_hash, moment); }))) {
    ids.push_back(question.id);
  }
  return ids;
}

}  // namespace

TEST_CASE("a commune without its own intake has that of the city") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    CHECK_FALSE(outbox.intake(""));
    outbox.publish(sample_key("commune", 1, "11737"));
    CHECK_FALSE(outbox.intake(""));
    CHECK_FALSE(outbox.intake("11756"));
    outbox.publish(sample_key("city", 1, ""));
    CHECK(outbox.intake("")->compartment_id == "city");
    CHECK(outbox.intake("11756")->compartment_id == "city");
    CHECK(outbox.intake("11737")->compartment_id == "commune");
    CompartmentKey other = sample_key("investigation", 1, "11756");
    other.function = "case";
    outbox.publish(other);
    CHECK(outbox.intake("11756")->compartment_id == "city");
  }
}

TEST_CASE("a new epoch takes the place of the old one, which stays known") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    outbox.publish(sample_key("city", 1, ""));
    outbox.publish(sample_key("city", 2, ""));
    CHECK(outbox.intake("")->epoch == 2);
    const auto find = [&](std::int64_t epoch) {
      return must(
          outbox.store->read([&](Transaction& tx) { return find_compartment(tx, "city", epoch); }));
    };
    CHECK_FALSE(find(1)->is_current);
    CHECK(find(2)->is_current);
    CHECK(find(2)->box_public == numbered(1, 5));
    CHECK(find(2)->sign_public == numbered(1, 6));
    CHECK(find(2)->agency_name == "Công an");
    CHECK_FALSE(find(3));
    CompartmentKey closed = sample_key("city", 2, "");
    closed.is_current = false;
    outbox.publish(closed);
    CHECK_FALSE(outbox.intake(""));
  }
}

TEST_CASE("questions show from their time on, oldest first, to their receipt only") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    const auto put_one = [&](const QuestionRow& question) {
      must(outbox.store->write([&](Transaction& tx) { return put_question(tx, question); }));
    };
    put_one(sample_question("second", 21, now));
    put_one(sample_question("first", 20, now));
    put_one(sample_question("later", 19, now.plus_seconds(1)));
    QuestionRow changed = sample_question("first", 20, now);
    changed.signature = Bytes(64, 2);
    put_one(changed);
    using Ids = std::vector<std::string>;
    CHECK(ids_for(*outbox.store, numbered(1, 3), now) == Ids{"first", "second"});
    CHECK(ids_for(*outbox.store, numbered(1, 3), now.plus_seconds(1)).size() == 3);
    CHECK(ids_for(*outbox.store, numbered(2, 3), now).empty());
    const auto rows = must(outbox.store->read(
        [&](Transaction& tx) { return questions_for(tx, numbered(1, 3), now); }));
    CHECK(rows[0].signature == Bytes(64, 1));
    CHECK(rows[0].sealed.bytes == Bytes{7, 8});
    CHECK(rows[0].epoch == 2);
    CHECK(rows[0].asked_day == CivilDate::from_day_number(20));
    CHECK(rows[0].visible_from == now);
  }
}

TEST_CASE("the status of a tip is the last one, from its time on") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    const auto put_one = [&](const TipStatus& status) {
      must(outbox.store->write([&](Transaction& tx) { return put_status(tx, status); }));
    };
    const auto status = [&](Moment moment) {
      return must(outbox.store->read(
          [&](Transaction& tx) { return status_for(tx, numbered(1, 3), moment); }));
    };
    CHECK_FALSE(status(now));
    put_one({numbered(1, 3), "received", "Công an xã", std::nullopt, std::nullopt, now});
    CHECK_FALSE(status(now.plus_seconds(-1)));
    CHECK(status(now)->code == "received");
    CHECK_FALSE(status(now)->accepted_day);
    const auto day = CivilDate::from_day_number(20'000);
    put_one({numbered(1, 3), "accepted", "Cơ quan điều tra", day, day.plus_days(20), now});
    CHECK(status(now)->code == "accepted");
    CHECK(status(now)->agency_name == "Cơ quan điều tra");
    CHECK(status(now)->accepted_day == day);
    CHECK(status(now)->limit_day == day.plus_days(20));
    put_one({numbered(1, 3), "decided_open", "Cơ quan điều tra", day, {}, now.plus_hours(6)});
    CHECK(status(now)->code == "accepted");
    CHECK(status(now.plus_hours(6))->code == "decided_open");
  }
}

TEST_CASE("what is added unasked goes to who holds the tip, else where the tip went") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    std::optional<Recipient> sealed_to;
    const auto to = [&] {
      return must(outbox.store->read([&](Transaction& tx) {
        return compartment_for(tx, numbered(1, 3), sealed_to);
      }));
    };
    CHECK_FALSE(to());
    const auto put_key = [&](const std::string& id, const std::string& function) {
      const CompartmentKey key{id,           1,   {}, function, "Cơ quan điều tra", Bytes(32, 1),
                               Bytes(32, 2), true};
      must(outbox.store->write([&](Transaction& tx) { return upsert_compartment_key(tx, key); }));
    };
    put_key("city-intake", "intake");
    put_key("city-case", "case");
    REQUIRE(to());
    CHECK(to()->compartment_id == "city-intake");
    put_key("commune-intake", "intake");
    sealed_to = Recipient{"commune-intake", 1};
    CHECK(to()->compartment_id == "commune-intake");
    must(outbox.store->write(
        [&](Transaction& tx) { return put_holder(tx, {numbered(1, 3), "city-case", 1}); }));
    CHECK(to()->compartment_id == "city-case");
  }
}

TEST_CASE("progress only goes forward; settings are replaced") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Outbox outbox(engine);
    const auto reached = [&] {
      return must(outbox.store->read([](Transaction& tx) { return progress(tx, "taken_seq"); }));
    };
    CHECK(reached() == 0);
    for (const std::int64_t value : {5, 3, 5}) {
      must(outbox.store->write(
          [&](Transaction& tx) { return set_progress(tx, "taken_seq", value); }));
      CHECK(reached() == 5);
    }
    const auto name = [&] {
      return must(outbox.store->read([](Transaction& tx) { return setting(tx, "province_name"); }));
    };
    CHECK_FALSE(name());
    for (const char* value : {"Hải Phòng", "Thái Bình"}) {
      must(outbox.store->write(
          [&](Transaction& tx) { return set_setting(tx, "province_name", value); }));
      CHECK(name() == value);
    }
  }
}
