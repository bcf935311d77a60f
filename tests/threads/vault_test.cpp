// Unlocked keys and the head of the audit chain, from many requests at once.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "crypto/hash.hpp"
#include "crypto/init.hpp"
#include "crypto/random.hpp"
#include "threads/together.hpp"
#include "vault/audit_head.hpp"
#include "vault/audit_signer.hpp"
#include "vault/key_sessions.hpp"

using namespace hd;
using namespace hd::vault;

namespace {

crypto::KeySeed random_seed() { return crypto::KeySeed::copy_of(crypto::random_array<32>()); }

}  // namespace

TEST_CASE("keys are found, replaced and removed by many threads, and opened compartments kept") {
  crypto::init();
  KeySessions sessions;
  const auto shared = sessions.add(crypto::random_id<domain::MemberTag>(), random_seed());
  ports::CompartmentWrap wrap;
  wrap.compartment_id = crypto::random_id<domain::CompartmentTag>();
  wrap.sealed_seed = Bytes(80, 1);
  hd::test::together(8, [&](int own) {
    for (int i = 0; i < 20; ++i) {
      const auto mine = sessions.add(crypto::random_id<domain::MemberTag>(), random_seed());
      REQUIRE(sessions.find(mine));
      REQUIRE(sessions.replace(mine, random_seed()));
      const auto member = sessions.find(shared);
      REQUIRE(member);
      if (!(*member)->opened->find(wrap)) {
        (*member)->opened->keep(wrap, std::make_shared<const crypto::KeySet>(
                                          crypto::compartment_keys(random_seed())));
      }
      CHECK((*member)->opened->find(wrap));
      if (own == 0 && i % 5 == 0) REQUIRE(sessions.replace(shared, random_seed()));
      sessions.remove(mine);
      CHECK_FALSE(sessions.find(mine));
    }
  });
}

TEST_CASE("the longest chain that any thread names is the head that stays") {
  crypto::init();
  const std::string path =
      std::filesystem::temp_directory_path() / ("hd-head-" + std::to_string(::getpid()));
  {
    AuditSigner signer(path, crypto::SignKeyPair::generate());
    hd::test::together(8, [&](int own) {
      for (int i = 1; i <= 100; ++i) signer.committed({own * 100 + i, AuditHash{}});
    });
  }
  const auto head = read_audit_head(path);
  std::filesystem::remove(path);
  REQUIRE(head);
  CHECK(head->count == 800);
}
