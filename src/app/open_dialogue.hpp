// Questions and answers with the sender, opened for this request; unread answers become read once
// those read them whose they are to read.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::open_dialogue {

struct Input {
  domain::LeadId lead_id;
};

struct Message {
  std::string id;
  bool is_question = true;
  Moment at;                // of an answer: the hour only
  domain::Member asked_by;  // of a question
  std::string text;
  std::vector<domain::TipFile> files;
  bool is_unread = false;
};

struct Output {
  std::vector<Message> messages;  // oldest first
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

// The answers of a lead with the caller's ways to open them, and the proof that it is on record.
struct Way {
  ports::KeyPath path;
  std::vector<ports::Question> questions;
  std::vector<domain::Member> askers;  // one per question
  std::vector<ports::SealedAnswer> answers;
  std::vector<std::optional<ports::CompartmentWrap>> wraps;  // one per answer

  ports::AnswerWay to_answer(std::size_t i) const { return {path, wraps.at(i)}; }
};
Result<ports::Written<Way>> declare(const Services& services, const Caller& caller,
                                    domain::LeadId lead);

}  // namespace hd::app::open_dialogue
