#include "crypto/hash.hpp"

#include <set>

#include "crypto/mac.hpp"
#include "crypto/random.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::counting_key;
using crypto_test::hex;

// The expected values were computed with the BLAKE2b of Python's hashlib, not with this room.
TEST_CASE("hashes of parts are frozen") {
  CHECK(hex(blake2b<32>({"ab", "c"})) ==
        "9b29c83bca563845c8445a09a80da00b8193336d231891003eb004de0b9b1b5e");
  CHECK(hex(keyed_blake2b<16>(counting_key(), {"hd-x", "yz"})) ==
        "99bc6f1a6c8e3ac64c07a4da6e3f76e1");
  CHECK(hex(sha256(hd::view_of("abc"))) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("where one part ends and the next begins counts") {
  CHECK(blake2b<32>({"ab", "c"}) != blake2b<32>({"a", "bc"}));
  CHECK(blake2b<32>({"ab"}) != blake2b<32>({"ab", ""}));
}

TEST_CASE("numbers are written big endian") {
  CHECK(hex(be32(0x01020304)) == "01020304");
  CHECK(hex(be64(0x0102030405060708)) == "0102030405060708");
  CHECK(hex(length_prefixed({"a", be32(7)})) == "000000000000000161000000000000000400000007");
}

TEST_CASE("derived keys are frozen and differ by use and by number") {
  CHECK(hex(derive_key(counting_key(), "memb-box").view()) ==
        "9a90b8e0b1b5b00a2be97fca2eaa371d9a7fdafe312ae66320f4c501398005d5");
  CHECK(hex(derive_key(counting_key(), "memb-box", 2).view()) ==
        "1383b641a9482cceb0ab33b9ed446045c7d55cf82e5d7929a9f8d1da49a024f3");
}

TEST_CASE("a mac holds only for its key, its parts and its length") {
  const auto mac = keyed_mac16(counting_key(), {"hd-blob", "name", be64(5)});
  CHECK(mac16_matches(mac, counting_key(), {"hd-blob", "name", be64(5)}));
  CHECK_FALSE(mac16_matches(mac, counting_key(1), {"hd-blob", "name", be64(5)}));
  CHECK_FALSE(mac16_matches(mac, counting_key(), {"hd-blob", "name", be64(6)}));
  CHECK_FALSE(mac16_matches(mac, counting_key(), {"hd-other", "name", be64(5)}));
  CHECK_FALSE(mac16_matches(hd::ByteView(mac).first(15), counting_key(),
                            {"hd-blob", "name", be64(5)}));
  CHECK_FALSE(mac16_matches({}, counting_key(), {"hd-blob", "name", be64(5)}));
}

TEST_CASE("comparison tells equal from unequal") {
  CHECK(constant_time_equal({}, {}));
  CHECK(constant_time_equal(hd::view_of("abc"), hd::view_of("abc")));
  CHECK_FALSE(constant_time_equal(hd::view_of("abc"), hd::view_of("abd")));
  CHECK_FALSE(constant_time_equal(hd::view_of("abc"), hd::view_of("ab")));
}

TEST_CASE("random names do not meet") {
  struct Tag;
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(random_id<Tag>().text());
  CHECK(seen.size() == 1000);
}
