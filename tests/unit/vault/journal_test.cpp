// What else main.db remembers: people, answers to requests, the dialogue.
#include "vault/content_codec.hpp"
#include "world.hpp"

using namespace vault_test;

TEST_CASE("a request carried out is answered from memory, per member and key") {
  World w;
  const auto member = crypto::random_id<domain::MemberTag>();
  const auto answered = [&](domain::MemberId who, const std::string& key) {
    return must(w.store->read([&](ports::Records& r) { return r.journal().answered(who, key); }));
  };
  must(w.store->write(
      [&](ports::Records& r) { return r.journal().remember(member, "k1", "done", at_hour(9)); }));
  CHECK(answered(member, "k1") == "done");
  CHECK_FALSE(answered(member, "k2"));
  CHECK_FALSE(answered(crypto::random_id<domain::MemberTag>(), "k1"));
  // Twice the same key in two racing requests: the second is refused as a whole.
  CHECK(code_of(w.store->write([&](ports::Records& r) {
          return r.journal().remember(member, "k1", "again", at_hour(9));
        })) == ErrorCode::conflict);
  CHECK(answered(member, "k1") == "done");
  // Weeks later it is forgotten.
  must(w.store->write([&](ports::Records& r) {
    return r.journal().remember(member, "k3", "later", at_hour(9).plus_hours(24 * 20));
  }));
  CHECK_FALSE(answered(member, "k1"));
}

TEST_CASE("settings and the inbox cursor are kept over a restart") {
  World w;
  must(w.store->write([](ports::Records& r) -> Result<Done> {
    HD_CHECK(r.journal().set_setting("province", "hai-phong"));
    return r.journal().set_inbox_cursor(17);
  }));
  w.reopen();
  CHECK(must(w.store->read([](ports::Records& r) { return r.journal().setting("province"); })) ==
        "hai-phong");
  CHECK(must(w.store->read([](ports::Records& r) { return r.journal().inbox_cursor(); })) == 17);
}

TEST_CASE("members are found by code, with their functions, and a code is taken once") {
  World w;
  const auto agency = w.found_agency(domain::AgencyKind::commune_police, "Công an xã A");
  const Officer officer =
      w.hire(agency, "a.truc", {domain::Function::duty_officer, domain::Function::deputy});
  const auto found =
      must(w.store->read([](ports::Records& r) { return r.people().member_by_code("a.truc"); }));
  CHECK(found.id == officer.member.id);
  CHECK(found.functions == officer.member.functions);
  CHECK(found.must_change_password);
  CHECK_THROWS(w.hire(agency, "a.truc", {}));
  CHECK(code_of(w.store->read([](ports::Records& r) {
          return r.people().member_by_code("nobody");
        })) == ErrorCode::not_found);

  CHECK(code_of(w.store->write([&](ports::Records& r) {
          return r.people().replace_keys(found.id, officer.keys);
        })) == ErrorCode::internal);  // nobody else would hear of it
  w.change_people(
      [&](ports::Records& r) { return r.people().replace_keys(found.id, officer.keys); });
  const auto changed =
      must(w.store->read([&](ports::Records& r) { return r.people().member(found.id); }));
  CHECK_FALSE(changed.must_change_password);
}

TEST_CASE("an answer taken over twice is there once, and unread until it is read") {
  World w;
  const auto agency = w.found_agency(domain::AgencyKind::commune_police, "Công an xã A");
  const domain::Lead lead = plain_lead(agency.id, "TB 0001/2026");
  w.change_lead(lead.id,
                [&](ports::Records& r) { return r.leads().add(lead, plain_tip(lead), {}); });
  ports::SealedAnswer answer;
  answer.id = crypto::random_id<domain::AnswerTag>();
  answer.lead_id = lead.id;
  answer.question_id = crypto::random_id<domain::QuestionTag>();
  answer.compartment_id = crypto::random_id<domain::CompartmentTag>();
  answer.epoch = 1;
  answer.sealed_key = {1};
  answer.sealed_content = {2};
  for (int i = 0; i < 2; ++i) {
    w.change_lead(lead.id, [&](ports::Records& r) { return r.dialogue().add(answer); });
  }
  const auto unread = [&] {
    return must(w.store->read(
                    [&](ports::Records& r) { return r.dialogue().unread(agency.id, {}, 10); }))
        .size();
  };
  CHECK(must(w.store->read([&](ports::Records& r) {
          return r.dialogue().answers(lead.id);
        })).size() == 1);
  CHECK(unread() == 1);
  must(w.store->write([&](ports::Records& r) { return r.dialogue().mark_read(answer.id); }));
  CHECK(unread() == 0);
  CHECK(must(w.store->read([&](ports::Records& r) {
          return r.leads().around(lead.id, {});
        })).unread_answers == 0);
}

TEST_CASE("content of another form is malformed, never half read") {
  const std::string good = vault::answer_json({"chữ", {}}, {});
  CHECK(must(vault::parse_answer(good)).content.text == "chữ");
  const std::string file = R"({"blob":"b","name":"n","size":1,"key":"short"})";
  for (const std::string& bad :
       {std::string("x"), std::string("{}"), std::string(R"({"v":2,"text":"a","files":[]})"),
        std::string(R"({"v":1,"text":1,"files":[]})"), std::string(R"({"v":1,"text":"a"})"),
        R"({"v":1,"text":"a","files":[)" + file + "]}"}) {
    CAPTURE(bad);
    CHECK(code_of(vault::parse_answer(bad)) == ErrorCode::malformed);
    CHECK(code_of(vault::parse_tip(bad)) == ErrorCode::malformed);
  }
  const std::string tip = vault::tip_json({}, {});
  std::string unknown_danger = tip;
  unknown_danger.replace(unknown_danger.find("unknown"), 7, "perhaps");
  CHECK(must(vault::parse_tip(tip)).content.danger == domain::Danger::unknown);
  CHECK(code_of(vault::parse_tip(unknown_danger)) == ErrorCode::malformed);
}
