// The way through the report: one question per page, the answers in the form, no cookie, no draft.
#pragma once

#include <optional>
#include <string>

#include "intake/form_parts.hpp"
#include "intake/services.hpp"
#include "storage/inbox/inbox_rows.hpp"

namespace hd::intake {

class ReportFlow {
 public:
  explicit ReportFlow(const Services& services) : services_(services) {}

  // The first question, with a fresh submission token.
  net::Response begin(Language language) const;
  // Whatever button was pressed; the answer is the next page, the same one with what to mend, or
  // the receipt.
  net::Response go_on(Form& form) const;

 private:
  struct State {
    PageFrame frame;
    Report report;
    int step = first_step;
    bool reviewed = false;
    std::string token;
    std::optional<Submission> submission;
    Troubles troubles;
    bool was_renewed = false;   // the form was too old or not ours: same words, new submission
  };

  State read_state(Form& form) const;
  std::vector<Fault> faults_of(const State& state, int step) const;
  void renew(State& state) const;
  void move(std::string_view go, State& state) const;
  net::Response send(State& state) const;
  net::Response receipt(State& state, const storage::ReceiptRow& row, bool is_repeat) const;
  net::Response show(State& state) const;
  net::Response show_failure(State& state, const Error& error) const;
  CivilDate today() const { return services_.now().local_date(); }

  const Services& services_;
};

}  // namespace hd::intake
