// Questions to senders and their answers.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct QuestionRow {
  std::string lead_id;
  std::string id;
  std::string compartment_id;
  std::int64_t epoch = 1;
  Sealed sealed_for_staff;
  std::string asked_by;
  std::int64_t asked_at = 0;
};

struct AnswerRow {
  std::string lead_id;
  std::string id;
  std::string question_id;
  std::string compartment_id;
  std::int64_t epoch = 1;
  Sealed sealed_key;
  Sealed sealed_content;
  std::int64_t received_at = 0;
  bool is_read = false;
  std::string blobs;  // JSON array of names
};

Result<Done> insert_question(Transaction& tx, const QuestionRow& question);
// Oldest first.
Result<std::vector<QuestionRow>> questions_of(Transaction& tx, const std::string& lead_id);
Result<std::optional<QuestionRow>> find_question(Transaction& tx, const std::string& id);

// A known id changes nothing.
Result<Done> insert_answer(Transaction& tx, const AnswerRow& answer);
// Oldest first.
Result<std::vector<AnswerRow>> answers_of(Transaction& tx, const std::string& lead_id);
// To whom the key of an answer is sealed.
struct AnswerKey {
  std::string compartment_id;
  std::int64_t epoch = 1;
  Sealed sealed_key;
};
Result<std::int64_t> set_answer_key(Transaction& tx, const std::string& id, const AnswerKey& key);
Result<std::int64_t> set_answer_read(Transaction& tx, const std::string& id);
// The leads this agency holds with an unread answer, and since when: the first `limit`;
// `investigator_id` narrows.
struct UnreadRow {
  std::string lead_id;
  std::int64_t received_at = 0;
};
struct UnreadQuery {
  std::string agency_id;
  std::optional<std::string> investigator_id;
};
Result<std::vector<UnreadRow>> unread_answers(Transaction& tx, const UnreadQuery& query,
                                              std::int64_t limit);

}  // namespace hd::storage::main_db
