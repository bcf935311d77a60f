#include "app/extension_asks.hpp"

#include <algorithm>
#include <set>

#include "app/timetable.hpp"
#include "app/today_scope.hpp"

namespace hd::app {
namespace {

constexpr int leads_at_once = 200;
constexpr std::size_t ask_rows = 50;
constexpr int roll_days = 10;  // a limit may end later than the day it is counted back from: Tết

const law::TimeLimit* request_limit(const law::Law& law, std::string_view rule) {
  for (const law::TimeLimit& limit : law.time_limits()) {
    const bool is_request = limit.is_option && limit.direction == law::Direction::before;
    if (limit.id == rule && is_request) return &limit;
  }
  return nullptr;
}

struct Asking {
  std::set<std::string> steps;  // ids of next steps that ask for more time
  std::set<std::string> rules;  // ids of the limits that it would prolong
  int most_days = 0;            // before the end
};

Asking asking(const law::Law& law) {
  Asking found;
  for (const law::StepRule& step : law.step_rules()) {
    const law::TimeLimit* latest = request_limit(law, step.latest_by);
    if (latest == nullptr) continue;
    found.steps.insert(step.id);
    found.rules.insert(latest->extension_of);
    found.most_days = std::max(found.most_days, latest->value);
  }
  // What was prolonged once may be prolonged again.
  for (std::size_t before = 0; before != found.rules.size();) {
    before = found.rules.size();
    for (const law::TimeLimit& limit : law.time_limits()) {
      const bool prolongs = !limit.is_option && found.rules.contains(limit.extension_of);
      if (prolongs && limit.direction == law::Direction::after) found.rules.insert(limit.id);
    }
  }
  return found;
}

class Asks {
 public:
  Asks(const Services& services, ports::Records& records, const Caller& caller)
      : services_(services), records_(records), caller_(caller), asking_(asking(services.law)) {}

  Result<ExtensionAsks> run() {
    HD_TRY(agencies_, agencies_by_id(records_));
    const Moment now = services_.clock.now();
    today_ = now.local_date();
    ports::OpenDues wanted;
    wanted.agency = caller_.actor.agency_id;
    wanted.after = now;
    const int ahead = asking_.most_days + asks_ahead_days + roll_days;
    wanted.until = Moment::local(today_.plus_days(ahead), 0, 0);
    wanted.rules = {asking_.rules.begin(), asking_.rules.end()};
    wanted.reader = due_reader(caller_.actor);
    for (const auto& member : whose(caller_.actor)) {
      wanted.investigator = member;
      HD_CHECK(add_all(wanted));
    }
    keep_nearest();
    return std::move(asks_);
  }

 private:
  // Stretch by stretch: of all of them only the nearest are kept.
  Result<Done> add_all(const ports::OpenDues& wanted) {
    domain::LeadId behind;
    for (;;) {
      HD_TRY(const auto leads, records_.leads().leads_with(wanted, behind, leads_at_once));
      for (const domain::LeadId lead : leads) {
        // Of two people who are away one may have the lead and the other its case.
        const bool is_done = wanted.investigator && !of_somebody_.insert(lead).second;
        if (!is_done) HD_CHECK(add(lead));
      }
      if (leads.size() < leads_at_once) return Done{};
      behind = leads.back();
      keep_nearest();
    }
  }

  void keep_nearest() {
    std::ranges::stable_sort(asks_.first, {},
                             [](const ExtensionAsk& ask) { return *ask.step.latest_day; });
    if (asks_.first.size() > ask_rows) asks_.first.resize(ask_rows);
  }

  Result<Done> add(domain::LeadId lead) {
    HD_TRY(const LeadScene scene, load_scene(records_, lead));
    const law::Answer answer = services_.law.answer(situation_of(scene, agencies_));
    std::set<std::pair<std::string, CivilDate>> seen;  // a case has a row for each extension
    for (const law::NextStep& step : answer.next_steps) {
      const bool is_near = asking_.steps.contains(step.id) && step.latest_day &&
                           *step.latest_day >= today_ &&
                           *step.latest_day <= today_.plus_days(asks_ahead_days);
      if (!is_near || step.agency != caller_.actor.agency_id.text()) continue;
      if (!seen.emplace(step.id, *step.latest_day).second) continue;
      HD_TRY(const bool is_theirs, is_shown(scene, step));
      if (!is_theirs) continue;
      ExtensionAsk ask{scene.lead, {}, step};
      if (is_of_case(step)) ask.of_case = scene.carried->file;
      asks_.first.push_back(std::move(ask));
      ++asks_.total;
    }
    return Done{};
  }

  static bool is_of_case(const law::NextStep& step) { return step.id != "request_extension"; }

  Result<bool> is_shown(const LeadScene& scene, const law::NextStep& step) {
    if (!is_of_case(step)) return may_read(records_, caller_, scene.lead);
    if (!scene.carried) return false;
    return reads(records_, caller_.actor, scene.carried->file);
  }

  const Services& services_;
  ports::Records& records_;
  const Caller& caller_;
  const Asking asking_;
  AgencyMap agencies_;
  CivilDate today_;
  ExtensionAsks asks_;
  std::set<domain::LeadId> of_somebody_;
};

}  // namespace

Result<ExtensionAsks> extension_asks(const Services& services, ports::Records& records,
                                     const Caller& caller) {
  return Asks(services, records, caller).run();
}

}  // namespace hd::app
