#include <algorithm>
#include <limits>

#include "base/limits.hpp"
#include "crypto/file_open.hpp"
#include "crypto/file_seal.hpp"
#include "crypto/hash.hpp"
#include "crypto/random.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::append;
using crypto_test::append_field;
using crypto_test::counting_key;
using crypto_test::hex;
using crypto_test::is_forged;

namespace {

constexpr std::size_t chunk = hd::limits::chunk_bytes;
constexpr std::string_view name_context = "file|b1";

struct RawChunk {
  hd::Bytes data;
  std::uint32_t index = 0;
  std::uint64_t total = 0;
  unsigned char tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  std::uint32_t claimed = std::numeric_limits<std::uint32_t>::max();  // default: size of data
};

// The format once more, from libsodium alone; also makes files that no sealer of ours would make.
// A stream set up for pulling with a given header pushes just as one that made that header.
hd::Bytes raw_file(hd::ByteView stream_header, const std::vector<RawChunk>& chunks) {
  hd::Bytes out = hd::bytes_of("HDF\x01");
  append(out, stream_header);
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_pull(&state, stream_header.data(),
                                                  counting_key().view().data());
  hd::Bytes binding{1};
  append_field(binding, "hd-file");
  append_field(binding, name_context);
  for (const RawChunk& c : chunks) {
    hd::Bytes inside;
    const bool by_size = c.claimed == std::numeric_limits<std::uint32_t>::max();
    append(inside, be32(c.index));
    append(inside, be32(by_size ? static_cast<std::uint32_t>(c.data.size()) : c.claimed));
    append(inside, be64(c.total));
    append(inside, c.data);
    inside.resize(16 + chunk);
    hd::Bytes sealed(inside.size() + 17);
    crypto_secretstream_xchacha20poly1305_push(&state, sealed.data(), nullptr, inside.data(),
                                               inside.size(), binding.data(), binding.size(),
                                               c.tag);
    append(out, sealed);
    binding.clear();
  }
  return out;
}

constexpr unsigned char final_tag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

hd::Bytes sealed_file(hd::ByteView plain, std::size_t piece = 10'000) {
  FileSealer sealer(counting_key(), name_context);
  hd::Bytes out = sealer.header();
  for (std::size_t at = 0; at < plain.size(); at += piece) {
    append(out, sealer.push(plain.subspan(at, std::min(piece, plain.size() - at))));
  }
  append(out, sealer.finish());
  CHECK(sealer.length() == plain.size());
  return out;
}

hd::Bytes random_plain(std::size_t length) {
  hd::Bytes plain(length);
  fill_random(plain);
  return plain;
}

auto opened_file(hd::ByteView sealed) { return open_file(sealed, counting_key(), name_context); }

hd::Bytes slice(const hd::Bytes& all, std::size_t from, std::size_t count) {
  const hd::ByteView part = hd::ByteView(all).subspan(from, count);
  return {part.begin(), part.end()};
}

// header and chunks of a sealed file, put together again in the order asked for
hd::Bytes reassembled(const hd::Bytes& sealed, const std::vector<std::size_t>& order) {
  hd::Bytes out = slice(sealed, 0, file_header_bytes);
  for (const std::size_t n : order) {
    append(out, slice(sealed, file_header_bytes + n * sealed_chunk_bytes, sealed_chunk_bytes));
  }
  return out;
}

}  // namespace

TEST_CASE("the bytes of a sealed file are frozen") {
  const hd::Bytes header(24, 0x42);
  const auto sealed = raw_file(header, {{hd::bytes_of("abc"), 0, 3, final_tag}});
  CHECK(opened_file(sealed)->text() == "abc");
  CHECK(hex(slice(sealed, 28, 32)) ==
        "d88187facf6e22ce0f48eebfab3b4ef0fb07b6ff8ace744f35aee6df5bdb2655");
  CHECK(hex(sha256(sealed)) ==
        "103be300faec8b37c8eed6ea1f32c2052e1bc4a078a9f4fb8ac968fe5103b6aa");
}

TEST_CASE("a sealed file is byte for byte what docs/cryptography.md says") {
  const hd::Bytes plain = random_plain(chunk + 5);
  const hd::Bytes sealed = sealed_file(plain);
  const hd::Bytes expected = raw_file(hd::ByteView(sealed).subspan(4, 24),
                                      {{slice(plain, 0, chunk), 0, chunk},
                                       {slice(plain, chunk, 5), 1, chunk + 5, final_tag}});
  CHECK(sealed == expected);
}

TEST_CASE("files of every awkward length come back, in whatever pieces they came") {
  for (const std::size_t length : {std::size_t{0}, std::size_t{1}, chunk - 1, chunk, chunk + 1,
                                   2 * chunk, 3 * chunk + 7}) {
    for (const std::size_t piece : {std::size_t{1000}, chunk, std::size_t{1'000'000}}) {
      const hd::Bytes plain = random_plain(length);
      const hd::Bytes sealed = sealed_file(plain, piece);
      CHECK(sealed.size() == sealed_file_bytes(length));
      const auto opened = opened_file(sealed);
      REQUIRE(opened);
      CHECK(std::ranges::equal(opened->view(), plain));
    }
  }
}

TEST_CASE("a file opens piece by piece as well") {
  const hd::Bytes plain = random_plain(2 * chunk + 100);
  const hd::Bytes sealed = sealed_file(plain);
  FileOpener opener(counting_key(), name_context);
  hd::Bytes opened;
  for (std::size_t at = 0; at < sealed.size(); at += 777) {
    const auto piece = opener.push(hd::ByteView(sealed).subspan(
        at, std::min<std::size_t>(777, sealed.size() - at)));
    REQUIRE(piece);
    append(opened, piece->view());
  }
  CHECK(opener.finish().value() == plain.size());
  CHECK(opened == plain);
}

TEST_CASE("a file without its FINAL chunk is refused") {
  const hd::Bytes sealed = sealed_file(random_plain(3 * chunk));
  CHECK(opened_file(sealed));
  CHECK(is_forged(opened_file(reassembled(sealed, {0, 1}))));
  CHECK(is_forged(opened_file(reassembled(sealed, {0}))));
  CHECK(is_forged(opened_file(reassembled(sealed, {}))));
  CHECK(is_forged(opened_file({})));
}

TEST_CASE("chunks left out, doubled or in another order are refused") {
  const hd::Bytes sealed = sealed_file(random_plain(3 * chunk + 1));
  CHECK(opened_file(reassembled(sealed, {0, 1, 2, 3})));
  const std::vector<std::vector<std::size_t>> orders{
      {1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {3}, {0, 0, 1, 2, 3}, {0, 1, 1, 2, 3}, {0, 1, 2, 3, 3},
      {1, 0, 2, 3}, {0, 2, 1, 3}, {0, 1, 3, 2}, {3, 2, 1, 0}, {0, 1, 2, 3, 0}};
  for (const auto& order : orders) CHECK(is_forged(opened_file(reassembled(sealed, order))));
}

TEST_CASE("chunks of another file with the same key are refused") {
  const hd::Bytes one = sealed_file(random_plain(2 * chunk));
  const hd::Bytes two = sealed_file(random_plain(2 * chunk));
  hd::Bytes mixed = reassembled(one, {0});
  append(mixed, slice(two, file_header_bytes + sealed_chunk_bytes, sealed_chunk_bytes));
  CHECK(is_forged(opened_file(mixed)));
}

TEST_CASE("bytes after FINAL are refused") {
  hd::Bytes sealed = sealed_file(random_plain(10));
  sealed.push_back(0);
  CHECK(is_forged(opened_file(sealed)));
}

TEST_CASE("another key or another name opens no file") {
  const hd::Bytes sealed = sealed_file(random_plain(10));
  CHECK(is_forged(open_file(sealed, counting_key(1), name_context)));
  CHECK(is_forged(open_file(sealed, counting_key(), "file|b2")));
  CHECK(is_forged(open_file(sealed, counting_key(), "")));
}

TEST_CASE("no flipped bit of a file passes") {
  const hd::Bytes sealed = sealed_file(random_plain(100));
  int accepted = 0;
  for (std::size_t byte = 0; byte < sealed.size(); ++byte) {
    // All bits at both ends, where the structure is; in the filling one bit of every 499th byte.
    const bool at_an_end = byte < 256 || byte + 64 > sealed.size();
    if (!at_an_end && byte % 499 != 0) continue;
    for (unsigned bit = 0; bit < (at_an_end ? 8U : 1U); ++bit) {
      hd::Bytes damaged = sealed;
      damaged[byte] = static_cast<std::uint8_t>(damaged[byte] ^ (1U << bit));
      if (!is_forged(opened_file(damaged))) ++accepted;
    }
  }
  CHECK(accepted == 0);
}

TEST_CASE("no truncation of a file passes") {
  const hd::Bytes small = sealed_file(random_plain(100));
  const hd::Bytes large = sealed_file(random_plain(3 * chunk + 100));
  int accepted = 0;
  for (std::size_t length = 0; length < small.size(); ++length) {
    if (!is_forged(opened_file(hd::ByteView(small).first(length)))) ++accepted;
  }
  for (std::size_t border = file_header_bytes; border < large.size();
       border += sealed_chunk_bytes) {
    for (std::size_t length = border - 20; length < border + 40; ++length) {
      if (!is_forged(opened_file(hd::ByteView(large).first(length)))) ++accepted;
    }
  }
  CHECK(accepted == 0);
}

TEST_CASE("a true key does not excuse a false count, length or tag") {
  const hd::Bytes header(24, 7);
  const hd::Bytes full(chunk, 'x');
  const hd::Bytes few = hd::bytes_of("abc");
  const auto rekey = crypto_secretstream_xchacha20poly1305_TAG_REKEY;
  const auto push = crypto_secretstream_xchacha20poly1305_TAG_PUSH;
  CHECK(opened_file(raw_file(header, {{full, 0, chunk}, {few, 1, chunk + 3, final_tag}})));
  const std::vector<std::vector<RawChunk>> false_files{
      {{few, 1, 3, final_tag}},                                     // count
      {{few, 0, 4, final_tag}},                                     // length
      {{full, 0, chunk}, {few, 2, chunk + 3, final_tag}},           // count
      {{full, 0, chunk}, {few, 1, 3, final_tag}},                   // length
      {{few, 0, 3}, {few, 1, 6, final_tag}},                        // part full in the middle
      {{full, 0, chunk}, {{}, 1, chunk, final_tag}},                // empty last chunk
      {{full, 0, chunk + 1, final_tag, chunk + 1}},                 // more than a chunk holds
      {{full, 0, chunk, rekey}, {few, 1, chunk + 3, final_tag}},    // tags never used
      {{full, 0, chunk, push}, {few, 1, chunk + 3, final_tag}},
      {{few, 0, 3, final_tag}, {few, 1, 6, final_tag}},             // FINAL twice
  };
  for (const auto& chunks : false_files) CHECK(is_forged(opened_file(raw_file(header, chunks))));
}

TEST_CASE("another magic or suite is refused before anything is opened") {
  hd::Bytes sealed = sealed_file(random_plain(10));
  sealed[3] = 2;
  CHECK(is_forged(opened_file(sealed)));
  sealed[3] = 0;
  CHECK(is_forged(opened_file(sealed)));
}

TEST_CASE("an opener that met a forgery stays shut") {
  const hd::Bytes sealed = sealed_file(random_plain(2 * chunk));
  FileOpener opener(counting_key(), name_context);
  hd::Bytes damaged = reassembled(sealed, {0});
  damaged.back() ^= 1U;
  CHECK(is_forged(opener.push(damaged)));
  CHECK(is_forged(opener.push(reassembled(sealed, {0, 1}))));
  CHECK(is_forged(opener.push({})));
  CHECK(is_forged(opener.finish()));
}

TEST_CASE("no two files share their stream header") {
  CHECK(FileSealer(counting_key(), "a").header() != FileSealer(counting_key(), "a").header());
}
