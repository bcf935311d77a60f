// From the sender's tip to an officer's eyes, and every way that must stay shut.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/check.hpp"
#include "base/csv.hpp"
#include "crypto/contexts.hpp"
#include "crypto/file_seal.hpp"
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
  // The first file of the tip as it lies in the store.
  std::string stored_path() const {
    const std::string& name = sent.sealed.blobs.at(0);
    return folder.path() + "/blobs/" + name.substr(0, 2) + "/" + name;
  }
  void store_instead(const std::string& bytes) const {
    std::ofstream(stored_path(), std::ios::binary | std::ios::trunc) << bytes;
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
  const auto big =
      must(t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 0));
  CHECK(read_all(*big) == std::string(200'000, 'x'));
  const auto small =
      must(t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 1));
  CHECK(read_all(*small) == "nhỏ");
  CHECK(must(small->next()).empty());
  CHECK(code_of(t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed,
                                     2)) == ErrorCode::not_found);
}

TEST_CASE("a file that is cut, longer, changed or gone is refused before its first byte") {
  Thread t;
  const auto allowed = t.proof(t.duty, "open_tip", t.lead.id.text());
  const auto open = [&] {
    return t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 0);
  };
  const std::string whole = must(read_file(t.stored_path()));
  const auto refused = [&](const std::string& stored) {
    t.store_instead(stored);
    const auto opened = open();
    return !opened && opened.error().code == ErrorCode::forged &&
           opened.error().shown.key == "file.damaged";
  };
  const std::size_t chunk = crypto::sealed_chunk_bytes, header = crypto::file_header_bytes;
  REQUIRE(whole.size() == header + 4 * chunk);
  for (std::size_t chunks = 0; chunks < 4; ++chunks) {
    for (const std::size_t more : {0UL, 1UL, chunk - 1}) {
      CHECK(refused(whole.substr(0, header + chunks * chunk + more)));
    }
  }
  CHECK(refused(""));
  CHECK(refused(whole.substr(0, header - 1)));
  CHECK(refused(whole + "x"));
  CHECK(refused(whole + whole.substr(header, chunk)));
  for (const std::size_t at : {0UL, header, header + chunk, whole.size() - 1}) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK(refused(changed));
  }
  std::string swapped = whole;  // two whole chunks that changed places
  std::swap_ranges(swapped.begin() + static_cast<long>(header),
                   swapped.begin() + static_cast<long>(header + chunk),
                   swapped.begin() + static_cast<long>(header + chunk));
  CHECK(refused(swapped));
  std::filesystem::remove(t.stored_path());
  CHECK(code_of(open()) == ErrorCode::forged);
  t.store_instead(whole);
  CHECK(read_all(*must(open())) == std::string(200'000, 'x'));
}

TEST_CASE("a file that is cut while it is read breaks off with an error, never with an end") {
  Thread t;
  const auto allowed = t.proof(t.duty, "open_tip", t.lead.id.text());
  const auto file =
      must(t.keys.open_tip_file(t.duty.session, allowed, t.way_of(t.duty), t.sent.sealed, 0));
  CHECK(must(file->next()).size() == 65536);
  std::filesystem::resize_file(t.stored_path(),
                               crypto::file_header_bytes + 2 * crypto::sealed_chunk_bytes);
  CHECK(must(file->next()).size() == 65536);
  CHECK(code_of(file->next()) == ErrorCode::forged);
  CHECK(code_of(file->next()) == ErrorCode::forged);
}

TEST_CASE("a hand-over opens for the receiver once its grant is active, and for nobody before") {
  Thread t;
  const ports::Grant grant = t.pass_on_to_city();
  t.add(grant);
  CHECK(code_of(t.path(t.lead.id, t.city_head)) == ErrorCode::not_found);

  t.set_grant(grant, GrantState::active);
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
  t.set_grant(before.grant, GrantState::ended);
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
  CHECK_NOTHROW((void)t.pass_on_to_city("pass_on"));
  CHECK_THROWS_AS(
      (void)t.keys.admit(t.duty.session, t.proof(t.duty, "admit_member", t.chief.member.id.text()),
                         way.wrap, t.stranger.member.id, t.stranger.keys.box_public),
      Bug);
}

TEST_CASE("a grant whose terms were changed is forged") {
  Thread t;
  const ports::Grant grant = t.pass_on_to_city();
  t.add(grant);
  t.set_grant(grant, GrantState::active);
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
  CHECK(code_of(t.keys.rewrap_member(t.duty.session, password, false)) == ErrorCode::not_signed_in);
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
  const std::string context = crypto::question_context(draft.id.text(), t.sent.sealed.lookup_hash);
  const std::string read =
      must(crypto::reply_open(sealed.for_sender, crypto::reply_keys(t.sent.receipt), context));
  CHECK(read == R"({"v":1,"text":"Em ấy đi khi nào?","agency":"Công an A","day":"2026-11-24"})");
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

TEST_CASE("an answer and its file open to whoever the tip opens to, before and after a hand-over") {
  Thread t;
  const auto answer = t.send_answer(t.sent, t.lead.id);
  const ports::Grant offered = t.pass_on_to_city();
  t.add(offered);
  t.set_grant(offered, GrantState::active);
  const std::optional<ports::CompartmentWrap> none;
  for (const Officer* reader : {&t.duty, &t.city_head}) {
    const auto allowed = t.proof(*reader, "open_dialogue", t.lead.id.text());
    const ports::KeyPath path = t.way_of(*reader);
    const ports::AnswerWay way{path, none};
    CHECK(must(t.keys.open_answer(reader->session, allowed, way, answer)).text ==
          "Em ấy gọi về một lần.");
    const auto file = must(t.keys.open_answer_file(reader->session, allowed, way, answer, 0));
    CHECK(read_all(*file) == "tệp kèm theo");
  }
}

TEST_CASE("an answer sealed to a tip opens over no other way and under no other name") {
  Thread t;
  const auto answer = t.send_answer(t.sent, t.lead.id);
  const auto other_tip = t.send_tip(t.intake);
  const auto other_lead = t.take_in(other_tip, t.intake);
  const std::optional<ports::CompartmentWrap> none;
  const ports::KeyPath path = t.way_of(t.duty);
  const auto allowed = t.proof(t.duty, "open_dialogue", t.lead.id.text());
  const auto outcome = [&](const ports::KeyPath& over, const ports::SealedAnswer& changed) {
    return code_of(t.keys.open_answer(t.duty.session, allowed, {over, none}, changed));
  };
  CHECK(outcome(must(t.path(other_lead.id, t.duty)), answer) == ErrorCode::forged);
  auto renamed = answer;
  renamed.id = crypto::random_id<domain::AnswerTag>();
  CHECK(outcome(path, renamed) == ErrorCode::forged);
  CHECK(outcome(path, t.send_answer(other_tip, t.lead.id)) == ErrorCode::forged);
  auto claimed = answer;  // as if it were sealed to a compartment
  claimed.compartment_id = t.intake.compartment.id;
  claimed.epoch = 1;
  CHECK(outcome(path, claimed) == ErrorCode::not_allowed);
  const std::optional<ports::CompartmentWrap> wrap = path.wrap;
  CHECK(code_of(t.keys.open_answer(t.duty.session, allowed, {path, wrap}, claimed)) ==
        ErrorCode::forged);
  auto ended = path;
  ended.grant.state = domain::GrantState::ended;
  CHECK(outcome(ended, answer) == ErrorCode::not_allowed);
}

TEST_CASE("an answer and its file open to the compartment they were sealed to") {
  Thread t;
  const auto answer = t.send_answer(t.intake, t.lead.id, crypto::random_id<domain::QuestionTag>());
  const auto allowed = t.proof(t.duty, "open_dialogue", t.lead.id.text());
  const ports::KeyPath path = t.way_of(t.duty);
  const std::optional<ports::CompartmentWrap> wrap = path.wrap;
  const ports::AnswerWay way{path, wrap};
  CHECK(must(t.keys.open_answer(t.duty.session, allowed, way, answer)).text ==
        "Em ấy gọi về một lần.");
  const auto file = must(t.keys.open_answer_file(t.duty.session, allowed, way, answer, 0));
  CHECK(read_all(*file) == "tệp kèm theo");

  auto changed = answer;
  changed.id = crypto::random_id<domain::AnswerTag>();
  CHECK(code_of(t.keys.open_answer(t.duty.session, allowed, way, changed)) == ErrorCode::forged);
  changed = answer;
  changed.compartment_id = t.casework.compartment.id;
  CHECK(code_of(t.keys.open_answer(t.duty.session, allowed, way, changed)) == ErrorCode::forged);
  CHECK_THROWS_AS((void)t.keys.open_answer(
                      t.duty.session, t.proof(t.duty, "open_tip", t.lead.id.text()), way, answer),
                  Bug);
}

TEST_CASE("an answer goes along with a lead: its key is sealed anew, nothing else changes") {
  Thread t;
  const auto answer = t.send_answer(t.intake, t.lead.id, crypto::random_id<domain::QuestionTag>());
  const ports::CompartmentWrap own = t.way_of(t.duty).wrap;
  const auto moved = must(t.keys.readdress(
      t.duty.session, t.proof(t.duty, "classify", t.lead.id.text()), own, t.casework, answer));
  CHECK(moved.compartment_id == t.casework.compartment.id);
  CHECK(moved.sealed_content == answer.sealed_content);
  CHECK(moved.blobs == answer.blobs);
  const auto theirs = must(t.store->read([&](ports::Records& records) {
    return records.keys().wrap_of(t.casework.compartment.id, t.city_head.member.id);
  }));
  const auto allowed = t.proof(t.city_head, "open_dialogue", t.lead.id.text());
  const ports::KeyPath path = t.way_of(t.duty);
  const auto file =
      must(t.keys.open_answer_file(t.city_head.session, allowed, {path, theirs}, moved, 0));
  CHECK(read_all(*file) == "tệp kèm theo");
  CHECK(
      code_of(t.keys.open_answer(t.duty.session, t.proof(t.duty, "open_dialogue", t.lead.id.text()),
                                 {path, std::optional(own)}, moved)) == ErrorCode::forged);

  CHECK_THROWS_AS((void)t.keys.readdress(t.duty.session, allowed, own, t.casework, answer), Bug);
  CHECK(code_of(t.keys.readdress(t.city_head.session,
                                 t.proof(t.city_head, "accept", t.lead.id.text()), theirs.value(),
                                 t.casework, answer)) == ErrorCode::forged);
}
