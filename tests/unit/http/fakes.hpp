// Stand-ins for what the http room is given: a clock to turn, a vault that only remembers what was
// locked, a store that is out of order.
#pragma once

#include <vector>

#include "base/check.hpp"
#include "http/desk.hpp"
#include "ports/store.hpp"
#include "ports/vault.hpp"

namespace hd::http::test {

class FakeClock final : public ports::Clock {
 public:
  Moment now() const override { return at; }
  Moment at = Moment::local(*CivilDate::of(2026, 11, 25), 14, 20);  // a Wednesday
};

inline tl::unexpected<Error> not_here() { return fail(ErrorCode::internal, "not in this test"); }

class FakeVault : public ports::Vault {
 public:
  void lock(ports::KeySession session) override { locked.push_back(session); }
  std::vector<ports::KeySession> locked;

  using Key = ports::KeySession;
  using Proof = ports::AuditProof;
  Result<ports::MemberKeyRecord> new_member_keys(domain::MemberId, std::string_view) override {
    return not_here();
  }
  Result<Key> unlock(domain::MemberId, const ports::MemberKeyRecord&, std::string_view) override {
    return not_here();
  }
  Result<Done> spend_unlock_time(std::string_view) override { return not_here(); }
  Result<ports::MemberKeyRecord> rewrap_member(Key, std::string_view, bool) override {
    return not_here();
  }
  Result<ports::NewCompartment> new_compartment(Key, const domain::Compartment&) override {
    return not_here();
  }
  Result<ports::CompartmentWrap> admit(Key, const Proof&, const ports::CompartmentWrap&,
                                       domain::MemberId, const Bytes&) override {
    return not_here();
  }
  Result<domain::TipContent> open_tip(Key, const Proof&, const ports::KeyPath&,
                                      const ports::SealedTip&) override {
    return not_here();
  }
  Result<std::unique_ptr<ports::OpenedFile>> open_tip_file(Key, const Proof&, const ports::KeyPath&,
                                                           const ports::SealedTip&,
                                                           std::size_t) override {
    return not_here();
  }
  Result<ports::Grant> regrant(Key, const Proof&, const ports::KeyPath&,
                               const ports::CompartmentKeyRecord&, ports::Grant) override {
    return not_here();
  }
  Result<ports::SealedReport> seal_report(const ports::CompartmentKeyRecord&,
                                          const domain::TipContent&, std::string_view) override {
    return not_here();
  }
  Result<Bytes> sign_approval(Key, const domain::IdentityRequest&) override { return not_here(); }
  Result<std::string> open_identity(Key, const Proof&, const ports::IdentityWay&,
                                    const ports::SealedTip&) override {
    return not_here();
  }
  Result<ports::SealedQuestion> seal_question(Key, const ports::KeyPath&, const ports::SealedTip&,
                                              const ports::QuestionDraft&) override {
    return not_here();
  }
  Result<std::string> open_question(Key, const Proof&, const ports::KeyPath&,
                                    const ports::Question&) override {
    return not_here();
  }
  Result<domain::AnswerContent> open_answer(Key, const Proof&, const ports::AnswerWay&,
                                            const ports::SealedAnswer&) override {
    return not_here();
  }
  Result<std::unique_ptr<ports::OpenedFile>> open_answer_file(Key, const Proof&,
                                                              const ports::AnswerWay&,
                                                              const ports::SealedAnswer&,
                                                              std::size_t) override {
    return not_here();
  }
  Result<ports::SealedAnswer> readdress(Key, const Proof&, const ports::CompartmentWrap&,
                                        const ports::CompartmentKeyRecord&,
                                        ports::SealedAnswer) override {
    return not_here();
  }
  Result<ports::Unindexed> unindexed(Key, const std::vector<domain::LeadId>&) override {
    return not_here();
  }
  Result<Done> index(Key, const ports::AuditProof&, const std::vector<ports::SearchSource>&,
                     ports::IndexTime) override {
    return not_here();
  }
  Result<ports::SearchHits> search(Key, const ports::AuditProof&, std::string_view, int) override {
    return not_here();
  }
  void content_changed(domain::LeadId) override {}
  Result<Bytes> seal_part(Key, const ports::KeyPath&, const domain::LeadPart&,
                          const domain::PartContent&, const ports::IncomingFile*) override {
    return not_here();
  }
  Result<std::unique_ptr<ports::IncomingFile>> take_in_file(Key, std::string) override {
    return not_here();
  }
  Result<std::unique_ptr<ports::OpenedFile>> open_part_file(Key, const Proof&,
                                                            const ports::KeyPath&,
                                                            const ports::SealedPart&) override {
    return not_here();
  }
  Result<std::vector<domain::PartContent>> open_parts(
      Key, const Proof&, const ports::KeyPath&, const std::vector<ports::SealedPart>&) override {
    return not_here();
  }
  Result<Bytes> seal_note(Key, const ports::KeyPath&, std::string_view, std::string_view,
                          std::string_view) override {
    return not_here();
  }
  Result<std::string> open_note(Key, const Proof&, const ports::KeyPath&,
                                const ports::SealedNote&) override {
    return not_here();
  }
};

// Fails every transaction, or throws as a bug would.
class BrokenStore final : public ports::Store {
 public:
  bool throws = false;

 private:
  using Work = std::function<Result<Done>(ports::Records&)>;
  Result<Done> run_read(const Work&) override {
    if (throws) throw Bug("a bug of this test");
    return fail(ErrorCode::storage_failed, "disk of this test");
  }
  Result<ports::AuditProof> run_write(const Work&) override {
    return fail(ErrorCode::storage_failed, "disk of this test");
  }
};

inline app::Caller caller_of(std::uint8_t member, std::uint8_t keys) {
  app::Caller caller;
  std::array<std::uint8_t, 16> id{};
  id[0] = member;
  caller.actor.member_id = domain::MemberId(id);
  caller.actor.agency_id = domain::AgencyId(id);
  caller.actor.functions = {domain::Function::head};
  id[0] = keys;
  caller.keys = ports::KeySession(id);
  return caller;
}

// The whole desk with nothing behind it.
struct FakeDesk {
  FakeClock clock;
  FakeVault vault;
  BrokenStore store;
  law::Law law;
  law::Province province;
  app::Services services{store, vault, clock, law, province};
  Sessions sessions{vault, clock};
  AttemptDelays delays{clock};
  SetupCode code{clock};
  Desk desk{services, sessions, delays, code};
};

}  // namespace hd::http::test
