#include "storage/main/dialogue_rows.hpp"

namespace hd::storage::main_db {
namespace {

QuestionRow question_row(const Row& row) {
  return {row.text(0),   row.text(1), row.text(2),   row.integer(3),
          row.sealed(4), row.text(5), row.integer(6)};
}

AnswerRow answer_row(const Row& row) {
  return {row.text(0),   row.text(1),   row.text(2),    row.text(3), row.integer(4),
          row.sealed(5), row.sealed(6), row.integer(7), row.flag(8), row.text(9)};
}

UnreadRow unread_row(const Row& row) { return {row.text(0), row.integer(1)}; }

}  // namespace

Result<Done> insert_question(Transaction& tx, const QuestionRow& question) {
  return run_statement(tx, R"(
      insert into question (lead_id, id, compartment_id, epoch, sealed_for_staff, asked_by,
                            asked_at)
      values ($1, $2, $3, $4, $5, $6, $7))",
                       {question.lead_id, question.id, question.compartment_id, question.epoch,
                        value_of(question.sealed_for_staff), question.asked_by, question.asked_at});
}

Result<std::vector<QuestionRow>> questions_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select lead_id, id, compartment_id, epoch, sealed_for_staff, asked_by, asked_at
      from question where lead_id = $1 order by asked_at, id)",
                  {lead_id}, question_row);
}

Result<std::optional<QuestionRow>> find_question(Transaction& tx, const std::string& id) {
  return first_row(tx, R"(
      select lead_id, id, compartment_id, epoch, sealed_for_staff, asked_by, asked_at
      from question where id = $1)",
                   {id}, question_row);
}

Result<Done> insert_answer(Transaction& tx, const AnswerRow& answer) {
  return run_statement(tx, R"(
      insert into answer (lead_id, id, question_id, compartment_id, epoch, sealed_key,
                          sealed_content, received_at, is_read, blobs)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      on conflict do nothing)",
                       {answer.lead_id, answer.id, answer.question_id, answer.compartment_id,
                        answer.epoch, value_of(answer.sealed_key), value_of(answer.sealed_content),
                        answer.received_at, flag_value(answer.is_read), answer.blobs});
}

Result<std::vector<AnswerRow>> answers_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select lead_id, id, question_id, compartment_id, epoch, sealed_key, sealed_content,
             received_at, is_read, blobs
      from answer where lead_id = $1 order by received_at, id)",
                  {lead_id}, answer_row);
}

Result<std::int64_t> set_answer_key(Transaction& tx, const std::string& id, const AnswerKey& key) {
  return tx.execute(
      "update answer set compartment_id = $2, epoch = $3, sealed_key = $4 where id = $1",
      {id, key.compartment_id, key.epoch, value_of(key.sealed_key)});
}

Result<std::int64_t> set_answer_read(Transaction& tx, const std::string& id) {
  return tx.execute("update answer set is_read = 1 where id = $1", {id});
}

Result<std::vector<UnreadRow>> unread_answers(Transaction& tx, const UnreadQuery& query,
                                              std::int64_t limit) {
  Values values{query.agency_id, limit};
  std::string narrowed;
  if (query.investigator_id) {
    values.emplace_back(*query.investigator_id);
    narrowed = " and l.investigator_id = $3";
  }
  // From the few that are unread to their leads: SQLite would walk all leads to group by them.
  return all_rows(tx,
                  R"(
      select l.id, min(a.received_at) from answer a cross join lead l
      where l.id = a.lead_id and a.is_read = 0 and l.agency_id = $1)" +
                      narrowed + " group by l.id order by 2, 1 limit $2",
                  values, unread_row);
}

}  // namespace hd::storage::main_db
