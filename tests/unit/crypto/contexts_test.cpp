#include "crypto/contexts.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/check.hpp"
#include "crypto/question_signature.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::counting_key;

TEST_CASE("the contexts that both programs write are frozen") {
  CHECK(tip_key_context("t1", ProtectionClass::guarded, {"c1", 4}) == "tip-key|t1|guarded|c1|4");
  CHECK(answer_key_context("a1", {"c1", 4}) == "answer-key|a1|file|c1|4");
  CHECK(answer_to_tip_context("a1", "t1") == "answer-key|a1|file|tip|t1");
  CHECK(question_context("q1", hd::Bytes{0, 255}) == "question|q1|00ff");
  CHECK(file_context("b1") == "file|b1");
  CHECK(tip_content_context("t1").table == "tip");
  CHECK(tip_reporter_context("t1").column == "reporter");
  CHECK(tip_reporter_context("t1").cls == ProtectionClass::guarded);
  CHECK(answer_content_context("a1").key_id == "a1");
}

TEST_CASE("a part that could be taken for two is a bug") {
  CHECK_THROWS_AS(file_context("a|b"), hd::Bug);
}

TEST_CASE("every class has its name") {
  CHECK(class_name(ProtectionClass::work) == "work");
  CHECK(class_name(ProtectionClass::person) == "person");
  CHECK_THROWS_AS(class_name(ProtectionClass{9}), hd::Bug);
}

TEST_CASE("the signature under a question holds for each of its parts") {
  const KeySet asker = compartment_keys(counting_key());
  const hd::Bytes lookup(32, 1);
  const hd::Bytes sealed(40, 2);
  const QuestionToSign question{"q1", lookup, {"c1", 1}, sealed};
  const Signature signature = sign_question(question, asker.sign);
  CHECK(question_is_signed(question, signature, asker.sign.public_key()));
  CHECK_FALSE(
      question_is_signed(question, signature, compartment_keys(counting_key(1)).sign.public_key()));
  const hd::Bytes other(40, 3);
  std::vector<QuestionToSign> changed(5, question);
  changed[0].id = "q2";
  changed[1].lookup_hash = other;
  changed[2].asker.id = "c2";
  changed[3].asker.epoch = 2;
  changed[4].sealed = other;
  for (const auto& q : changed) {
    CHECK_FALSE(question_is_signed(q, signature, asker.sign.public_key()));
  }
}

// DESIGN 9e: the public program links no opening but reply_open. Each opening is an object of its
// own, so that the linker can leave it out; the test of the program's symbols rests on this.
TEST_CASE("each opening stands in its own source, and only there") {
  const std::map<std::string, std::set<std::string>> allowed{
      {"crypto_aead_xchacha20poly1305_ietf_decrypt", {"aead_open.cpp"}},
      {"crypto_secretstream_xchacha20poly1305_pull", {"file_open.cpp"}},
      {"crypto_secretstream_xchacha20poly1305_init_pull", {"file_open.cpp"}},
      {"crypto_box_seal_open", {"key_unwrap.cpp", "reply_open.cpp"}},
  };
  std::map<std::string, std::set<std::string>> found;
  for (const auto& entry : std::filesystem::directory_iterator(HD_SOURCE_DIR "/src/crypto")) {
    std::ifstream file(entry.path());
    std::stringstream text;
    text << file.rdbuf();
    for (const auto& [function, sources] : allowed) {
      if (text.str().find(function + "(") == std::string::npos) continue;
      found[function].insert(entry.path().filename());
    }
    for (const char* never : {"crypto_secretbox", "crypto_box_open", "crypto_box_easy"}) {
      CHECK(text.str().find(never) == std::string::npos);
    }
  }
  CHECK(found == allowed);
}
