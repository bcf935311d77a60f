#include "app/today_fresh.hpp"

#include <algorithm>
#include <set>

#include "alarms/telling.hpp"
#include "app/read_notices.hpp"
#include "app/read_queue.hpp"
#include "app/today_scope.hpp"

namespace hd::app::read_today {
namespace {

constexpr int step_days = 14;
constexpr int first_rows = 10;
constexpr int paper_rows = 50;  // the oldest first, so that what is late is among them

}  // namespace

Moment TodayFresh::due_of(std::string_view code, Moment since) const {
  return alarms::due_of_inner(code, since, services_.province.alarm_ladder(),
                              services_.law.calendar());
}

Result<std::vector<domain::Lead>> TodayFresh::first_of(const ports::LeadFilter& filter,
                                                       Output& out) {
  HD_TRY(ports::LeadPage page, records_.leads().list(filter, {}, first_rows));
  HD_TRY(const std::int64_t all, records_.leads().count(filter));
  out.left_out += all - static_cast<std::int64_t>(page.leads.size());
  return std::move(page.leads);
}

Result<Done> TodayFresh::add_own_steps(Output& out) {
  const CivilDate until = out.now.local_date().plus_days(step_days);
  HD_TRY(const auto steps, records_.parts().owed_by(caller_.actor.member_id, until));
  for (const domain::LeadPart& step : steps) {
    HD_TRY(domain::Lead lead, records_.leads().find(step.lead_id));
    const bool is_theirs =
        lead.agency_id == caller_.actor.agency_id && domain::is_being_settled(lead.state);
    if (is_theirs) out.own_steps.push_back({std::move(lead), *step.due_on});
  }
  return Done{};
}

Result<Done> TodayFresh::add_mentions(Output& out) {
  HD_TRY(const auto unread, records_.parts().unread(caller_.actor.member_id));
  for (const domain::Mention& mention : unread) {
    auto scene =
        load_scene_for(records_, caller_.actor, access::Action::open_casework, mention.lead_id);
    if (!scene && scene.error().code == ErrorCode::not_allowed) continue;  // it went elsewhere
    if (!scene) return fail(scene.error());
    out.mentions.push_back({std::move(scene->lead), mention.at});
  }
  return Done{};
}

// What one gave oneself is no news.
Result<Done> TodayFresh::add_given(Output& out) {
  const domain::MemberId own = caller_.actor.member_id;
  const CivilDate today = out.now.local_date();
  const Moment since = Moment::local(services_.law.calendar().previous_working_day(today), 0, 0);
  const auto is_open_here = [&](const domain::Lead& lead) {
    return lead.agency_id == caller_.actor.agency_id && domain::is_being_settled(lead.state);
  };
  std::set<domain::LeadId> listed;
  HD_TRY(const auto leads, records_.leads().given_to(own, since));
  for (const domain::Event& given : leads) {
    if (given.member_id == own || !listed.insert(given.lead_id).second) continue;
    HD_TRY(domain::Lead lead, records_.leads().find(given.lead_id));
    if (is_open_here(lead)) out.given_leads.push_back({std::move(lead), given.at});
  }
  HD_TRY(const auto steps, records_.parts().given_to(own, since));
  for (const domain::LeadPart& step : steps) {
    if (step.by == own) continue;
    HD_TRY(domain::Lead lead, records_.leads().find(step.lead_id));
    const bool is_anothers = lead.investigator_id != own;  // one's own plan is known
    if (is_anothers && is_open_here(lead)) out.given_steps.push_back({std::move(lead), step.at});
  }
  return Done{};
}

Result<Done> TodayFresh::add_answers(std::optional<domain::MemberId> investigator, Output& out) {
  HD_TRY(const auto unread,
         records_.dialogue().unread(caller_.actor.agency_id, investigator, paper_rows));
  std::set<domain::LeadId> ids;
  for (const ports::UnreadAnswer& answer : unread) ids.insert(answer.lead_id);
  HD_TRY(const auto leads, records_.leads().find(ids));
  for (const ports::UnreadAnswer& answer : unread) {
    const domain::Lead& lead = leads.at(answer.lead_id);
    HD_TRY(const bool is_theirs, may_read(records_, caller_, lead));
    const Moment due = due_of(alarms::read_answer, answer.received_at);
    if (is_theirs) out.answers.push_back({lead, answer.received_at, due});
  }
  return Done{};
}

Result<std::vector<Paper>> TodayFresh::papers(ports::NoticeState state,
                                              std::set<domain::NoticeId>& shown) {
  std::vector<Paper> papers;
  HD_TRY(const auto page, records_.notices().list(caller_.actor.agency_id, state, {}, paper_rows));
  for (const ports::Notice& notice : page.notices) {
    if (!shown.insert(notice.id).second) continue;
    Paper paper;
    paper.notice = notice;
    HD_TRY(paper.lead, records_.leads().find(notice.lead_id));
    HD_TRY(paper.sender, read_notices::sender_of(records_, notice, paper.lead));
    const bool is_request = state == ports::NoticeState::to_answer;
    const auto code = is_request ? alarms::answer_request : alarms::confirm_paper;
    if (!notice.received_at) paper.due_at = due_of(code, notice.sent_at);
    papers.push_back(std::move(paper));
  }
  return papers;
}

// A request that is not confirmed either stands among the requests alone.
Result<Done> TodayFresh::add_papers(Output& out) {
  if (!access::decide(caller_.actor, access::Action::read_notices).is_allowed) return Done{};
  std::set<domain::NoticeId> shown;
  HD_TRY(out.to_answer, papers(ports::NoticeState::to_answer, shown));
  HD_TRY(out.to_confirm, papers(ports::NoticeState::waiting, shown));
  for (const auto state : {ports::NoticeState::to_answer, ports::NoticeState::waiting}) {
    HD_TRY(const std::int64_t count, records_.notices().count(caller_.actor.agency_id, state));
    out.paper_count += count;
  }
  // An unconfirmed request counts with both, and is listed once.
  HD_TRY(const auto both, records_.alarms().waiting_requests());
  const auto twice = std::ranges::count(both, caller_.actor.agency_id, &ports::Waiting::agency_id);
  const auto listed = static_cast<std::int64_t>(out.to_answer.size() + out.to_confirm.size());
  out.left_out += std::max<std::int64_t>(0, out.paper_count - twice - listed);
  return Done{};
}

Result<Done> TodayFresh::add_offered(Output& out) {
  ports::LeadFilter offered;
  offered.offered_to = caller_.actor.agency_id;
  HD_TRY(const auto waiting, first_of(offered, out));
  for (const domain::Lead& lead : waiting) {
    Offered one{lead, {}};
    HD_TRY(one.giver, records_.people().agency(lead.agency_id));
    HD_TRY(const auto handover, records_.leads().open_handover(lead.id));
    if (handover) one.due_at = due_of(alarms::accept_handover, handover->offered_at);
    out.to_accept.push_back(std::move(one));
  }
  return Done{};
}

Result<Done> TodayFresh::add_to_decide(Output& out) {
  ports::LeadFilter proposed;
  proposed.holder = caller_.actor.agency_id;
  proposed.states = {domain::LeadState::proposed};
  HD_TRY(out.to_decide, first_of(proposed, out));
  return Done{};
}

Result<Done> TodayFresh::add_queue(Output& out) {
  ports::LeadFilter queue = read_queue::to_classify(caller_);
  HD_TRY(out.unclassified, first_of(queue, out));
  HD_TRY(out.unclassified_count, records_.leads().count(queue));
  queue.states = {domain::LeadState::offered};  // to others
  HD_TRY(out.waiting_for_acceptance, records_.leads().count(queue));
  return Done{};
}

Result<Done> TodayFresh::fill(Output& out) {
  const access::Actor& actor = caller_.actor;
  HD_CHECK(add_own_steps(out));
  HD_CHECK(add_mentions(out));
  HD_CHECK(add_given(out));
  for (const auto& member : whose(actor)) HD_CHECK(add_answers(member, out));
  if (access::decides(actor)) {
    HD_CHECK(add_offered(out));
    HD_TRY(out.cases_to_accept, cases_to_accept(records_, caller_, first_rows));
    for (CaseOffer& offer : out.cases_to_accept)
      offer.due_at = due_of(alarms::accept_handover, offer.at);
    HD_CHECK(add_to_decide(out));
  }
  if (access::decide(actor, access::Action::read_queue).is_allowed) HD_CHECK(add_queue(out));
  if (access::decide(actor, access::Action::read_cases).is_allowed) {
    HD_TRY(out.cases_sent_back, cases_sent_back(records_, caller_, paper_rows));
  }
  HD_CHECK(add_papers(out));
  HD_TRY(out.identity, identity_tasks(services_, records_, caller_));
  return Done{};
}

}  // namespace hd::app::read_today
