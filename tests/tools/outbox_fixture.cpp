// Plays the staff program for the tests of the public program: makes outbox.db with real keys,
// takes over and opens what came in, asks questions. Its keys grow from fixed seeds.
//
//   outbox_fixture DATA open            a city with one intake of its own and one of a commune
//   outbox_fixture DATA demo            the same, marked as a trial
//   outbox_fixture DATA close           the city's intake ends
//   outbox_fixture DATA take            prints each new item, opened, one JSON a line; then "taken"
//   outbox_fixture DATA ask CODE TEXT   a question to the holder of the receipt
//   outbox_fixture DATA forge CODE TEXT the same, signed by somebody else
//   outbox_fixture DATA accept CODE     the status "accepted" with its limit
//   outbox_fixture DATA file BLOB KEY   writes the opened file to standard output
#include <cstdio>
#include <fstream>
#include <iostream>

#include "base/json.hpp"
#include "crypto/contexts.hpp"
#include "crypto/dialogue_keys.hpp"
#include "crypto/file_open.hpp"
#include "crypto/hash.hpp"
#include "crypto/init.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/random.hpp"
#include "crypto/sealed_text.hpp"
#include "crypto/typed_receipt.hpp"
#include "storage/blobs.hpp"
#include "storage/inbox/inbox_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "storage/sqlite/sqlite_store.hpp"

using namespace hd;

namespace {

struct FixtureTag;

template <class T>
T must(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << name_of(result.error().code) << ": " << result.error().logged.text << "\n";
  std::exit(1);
}

std::unique_ptr<storage::Store> open(const std::string& data, std::string name,
                                     storage::Role role) {
  storage::SqliteOptions options;
  options.path = data + "/" + name + ".db";
  options.role = role;
  options.schema = storage::embedded_schema(name);
  return must(storage::open_sqlite(std::move(options)));
}

crypto::KeySet keys_of(std::string_view compartment) {
  const auto seed = crypto::blake2b<32>({"hd-fixture", compartment});
  return crypto::compartment_keys(crypto::KeySeed::copy_of(seed));
}

storage::CompartmentKey compartment(const std::string& id, const std::string& unit) {
  const crypto::KeySet keys = keys_of(id);
  return {id,
          1,
          unit,
          "intake",
          "Công an thành phố Hải Phòng",
          keys.box.public_key().bytes(),
          keys.sign.public_key().bytes(),
          true};
}

void make_city(storage::Store& outbox, bool is_demo) {
  (void)must(outbox.write([&](storage::Transaction& tx) -> Result<Done> {
    HD_CHECK(storage::upsert_compartment_key(tx, compartment("city-intake", "")));
    HD_CHECK(storage::upsert_compartment_key(tx, compartment("commune-intake", "11680")));
    HD_CHECK(storage::set_setting(tx, "province_name", "thành phố Hải Phòng"));
    return storage::set_setting(tx, "is_demo", is_demo ? "1" : "0");
  }));
}

void close_city(storage::Store& outbox) {
  storage::CompartmentKey ended = compartment("city-intake", "");
  ended.is_current = false;
  must(outbox.write(
      [&](storage::Transaction& tx) { return storage::upsert_compartment_key(tx, ended); }));
}

std::string text_in(const storage::Sealed& sealed, const crypto::SymmetricKey& key,
                    const crypto::EnvelopeContext& place) {
  return std::string(must(crypto::open_envelope(sealed.bytes, key, place)).text());
}

crypto::SymmetricKey key_of_tip(const storage::InboxItem& item, const Bytes& sealed_key,
                                crypto::ProtectionClass cls) {
  const std::string& to = item.recipient_compartment;
  const auto epoch = static_cast<std::uint32_t>(item.recipient_epoch);
  return must(crypto::unwrap_key(sealed_key, keys_of(to).box,
                                 crypto::tip_key_context(item.id, cls, {to, epoch})));
}

// The id and the key of each tip that was taken, by its lookup hash: answers are sealed to it.
std::string kept_path(const std::string& data, const storage::InboxItem& item) {
  return data + "/../tip-" + to_hex(item.lookup_hash);
}
void keep_key(const std::string& path, const storage::InboxItem& tip,
              const crypto::SymmetricKey& key) {
  std::ofstream(path) << tip.id << ' ' << to_hex(key.view());
}

crypto::SymmetricKey key_of_answer(const std::string& path, const storage::InboxItem& item) {
  std::string tip_id, hex;
  if (!(std::ifstream(path) >> tip_id >> hex)) {
    std::cerr << "an answer to a tip that was not taken\n";
    std::exit(1);
  }
  const auto file_key = crypto::SymmetricKey::copy_of(must(from_hex(hex)));
  return must(crypto::unwrap_key(item.sealed_key.bytes, crypto::dialogue_keys(file_key),
                                 crypto::answer_to_tip_context(item.id, tip_id)));
}

std::string content_of(const std::string& data, const storage::InboxItem& item) {
  const std::string path = kept_path(data, item);
  if (item.kind == "answer") {
    return text_in(item.sealed_content, key_of_answer(path, item),
                   crypto::answer_content_context(item.id));
  }
  const auto key = key_of_tip(item, item.sealed_key.bytes, crypto::ProtectionClass::file);
  keep_key(path, item, key);
  return text_in(item.sealed_content, key, crypto::tip_content_context(item.id));
}

void print_item(const std::string& data, const storage::InboxItem& item) {
  const std::string content = content_of(data, item);
  Json line;
  line.set("kind", item.kind)
      .set("to", item.recipient_compartment)
      .set("unit", item.unit_code)
      .set("danger", item.danger);
  line.set("hour", item.received_hour.seconds).set("question", item.question_id);
  line.set("language", item.language).set("lookup", to_hex(item.lookup_hash));
  line.set("blobs", static_cast<std::int64_t>(item.blobs.size()));
  line.set("content", must(Json::parse(content, 10'000'000)));
  if (item.sealed_guarded) {
    const auto key =
        key_of_tip(item, item.sealed_guarded_key->bytes, crypto::ProtectionClass::guarded);
    const std::string guarded =
        text_in(*item.sealed_guarded, key, crypto::tip_reporter_context(item.id));
    line.set("guarded", must(Json::parse(guarded, 100'000)));
  }
  std::cout << line.dump() << "\n";
}

void take(const std::string& data, storage::Store& outbox) {
  const auto inbox = open(data, "inbox", storage::Role::reader);
  const auto items =
      must(inbox->read([](storage::Transaction& tx) { return storage::items_after(tx, 0, 1000); }));
  for (const storage::InboxItem& item : items) print_item(data, item);
  if (items.empty()) return;
  (void)must(outbox.write([&](storage::Transaction& tx) {
    return storage::set_progress(tx, "taken_seq", items.back().seq);
  }));
}

Bytes lookup_of(const crypto::Receipt& receipt) {
  const auto hash = crypto::lookup_hash(receipt);
  return {hash.begin(), hash.end()};
}

void ask(storage::Store& outbox, const std::string& code, const std::string& text, bool forged) {
  const auto receipt = must(crypto::parse_receipt(code));
  storage::QuestionRow row;
  row.id = crypto::random_id<FixtureTag>().text();
  row.lookup_hash = lookup_of(receipt);
  row.compartment_id = "city-intake";
  row.epoch = 1;
  Json content;
  content.set("v", 1).set("text", text).set("agency", "Cơ quan điều tra").set("day", "2026-11-26");
  row.sealed.bytes = crypto::seal_text_to(crypto::reply_keys(receipt).public_key(), content.dump(),
                                          crypto::question_context(row.id, row.lookup_hash));
  const crypto::KeySet signer = keys_of(forged ? "somebody-else" : "city-intake");
  row.signature = crypto::sign_question(
                      {row.id, row.lookup_hash, {"city-intake", 1}, row.sealed.bytes}, signer.sign)
                      .bytes();
  row.asked_day = must(CivilDate::of(2026, 11, 26));
  (void)must(
      outbox.write([&](storage::Transaction& tx) { return storage::put_question(tx, row); }));
}

void accept(storage::Store& outbox, const std::string& code) {
  storage::TipStatus status;
  status.lookup_hash = lookup_of(must(crypto::parse_receipt(code)));
  status.code = "verifying";
  status.agency_name = "Cơ quan điều tra";
  status.accepted_day = must(CivilDate::of(2026, 11, 26));
  status.limit_day = must(CivilDate::of(2026, 12, 16));
  (void)must(
      outbox.write([&](storage::Transaction& tx) { return storage::put_status(tx, status); }));
}

void print_file(const std::string& data, const std::string& blob, const std::string& key_text) {
  const auto blobs = must(storage::open_blob_directory(data + "/blobs"));
  const auto reader = must(blobs->open(blob));
  Bytes sealed(reader->size());
  std::size_t at = 0;
  while (at < sealed.size()) {
    const std::size_t got = must(reader->read(std::span(sealed).subspan(at)));
    if (got == 0) break;
    at += got;
  }
  const auto key = crypto::SymmetricKey::copy_of(must(from_base64url(key_text)));
  const auto plain = must(crypto::open_file(sealed, key, crypto::file_context(blob)));
  std::fwrite(plain.view().data(), 1, plain.size(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
  crypto::init();
  if (argc < 3) return 2;
  const std::string data = argv[1], verb = argv[2];
  const std::string one = argc > 3 ? argv[3] : "", two = argc > 4 ? argv[4] : "";
  if (verb == "file") {
    print_file(data, one, two);
    return 0;
  }
  const auto outbox = open(data, "outbox", storage::Role::writer);
  if (verb == "open" || verb == "demo")
    make_city(*outbox, verb == "demo");
  else if (verb == "close")
    close_city(*outbox);
  else if (verb == "take")
    take(data, *outbox);
  else if (verb == "ask" || verb == "forge")
    ask(*outbox, one, two, verb == "forge");
  else if (verb == "accept")
    accept(*outbox, one);
  else
    return 2;
  return 0;
}
