#include "app/change_lead.hpp"

#include <algorithm>

#include "app/kept_events.hpp"
#include "app/lost_reach.hpp"
#include "app/publish_status.hpp"
#include "app/timetable.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

std::string kept_form(const LeadOutcome& outcome) {
  return outcome.lead_id.text() + ' ' + std::to_string(outcome.version) + ' ' +
         std::string(domain::name_of(outcome.state));
}

Result<LeadOutcome> from_kept_form(const std::string& kept) {
  const std::size_t first = kept.find(' ');
  const std::size_t second = kept.find(' ', first + 1);
  if (second == std::string::npos) return fail(ErrorCode::internal, "kept answer of another kind");
  LeadOutcome outcome;
  HD_TRY(outcome.lead_id, domain::LeadId::parse(kept.substr(0, first)));
  outcome.version = std::stoll(kept.substr(first + 1, second - first - 1));
  HD_TRY(outcome.state, domain::parse_code<domain::LeadState>(kept.substr(second + 1)));
  return outcome;
}

// Into the list of the procuracy that supervises it; where none works with the system, on paper.
Result<Done> send_to_procuracy(ports::Records& records, domain::Event& event) {
  HD_TRY(const auto agencies, records.people().agencies());
  const auto found =
      std::ranges::find(agencies, domain::AgencyKind::procuracy, &domain::Agency::kind);
  if (found == agencies.end()) return Done{};
  event.other_agency_id = found->id;
  ports::Notice notice;
  notice.id = crypto::random_id<domain::NoticeTag>();
  notice.procuracy_id = found->id;
  notice.lead_id = event.lead_id;
  notice.kind = event.kind;
  notice.sent_at = event.at;
  return records.notices().add(notice);
}

// Decided, or another agency's now: what was asked of the procuracy waits for no answer. It still
// does where the lead was only offered, and came back.
bool makes_request_idle(domain::EventKind kind, const std::vector<domain::Event>& before) {
  if (kind == domain::EventKind::accepted) return !domain::awaits_extension(before);
  return kind == domain::EventKind::decided_open || kind == domain::EventKind::decided_not_open ||
         kind == domain::EventKind::decided_suspend;
}

}  // namespace

domain::Event LeadWork::event(domain::EventKind kind) const {
  domain::Event event;
  event.id = crypto::random_id<domain::EventTag>();
  event.lead_id = scene_.lead.id;
  event.kind = kind;
  event.at = now_;
  event.agency_id = caller_.actor.agency_id;
  event.member_id = caller_.actor.member_id;
  event.in_place_of = in_place_of_;
  return event;
}

Result<Done> LeadWork::happen(domain::Event event) {
  const auto acts = acts_that_keep(event.kind);
  HD_ASSERT(std::ranges::find(acts, action_) != acts.end());
  const bool is_at_desk = domain::is_at_desk(scene_.lead.state);
  HD_TRY(scene_.lead.state, domain::next_state(scene_.lead.state, event.kind));
  const bool is_for_desk = is_at_desk && event.kind == domain::EventKind::found_not_competent;
  if (domain::goes_to_procuracy(event.kind) && !is_for_desk)
    HD_CHECK(send_to_procuracy(records_, event));
  if (makes_request_idle(event.kind, scene_.events))
    HD_CHECK(records_.notices().answer_requests(event.lead_id, event.at));
  HD_CHECK(records_.leads().add(event));
  scene_.events.push_back(std::move(event));
  return Done{};
}

Result<Done> check_change(ports::Records& records, const Caller& caller, access::Action action,
                          const LeadChange& change, LeadScene& scene) {
  HD_TRY(scene, load_scene(records, change.lead_id));
  // Who may not even see it, and never could, learns nothing, neither of its version nor of its
  // state.
  HD_CHECK(authorise_or_tell(records, caller.actor, access::Action::read_lead, scene));
  if (scene.lead.version != change.version) {
    return fail(ErrorCode::stale, "version " + std::to_string(scene.lead.version));
  }
  return authorise(caller.actor, action, scene.facts());
}

Result<std::optional<LeadOutcome>> kept_outcome(ports::Records& records, const Caller& caller,
                                                const std::string& request_key) {
  HD_TRY(const auto kept, records.journal().answered(caller.actor.member_id, request_key));
  std::optional<LeadOutcome> outcome;
  if (kept) {
    HD_TRY(outcome, from_kept_form(*kept));
  }
  return outcome;
}

Result<Done> remember_outcome(ports::Records& records, const Caller& caller,
                              const std::string& request_key, const LeadOutcome& outcome,
                              Moment now) {
  return records.journal().remember(caller.actor.member_id, request_key, kept_form(outcome), now);
}

Result<std::optional<LeadOutcome>> replayed(ports::Records& records, const Caller& caller,
                                            const LeadChange& change) {
  HD_TRY(const auto outcome, kept_outcome(records, caller, change.request_key));
  // The same key for another lead is a mistake of the client, never an answer.
  if (outcome && outcome->lead_id != change.lead_id)
    return fail(ErrorCode::conflict, "request key used for another lead");
  return outcome;
}

Result<std::optional<LeadOutcome>> replayed(const Services& services, const Caller& caller,
                                            const LeadChange& change) {
  return services.store.read(
      [&](ports::Records& records) { return replayed(records, caller, change); });
}

Result<LeadOutcome> change_lead(const Services& services, const Caller& caller,
                                access::Action action, const LeadChange& change,
                                const LeadStep& step) {
  auto written = services.store.write([&](ports::Records& records) -> Result<LeadOutcome> {
    HD_TRY(const auto before, replayed(records, caller, change));
    if (before) return *before;
    LeadScene scene;
    HD_CHECK(check_change(records, caller, action, change, scene));
    const ports::AuditEntry entry = audit_of(services, caller, action, scene);
    LeadWork work(records, std::move(scene), caller, action, services.clock.now());
    HD_CHECK(step(work));
    HD_CHECK(records.leads().save(work.lead()));
    HD_TRY(const law::Answer answer, refresh_dues(records, services.law, work.scene()));
    HD_TRY(const Bytes lookup_hash, records.leads().lookup_hash(work.lead().id));
    HD_CHECK(publish_status(records, {work.scene(), answer, lookup_hash}, work.now()));
    HD_CHECK(records.journal().append(entry));
    const LeadOutcome outcome{change.lead_id, work.lead().version, work.lead().state};
    HD_CHECK(remember_outcome(records, caller, change.request_key, outcome, work.now()));
    return outcome;
  });
  if (!written) return fail(std::move(written.error()));
  return written->value;
}

}  // namespace hd::app
