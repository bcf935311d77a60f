#include "http/view.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

#include "app/timetable.hpp"

namespace hd::http {
namespace {

using domain::LeadState;

template <typename Value>
bool has(const std::vector<Value>& values, Value wanted) {
  return std::find(values.begin(), values.end(), wanted) != values.end();
}

std::optional<law::FactKind> decision_behind(LeadState state) {
  if (state == LeadState::opened) return law::FactKind::decided_open;
  if (state == LeadState::not_opened) return law::FactKind::decided_not_open;
  if (state == LeadState::suspended) return law::FactKind::decided_suspend;
  return std::nullopt;
}

// Several rows may bear one id: the one that binds this kind of agency, and of those the one that
// follows from the decision by which the lead stands where it does.
const law::TimeLimit* limit_of(const ViewContext& context, std::string_view rule,
                               domain::AgencyKind kind, LeadState state) {
  const auto decision = decision_behind(state);
  const law::TimeLimit* found = nullptr;
  int best = -1;
  for (const law::TimeLimit& limit : context.law.time_limits()) {
    if (limit.id != rule) continue;
    const bool binds = has(limit.agencies, app::law_kind(kind));
    const bool follows = decision && has(limit.start_events, *decision);
    const int fit = (binds ? 2 : 0) + (follows ? 1 : 0);
    if (fit <= best) continue;
    best = fit;
    found = &limit;
  }
  return found;
}

bool is_likely_picture(std::string_view name) {
  constexpr std::array<std::string_view, 4> endings{".jpg", ".jpeg", ".png", ".webp"};
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace

Json citation_view(const law::Citation& citation, Language language) {
  Json view;
  view.set("document", citation.doc);
  view.set("short", citation.doc_name.text(language));
  view.set("article", citation.article);
  view.set("clause", citation.clause);
  view.set("point", citation.point);
  view.set("text", citation.text(language));
  view.set("in_full", citation.in_full());
  return view;
}

Json member_view(const domain::Member& member) {
  Json functions(Json::Array{});
  for (const domain::Function function : member.functions)
    functions.push(domain::name_of(function));
  Json view;
  view.set("id", member.id.text());
  view.set("name", member.name);
  view.set("rank", member.rank);
  view.set("functions", std::move(functions));
  return view;
}

Json officer_view(const domain::Member& member) {
  return member_view(member).set("has_left", member.left_at.has_value());
}

// Only a guess by the name: what is sent is looked at when the file itself is asked for.
Json file_view(const domain::TipFile& file, std::size_t index) {
  Json view;
  view.set("index", static_cast<std::int64_t>(index));
  view.set("name", without_direction_marks(file.name));
  view.set("size", file.size);
  view.set("shown_inline", is_likely_picture(file.name));
  return view;
}

std::string returned_words(const ViewContext& context, const domain::Agency& by,
                           const std::string& reason) {
  return context.speech.say("desk.returned", {by.name, label(context, "rejection", reason)});
}

std::string place_words(const ViewContext& context, std::string_view unit_code) {
  const auto* unit = context.province.unit(unit_code, context.speech.now.local_date());
  return unit == nullptr ? std::string() : unit->full_name(context.speech.language);
}

std::string received_words(const ViewContext& context, const domain::Lead& lead) {
  return lead.channel == domain::Channel::public_page
             ? hour_words(context.speech, lead.received_at)
             : moment_words(context.speech, lead.received_at);
}

std::string person_words(const domain::Member& member) {
  return member.rank.empty() ? member.name : member.rank + ' ' + member.name;
}

std::string officer_words(const ViewContext& context, const domain::Member& member) {
  const std::string person = person_words(member);
  return member.left_at ? context.speech.say("desk.has_left", {person}) : person;
}

std::string acting_words(const ViewContext& context, const domain::Member& member,
                         const std::optional<domain::Member>& in_place_of) {
  const std::string person = person_words(member);
  if (!in_place_of) return person;
  return person + " (" + context.speech.say("desk.in_place_of", {person_words(*in_place_of)}) + ')';
}

std::string article_words(const ViewContext& context, const domain::Offence& offence) {
  if (offence.article.empty()) return {};
  if (offence.clause.empty()) return context.speech.say("desk.article", {offence.article});
  return context.speech.say("desk.article_clause", {offence.article, offence.clause});
}

std::string label(const ViewContext& context, std::string_view list, std::string_view code) {
  const std::string own = "desk." + std::string(list) + '.' + std::string(code);
  return context.speech.say(has_word(own) ? own : "term." + std::string(code));
}

std::string rule_label(const ViewContext& context, std::string_view rule, domain::AgencyKind kind,
                       LeadState state) {
  const auto* limit = limit_of(context, rule, kind, state);
  return limit == nullptr ? std::string(rule) : limit->label.text(context.speech.language);
}

std::string rule_citation(const ViewContext& context, std::string_view rule,
                          domain::AgencyKind kind, LeadState state) {
  const auto* limit = limit_of(context, rule, kind, state);
  if (limit == nullptr || limit->citations.empty()) return {};
  return limit->citations.front().text(context.speech.language);
}

bool is_at_once(const ViewContext& context, std::string_view rule) {
  const auto& limits = context.law.time_limits();
  return std::any_of(limits.begin(), limits.end(), [&](const law::TimeLimit& limit) {
    return limit.id == rule && limit.unit == law::LimitUnit::at_once;
  });
}

bool is_draft_rule(const ViewContext& context, std::string_view rule, domain::AgencyKind kind) {
  const auto* limit = limit_of(context, rule, kind, LeadState::received);
  return limit != nullptr && limit->status == law::Status::draft;
}

void set_sureness(const ViewContext& context, const Sureness& sure, const DueFacts& facts,
                  Json& view) {
  view.set("status", sure.is_draft ? "draft" : "confirmed");
  view.set("is_provisional", sure.is_provisional);
  view.set("certain_words", certain_words(context.speech, facts));
}

DueFacts facts_of(const ViewContext& context, const domain::DueDate& due,
                  const domain::Agency& agency) {
  DueFacts facts{due.due_at, due.is_hour_limit, 24, due.done_at, false, false, due.certain_at};
  const auto* limit = limit_of(context, due.rule, agency.kind, LeadState::received);
  if (limit != nullptr) {
    facts.limit_hours =
        agency.is_island ? limit->island_value.value_or(limit->value) : limit->value;
    facts.is_at_once = limit->unit == law::LimitUnit::at_once;
  }
  return facts;
}

Json due_brief_view(const ViewContext& context, const domain::DueDate& due,
                    const domain::Agency& agency, LeadState state) {
  const DueFacts facts = facts_of(context, due, agency);
  const auto* limit = limit_of(context, due.rule, agency.kind, state);
  Json view;
  view.set("rule", due.rule);
  view.set("label", rule_label(context, due.rule, agency.kind, state));
  view.set("due_at", due.due_at.rfc3339());
  view.set("due_day", facts.last_day().iso());
  view.set("is_hour_limit", due.is_hour_limit);
  view.set("sign", name_of(sign_of(context.speech, facts)));
  view.set("words", due_words(context.speech, facts));
  view.set("short_words", short_due_words(context.speech, facts));
  view.set("holder", limit == nullptr ? "" : limit->holder.text(context.speech.language));
  view.set("done_at", due.done_at ? Json(due.done_at->rfc3339()) : Json());
  set_sureness(context, {due.is_draft, due.is_provisional}, facts, view);
  return view;
}

}  // namespace hd::http
