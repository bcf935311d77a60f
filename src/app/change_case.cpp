#include "app/change_case.hpp"

#include <algorithm>

#include "app/lost_case.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

std::string kept_case_form(const CaseOutcome& outcome) {
  return "case " + outcome.case_id.text() + ' ' + std::to_string(outcome.version) + ' ' +
         std::string(domain::name_of(outcome.state));
}

Result<CaseOutcome> from_kept_case(std::string_view kept) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= kept.size();) {
    const std::size_t end = std::min(kept.find(' ', at), kept.size());
    parts.emplace_back(kept.substr(at, end - at));
    at = end + 1;
  }
  if (parts.size() != 4 || parts[0] != "case")
    return fail(ErrorCode::internal, "kept answer of another kind");
  CaseOutcome outcome;
  HD_TRY(outcome.case_id, domain::CriminalCaseId::parse(parts[1]));
  outcome.version = std::stoll(parts[2]);
  HD_TRY(outcome.state, domain::parse_code<domain::CaseState>(parts[3]));
  return outcome;
}

Result<std::optional<CaseOutcome>> replayed_case(ports::Records& records, const Caller& caller,
                                                 const CaseChange& change) {
  std::optional<CaseOutcome> outcome;
  HD_TRY(const auto kept, records.journal().answered(caller.actor.member_id, change.request_key));
  if (!kept) return outcome;
  HD_TRY(outcome, from_kept_case(*kept));
  if (outcome->case_id != change.case_id)
    return fail(ErrorCode::conflict, "request key used for another case");
  return outcome;
}

Result<CaseScene> checked_case(ports::Records& records, const Caller& caller, access::Action action,
                               const CaseChange& change) {
  // Who may not even see it learns nothing, neither of its version nor of its state.
  HD_TRY(CaseScene scene,
         load_case_to_act(records, caller.actor, access::Action::read_case, change.case_id));
  if (scene.carried.file.version != change.version) {
    return fail(ErrorCode::stale, "version " + std::to_string(scene.carried.file.version));
  }
  HD_CHECK(authorise_or_tell(records, caller.actor, action, scene));
  return scene;
}

}  // namespace

access::CaseFacts CaseScene::facts() const {
  return {carried.file.state, carried.file.agency_id, carried.file.investigator_id,
          domain::waits_at(carried.file.state, carried.events)};
}

const domain::CaseLead* CaseScene::carrier() const {
  const auto found =
      std::ranges::find_if(leads, [](const domain::CaseLead& one) { return one.is_carrier(); });
  return found == leads.end() ? nullptr : &*found;
}

Result<CaseScene> load_case(ports::Records& records, domain::CriminalCaseId id) {
  CaseScene scene;
  HD_TRY(scene.carried.file, records.cases().find(id));
  HD_TRY(scene.carried.events, records.cases().events(id));
  HD_TRY(scene.holder, records.people().agency(scene.carried.file.agency_id));
  const domain::AgencyId owing = owing_agency(scene.carried);
  scene.owing = scene.holder;
  if (!owing.is_none() && owing != scene.holder.id) {
    HD_TRY(scene.owing, records.people().agency(owing));
  }
  HD_TRY(scene.leads, records.cases().leads(id));
  return scene;
}

domain::CaseEvent CaseWork::event(domain::CaseEventKind kind) const {
  domain::CaseEvent event;
  event.id = crypto::random_id<domain::EventTag>();
  event.case_id = scene_.carried.file.id;
  event.kind = kind;
  event.at = now_;
  event.agency_id = actor_.agency_id;
  event.member_id = actor_.member_id;
  return event;
}

Result<Done> CaseWork::happen(domain::CaseEvent event) {
  HD_TRY(file().state, domain::next_state(file().state, event.kind));
  HD_CHECK(records_.cases().add(event));
  scene_.carried.events.push_back(std::move(event));
  return Done{};
}

Result<Done> refresh_case(ports::Records& records, const law::Law& law, domain::CriminalCaseId id) {
  HD_TRY(const CaseScene scene, load_case(records, id));
  const domain::CaseLead* carrier = scene.carrier();
  if (carrier == nullptr) return records.cases().set_next_due(id, std::nullopt);
  HD_TRY(const LeadScene lead, load_scene(records, carrier->lead_id));
  HD_CHECK(refresh_dues(records, law, lead));
  return Done{};
}

Result<CaseOutcome> change_case(const Services& services, const Caller& caller,
                                access::Action action, const CaseChange& change,
                                const CaseStep& step) {
  auto written = services.store.write([&](ports::Records& records) -> Result<CaseOutcome> {
    HD_TRY(const auto before, replayed_case(records, caller, change));
    if (before) return *before;
    HD_TRY(CaseScene scene, checked_case(records, caller, action, change));
    CaseWork work(records, std::move(scene), caller.actor, services.clock.now());
    HD_CHECK(step(work));
    HD_CHECK(records.cases().save(work.file()));
    HD_CHECK(refresh_case(records, services.law, change.case_id));
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "case", change.case_id.text())));
    const CaseOutcome outcome{change.case_id, work.file().version, work.file().state};
    HD_CHECK(records.journal().remember(caller.actor.member_id, change.request_key,
                                        kept_case_form(outcome), work.now()));
    return outcome;
  });
  if (!written) return fail(std::move(written.error()));
  return written->value;
}

}  // namespace hd::app
