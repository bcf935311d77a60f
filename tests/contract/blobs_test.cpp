// What the store of sealed files promises.
#include "storage/blobs.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "contract/stores.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

Moment wall_clock() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::seconds>(since).count()};
}

struct BlobPlace {
  TempDirectory directory;
  std::string root = directory.file("blobs");
  std::unique_ptr<BlobStore> blobs = must(open_blob_directory(root));

  std::string store(const Bytes& content) const {
    const auto writer = must(blobs->create());
    REQUIRE(writer->write(content));
    REQUIRE(writer->finish());
    return writer->name();
  }
  std::size_t files() const {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      count += entry.is_regular_file() ? 1 : 0;
    }
    return count;
  }
  std::vector<std::string> all() const {
    return must(blobs->list_older_than(wall_clock().plus_hours(1)));
  }
};

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
  const BlobPlace place;
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
  const auto empty = must(place.blobs->open(place.store({})));
  CHECK(empty->size() == 0);
  CHECK(read_all(*empty, 10).empty());
}

TEST_CASE("a blob that is not finished never existed") {
  const BlobPlace place;
  {
    const auto writer = must(place.blobs->create());
    REQUIRE(writer->write(Bytes(10, 1)));
    CHECK(place.blobs->open(writer->name()).error().code == ErrorCode::not_found);
    CHECK(place.all().empty());
    CHECK(place.files() == 1);
  }
  CHECK(place.files() == 0);
}

TEST_CASE("a finished blob takes nothing more") {
  const BlobPlace place;
  const auto writer = must(place.blobs->create());
  REQUIRE(writer->finish());
  CHECK_FALSE(writer->write(Bytes(1, 1)));
  CHECK_FALSE(writer->finish());
  CHECK(must(place.blobs->open(writer->name()))->size() == 0);
}

TEST_CASE("a blob for which there is no room leaves nothing behind") {
  const BlobPlace place;
  {
    const auto writer = must(place.blobs->create());
    const SmallDisk disk(100'000);
    REQUIRE(writer->write(Bytes(60'000, 1)));
    CHECK_FALSE(writer->write(Bytes(60'000, 1)));
    CHECK_FALSE(writer->write(Bytes(1, 1)));
    CHECK_FALSE(writer->finish());
  }
  CHECK(place.files() == 0);
}

TEST_CASE("names are random and say nothing; files are private and their times are rounded") {
  const BlobPlace place;
  const std::string first = place.store({1});
  const std::string second = place.store({1});
  CHECK(first != second);
  CHECK(first.size() == 32);
  CHECK(first.find_first_not_of("0123456789abcdef") == std::string::npos);
  struct stat seen {};
  REQUIRE(::stat((place.root + "/" + first.substr(0, 2) + "/" + first).c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777U) == 0600);
  CHECK(seen.st_mtim.tv_sec % 3600 == 0);
  CHECK(seen.st_mtim.tv_nsec == 0);
  REQUIRE(::stat(place.root.c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777U) == 0700);
}

TEST_CASE("only names of blobs are opened") {
  const BlobPlace place;
  const std::string name = place.store({1});
  std::ofstream(place.directory.file("secret")) << "x";
  for (const std::string& other :
       {std::string(), std::string("../secret"), std::string(32, '.'), std::string(32, 'A'),
        std::string(31, 'a'), std::string(33, 'a'), name + "/", name.substr(0, 31) + '\0',
        std::string(32, 'f')}) {
    CHECK(place.blobs->open(other).error().code == ErrorCode::not_found);
    CHECK(place.blobs->remove(other));
  }
  CHECK(place.blobs->open(name));
}

TEST_CASE("what is removed is gone, and removing it again does no harm") {
  const BlobPlace place;
  const std::string name = place.store({1});
  CHECK(place.blobs->remove(name));
  CHECK(place.blobs->open(name).error().code == ErrorCode::not_found);
  CHECK(place.blobs->remove(name));
  CHECK(place.files() == 0);
}

TEST_CASE("old blobs are listed and half-written ones removed, young ones not") {
  const BlobPlace place;
  const std::string name = place.store({1});
  const auto unfinished = must(place.blobs->create());
  CHECK(place.all() == std::vector{name});
  const Moment yesterday = wall_clock().plus_hours(-24);
  CHECK(must(place.blobs->list_older_than(yesterday)).empty());
  CHECK(must(place.blobs->remove_unfinished(yesterday)) == 0);
  CHECK(place.files() == 2);
  CHECK(must(place.blobs->remove_unfinished(wall_clock().plus_hours(1))) == 1);
  CHECK(place.all() == std::vector{name});
  CHECK(must(open_blob_directory(place.root))->open(name));
}

TEST_CASE("a place that cannot hold blobs is refused at the start") {
  const BlobPlace place;
  std::ofstream(place.directory.file("plain")) << "x";
  CHECK_FALSE(open_blob_directory(place.directory.file("plain")));
  CHECK_FALSE(open_blob_directory(place.directory.file("no/such/place")));
}
