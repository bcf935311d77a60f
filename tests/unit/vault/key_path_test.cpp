// From the sender's tip to an officer's eyes, and every way that must stay shut.
#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/question_signature.hpp"
#include "crypto/reply_open.hpp"
#include "vault/keyring.hpp"
#include "world.hpp"

using namespace vault_test;
using domain::AgencyKind;
using domain::CompartmentFunction;
using domain::Function;
using domain::GrantState;

namespace {

// A commune's police with a duty officer, the city's investigating agency with its head; one tip.
struct Thread : World {
  domain::Agency commune = found_agency(AgencyKind::commune_police, "Công an xã A");
  domain::Agency city = found_agency(AgencyKind::city_investigating_agency, "Cơ quan CSĐT");
  Officer chief = hire(commune, "a.chi", {Function::head});
  Officer duty = hire(commune, "a.truc", {Function::duty_officer});
  Officer stranger = hire(commune, "a.moi", {Function::duty_officer});
  Officer city_head = hire(city, "b.truong", {Function::head});
  ports::CompartmentKeyRecord intake = found_compartment(chief, CompartmentFunction::intake);
  ports::CompartmentKeyRecord casework =
      found_compartment(city_head, CompartmentFunction::casework);
  SentTip sent;
  domain::Lead lead;

  Thread() : sent(send_tip(intake, {std::string(200'000, 'x'), "nhỏ"})) {
    admit(chief, duty, intake);
    lead = take_in(sent, intake);
  }

  Result<domain::TipContent> open(const Officer& officer, const ports::KeyPath& way) {
    return keys.open_tip(officer.session, proof(officer, "open_tip", lead.id.text()), way,
                         sent.sealed);
  }
  ports::KeyPath way_of(const Officer& officer) { return must(path(lead.id, officer)); }
  ports::Grant pass_on_to_city(const std::string& action = "classify") {
    ports::Grant terms;
    terms.id = crypto::random_id<domain::GrantTag>();
    terms.state = GrantState::offered;
    terms.reason = "handover";
    terms.legal_basis = "TTLT 01/2017 8(5)";
    terms.granted_at = at_hour(11);
    return must(keys.regrant(duty.session, proof(duty, action, lead.id.text()), way_of(duty),
                             casework, terms));
  }
};

std::string read_all(ports::OpenedFile& file) {
  std::string whole;
  while (true) {
    const Bytes piece = must(file.next());
    if (piece.empty()) return whole;
    whole += text_of(piece);
  }
}

}  // namespace

TEST_CASE("a member who was admitted opens a tip sent to the compartment") {
  Thread t;
  const auto content = must(t.open(t.duty, t.way_of(t.duty)));
  CHECK(content.story == story_text);
  CHECK(content.danger == domain::Danger::maybe);
  CHECK(content.day == "2026-10");
  REQUIRE(content.files.size() == 2);
  CHECK(content.files[0].size == 200'000);
}

TEST_CASE("who was not admitted has no way to the key") {
  Thread t;
  CHECK(code_of(t.path(t.lead.id, t.stranger)) == ErrorCode::not_found);
  CHECK(code_of(t.path(t.lead.id, t.city_head)) == ErrorCode::not_found);
  // Nor over the way of somebody else.
  CHECK(code_of(t.open(t.stranger, t.way_of(t.duty))) == ErrorCode::not_allowed);
}

TEST_CASE("files open chunk by chunk and only whole") {
  Thread t;
  const auto allowed = t.proof(t.duty, "open_tip", t.lead.id.text());
  const auto big = must(
      t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 0));
  CHECK(read_all(*big) == std::string(200'000, 'x'));
  const auto small = must(
      t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 1));
  CHECK(read_all(*small) == "nhỏ");
  CHECK(must(small->next()).empty());
  CHECK(code_of(t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed,
                                     2)) == ErrorCode::not_found);
}

TEST_CASE("a hand-over opens for the receiver once its grant is active, and for nobody before") {
  Thread t;
  const ports::Grant grant = t.pass_on_to_city();
  t.add(grant);
  CHECK(code_of(t.path(t.lead.id, t.city_head)) == ErrorCode::not_found);

  t.set_grant(grant.id, GrantState::active);
  const auto content = must(t.open(t.city_head, t.way_of(t.city_head)));
  CHECK(content.story == story_text);

  // Before the offer is taken its grant does not open, whatever way is put together.
  ports::KeyPath early = t.way_of(t.city_head);
  early.grant.state = GrantState::offered;
  CHECK(code_of(t.open(t.city_head, early)) == ErrorCode::not_allowed);
}

TEST_CASE("an ended grant does not open") {
  Thread t;
  const ports::KeyPath before = t.way_of(t.duty);
  t.set_grant(before.grant.id, GrantState::ended);
  CHECK(code_of(t.path(t.lead.id, t.duty)) == ErrorCode::not_found);
  ports::KeyPath after = before;
  after.grant.state = GrantState::ended;
  CHECK(code_of(t.open(t.duty, after)) == ErrorCode::not_allowed);
}

TEST_CASE("nothing opens without the proof of a durable audit entry") {
  Thread t;
  const ports::KeyPath way = t.way_of(t.duty);
  const auto refused = [&](const ports::AuditProof& proof) {
    CHECK_THROWS_AS((void)t.keys.open_tip(t.duty.session, proof, way, t.sent.sealed), Bug);
  };
  refused(t.proof(t.duty, "open_tip", crypto::random_id<domain::LeadTag>().text()));
  refused(t.proof(t.duty, "classify", t.lead.id.text()));
  refused(t.proof(t.chief, "open_tip", t.lead.id.text()));
  CHECK_THROWS_AS((void)t.pass_on_to_city("open_tip"), Bug);
  CHECK_THROWS_AS((void)t.keys.admit(t.duty.session,
                                     t.proof(t.duty, "admit_member", t.chief.member.id.text()),
                                     way.wrap, t.stranger.member.id, t.stranger.keys.box_public),
                  Bug);
}

TEST_CASE("a grant whose terms were changed is forged") {
  Thread t;
  const ports::Grant grant = t.pass_on_to_city();
  t.add(grant);
  t.set_grant(grant.id, GrantState::active);
  const ports::KeyPath way = t.way_of(t.city_head);
  CHECK(t.open(t.city_head, way).has_value());
  const auto forged = [&](const std::function<void(ports::KeyPath&)>& change) {
    ports::KeyPath changed = way;
    change(changed);
    return code_of(t.open(t.city_head, changed)) == ErrorCode::forged;
  };
  CHECK(forged([](ports::KeyPath& p) { p.grant.reason = "casework"; }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.legal_basis = "khác"; }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.granted_at = at_hour(12); }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.id = crypto::random_id<domain::GrantTag>(); }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.cls = ports::ProtectionClass::person; }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.signature[5] ^= 1; }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.signature.clear(); }));
  CHECK(forged([&](ports::KeyPath& p) { p.grant.granted_by = t.chief.member.id; }));
  CHECK(forged([&](ports::KeyPath& p) { p.grant_signer_public = t.chief.keys.sign_public; }));
  CHECK(forged([](ports::KeyPath& p) { p.grant.sealed_key[40] ^= 1; }));
  CHECK(forged([](ports::KeyPath& p) { p.tip_id = crypto::random_id<domain::TipTag>(); }));
}

TEST_CASE("only the sender's own grant may be without a signature") {
  Thread t;
  ports::KeyPath way = t.way_of(t.duty);
  way.grant.reason = "handover";
  CHECK(code_of(t.open(t.duty, way)) == ErrorCode::forged);
  way = t.way_of(t.duty);
  way.grant.granted_by = t.chief.member.id;
  CHECK(code_of(t.open(t.duty, way)) == ErrorCode::forged);
}

TEST_CASE("what is of class guarded opens to no single officer") {
  Thread t;
  ports::KeyPath way = t.way_of(t.duty);
  way.grant.cls = ports::ProtectionClass::guarded;
  CHECK(code_of(t.open(t.duty, way)) == ErrorCode::not_allowed);
}

TEST_CASE("a foreign or changed wrap is refused") {
  Thread t;
  const ports::KeyPath way = t.way_of(t.duty);
  ports::KeyPath changed = way;
  changed.wrap.sealed_seed[60] ^= 1;
  CHECK(code_of(t.open(t.duty, changed)) == ErrorCode::forged);
  changed = way;
  changed.wrap.epoch = 2;  // of another epoch than the grant
  CHECK(code_of(t.open(t.duty, changed)) == ErrorCode::forged);
  changed = way;
  changed.wrap.signer_public = t.stranger.keys.sign_public;
  CHECK(code_of(t.open(t.duty, changed)) == ErrorCode::forged);

  // A wrap that somebody else made and signed himself: another seed under the compartment's name.
  const auto other = must(t.keys.new_compartment(t.duty.session, t.intake.compartment));
  changed = way;
  changed.wrap = other.own_wrap;
  CHECK(code_of(t.open(t.duty, changed)) == ErrorCode::forged);
}

TEST_CASE("content put in the place of another tip is refused") {
  Thread t;
  const SentTip other = t.send_tip(t.intake);
  ports::SealedTip swapped = t.sent.sealed;
  swapped.sealed_content = other.sealed.sealed_content;
  const auto allowed = t.proof(t.duty, "open_tip", t.lead.id.text());
  const auto open = [&](const ports::SealedTip& tip) {
    return code_of(t.keys.open_tip(t.duty.session, allowed, t.way_of(t.duty), tip));
  };
  CHECK(open(swapped) == ErrorCode::forged);
  CHECK(open(other.sealed) == ErrorCode::forged);
}

TEST_CASE("a locked session opens nothing") {
  Thread t;
  const ports::KeyPath way = t.way_of(t.duty);
  t.keys.lock(t.duty.session);
  CHECK(code_of(t.open(t.duty, way)) == ErrorCode::not_signed_in);
  CHECK(code_of(t.keys.rewrap_member(t.duty.session, password, false)) ==
        ErrorCode::not_signed_in);
}

TEST_CASE("a note is read back with the key of the record only in its own place") {
  Thread t;
  const ports::KeyPath way = t.way_of(t.duty);
  ports::SealedNote note{"proposal", "p1", {}};
  note.sealed = must(t.keys.seal_note(t.duty.session, way, note.table, note.row, "Đề xuất"));
  const auto allowed = t.proof(t.duty, "open_tip", t.lead.id.text());
  CHECK(must(t.keys.open_note(t.duty.session, allowed, way, note)) == "Đề xuất");
  note.row = "p2";
  CHECK(code_of(t.keys.open_note(t.duty.session, allowed, way, note)) == ErrorCode::forged);
}

TEST_CASE("a question reaches the sender signed, and the staff can read what they asked") {
  Thread t;
  const ports::KeyPath way = t.way_of(t.duty);
  ports::QuestionDraft draft;
  draft.id = crypto::random_id<domain::QuestionTag>();
  draft.text = "Em ấy đi khi nào?";
  draft.agency_name = "Công an A";
  draft.day = CivilDate::of(2026, 11, 24).value();
  const auto sealed = must(t.keys.seal_question(t.duty.session, way, t.sent.sealed, draft));
  const std::string context =
      crypto::question_context(draft.id.text(), t.sent.sealed.lookup_hash);
  const std::string read = must(
      crypto::reply_open(sealed.for_sender, crypto::reply_keys(t.sent.receipt), context));
  CHECK(read ==
        R"({"v":1,"text":"Em ấy đi khi nào?","agency":"Công an A","day":"2026-11-24"})");
  const std::string question_id = draft.id.text();
  const std::string compartment_id = t.intake.compartment.id.text();
  CHECK(crypto::question_is_signed(
      {question_id, t.sent.sealed.lookup_hash, {compartment_id, 1}, sealed.for_sender},
      must(crypto::Signature::of(sealed.signature)),
      must(crypto::SignPublicKey::of(t.intake.sign_public))));

  ports::Question kept;
  kept.id = draft.id;
  kept.lead_id = t.lead.id;
  kept.sealed_for_staff = sealed.for_staff;
  const auto allowed = t.proof(t.duty, "open_dialogue", t.lead.id.text());
  CHECK(must(t.keys.open_question(t.duty.session, allowed, way, kept)) == draft.text);
  kept.id = crypto::random_id<domain::QuestionTag>();
  CHECK(code_of(t.keys.open_question(t.duty.session, allowed, way, kept)) == ErrorCode::forged);
}

TEST_CASE("an answer and its file open to the compartment that asked") {
  Thread t;
  const auto answer =
      t.send_answer(t.intake, t.lead.id, crypto::random_id<domain::QuestionTag>());
  const auto allowed = t.proof(t.duty, "open_dialogue", t.lead.id.text());
  const ports::CompartmentWrap wrap = t.way_of(t.duty).wrap;
  CHECK(must(t.keys.open_answer(t.duty.session, allowed, wrap, answer)).text ==
        "Em ấy gọi về một lần.");
  const auto file = must(t.keys.open_answer_file(t.duty.session, allowed, wrap, answer, 0));
  CHECK(read_all(*file) == "tệp kèm theo");

  auto changed = answer;
  changed.id = crypto::random_id<domain::AnswerTag>();
  CHECK(code_of(t.keys.open_answer(t.duty.session, allowed, wrap, changed)) == ErrorCode::forged);
  changed = answer;
  changed.compartment_id = t.casework.compartment.id;
  CHECK(code_of(t.keys.open_answer(t.duty.session, allowed, wrap, changed)) == ErrorCode::forged);
  CHECK_THROWS_AS((void)t.keys.open_answer(t.duty.session,
                                           t.proof(t.duty, "open_tip", t.lead.id.text()), wrap,
                                           answer),
                  Bug);
}
