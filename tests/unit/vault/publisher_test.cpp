// From main.db to outbox.db and from inbox.db to the desk: each row once, whatever breaks between.
#include "storage/inbox/inbox_rows.hpp"
#include "storage/main/outgoing_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "vault/inbox_reader.hpp"
#include "vault/outbox_publisher.hpp"
#include "world.hpp"

using namespace vault_test;

namespace {

std::unique_ptr<storage::Store> reader_of(const std::string& path, const std::string& database) {
  storage::SqliteOptions options;
  options.path = path;
  options.role = storage::Role::reader;
  options.schema = storage::embedded_schema(database);
  return must(storage::open_sqlite(std::move(options)));
}

struct Publishing {
  TempFolder folder;
  std::unique_ptr<vault::MainStore> main;
  std::unique_ptr<vault::OutboxPublisher> publisher;
  std::unique_ptr<storage::Store> outbox;
  bool break_off = false;

  Publishing() {
    vault::MainStoreOptions options;
    options.place.data_folder = folder.path();
    main = must(vault::MainStore::open(options));
    open_publisher();
    outbox = reader_of(folder.path() + "/outbox.db", "outbox");
  }
  void open_publisher() {
    publisher.reset();
    vault::OutboxPublisherOptions options;
    options.place.data_folder = folder.path();
    options.batch_rows = 3;
    options.between_commits = [this]() -> Result<Done> {
      if (break_off) return fail(ErrorCode::storage_failed, "broken off");
      return Done{};
    };
    publisher = must(vault::OutboxPublisher::open(std::move(options), *main));
  }
  void put_status(const std::string& code) {
    ports::OutgoingStatus status;
    status.lookup_hash = Bytes(32, 7);
    status.code = code;
    must(main->write([&](ports::Records& r) { return r.outgoing().put(status); }));
  }
  std::string status() {
    const auto found = must(outbox->read([](storage::Transaction& tx) {
      return storage::status_for(tx, Bytes(32, 7), at_hour(10));
    }));
    return found ? found->code : "";
  }
  std::int64_t progress(const std::string& name) {
    return must(
        outbox->read([&](storage::Transaction& tx) { return storage::progress(tx, name); }));
  }
  std::size_t waiting() {
    return must(main->tables().read([](storage::Transaction& tx) {
             return storage::main_db::outgoing_after(tx, 0, 100);
           }))
        .size();
  }
};

}  // namespace

TEST_CASE("rows are published in order over several batches and then forgotten") {
  Publishing p;
  for (int i = 1; i <= 8; ++i) p.put_status("code" + std::to_string(i));
  CHECK(must(p.publisher->publish()) == 8);
  CHECK(p.status() == "code8");
  CHECK(p.progress("outgoing_seq") == 8);
  CHECK(p.waiting() == 0);
  CHECK(must(p.publisher->publish()) == 0);
}

TEST_CASE("broken off between the two databases, a row is not published a second time") {
  Publishing p;
  p.put_status("first");
  p.put_status("second");
  p.break_off = true;
  CHECK_FALSE(p.publisher->publish().has_value());
  CHECK(p.status() == "second");  // it is out
  CHECK(p.waiting() == 2);        // but main.db does not know yet
  p.break_off = false;
  p.open_publisher();
  CHECK(must(p.publisher->publish()) == 0);
  CHECK(p.waiting() == 0);
  // Numbers given later are above, though the rows before them are gone.
  p.put_status("third");
  CHECK(must(p.publisher->publish()) == 1);
  CHECK(p.status() == "third");
  CHECK(p.progress("outgoing_seq") == 3);
}

TEST_CASE("an older status broken off does not come back over a newer one") {
  Publishing p;
  p.put_status("old");
  p.break_off = true;
  CHECK_FALSE(p.publisher->publish().has_value());
  p.break_off = false;
  p.put_status("new");
  CHECK(must(p.publisher->publish()) == 1);
  CHECK(p.status() == "new");
}

TEST_CASE("every kind of row arrives as it was said") {
  Publishing p;
  ports::OutgoingQuestion question;
  question.id = crypto::random_id<domain::QuestionTag>();
  question.lookup_hash = Bytes(32, 1);
  question.compartment_id = crypto::random_id<domain::CompartmentTag>();
  question.sealed = {1, 2, 3};
  question.signature = Bytes(64, 9);
  question.asked_on = CivilDate::of(2026, 11, 24).value();
  question.visible_from = at_hour(8);
  ports::OutgoingCompartment compartment;
  compartment.keys.compartment.id = question.compartment_id;
  compartment.keys.box_public = Bytes(32, 2);
  compartment.keys.sign_public = Bytes(32, 3);
  compartment.unit_code = "11824";
  compartment.agency_name = "Công an xã A";
  ports::OutgoingStatus status;
  status.lookup_hash = Bytes(32, 1);
  status.code = "verifying";
  status.accepted_on = CivilDate::of(2026, 11, 20).value();
  must(p.main->write([&](ports::Records& r) -> Result<Done> {
    HD_CHECK(r.outgoing().put(question));
    HD_CHECK(r.outgoing().put(compartment));
    HD_CHECK(r.outgoing().put(status));
    return r.outgoing().put_setting("province_name", "Hải Phòng");
  }));
  CHECK(must(p.publisher->publish()) == 4);
  must(p.outbox->read([&](storage::Transaction& tx) -> Result<Done> {
    HD_TRY(const auto questions, storage::questions_for(tx, Bytes(32, 1), at_hour(9)));
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].id == question.id.text());
    CHECK(questions[0].sealed.bytes == question.sealed);
    CHECK(questions[0].signature == question.signature);
    CHECK(questions[0].asked_day == question.asked_on);
    HD_TRY(const auto intake, storage::current_intake(tx, "11824"));
    REQUIRE(intake);
    CHECK(intake->compartment_id == question.compartment_id.text());
    CHECK(intake->agency_name == "Công an xã A");
    HD_TRY(const auto known, storage::status_for(tx, Bytes(32, 1), at_hour(9)));
    REQUIRE(known);
    CHECK(known->accepted_day == status.accepted_on);
    CHECK_FALSE(known->limit_day);
    HD_TRY(const auto name, storage::setting(tx, "province_name"));
    CHECK(name == "Hải Phòng");
    return Done{};
  }));
}

TEST_CASE("how far the inbox was taken over is published too") {
  Publishing p;
  must(p.main->write([](ports::Records& r) { return r.journal().set_inbox_cursor(41); }));
  CHECK(must(p.publisher->publish()) == 0);
  CHECK(p.progress("taken_seq") == 41);
}

TEST_CASE("an inbox that does not exist yet is empty") {
  TempFolder folder;
  const auto inbox = must(vault::InboxReader::open({folder.path()}));
  CHECK(must(inbox->after(0, 10)).empty());
}

TEST_CASE("tips and answers are read from the inbox in order") {
  TempFolder folder;
  storage::SqliteOptions options;
  options.path = folder.path() + "/inbox.db";
  options.schema = storage::embedded_schema("inbox");
  const auto writer = must(storage::open_sqlite(std::move(options)));
  const auto tip_id = crypto::random_id<domain::TipTag>();
  storage::InboxItem row;
  row.kind = "tip";
  row.id = tip_id.text();
  row.submission_hash = Bytes(32, 1);
  row.received_hour = at_hour(9);
  row.danger = "now";
  row.recipient_compartment = crypto::random_id<domain::CompartmentTag>().text();
  row.recipient_epoch = 1;
  row.sealed_key.bytes = {1};
  row.sealed_content.bytes = {2};
  row.sealed_guarded = storage::Sealed{{3}};
  row.sealed_guarded_key = storage::Sealed{{4}};
  row.lookup_hash = Bytes(32, 5);
  row.reply_public_key = Bytes(32, 6);
  row.language = "vi";
  row.blobs = {"a", "b"};
  storage::InboxItem answer = row;
  answer.kind = "answer";
  answer.id = crypto::random_id<domain::AnswerTag>().text();
  answer.submission_hash = Bytes(32, 2);
  answer.sealed_guarded.reset();
  answer.sealed_guarded_key.reset();
  answer.question_id = crypto::random_id<domain::QuestionTag>().text();
  for (const storage::InboxItem& item : {row, answer}) {
    must(writer->write([&](storage::Transaction& tx) { return storage::insert_item(tx, item); }));
  }
  const auto inbox = must(vault::InboxReader::open({folder.path()}));
  const auto items = must(inbox->after(0, 10));
  REQUIRE(items.size() == 2);
  CHECK_FALSE(items[0].is_answer);
  CHECK(items[0].sealed.id == tip_id);
  CHECK(items[0].received_hour == at_hour(9));
  CHECK(items[0].sealed.sealed_guarded == Bytes{3});
  CHECK(items[0].sealed.blobs == row.blobs);
  CHECK(items[1].is_answer);
  CHECK(items[1].question_id == answer.question_id);
  CHECK(must(inbox->after(items[0].seq, 10)).size() == 1);
}
