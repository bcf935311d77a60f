// Stores that fail on demand, and a real pair in a folder of its own.
#pragma once

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <memory>
#include <string>

#include "base/csv.hpp"
#include "crypto/hash.hpp"
#include "crypto/init.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "intake/services.hpp"
#include "storage/inbox/inbox_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace hd::test {

class Folder {
 public:
  Folder() {
    std::string path = (std::filesystem::temp_directory_path() / "hd-intake-XXXXXX").string();
    REQUIRE(::mkdtemp(path.data()) != nullptr);
    path_ = path;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Passes work on until a failure is set.
class FailingStore : public storage::Store {
 public:
  explicit FailingStore(storage::Store& real) : real_(real) {}
  bool is_healthy() const override { return real_.is_healthy(); }
  std::optional<ErrorCode> write_fails, read_fails;
  std::optional<ErrorCode> answer_lost;  // the write is kept, but nobody hears of it

 protected:
  storage::Attempt attempt(storage::Access access, const storage::Work& work) override {
    const bool reads = access == storage::Access::read;
    if (reads && read_fails) return {fail(*read_fails), false};
    if (reads) return {real_.read(work), false};
    if (write_fails) return {fail(*write_fails), false};
    storage::Attempt written{real_.write(work), false};
    if (answer_lost) return {fail(*answer_lost), false};
    return written;
  }

 private:
  storage::Store& real_;
};

inline std::unique_ptr<storage::Store> open(const Folder& folder, std::string name) {
  storage::SqliteOptions options;
  options.path = folder.path() + "/" + name + ".db";
  options.schema = storage::embedded_schema(name);
  auto store = storage::open_sqlite(std::move(options));
  REQUIRE(store);
  return std::move(*store);
}

// Everything the pages need, with a clock that stands still until it is moved.
struct Bench {
  Folder folder;
  std::unique_ptr<storage::Store> real_inbox = open(folder, "inbox");
  std::unique_ptr<storage::Store> outbox = open(folder, "outbox");
  FailingStore inbox{*real_inbox};
  std::unique_ptr<storage::BlobStore> blobs =
      std::move(*storage::open_blob_directory(folder.path() + "/blobs"));
  std::unique_ptr<intake::Pages> pages = std::move(*intake::Pages::load());
  Moment now = Moment::local(*CivilDate::of(2026, 11, 24), 9, 10);
  crypto::KeySet city = crypto::compartment_keys(crypto::random_key());
  intake::Services services{
      inbox, *outbox, *blobs, keys(), units(), *pages, [this] { return now; }};

  static std::vector<crypto::ReceiptKey> keys() {
    crypto::init();
    std::vector<crypto::ReceiptKey> made;
    made.push_back(crypto::ReceiptKey::generate(1));
    return made;
  }
  static std::vector<Unit> units() {
    const std::string path = std::string(HD_SOURCE_DIR) + "/province/hai-phong/units.csv";
    auto read = read_units(*read_file(path), path, *CivilDate::of(2026, 11, 24));
    REQUIRE(read);
    return std::move(*read);
  }
  void open_city(std::int64_t epoch = 1, bool is_current = true) {
    REQUIRE(outbox->write([&](storage::Transaction& tx) {
      return storage::upsert_compartment_key(
          tx, {"city-intake", epoch, "", "intake", "Công an thành phố",
               city.box.public_key().bytes(), city.sign.public_key().bytes(), is_current});
    }));
  }
  std::size_t items() {
    return real_inbox
        ->read([](storage::Transaction& tx) { return storage::items_after(tx, 0, 100); })
        ->size();
  }
};

}  // namespace hd::test
