#include "app/search.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>

#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::search {
namespace {

using domain::LeadState;

constexpr access::Action action = access::Action::search;
constexpr std::size_t batch = 250;  // tips opened at a time
constexpr std::chrono::milliseconds preparing{400};

// What may hold leads that this person opens; each lead found is decided by itself afterwards.
std::vector<ports::LeadFilter> filters_of(const access::Actor& actor) {
  const auto has = [&](domain::Function function) { return actor.functions.contains(function); };
  ports::LeadFilter own;
  own.holder = actor.agency_id;
  own.opened_only = true;
  if (has(domain::Function::head) || has(domain::Function::deputy)) return {own};
  std::vector<ports::LeadFilter> filters;
  if (has(domain::Function::duty_officer)) {
    filters.push_back(own);
    filters.back().states = {LeadState::received, LeadState::classified, LeadState::offered};
  }
  if (has(domain::Function::investigator)) {
    filters.push_back(own);
    filters.back().investigator = actor.member_id;
  }
  return filters;
}

using Ids = std::vector<domain::LeadId>;

Result<Ids> reach_of(const Services& services, const access::Actor& actor) {
  return services.store.read([&](ports::Records& records) -> Result<Ids> {
    Ids all;
    for (const ports::LeadFilter& filter : filters_of(actor)) {
      HD_TRY(const Ids some, records.leads().ids(filter));
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  });
}

// Puts the intention on record and finds the ways to these tips. A lead to whose key this person
// has no way is passed over.
using Sources = std::vector<ports::SearchSource>;
Result<ports::Written<Sources>> declare(const Services& services, const Caller& caller,
                                        const Ids& leads) {
  return services.store.write([&](ports::Records& records) -> Result<Sources> {
    Sources sources;
    for (const domain::LeadId lead : leads) {
      auto path = records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id);
      if (!path && path.error().code == ErrorCode::not_found) continue;
      if (!path) return fail(path.error());
      HD_TRY(ports::SealedTip tip, records.leads().tip(lead));
      sources.push_back({std::move(*path), std::move(tip)});
    }
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "member", caller.actor.member_id.text())));
    return sources;
  });
}

// Opens what is missing, a batch at a time, for as long as somebody may wait. Yields what is left.
Result<Ids> prepare(const Services& services, const Caller& caller, Ids missing) {
  const auto until = std::chrono::steady_clock::now() + preparing;
  while (!missing.empty() && std::chrono::steady_clock::now() < until) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(batch, missing.size()));
    const Ids some(missing.begin(), missing.begin() + count);
    HD_TRY(const auto written, declare(services, caller, some));
    HD_CHECK(services.vault.index(caller.keys, written.proof, written.value));
    missing.erase(missing.begin(), missing.begin() + count);
  }
  return missing;
}

Result<Ids> found_by_words(const Services& services, const Caller& caller,
                           const std::string& words) {
  HD_TRY(const auto written, declare(services, caller, {}));
  return services.vault.search(caller.keys, written.proof, words, page_size);
}

// A lead that this person may see; none of others.
Result<std::optional<domain::Lead>> lead_for(ports::Records& records, const Caller& caller,
                                             access::Action needed, domain::LeadId id) {
  auto scene = load_scene_for(records, caller.actor, needed, id);
  const bool is_hidden = !scene && scene.error().code == ErrorCode::not_allowed;
  if (is_hidden) return std::optional<domain::Lead>();
  if (!scene) return fail(scene.error());
  return std::optional<domain::Lead>(std::move(scene->lead));
}

// The number of a lead in the caller's own register; none where it never was.
Result<std::optional<ports::RegisterEntry>> own_entry(ports::Records& records, const Caller& caller,
                                                      domain::LeadId lead) {
  HD_TRY(const auto entries, records.registers().entries_of(lead));
  const auto own =
      std::ranges::find(entries, caller.actor.agency_id, &ports::RegisterEntry::agency_id);
  std::optional<ports::RegisterEntry> found;
  if (own != entries.end()) found = *own;
  return found;
}

// Every agency has its own number 12 of a year: first what is meant in one's own register, then
// what others know by it and this person may see.
Result<std::vector<domain::Lead>> numbered_leads(ports::Records& records, const Caller& caller,
                                                 domain::RegisterPlace place) {
  std::vector<domain::Lead> own;
  std::vector<domain::Lead> others;
  HD_TRY(const Ids leads, records.registers().leads_at(place));
  for (const domain::LeadId id : leads) {
    HD_TRY(auto lead, lead_for(records, caller, access::Action::read_lead, id));
    if (!lead) continue;
    HD_TRY(const auto entry, own_entry(records, caller, id));
    (entry && entry->place == place ? own : others).push_back(std::move(*lead));
  }
  std::ranges::move(others, std::back_inserter(own));
  return own;
}

// What another agency holds by now is known here by another number.
Result<Done> fill_own_numbers(ports::Records& records, const Caller& caller,
                              std::vector<LeadLine>& lines) {
  for (LeadLine& line : lines) {
    if (line.lead.agency_id == caller.actor.agency_id) continue;
    HD_TRY(const auto entry, own_entry(records, caller, line.lead.id));
    if (entry && entry->number != line.lead.number) line.own_number = entry->number;
  }
  return Done{};
}

Result<std::vector<LeadLine>> lines_for(const Services& services, const Caller& caller,
                                        const std::string& words, const Ids& by_words) {
  return services.store.read([&](ports::Records& records) -> Result<std::vector<LeadLine>> {
    const auto place = services.register_pattern.place_of(words);
    std::vector<domain::Lead> leads;
    if (place) {
      HD_TRY(leads, numbered_leads(records, caller, *place));
    }
    const std::size_t numbered = leads.size();
    for (const domain::LeadId id : by_words) {
      const auto known = std::span(leads).first(numbered);
      if (std::ranges::find(known, id, &domain::Lead::id) != known.end()) continue;
      HD_TRY(auto lead, lead_for(records, caller, access::Action::open_tip, id));
      if (lead) leads.push_back(std::move(*lead));
    }
    HD_TRY(auto lines, lines_of(records, std::move(leads)));
    HD_CHECK(fill_own_numbers(records, caller, lines));
    return lines;
  });
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(const std::string words, optional_text(input.words, "words", limits::short_text));
  HD_TRY(const Ids reach, reach_of(services, caller.actor));
  HD_TRY(Ids missing, services.vault.unindexed(caller.keys, reach));
  HD_TRY(missing, prepare(services, caller, std::move(missing)));
  Output out;
  out.in_reach = static_cast<std::int64_t>(reach.size());
  out.waiting = static_cast<std::int64_t>(missing.size());
  if (words.empty()) return out;
  HD_TRY(const Ids by_words, found_by_words(services, caller, words));
  HD_TRY(out.lines, lines_for(services, caller, words, by_words));
  return out;
}

}  // namespace hd::app::search
