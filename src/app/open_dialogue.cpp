#include "app/open_dialogue.hpp"

#include <algorithm>

#include "app/compartments.hpp"
#include "app/lost_reach.hpp"
#include "app/open_duties.hpp"

namespace hd::app::open_dialogue {
namespace {

// Nobody's yet, or of an officer who has left or investigates no more.
Result<bool> is_nobodys(ports::Records& records, const domain::Lead& lead) {
  if (lead.investigator_id.is_none()) return true;
  HD_TRY(const domain::Member officer, records.people().member(lead.investigator_id));
  return !officer.has(domain::Function::investigator);
}

// Whose it is to read an answer: whom its alarm tells first, and whoever they stand in for; of a
// lead that is nobody's, whoever heads the agency too. That others looked ends no alarm.
Result<bool> is_whose_answer(const Services& services, ports::Records& records,
                             const Caller& caller, const domain::Lead& lead) {
  HD_TRY(const bool is_free, is_nobodys(records, lead));
  if (is_free && access::decides(caller.actor)) return lead.agency_id == caller.actor.agency_id;
  alarms::Duty duty;
  duty.key.code = alarms::read_answer;
  duty.investigator_id = lead.investigator_id;
  OpenDuties duties(services, records);
  HD_TRY(const alarms::Staff* staff, duties.staff_of(lead.agency_id));
  return std::ranges::count(alarms::readers_of(duty, *staff), caller.actor.member_id) > 0;
}

Result<Way> find_way(const Services& services, ports::Records& records, const Caller& caller,
                     domain::LeadId lead) {
  Way way;
  HD_TRY(const domain::Lead of_lead, records.leads().find(lead));
  HD_TRY(const bool is_theirs, is_whose_answer(services, records, caller, of_lead));
  HD_TRY(way.path, records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id));
  HD_TRY(way.questions, records.dialogue().questions(lead));
  for (const ports::Question& question : way.questions) {
    HD_TRY(domain::Member asker, records.people().member(question.asked_by));
    way.askers.push_back(std::move(asker));
  }
  HD_TRY(way.answers, records.dialogue().answers(lead));
  for (const ports::SealedAnswer& answer : way.answers) {
    std::optional<ports::CompartmentWrap> wrap;
    if (!answer.is_sealed_to_tip()) {
      HD_TRY(wrap, wrap_for(records, answer, caller.actor.member_id));
    }
    way.wraps.push_back(std::move(wrap));
    const bool is_news =
        is_theirs && !answer.is_read && way.to_answer(way.wraps.size() - 1).opens(answer);
    if (is_news) HD_CHECK(records.dialogue().mark_read(answer.id));
  }
  return way;
}

Result<Message> question_of(const Services& services, const Caller& caller,
                            const ports::Written<Way>& way, std::size_t i) {
  const ports::Question& question = way.value.questions.at(i);
  Message message;
  message.id = question.id.text();
  message.at = question.asked_at;
  message.asked_by = way.value.askers.at(i);
  HD_TRY(message.text,
         services.vault.open_question(caller.keys, way.proof, way.value.path, question));
  return message;
}

Result<Message> answer_of(const Services& services, const Caller& caller,
                          const ports::Written<Way>& way, std::size_t i) {
  const ports::SealedAnswer& answer = way.value.answers.at(i);
  HD_TRY(domain::AnswerContent content,
         services.vault.open_answer(caller.keys, way.proof, way.value.to_answer(i), answer));
  Message message;
  message.id = answer.id.text();
  message.is_question = false;
  message.at = answer.received_at;
  message.text = std::move(content.text);
  message.files = std::move(content.files);
  message.is_unread = !answer.is_read;
  return message;
}

}  // namespace

Result<ports::Written<Way>> declare(const Services& services, const Caller& caller,
                                    domain::LeadId lead) {
  return services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_TRY(const LeadScene scene,
           load_scene_to_act(records, caller.actor, access::Action::open_dialogue, lead));
    HD_TRY(Way way, find_way(services, records, caller, lead));
    ports::AuditEntry entry = audit_of(services, caller, access::Action::open_dialogue, scene);
    entry.cls = ports::ProtectionClass::file;
    HD_CHECK(records.journal().append(entry));
    return way;
  });
}

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto way, declare(services, caller, input.lead_id));
  Output out;
  for (std::size_t i = 0; i < way.value.questions.size(); ++i) {
    HD_TRY(Message message, question_of(services, caller, way, i));
    out.messages.push_back(std::move(message));
  }
  for (std::size_t i = 0; i < way.value.answers.size(); ++i) {
    if (!way.value.to_answer(i).opens(way.value.answers.at(i))) continue;
    HD_TRY(Message message, answer_of(services, caller, way, i));
    out.messages.push_back(std::move(message));
  }
  // An answer carries only its hour: within an hour the question it answers comes first.
  std::stable_sort(out.messages.begin(), out.messages.end(),
                   [](const Message& a, const Message& b) {
                     return a.at.floor_to_hour() < b.at.floor_to_hour();
                   });
  return out;
}

}  // namespace hd::app::open_dialogue
