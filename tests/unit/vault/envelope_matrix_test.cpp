// Everything the vault seals, put in the place of everything else, shortened, downgraded or led to
// by a way that is not its own: all through the vault as the programs use it.
#include <functional>

#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/key_wrap.hpp"
#include "vault/keyring.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::AgencyKind;
using domain::CompartmentFunction;
using domain::Function;
using domain::GrantState;

namespace {

// One sealed thing with the door it is opened through.
struct Kind {
  std::string name;
  Bytes sealed;
  std::function<ErrorCode(const Bytes&)> open;  // ErrorCode::internal when it opens
};

constexpr ErrorCode opened = ErrorCode::internal;

template <class R>
ErrorCode outcome(const R& result) {
  return result ? opened : result.error().code;
}

struct Case {
  SentTip sent;
  domain::Lead lead;
  ports::KeyPath way;
};

struct Matrix : World {
  domain::Agency agency = found_agency(AgencyKind::commune_police, "Công an xã A");
  Officer chief = hire(agency, "a.chi", {Function::head});
  Officer duty = hire(agency, "a.truc", {Function::duty_officer});
  ports::CompartmentKeyRecord intake = found_compartment(chief, CompartmentFunction::intake);
  std::vector<Kind> kinds;

  Matrix() {
    admit(chief, duty, intake);
    for (int i = 0; i < 2; ++i) add_case();
  }

  Case take_tip(const ports::CompartmentKeyRecord& to) {
    SentTip sent = send_tip(to);
    const domain::Lead lead = take_in(sent, to);
    ports::KeyPath way = must(path(lead.id, duty));
    return {std::move(sent), lead, std::move(way)};
  }

  // A tip with everything that hangs on it.
  void add_case() {
    const auto one = std::make_shared<const Case>(take_tip(intake));
    const std::string mark = std::to_string(kinds.size());
    add_tip(one, mark);
    for (const char* row : {"p1", "p2"}) add_note(one, "proposal", row, mark);
    add_note(one, "decision", "p1", mark);
    for (int i = 0; i < 2; ++i) add_question(one, mark);
    add_answers(one, mark);
    add_key_of_tip(one, mark);
  }

  void add_tip(const std::shared_ptr<const Case>& one, const std::string& mark) {
    kinds.push_back({"tip " + mark, one->sent.sealed.sealed_content, [this, one](const Bytes& in) {
                       ports::SealedTip tip = one->sent.sealed;
                       tip.sealed_content = in;
                       return outcome(keys.open_tip(duty.session,
                                                    proof(duty, "open_tip", one->lead.id.text()),
                                                    one->way, tip));
                     }});
  }

  void add_note(const std::shared_ptr<const Case>& one, const std::string& table,
                const std::string& row, const std::string& mark) {
    const Bytes sealed = must(keys.seal_note(duty.session, one->way, table, row, "ghi chú"));
    kinds.push_back({table + " " + row + " " + mark, sealed, [=, this](const Bytes& in) {
                       return outcome(keys.open_note(duty.session,
                                                     proof(duty, "open_tip", one->lead.id.text()),
                                                     one->way, {table, row, in}));
                     }});
  }

  void add_question(const std::shared_ptr<const Case>& one, const std::string& mark) {
    ports::QuestionDraft draft;
    draft.id = crypto::random_id<domain::QuestionTag>();
    draft.text = "Khi nào?";
    draft.day = CivilDate::of(2026, 11, 24).value();
    const auto asked = must(keys.seal_question(duty.session, one->way, one->sent.sealed, draft));
    kinds.push_back({"question " + mark, asked.for_staff, [=, this](const Bytes& in) {
                       ports::Question question;
                       question.id = draft.id;
                       question.lead_id = one->lead.id;
                       question.sealed_for_staff = in;
                       return outcome(keys.open_question(
                           duty.session, proof(duty, "open_dialogue", one->lead.id.text()),
                           one->way, question));
                     }});
  }

  void add_answers(const std::shared_ptr<const Case>& one, const std::string& mark) {
    add_answer(one, "to the tip " + mark, send_answer(one->sent, one->lead.id));
    add_answer(one, "to a compartment " + mark,
               send_answer(intake, one->lead.id, crypto::random_id<domain::QuestionTag>()));
  }

  void add_answer(const std::shared_ptr<const Case>& one, const std::string& mark,
                  const ports::SealedAnswer& answer) {
    kinds.push_back({"answer " + mark, answer.sealed_content, [=, this](const Bytes& in) {
                       ports::SealedAnswer changed = answer;
                       changed.sealed_content = in;
                       return open_answer(*one, changed);
                     }});
    kinds.push_back({"key of answer " + mark, answer.sealed_key, [=, this](const Bytes& in) {
                       ports::SealedAnswer changed = answer;
                       changed.sealed_key = in;
                       return open_answer(*one, changed);
                     }});
  }

  void add_key_of_tip(const std::shared_ptr<const Case>& one, const std::string& mark) {
    kinds.push_back({"key of tip " + mark, one->way.grant.sealed_key, [=, this](const Bytes& in) {
                       ports::KeyPath way = one->way;  // the sender's own grant has no signature
                       way.grant.sealed_key = in;
                       return outcome(keys.open_tip(duty.session,
                                                    proof(duty, "open_tip", one->lead.id.text()),
                                                    way, one->sent.sealed));
                     }});
  }

  ErrorCode open_answer(const Case& one, const ports::SealedAnswer& answer) {
    return outcome(keys.open_answer(duty.session, proof(duty, "open_dialogue", one.lead.id.text()),
                                    {one.way, std::optional(one.way.wrap)}, answer));
  }
};

}  // namespace

TEST_CASE("whatever the vault sealed opens in its own place and in no other") {
  Matrix m;
  REQUIRE(m.kinds.size() == 22);
  for (const Kind& place : m.kinds) {
    for (const Kind& content : m.kinds) {
      const ErrorCode expected = &place == &content ? opened : ErrorCode::forged;
      if (place.open(content.sealed) == expected) continue;
      FAIL_CHECK(content.name << " in the place of " << place.name);
    }
  }
}

TEST_CASE("another suite byte, a cut or a changed end is refused of every kind") {
  Matrix m;
  for (const Kind& kind : m.kinds) {
    std::vector<Bytes> damaged;
    for (const std::uint8_t suite : {0, 2, 3, 255}) {
      damaged.push_back(kind.sealed);
      damaged.back()[0] = suite;
    }
    for (std::size_t length = 0; length < kind.sealed.size(); length += length < 48 ? 1 : 41) {
      damaged.emplace_back(kind.sealed.begin(),
                           kind.sealed.begin() + static_cast<std::ptrdiff_t>(length));
    }
    damaged.push_back(kind.sealed);
    damaged.back().back() ^= 1U;
    damaged.push_back(kind.sealed);
    damaged.back().push_back(0);
    for (const Bytes& one : damaged) {
      if (kind.open(one) != ErrorCode::forged) FAIL_CHECK(kind.name << " of " << one.size());
    }
  }
}

TEST_CASE("the grant of one lead does not open another, although it is true and active") {
  Matrix m;
  const Case one = m.take_tip(m.intake);
  const Case two = m.take_tip(m.intake);
  const auto allowed = m.proof(m.duty, "open_tip", one.lead.id.text());
  const auto open = [&](const ports::KeyPath& way, const ports::SealedTip& tip) {
    return code_of(m.keys.open_tip(m.duty.session, allowed, way, tip));
  };
  ports::KeyPath way = one.way;
  way.grant = two.way.grant;  // leads to another lead than the audit entry names
  CHECK_THROWS_AS((void)open(way, one.sent.sealed), Bug);
  way.grant.lead_id = one.lead.id;
  CHECK(open(way, one.sent.sealed) == ErrorCode::forged);
  way.tip_id = two.sent.sealed.id;
  CHECK(open(way, one.sent.sealed) == ErrorCode::forged);
}

TEST_CASE("a signed grant is bound to its lead and its receiver") {
  Matrix m;
  const Officer city_head = m.hire(m.agency, "b.truong", {Function::head});
  const auto casework = m.found_compartment(city_head, CompartmentFunction::casework);
  const Case one = m.take_tip(m.intake);
  const Case two = m.take_tip(m.intake);
  const auto pass_on = [&](const Case& from) {
    ports::Grant terms;
    terms.id = crypto::random_id<domain::GrantTag>();
    terms.state = GrantState::active;
    terms.reason = "handover";
    terms.granted_at = at_hour(11);
    const auto proof = m.proof(m.duty, "classify", from.lead.id.text());
    const auto grant = must(m.keys.regrant(m.duty.session, proof, from.way, casework, terms));
    m.add(grant);
    return must(m.path(from.lead.id, city_head));
  };
  const ports::KeyPath first = pass_on(one);
  const ports::KeyPath second = pass_on(two);
  const auto allowed = m.proof(city_head, "open_tip", one.lead.id.text());
  const auto open = [&](const ports::KeyPath& way) {
    return outcome(m.keys.open_tip(city_head.session, allowed, way, one.sent.sealed));
  };
  CHECK(open(first) == opened);
  ports::KeyPath way = first;
  way.grant = second.grant;
  way.grant.lead_id = one.lead.id;  // the signature says the other lead
  CHECK(open(way) == ErrorCode::forged);
  way = first;
  way.grant.sealed_key = second.grant.sealed_key;
  CHECK(open(way) == ErrorCode::forged);
  way = first;
  way.grant.signature = second.grant.signature;
  CHECK(open(way) == ErrorCode::forged);
  way = first;  // a member who never held the key signs a grant of his own making
  way.grant.granted_by = city_head.member.id;
  CHECK(open(way) == ErrorCode::forged);
}

// This version has no act that takes a member out; what such an act will rest on holds already: a
// compartment goes on under a new seed and a higher epoch, and old wraps stay behind.
TEST_CASE("who was left out of a new epoch opens nothing that was sealed to it") {
  Matrix m;
  domain::Compartment next = m.intake.compartment;
  next.epoch = 2;
  const auto renewed = must(m.keys.new_compartment(m.chief.session, next));
  const Case old = m.take_tip(m.intake);
  const SentTip sent = m.send_tip(m.intake);
  const std::string tip_id = sent.sealed.id.text();
  const std::string compartment_id = next.id.text();
  const auto key = crypto::random_key();
  ports::KeyPath way = old.way;  // the member's saved wrap, led to a tip of the new epoch
  way.tip_id = sent.sealed.id;
  way.grant.sealed_key = crypto::wrap_key(
      key, must(crypto::BoxPublicKey::of(renewed.keys.box_public)),
      crypto::tip_key_context(tip_id, crypto::ProtectionClass::file, {compartment_id, 2}));
  way.grant.epoch = 2;
  const auto allowed = m.proof(m.duty, "open_tip", old.lead.id.text());
  const auto open = [&](const ports::KeyPath& changed) {
    return code_of(m.keys.open_tip(m.duty.session, allowed, changed, sent.sealed));
  };
  CHECK(open(way) == ErrorCode::forged);
  way.compartment = renewed.keys;
  CHECK(open(way) == ErrorCode::forged);  // wrap of the old epoch
  way.wrap.epoch = 2;
  CHECK(open(way) == ErrorCode::forged);  // the signature says the old epoch
  ports::KeyPath taken = way;
  taken.wrap = renewed.own_wrap;  // the chief's wrap
  CHECK(open(taken) == ErrorCode::not_allowed);
  taken.wrap.member_id = m.duty.member.id;
  CHECK(open(taken) == ErrorCode::forged);
  const auto own = must(m.keys.new_compartment(m.duty.session, next));
  taken.wrap = own.own_wrap;  // signed by himself, over a seed of his own
  CHECK(open(taken) == ErrorCode::forged);
}

TEST_CASE("keys that a member had before his first sign-in open no wrap made for the new ones") {
  Matrix m;
  const Case one = m.take_tip(m.intake);
  must(m.keys.rewrap_member(m.duty.session, "mật khẩu của riêng tôi", true));
  const auto allowed = m.proof(m.duty, "open_tip", one.lead.id.text());
  CHECK(code_of(m.keys.open_tip(m.duty.session, allowed, one.way, one.sent.sealed)) ==
        ErrorCode::forged);
}
