// What the store of sealed files promises.
#include "storage/blobs.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>

#include "contract/stores.hpp"
#include "storage/postgres/postgres_blobs.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

Moment wall_clock() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::seconds>(since).count()};
}

// One place for blobs, which can be opened again.
class BlobPlace {
 public:
  virtual ~BlobPlace() = default;
  virtual std::unique_ptr<BlobStore> open() const = 0;
  // Finished or not, as counted without the store.
  virtual std::size_t kept() const = 0;
};

struct DirectoryPlace final : BlobPlace {
  TempDirectory directory;
  std::string root = directory.file("blobs");

  std::unique_ptr<BlobStore> open() const override { return must(open_blob_directory(root)); }
  std::size_t kept() const override {
    std::size_t count = 0;
    if (!std::filesystem::exists(root)) return count;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      count += entry.is_regular_file() ? 1 : 0;
    }
    return count;
  }
};

struct RowsPlace final : BlobPlace {
  PostgresDatabase database;
  RowsPlace() { must(database.migrate(embedded_schema("blobs"))); }

  std::unique_ptr<BlobStore> open() const override {
    PostgresBlobOptions options;
    options.schema = embedded_schema("blobs");
    options.place = database.options(options.schema).place;
    return open_postgres_blobs(options);
  }
  std::size_t kept() const override {
    return std::stoul(database.say("select count(*) from blobs.blob").at(0));
  }
};

struct Blobs {
  std::unique_ptr<BlobPlace> place;
  std::unique_ptr<BlobStore> blobs = place->open();

  std::string store(const Bytes& content) const {
    const auto writer = must(blobs->create());
    REQUIRE(writer->write(content));
    REQUIRE(writer->finish());
    return writer->name();
  }
  std::vector<std::string> all() const {
    return must(blobs->list_older_than(wall_clock().plus_hours(1)));
  }
};

// Runs a promise over every kind of place.
void everywhere(const std::function<void(const Blobs&)>& promise) {
  for (const std::string engine : {"directory", "postgres"}) {
    CAPTURE(engine);
    if (engine == "directory") promise(Blobs{std::make_unique<DirectoryPlace>()});
    if (engine == "postgres") promise(Blobs{std::make_unique<RowsPlace>()});
  }
}

Bytes read_all(BlobReader& reader, std::size_t step) {
  Bytes all;
  Bytes part(step);
  while (const std::size_t got = must(reader.read(part))) {
    all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(got));
  }
  return all;
}

// No file of this process may grow over `bytes`; the write fails instead of killing it.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int);
};

}  // namespace

TEST_CASE("a blob comes back as it was written, in any steps") {
  everywhere([](const Blobs& place) {
    const auto writer = must(place.blobs->create());
    Bytes content;
    for (int part = 0; part < 5; ++part) {
      const Bytes bytes(70'000, static_cast<std::uint8_t>(part));
      REQUIRE(writer->write(bytes));
      content.insert(content.end(), bytes.begin(), bytes.end());
    }
    REQUIRE(writer->finish());
    for (const std::size_t step : {1'000'000, 65'536, 333}) {
      const auto reader = must(place.blobs->open(writer->name()));
      CHECK(reader->size() == content.size());
      CHECK(read_all(*reader, step) == content);
    }
    const auto whole_chunks = must(place.blobs->open(place.store(Bytes(2 * 65'536, 9))));
    CHECK(read_all(*whole_chunks, 100'000) == Bytes(2 * 65'536, 9));
    const auto empty = must(place.blobs->open(place.store({})));
    CHECK(empty->size() == 0);
    CHECK(read_all(*empty, 10).empty());
  });
}

TEST_CASE("a blob that is not finished never existed") {
  everywhere([](const Blobs& place) {
    {
      const auto writer = must(place.blobs->create());
      REQUIRE(writer->write(Bytes(100'000, 1)));
      CHECK(place.blobs->open(writer->name()).error().code == ErrorCode::not_found);
      CHECK(place.all().empty());
      CHECK(place.place->kept() == 1);
    }
    CHECK(place.place->kept() == 0);
  });
}

TEST_CASE("a finished blob takes nothing more") {
  everywhere([](const Blobs& place) {
    const auto writer = must(place.blobs->create());
    REQUIRE(writer->finish());
    CHECK_FALSE(writer->write(Bytes(1, 1)));
    CHECK_FALSE(writer->finish());
    CHECK(must(place.blobs->open(writer->name()))->size() == 0);
  });
}

TEST_CASE("only names of blobs are opened") {
  everywhere([](const Blobs& place) {
    const std::string name = place.store({1});
    for (const std::string& other :
         {std::string(), std::string("../secret"), std::string(32, '.'), std::string(32, 'A'),
          std::string(31, 'a'), std::string(33, 'a'), name + "/", name.substr(0, 31) + '\0',
          std::string(32, 'f')}) {
      CHECK(place.blobs->open(other).error().code == ErrorCode::not_found);
      CHECK(place.blobs->remove(other));
    }
    CHECK(place.blobs->open(name));
  });
}

TEST_CASE("names of blobs are random and say nothing") {
  everywhere([](const Blobs& place) {
    const std::string first = place.store({1});
    CHECK(first != place.store({1}));
    CHECK(first.size() == 32);
    CHECK(first.find_first_not_of("0123456789abcdef") == std::string::npos);
  });
}

TEST_CASE("what is removed is gone, and removing it again does no harm") {
  everywhere([](const Blobs& place) {
    const std::string name = place.store(Bytes(100'000, 1));
    CHECK(place.blobs->remove(name));
    CHECK(place.blobs->open(name).error().code == ErrorCode::not_found);
    CHECK(place.blobs->remove(name));
    CHECK(place.place->kept() == 0);
  });
}

TEST_CASE("old blobs are listed and half-written ones removed, young ones not") {
  everywhere([](const Blobs& place) {
    const std::string name = place.store({1});
    const auto unfinished = must(place.blobs->create());
    CHECK(place.all() == std::vector{name});
    const Moment yesterday = wall_clock().plus_hours(-24);
    CHECK(must(place.blobs->list_older_than(yesterday)).empty());
    CHECK(must(place.blobs->remove_unfinished(yesterday)) == 0);
    CHECK(place.place->kept() == 2);
    CHECK(must(place.blobs->remove_unfinished(wall_clock().plus_hours(1))) == 1);
    CHECK(place.all() == std::vector{name});
    CHECK(place.place->open()->open(name));
  });
}

TEST_CASE("a blob for which there is no room leaves nothing behind") {
  const Blobs place{std::make_unique<DirectoryPlace>()};
  {
    const auto writer = must(place.blobs->create());
    const SmallDisk disk(100'000);
    REQUIRE(writer->write(Bytes(60'000, 1)));
    CHECK_FALSE(writer->write(Bytes(60'000, 1)));
    CHECK_FALSE(writer->write(Bytes(1, 1)));
    CHECK_FALSE(writer->finish());
  }
  CHECK(place.place->kept() == 0);
}

TEST_CASE("files of blobs are private, their times are rounded") {
  const DirectoryPlace place;
  const auto blobs = place.open();
  const auto writer = must(blobs->create());
  REQUIRE(writer->finish());
  const std::string name = writer->name();
  struct stat seen{};
  REQUIRE(::stat((place.root + "/" + name.substr(0, 2) + "/" + name).c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777U) == 0600);
  CHECK(seen.st_mtim.tv_sec % 3600 == 0);
  CHECK(seen.st_mtim.tv_nsec == 0);
  REQUIRE(::stat(place.root.c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777U) == 0700);
}

TEST_CASE("a place that cannot hold blobs is refused at the start") {
  const DirectoryPlace place;
  std::ofstream(place.directory.file("plain")) << "x";
  CHECK_FALSE(open_blob_directory(place.directory.file("plain")));
  CHECK_FALSE(open_blob_directory(place.directory.file("no/such/place")));
}

TEST_CASE("rows of blobs: a part that a crash took is missed, and nothing is acknowledged") {
  const RowsPlace place;
  const auto blobs = place.open();
  const auto writer = must(blobs->create());
  REQUIRE(writer->write(Bytes(200'000, 1)));
  // What a crash may do to parts that were committed without a sync.
  place.database.say("delete from blobs.blob_chunk where position = 1");
  const auto finished = writer->finish();
  REQUIRE_FALSE(finished);
  CHECK(finished.error().code == ErrorCode::storage_failed);
  CHECK(blobs->open(writer->name()).error().code == ErrorCode::not_found);
}

TEST_CASE("rows of blobs: sessions that end while a blob is written or read cost nothing") {
  const RowsPlace place;
  const auto blobs = place.open();
  const auto end_all = [&] {
    place.database.say(
        "select pg_terminate_backend(pid) from pg_stat_activity where "
        "datname = current_database() and pid <> pg_backend_pid()");
  };
  const auto writer = must(blobs->create());
  for (std::uint8_t part = 0; part < 4; ++part) {
    end_all();
    REQUIRE(writer->write(Bytes(65'536, part)));
  }
  end_all();
  REQUIRE(writer->finish());
  const auto reader = must(blobs->open(writer->name()));
  Bytes part(65'536);
  for (std::uint8_t n = 0; n < 4; ++n) {
    end_all();
    REQUIRE(must(reader->read(part)) == part.size());
    CHECK(part == Bytes(65'536, n));
  }
}

TEST_CASE("rows of blobs: the hour alone is kept, and many are written at once") {
  const RowsPlace place;
  const auto blobs = place.open();
  std::vector<std::future<std::string>> writers;
  for (std::uint8_t n = 0; n < 8; ++n) {
    writers.push_back(std::async(std::launch::async, [&, n] {
      const auto writer = must(blobs->create());
      for (int i = 0; i < 10; ++i) must(writer->write(Bytes(65'000, n)));
      must(writer->finish());
      return writer->name();
    }));
  }
  for (std::uint8_t n = 0; n < 8; ++n) {
    const auto reader = must(blobs->open(writers[n].get()));
    CHECK(read_all(*reader, 100'000) == Bytes(650'000, n));
  }
  CHECK(place.database.say("select count(*) from blobs.blob where hour % 3600 <> 0").at(0) == "0");
}
