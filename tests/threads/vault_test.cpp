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
#include "vault/search_index.hpp"

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
        (*member)->opened->keep(
            wrap, std::make_shared<const crypto::KeySet>(crypto::compartment_keys(random_seed())));
      }
      CHECK((*member)->opened->find(wrap));
      if (own == 0 && i % 5 == 0) REQUIRE(sessions.replace(shared, random_seed()));
      sessions.remove(mine);
      CHECK_FALSE(sessions.find(mine));
    }
  });
}

TEST_CASE("an index is filled, asked and told of changes by many threads") {
  crypto::init();
  SearchIndex index;
  std::vector<domain::LeadId> reach;
  for (int n = 0; n < 400; ++n) reach.push_back(crypto::random_id<domain::LeadTag>());
  const auto as_of = index.keep_only(reach).as_of;
  hd::test::together(8, [&](int own) {
    for (std::size_t n = static_cast<std::size_t>(own); n < reach.size(); n += 8) {
      domain::TipContent content;
      content.story = "người thứ " + std::to_string(n);
      index.add({{reach[n], content}}, as_of);
      CHECK_FALSE(index.find("nguoi", 10).leads.empty());
      if (n % 50 == 0) index.forget(reach[n]);
    }
  });
  CHECK(index.keep_only(reach).leads.size() == 8);
  CHECK(index.find("nguoi", reach.size()).leads.size() == 392);
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
