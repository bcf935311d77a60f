// Plays the staff program for the tests of the public program: makes outbox.db with real keys,
// takes over and opens what came in, asks questions. Its keys grow from fixed seeds.
//
//   outbox_fixture DATA open            a city with one intake of its own and one of a commune
//   outbox_fixture DATA demo            the same, marked as a trial
//   outbox_fixture DATA take            prints each new item, opened, one JSON a line; then "taken"
//   outbox_fixture DATA ask CODE TEXT   a question to the holder of the receipt
//   outbox_fixture DATA forge CODE TEXT the same, signed by somebody else
//   outbox_fixture DATA accept CODE     the status "accepted" with its limit
//   outbox_fixture DATA file BLOB KEY   writes the opened file to standard output
#include <cstdio>
#include <iostream>

#include "base/json.hpp"
#include "crypto/contexts.hpp"
#include "crypto/file_open.hpp"
#include "crypto/hash.hpp"
#include "crypto/init.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/random.hpp"
#include "crypto/typed_receipt.hpp"
#include "crypto/sealed_text.hpp"
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

std::string open_sealed(const Bytes& wrapped, const Bytes& sealed, const std::string& to,
                        const std::string& context, const crypto::EnvelopeContext& place) {
  const auto key = must(crypto::unwrap_key(wrapped, keys_of(to).box, context));
  return std::string(must(crypto::open_envelope(sealed, key, place)).text());
}

void print_item(const storage::InboxItem& item) {
  const std::string& to = item.recipient_compartment;
  const crypto::CompartmentRef ref{to, static_cast<std::uint32_t>(item.recipient_epoch)};
  const bool is_tip = item.kind == "tip";
  const std::string context =
      is_tip ? crypto::tip_key_context(item.id, crypto::ProtectionClass::file, ref)
             : crypto::answer_key_context(item.id, ref);
  const std::string content = open_sealed(
      item.sealed_key.bytes, item.sealed_content.bytes, to, context,
      is_tip ? crypto::tip_content_context(item.id) : crypto::answer_content_context(item.id));
  Json line;
  line.set("kind", item.kind).set("to", to).set("unit", item.unit_code).set("danger", item.danger);
  line.set("hour", item.received_hour.seconds).set("question", item.question_id);
  line.set("language", item.language).set("lookup", to_hex(item.lookup_hash));
  line.set("blobs", static_cast<std::int64_t>(item.blobs.size()));
  line.set("content", must(Json::parse(content, 10'000'000)));
  if (item.sealed_guarded) {
    const std::string guarded =
        open_sealed(item.sealed_guarded_key->bytes, item.sealed_guarded->bytes, to,
                    crypto::tip_key_context(item.id, crypto::ProtectionClass::guarded, ref),
                    crypto::tip_reporter_context(item.id));
    line.set("guarded", must(Json::parse(guarded, 100'000)));
  }
  std::cout << line.dump() << "\n";
}

void take(const std::string& data, storage::Store& outbox) {
  const auto inbox = open(data, "inbox", storage::Role::reader);
  const auto items =
      must(inbox->read([](storage::Transaction& tx) { return storage::items_after(tx, 0, 1000); }));
  for (const storage::InboxItem& item : items) print_item(item);
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
