#include "vault/records/stored_dialogue.hpp"

#include "storage/main/dialogue_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::AnswerRow;
using storage::main_db::QuestionRow;

Result<ports::Question> question_of(const QuestionRow& row) {
  ports::Question question;
  HD_TRY(question.id, stored_id<domain::QuestionId>(row.id));
  HD_TRY(question.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(question.compartment_id, stored_id<domain::CompartmentId>(row.compartment_id));
  HD_TRY(question.epoch, stored_epoch(row.epoch));
  question.sealed_for_staff = row.sealed_for_staff.bytes;
  HD_TRY(question.asked_by, stored_id<domain::MemberId>(row.asked_by));
  question.asked_at = {row.asked_at};
  return question;
}

Result<ports::SealedAnswer> answer_of(const AnswerRow& row) {
  ports::SealedAnswer answer;
  HD_TRY(answer.id, stored_id<domain::AnswerId>(row.id));
  HD_TRY(answer.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(answer.question_id, stored_id<domain::QuestionId>(row.question_id));
  HD_TRY(answer.compartment_id, stored_optional_id<domain::CompartmentId>(row.compartment_id));
  if (!answer.is_sealed_to_tip()) {
    HD_TRY(answer.epoch, stored_epoch(row.epoch));
  }
  answer.sealed_key = row.sealed_key.bytes;
  answer.sealed_content = row.sealed_content.bytes;
  answer.received_at = {row.received_at};
  answer.is_read = row.is_read;
  HD_TRY(answer.blobs, stored_blobs(row.blobs));
  return answer;
}

Result<ports::UnreadAnswer> unread_of(const storage::main_db::UnreadRow& row) {
  ports::UnreadAnswer answer;
  HD_TRY(answer.lead_id, stored_id<domain::LeadId>(row.lead_id));
  answer.received_at = {row.received_at};
  return answer;
}

}  // namespace

Result<Done> StoredDialogue::add(const ports::Question& question) {
  seen_.changes_lead(question.lead_id);
  return storage::main_db::insert_question(tx_, {question.lead_id.text(),
                                                 question.id.text(),
                                                 question.compartment_id.text(),
                                                 question.epoch,
                                                 {question.sealed_for_staff},
                                                 question.asked_by.text(),
                                                 question.asked_at.seconds});
}

Result<std::vector<ports::Question>> StoredDialogue::questions(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::questions_of(tx_, lead.text()));
  return each_of(rows, question_of);
}

Result<ports::Question> StoredDialogue::question(domain::QuestionId id) {
  HD_TRY(const auto row, storage::main_db::find_question(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such question");
  return question_of(*row);
}

Result<Done> StoredDialogue::add(const ports::SealedAnswer& answer) {
  seen_.changes_lead(answer.lead_id);
  return storage::main_db::insert_answer(tx_, {answer.lead_id.text(),
                                               answer.id.text(),
                                               answer.question_id.text(),
                                               optional_id_text(answer.compartment_id),
                                               answer.epoch,
                                               {answer.sealed_key},
                                               {answer.sealed_content},
                                               answer.received_at.floor_to_hour().seconds,
                                               answer.is_read,
                                               blobs_text(answer.blobs)});
}

Result<std::vector<ports::SealedAnswer>> StoredDialogue::answers(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::answers_of(tx_, lead.text()));
  return each_of(rows, answer_of);
}

Result<Done> StoredDialogue::readdress(const ports::SealedAnswer& answer) {
  HD_TRY(const std::int64_t changed,
         storage::main_db::set_answer_key(
             tx_, answer.id.text(),
             {answer.compartment_id.text(), answer.epoch, {answer.sealed_key}}));
  if (changed == 0) return fail(ErrorCode::not_found, "no such answer");
  return Done{};
}

Result<Done> StoredDialogue::mark_read(domain::AnswerId id) {
  HD_TRY(const std::int64_t changed, storage::main_db::set_answer_read(tx_, id.text()));
  if (changed == 0) return fail(ErrorCode::not_found, "no such answer");
  return Done{};
}

Result<std::vector<ports::UnreadAnswer>> StoredDialogue::unread(
    domain::AgencyId agency, std::optional<domain::MemberId> investigator, int limit) {
  storage::main_db::UnreadQuery query{agency.text(), {}};
  if (investigator) query.investigator_id = investigator->text();
  HD_TRY(const auto rows, storage::main_db::unread_answers(tx_, query, limit));
  return each_of(rows, unread_of);
}

}  // namespace hd::vault
