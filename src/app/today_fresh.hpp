// What is new for this person: answers, papers, what was passed on, given to them or waits for a
// decision; with the end that our own rules set to it.
#pragma once

#include "app/read_today.hpp"

namespace hd::app::read_today {

class TodayFresh {
 public:
  TodayFresh(const Services& services, ports::Records& records, const Caller& caller)
      : services_(services), records_(records), caller_(caller) {}

  Result<Done> fill(Output& out);

 private:
  Result<Done> add_own_steps(Output& out);
  Result<Done> add_mentions(Output& out);
  Result<Done> add_given(Output& out);
  Result<Done> add_answers(std::optional<domain::MemberId> investigator, Output& out);
  Result<Done> add_to_decide(Output& out);
  Result<Done> add_offered(Output& out);
  Result<Done> add_queue(Output& out);
  Result<Done> add_papers(Output& out);
  Result<std::vector<Paper>> papers(ports::NoticeState state, std::set<domain::NoticeId>& shown);
  // The first leads of a list; the others are counted as left out.
  Result<std::vector<domain::Lead>> first_of(const ports::LeadFilter& filter, Output& out);
  Moment due_of(std::string_view code, Moment since) const;

  const Services& services_;
  ports::Records& records_;
  const Caller& caller_;
};

}  // namespace hd::app::read_today
