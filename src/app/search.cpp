#include "app/search.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <span>
#include <thread>

#include "app/keep_part.hpp"
#include "app/registers.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "base/workers.hpp"

namespace hd::app::search {
namespace {

using domain::LeadState;

constexpr access::Action action = access::Action::search;
constexpr std::size_t batch = 250;  // tips opened at a time
constexpr std::size_t most_threads = 4;
constexpr std::chrono::milliseconds preparing{400};

// What may hold leads that this person opens; each lead found is decided by itself afterwards.
std::vector<ports::LeadFilter> filters_of(const access::Actor& actor) {
  const auto has = [&](domain::Function function) { return access::has(actor, function); };
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
    for (const domain::MemberId member : access::hands_of(actor)) {
      filters.push_back(own);
      filters.back().investigator = member;
    }
  }
  return filters;
}

using Ids = std::vector<domain::LeadId>;

// What was accepted once is not the desk's any more, which may still hold keys to it.
Result<Done> drop_what_came_back(ports::Records& records, const ports::LeadFilter& filter,
                                 Ids& leads) {
  if (filter.states.empty()) return Done{};
  HD_TRY(const auto accepted, records.leads().accepted_once(leads));
  std::erase_if(leads, [&](domain::LeadId id) { return accepted.contains(id); });
  return Done{};
}

Result<Ids> reach_of(const Services& services, const access::Actor& actor) {
  return services.store.read([&](ports::Records& records) -> Result<Ids> {
    Ids all;
    for (const ports::LeadFilter& filter : filters_of(actor)) {
      HD_TRY(Ids some, records.leads().ids(filter));
      HD_CHECK(drop_what_came_back(records, filter, some));
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  });
}

// Every content that this person may open lies behind it.
Result<ports::AuditProof> declare(const Services& services, const Caller& caller) {
  HD_TRY(auto written, services.store.write([&](ports::Records& records) -> Result<Done> {
    return records.journal().append(
        audit_of(services, caller, action, "member", caller.actor.member_id.text()));
  }));
  return std::move(written.proof);
}

// The tips with the ways to them. A lead to whose key this person has no way is passed over.
using Sources = std::vector<ports::SearchSource>;
Result<Sources> sources_of(const Services& services, const Caller& caller, const Ids& leads) {
  return services.store.read([&](ports::Records& records) -> Result<Sources> {
    HD_TRY(auto paths,
           records.keys().paths(leads, ports::ProtectionClass::file, caller.actor.member_id));
    HD_TRY(auto tips, records.leads().tips(leads));
    HD_TRY(auto parts, records.parts().newest(leads));
    Sources sources;
    for (auto& [lead, path] : paths) {
      const auto tip = tips.find(lead);
      if (tip == tips.end()) return fail(ErrorCode::not_found, "a lead without its tip");
      sources.push_back({std::move(path), std::move(tip->second), std::move(parts[lead])});
    }
    return sources;
  });
}

// What is missing, handed out a batch at a time to several threads for as long as somebody may
// wait.
class Batches {
 public:
  explicit Batches(Ids missing) : missing_(std::move(missing)) {}

  // None: nothing is left, the time is over, or something failed.
  Ids next() {
    const std::lock_guard lock(mutex_);
    if (!outcome_ || std::chrono::steady_clock::now() >= until_) return {};
    const std::size_t count = std::min(batch, missing_.size() - at_);
    const auto first = missing_.begin() + static_cast<std::ptrdiff_t>(at_);
    at_ += count;
    return Ids(first, first + static_cast<std::ptrdiff_t>(count));
  }

  void done(const Result<Done>& outcome) {
    const std::lock_guard lock(mutex_);
    if (outcome_) outcome_ = outcome;
  }

  // How many were not handed out; no thread works any more.
  Result<std::size_t> left() const {
    HD_CHECK(outcome_);
    return missing_.size() - at_;
  }

 private:
  const Ids missing_;
  const std::chrono::steady_clock::time_point until_ = std::chrono::steady_clock::now() + preparing;
  std::mutex mutex_;
  std::size_t at_ = 0;
  Result<Done> outcome_ = Done{};
};

// Opening is work for processors: each takes a batch while the store reads another. Yields how many
// are left.
Result<std::size_t> prepare(const Services& services, const Caller& caller,
                            const ports::AuditProof& proof, ports::Unindexed missing) {
  const std::size_t threads = std::min({std::size_t{std::thread::hardware_concurrency()},
                                        most_threads, missing.leads.size() / batch + 1});
  const auto open_into_index = [&](const Ids& leads) -> Result<Done> {
    HD_TRY(const Sources sources, sources_of(services, caller, leads));
    return services.vault.index(caller.keys, proof, sources, missing.as_of);
  };
  Batches batches(std::move(missing.leads));
  run_together(threads, [&] {
    for (Ids some = batches.next(); !some.empty(); some = batches.next()) {
      batches.done(open_into_index(some));
    }
  });
  return batches.left();
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

// Those of that number first.
Result<Output> found(const Services& services, const Caller& caller, const std::string& words,
                     const ports::SearchHits& by_words) {
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    HD_TRY(out.of_case, case_of_number(records, caller, words));
    HD_TRY(auto leads, leads_of_number(services, records, caller, words));
    const std::size_t numbered = leads.size();
    std::size_t again = 0;
    for (const domain::LeadId id : by_words.leads) {
      const auto known = std::span(leads).first(numbered);
      if (std::ranges::find(known, id, &domain::Lead::id) != known.end()) {
        ++again;
        continue;
      }
      HD_TRY(auto lead, lead_for(records, caller, access::Action::open_tip, id));
      if (lead) leads.push_back(std::move(*lead));
    }
    out.total = static_cast<std::int64_t>(numbered + by_words.total - again);
    HD_TRY(out.lines, lines_of(records, std::move(leads)));
    HD_CHECK(fill_own_numbers(records, caller, out.lines));
    return out;
  });
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(const std::string words, optional_text(input.words, "words", limits::short_text));
  HD_TRY(const Ids reach, reach_of(services, caller.actor));
  HD_TRY(auto missing, services.vault.unindexed(caller.keys, reach));
  Output out;
  out.in_reach = static_cast<std::int64_t>(reach.size());
  if (missing.leads.empty() && words.empty()) return out;
  HD_TRY(const ports::AuditProof proof, declare(services, caller));
  HD_TRY(const std::size_t left, prepare(services, caller, proof, std::move(missing)));
  out.waiting = static_cast<std::int64_t>(left);
  if (words.empty()) return out;
  HD_TRY(const auto by_words, services.vault.search(caller.keys, proof, words, page_size));
  HD_TRY(Output answer, found(services, caller, words, by_words));
  answer.in_reach = out.in_reach;
  answer.waiting = out.waiting;
  return answer;
}

}  // namespace hd::app::search
