#include <algorithm>

#include "law/law.hpp"

namespace hd::law {
namespace {

void fill(std::string& text, std::string_view name, const std::string& value) {
  const auto at = text.find(name);
  if (at != std::string::npos) text.replace(at, name.size(), value);
}

std::string years_text(const Offence& offence, Language language) {
  if (offence.is_life) return word("law.life", language);
  return word("law.years", language, std::to_string(offence.max_years()));
}

// "Khoản 1 Điều 150 BLHS"; with an unknown clause the gravest one speaks, and the text says so.
std::string offence_text(const Offence& offence, bool clause_known, Language language) {
  Citation cited = offence.citation;
  if (!clause_known) cited.clause.clear();
  const std::string text = cited.text(language);
  return clause_known ? text : word("law.route.gravest", language, text);
}

Label filled(const Label& pattern, const Offence& offence, bool clause_known) {
  Label label = pattern;
  for (const Language language : {Language::vi, Language::en}) {
    std::string& text = language == Language::vi ? label.vi : label.en;
    fill(text, "{offence}", offence_text(offence, clause_known, language));
    fill(text, "{years}", years_text(offence, language));
    fill(text, "{severity}",
         word("law.severity." + std::string(name_of(offence.severity)), language));
  }
  return label;
}

bool fits(const RoutingRule& rule, const Law::RouteQuestion& question, const Offence& offence) {
  if (!rule.article.empty() && rule.article != question.article) return false;
  if (!rule.clause.empty() && rule.clause != question.clause) return false;
  if (rule.above_7_years && offence.max_years() <= 7) return false;
  return std::find(rule.from.begin(), rule.from.end(), question.from) != rule.from.end();
}

void set_limit(const Law& law, const Law::RouteQuestion& question, Routing& routing) {
  for (const TimeLimit& limit : law.time_limits()) {
    const bool in_force = limit.effective_from <= question.on &&
                          (!limit.effective_to || question.on <= *limit.effective_to);
    const bool binds = std::find(limit.agencies.begin(), limit.agencies.end(), question.from) !=
                       limit.agencies.end();
    if (limit.id != routing.rule || !in_force || !binds) continue;
    const bool by_island = question.at_island && limit.island_value.has_value();
    const int value = by_island ? *limit.island_value : limit.value;
    routing.limit_status = by_island ? std::min(limit.status, limit.island_status) : limit.status;
    if (limit.unit == LimitUnit::hours) routing.within_hours = value;
    if (limit.unit == LimitUnit::days) routing.within_days = value;
    return;
  }
}

}  // namespace

Result<Routing> Law::route(const RouteQuestion& question) const {
  HD_TRY(const Offence offence, this->offence(question.article, question.clause, question.on));
  const bool clause_known = !question.clause.empty();
  for (const RoutingRule& rule : routing_) {
    if (!fits(rule, question, offence)) continue;
    Routing routing;
    routing.must_pass_on = rule.to.has_value();
    routing.to = rule.to.value_or(question.from);
    routing.rule = rule.rule;
    routing.severity = offence.severity;
    routing.max_years = offence.max_years();
    routing.clause_known = clause_known;
    for (const RoutingReason& reason : rule.reasons) {
      routing.also.push_back(
          {filled(reason.text, offence, clause_known), reason.citation, reason.status});
    }
    routing.why = routing.also.front().text;
    routing.citation = routing.also.front().citation;
    routing.status = routing.also.front().status;
    routing.also.erase(routing.also.begin());
    set_limit(*this, question, routing);
    return routing;
  }
  return fail(ErrorCode::not_found, "no row of routing.csv for article " + question.article +
                                        " and " + std::string(name_of(question.from)));
}

}  // namespace hd::law
