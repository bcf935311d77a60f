#include "app/timetable.hpp"

#include <algorithm>

#include "alarms/duty.hpp"
#include "base/check.hpp"

namespace hd::app {

Result<AgencyMap> agencies_by_id(ports::Records& records) {
  HD_TRY(const std::vector<domain::Agency> all, records.people().agencies());
  AgencyMap map;
  for (const domain::Agency& agency : all) map.emplace(agency.id, agency);
  return map;
}

std::string agency_name(const AgencyMap& agencies, std::string_view id_text) {
  const auto id = domain::AgencyId::parse(id_text);
  const auto at = id ? agencies.find(*id) : agencies.end();
  return at == agencies.end() ? std::string() : at->second.name;
}

law::AgencyKind law_kind(domain::AgencyKind kind) {
  const auto parsed = law::parse_agency_kind(domain::name_of(kind));
  HD_ASSERT(parsed.has_value());
  return *parsed;
}

namespace {

law::YesNo law_answer(domain::GroundAnswer answer) {
  if (answer == domain::GroundAnswer::unanswered) return law::YesNo::unknown;
  return answer == domain::GroundAnswer::established ? law::YesNo::yes : law::YesNo::no;
}

}  // namespace

bool is_case_rule(std::string_view rule) { return alarms::is_of_case(rule); }

domain::AgencyId owing_agency(const CarriedCase& carried) {
  const domain::CaseState state = carried.file.state;
  if (state == domain::CaseState::merged) return {};
  if (state != domain::CaseState::transferred) return carried.file.agency_id;
  return domain::waits_at(state, carried.events);
}

void add_case_facts(law::Situation& situation, const CarriedCase& carried,
                    const domain::Agency& holder) {
  if (owing_agency(carried).is_none()) return;
  law::Fact fact;
  fact.agency_kind = law_kind(holder.kind);
  fact.agency = holder.id.text();
  fact.at_island = holder.is_island;
  std::vector<domain::CaseEvent> so_far;
  for (const domain::CaseEvent& event : carried.events) {
    so_far.push_back(event);
    fact.at = event.at;
    fact.precision = event.hour_unknown ? law::Precision::day : law::Precision::minute;
    const bool replaces = event.kind == domain::CaseEventKind::offence_changed ||
                          event.kind == domain::CaseEventKind::offence_dropped;
    if (replaces) {
      // The engine knows a changed offence, which takes the place of all, and added ones beside it.
      fact.kind = law::FactKind::offence_changed;
      for (const domain::Offence& charge : domain::charges_of(so_far)) {
        fact.article = charge.article;
        fact.clause = charge.clause;
        situation.facts.push_back(fact);
        fact.kind = law::FactKind::offence_added;
      }
      continue;
    }
    const auto kind = law::parse_fact_kind(domain::name_of(event.kind));
    if (!kind) continue;
    fact.kind = *kind;
    fact.article = event.offence.article;
    fact.clause = event.offence.clause;
    fact.ground = event.ground;
    fact.until = event.until;
    situation.facts.push_back(fact);
    fact.ground.clear();
    fact.until.reset();
  }
  const auto is_minor = domain::is_accused_minor(carried.events);
  if (is_minor) situation.accused_under_18 = *is_minor ? law::YesNo::yes : law::YesNo::no;
}

law::Answer case_answer(const law::Law& law, const CarriedCase& carried,
                        const domain::Agency& holder) {
  law::Situation situation;
  add_case_facts(situation, carried, holder);
  return law.answer(situation);
}

namespace {

void name_agency(law::Fact& fact, const AgencyMap& agencies, domain::AgencyId id) {
  const auto found = agencies.find(id);
  if (found == agencies.end()) return;
  fact.agency_kind = law_kind(found->second.kind);
  fact.agency = id.text();
  fact.at_island = found->second.is_island;
}

// What a procuracy decided in the system reached `settling`, the agency that settled the lead then,
// at the same moment: one event, and for the law what each of the two did.
void add_of_procuracy(const LeadScene& scene, const law::Fact& fact, const law::Fact& settling,
                      law::Situation& situation) {
  law::Fact of_settling = fact;
  of_settling.agency_kind = settling.agency_kind;
  of_settling.agency = settling.agency;
  of_settling.at_island = settling.at_island;
  situation.facts.push_back(of_settling);
  law::Fact of_procuracy = fact;
  if (fact.kind == law::FactKind::suspension_annulled)
    of_procuracy.kind = law::FactKind::annulment_decided;
  situation.facts.push_back(of_procuracy);
  const bool is_sent =
      fact.kind == law::FactKind::suspension_annulled && !scene.lead.reporter_named;
  if (!is_sent) return;
  of_procuracy.kind = law::FactKind::annulment_sent;  // nobody beside the agency is to be told
  situation.facts.push_back(of_procuracy);
}

// The answer came to the settling agency on paper and was typed in there: the procuracy, which had
// confirmed the request, has answered it all the same (TTLT 01/2017 art. 11(2)).
void add_answered(const law::Fact& answer, law::Situation& situation) {
  const auto asked = std::ranges::find(
      situation.facts, law::FactKind::extension_request_reached_procuracy, &law::Fact::kind);
  const bool is_answer = answer.kind == law::FactKind::procuracy_prolonged ||
                         answer.kind == law::FactKind::extension_refused;
  if (!is_answer || asked == situation.facts.end()) return;
  law::Fact of_procuracy = answer;
  of_procuracy.agency_kind = asked->agency_kind;
  of_procuracy.agency = asked->agency;
  of_procuracy.at_island = asked->at_island;
  situation.facts.push_back(std::move(of_procuracy));
}

// When a lead reached whoever accepted it: the moment at which it was passed on to them, however
// long they let it lie (CPC 147(1): "kể từ ngày nhận được"). An agency that took it in itself does
// not receive it a second time when it accepts it, unless it had passed it on.
class Arrivals {
 public:
  // None: for the law nothing happened.
  std::optional<Moment> moment_of(const domain::Event& event) {
    using domain::EventKind;
    if (event.kind == EventKind::tip_received) held_by_.insert(event.agency_id);
    if (event.kind == EventKind::passed_on) {
      held_by_.erase(event.agency_id);
      passed_on_ = &event;
    }
    if (event.kind != EventKind::accepted) return event.at;
    if (!held_by_.insert(event.agency_id).second) return std::nullopt;
    const bool is_its = passed_on_ != nullptr && passed_on_->other_agency_id == event.agency_id;
    return is_its ? passed_on_->at : event.at;
  }

 private:
  std::set<domain::AgencyId> held_by_;
  const domain::Event* passed_on_ = nullptr;
};

bool is_told_to_settling(law::FactKind kind) {
  return kind == law::FactKind::procuracy_prolonged || kind == law::FactKind::extension_refused ||
         kind == law::FactKind::suspension_annulled;
}

std::vector<domain::DueDate> kept_dues(const domain::Lead& lead,
                                       const std::vector<law::Due>& dues) {
  std::vector<domain::DueDate> kept;
  for (const law::Due& due : dues) {
    // A limit that was prolonged stays, done when that was decided: figures of the days before
    // still count by it.
    const bool is_prolonged = !due.superseded_by.empty();
    if (due.state == law::DueState::fallen_away && !is_prolonged) continue;
    const auto agency = domain::AgencyId::parse(due.agency);
    kept.push_back({lead.id, due.rule, due.reckoning.due_at, !due.reckoning.is_day_limit,
                    due.done_at, agency ? *agency : lead.agency_id,
                    due.status == law::Status::draft, due.reckoning.is_provisional,
                    due.certain_at()});
  }
  return kept;
}

}  // namespace

law::Situation situation_of(const LeadScene& scene, const AgencyMap& agencies) {
  law::Situation situation;
  Arrivals arrivals;
  law::Fact settling;  // the last acceptance so far
  for (const domain::Event& event : domain::standing(scene.events)) {
    const auto kind = law::parse_fact_kind(domain::name_of(event.kind));
    if (!kind) continue;
    if (event.kind == domain::EventKind::accepted) name_agency(settling, agencies, event.agency_id);
    const auto happened_at = arrivals.moment_of(event);
    if (!happened_at) continue;
    law::Fact fact;
    fact.kind = *kind;
    fact.at = *happened_at;
    fact.precision = event.hour_only ? law::Precision::hour : law::Precision::minute;
    fact.article = event.offence.article;
    fact.clause = event.offence.clause;
    fact.ground = event.ground;
    // By which what was met names it.
    if (event.kind == domain::EventKind::procuracy_demanded) fact.ground = event.id.text();
    fact.until = event.until;
    name_agency(fact, agencies, event.agency_id);
    if (fact.agency_kind == law::AgencyKind::procuracy && is_told_to_settling(fact.kind)) {
      add_of_procuracy(scene, fact, settling, situation);
    } else {
      situation.facts.push_back(fact);
      add_answered(fact, situation);
    }
  }
  const bool has_case = scene.carried.has_value();
  if (has_case) {
    const auto holder = agencies.find(owing_agency(*scene.carried));
    if (holder != agencies.end()) add_case_facts(situation, *scene.carried, holder->second);
  }
  situation.reporter_named = scene.lead.reporter_named ? law::YesNo::yes : law::YesNo::no;
  // The offences of a case speak for themselves.
  if (!has_case) {
    situation.article = scene.lead.offence.article;
    situation.clause = scene.lead.offence.clause;
  }
  situation.flagrant = law_answer(scene.lead.urgent.flagrant);
  situation.public_concern = law_answer(scene.lead.urgent.public_concern);
  situation.suspect_may_flee = law_answer(scene.lead.urgent.suspect_may_flee);
  situation.victim_under_18 = law_answer(scene.lead.urgent.victim_under_18);
  return situation;
}

Result<Timetable> timetable_of(ports::Records& records, const law::Law& law,
                               const LeadScene& scene) {
  HD_TRY(const AgencyMap agencies, agencies_by_id(records));
  return timetable_of(agencies, law, scene);
}

Timetable timetable_of(const AgencyMap& agencies, const law::Law& law, const LeadScene& scene) {
  Timetable made{law.answer(situation_of(scene, agencies)), {}};
  made.dues = kept_dues(scene.lead, made.answer.dues);
  return made;
}

std::vector<domain::DueDate> dues_of(const AgencyMap& agencies, const law::Law& law,
                                     const LeadScene& scene) {
  return kept_dues(scene.lead, law.dues(situation_of(scene, agencies)));
}

Result<Done> note_case_due(ports::Records& records, const LeadScene& scene,
                           const std::vector<domain::DueDate>& dues) {
  if (!scene.carried) return Done{};
  std::optional<Moment> next;
  for (const domain::DueDate& due : dues) {
    if (due.done_at || !is_case_rule(due.rule)) continue;
    if (!next || due.due_at < *next) next = due.due_at;
  }
  return records.cases().set_next_due(scene.carried->file.id, next);
}

Result<law::Answer> refresh_dues(ports::Records& records, const law::Law& law,
                                 const LeadScene& scene) {
  HD_TRY(Timetable made, timetable_of(records, law, scene));
  HD_CHECK(records.leads().replace_dues(scene.lead.id, made.dues));
  HD_CHECK(note_case_due(records, scene, made.dues));
  return std::move(made.answer);
}

std::optional<CivilDate> settlement_limit(const law::Answer& answer) {
  std::optional<CivilDate> last;
  for (const law::Due& due : answer.dues) {
    const bool settles = due.duty == "settle" || due.duty == "settle_again";
    if (due.state == law::DueState::fallen_away) continue;  // prolonged, or of who passed it on
    if (settles && (!last || due.reckoning.due_day > *last)) last = due.reckoning.due_day;
  }
  return last;
}

}  // namespace hd::app
