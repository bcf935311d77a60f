// The dialogue by receipt: questions of the agency, the sender's answers. The tip itself and
// earlier answers are never shown: someone else may hold the phone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/form_parts.hpp"
#include "intake/kept_files.hpp"
#include "storage/inbox/inbox_rows.hpp"
#include "storage/outbox/outbox_rows.hpp"

namespace hd::intake {

class Dialogue {
 public:
  explicit Dialogue(const Services& services) : services_(services) {}

  // Where the receipt is typed in.
  net::Response begin(Language language) const;
  // The dialogue of the receipt in the form, the answer taken, or what to mend.
  net::Response go_on(Form& form) const;

 private:
  struct Question {
    std::string id;
    std::string text;
    std::string agency;
    CivilDate day;
    storage::CompartmentKey asker;
  };
  // What the agency has published for one receipt.
  struct Published {
    std::optional<storage::TipStatus> status;
    std::vector<Question> questions;  // newest first
    std::optional<storage::CompartmentKey> city_intake;
  };
  struct State {
    PageFrame frame;
    std::string typed;  // the receipt as it was typed
    CivilDate sent_on;
    std::string token;
    std::optional<Submission> submission;
    std::string question_id;
    std::string answer;
    KeptFiles kept;
    Troubles troubles;
    bool was_renewed = false;  // the form was too old or not ours: same words, new submission
  };

  net::Response ask_for_receipt(State& state, std::string message_key) const;
  State read_state(Form& form) const;
  Result<Published> read_published(const crypto::Receipt& receipt) const;
  Result<Question> open_question(storage::Transaction& tx, const storage::QuestionRow& row,
                                 const crypto::Receipt& receipt) const;
  void renew(State& state) const;
  static std::vector<Fault> faults_of(const State& state);
  static Result<storage::CompartmentKey> recipient_of(const State& state, const Published& all);
  net::Response send(State& state, const crypto::Receipt& receipt, const Published& all) const;
  net::Response show(State& state, const Published& all) const;
  net::Response show_failure(State& state, const Published& all, const Error& error) const;
  void put_status(PageData& data, const State& state, const Published& all) const;

  const Services& services_;
};

}  // namespace hd::intake
