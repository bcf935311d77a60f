#include <doctest/doctest.h>

#include "intake/published.hpp"

using namespace hd;
using namespace hd::intake;

namespace {

storage::CompartmentKey compartment(const std::string& id) {
  storage::CompartmentKey key;
  key.compartment_id = id;
  key.epoch = 3;
  key.box_public = Bytes(32, 7);
  return key;
}

Published asked_by(const std::string& compartment_id) {
  Published all;
  Question question;
  question.id = "q1";
  question.asker = compartment(compartment_id);
  all.questions.push_back(question);
  return all;
}

}  // namespace

TEST_CASE("an answer and what is added unasked are sealed to the tip") {
  storage::ReceiptRow tip;
  tip.item_id = "t1";
  tip.dialogue_public = Bytes(32, 9);
  Published all = asked_by("c1");
  all.holder = compartment("c2");
  for (const char* question : {"q1", ""}) {
    const auto to = address_of(tip, all, question);
    REQUIRE(to);
    CHECK(to->box_public == Bytes(32, 9));
    CHECK(to->tip_id == "t1");
    CHECK(to->compartment_id.empty());
  }
}

TEST_CASE("a tip without a key of its own is answered to who asked, or to its holder") {
  storage::ReceiptRow tip;
  Published all = asked_by("c1");
  CHECK(address_of(tip, all, "q1")->compartment_id == "c1");
  CHECK(address_of(tip, all, "").error().code == ErrorCode::not_open_yet);
  all.holder = compartment("c2");
  const auto to = address_of(tip, all, "");
  CHECK(to->compartment_id == "c2");
  CHECK(to->epoch == 3);
  CHECK(to->box_public == Bytes(32, 7));
}

TEST_CASE("a question that is no longer there takes no answer, and the page says so") {
  storage::ReceiptRow tip;
  tip.dialogue_public = Bytes(32, 9);
  const auto to = address_of(tip, asked_by("c1"), "q2");
  REQUIRE_FALSE(to);
  CHECK(to.error().code == ErrorCode::stale);
  CHECK(to.error().shown.key == "public.fault.question_gone");
}
