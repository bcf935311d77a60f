// A small world for the tests of the vault: a real main.db in a folder of its own, real keys, two
// agencies, a tip as the public program seals it.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "crypto/random.hpp"
#include "crypto/receipt.hpp"
#include "domain/tip.hpp"
#include "vault/key_vault.hpp"
#include "vault/main_store.hpp"

namespace vault_test {

using namespace hd;

template <class T>
T must(Result<T> result) {
  if (!result) {
    const std::string why(name_of(result.error().code));
    throw std::runtime_error(why + ": " + result.error().logged.text);
  }
  return std::move(*result);
}

template <class R>
ErrorCode code_of(const R& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

inline Moment at_hour(int hour) {
  return Moment::local(CivilDate::of(2026, 11, 24).value(), hour, 0);
}

struct Officer {
  domain::Member member;
  ports::MemberKeyRecord keys;
  ports::KeySession session;
};

// A tip in the public program's hands.
struct SentTip {
  ports::SealedTip sealed;
  Bytes sealed_key;
  crypto::Receipt receipt;
  Bytes dialogue_public;  // what is added to it is sealed to this
};

inline constexpr const char* password = "mật khẩu dài của tôi";
inline const std::string story_text = "Có người hứa cưới em tôi rồi đưa qua biên giới.";

class World {
 public:
  World();

  TempFolder folder;
  std::unique_ptr<vault::MainStore> store;
  std::unique_ptr<storage::BlobStore> blobs;
  std::unique_ptr<storage::BlobStore> documents;
  vault::KeyVault keys;

  // Closes main.db and opens it again.
  void reopen();

  // Told in the audit chain, as every change of people must be.
  void change_people(const std::function<Result<Done>(ports::Records&)>& work);
  // The same of a lead.
  void change_lead(domain::LeadId lead, const std::function<Result<Done>(ports::Records&)>& work);
  domain::Agency found_agency(domain::AgencyKind kind, const std::string& name);
  Officer hire(const domain::Agency& agency, const std::string& code,
               std::set<domain::Function> functions);
  // A compartment of the officer's agency whose keys the officer holds.
  ports::CompartmentKeyRecord found_compartment(const Officer& officer,
                                                domain::CompartmentFunction function);
  void admit(const Officer& by, const Officer& newcomer, const ports::CompartmentKeyRecord& to);
  ports::AuditProof proof(const Officer& officer, const std::string& action,
                          const std::string& object_id);

  SentTip send_tip(const ports::CompartmentKeyRecord& to, std::vector<std::string> files = {});
  // Sealed to a compartment, as for tips that have no dialogue key.
  ports::SealedAnswer send_answer(const ports::CompartmentKeyRecord& to, domain::LeadId lead,
                                  domain::QuestionId question);
  ports::SealedAnswer send_answer(const SentTip& tip, domain::LeadId lead);
  domain::Lead take_in(const SentTip& tip, const ports::CompartmentKeyRecord& to);

  Result<ports::KeyPath> path(domain::LeadId lead, const Officer& officer);
  ports::SealedTip tip_of(domain::LeadId lead);
  void set_grant(ports::Grant grant, domain::GrantState state);
  void add(const ports::Grant& grant);
};

// A lead without a tip worth opening, for the tests of lists.
domain::Lead plain_lead(domain::AgencyId agency, const std::string& number);
ports::SealedTip plain_tip(const domain::Lead& lead);
ports::AuditEntry plain_entry(const std::string& action, const std::string& object_id);

}  // namespace vault_test
