#include "vault/records/lead_table.hpp"

#include <tuple>

#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using Question = LeadTable::Question;
using storage::main_db::LeadPlace;

// Whoever asks for more different lists between two changes waits for a walk.
constexpr std::size_t answers_kept = 512;

auto rank(const LeadPlace& place) {
  return std::tuple(place.danger_rank, place.next_due, place.number_order);
}

bool comes_first(const LeadEntry& a, const LeadEntry& b) {
  return rank(a.place()) < rank(b.place());
}

// One name that is asked for.
class WantedName {
 public:
  WantedName(const Names& names, const std::string& text)
      : key_(names.find(text)), is_asked_(!text.empty()) {}
  template <class T>
  WantedName(const Names& names, const std::optional<T>& id)
      : WantedName(names, id ? id->text() : std::string()) {}

  bool takes(Key key) const { return !is_asked_ || is(key); }
  bool is(Key key) const { return key_ && *key_ == key; }
  bool is_asked() const { return is_asked_; }

 private:
  std::optional<Key> key_;
  bool is_asked_;
};

class Sieve {
 public:
  Sieve(const ports::LeadFilter& filter, const Names& names)
      : filter_(filter),
        holder_(names, filter.holder),
        offered_to_(names, filter.offered_to),
        concerned_(names, filter.concerned),
        investigator_(names, filter.investigator),
        unit_(names, filter.unit_code),
        article_(names, filter.article) {
    for (const domain::MemberId member : filter.or_investigators) {
      or_investigators_.emplace_back(names, std::optional(member));
    }
    for (const domain::LeadState state : filter.states) states_ |= bit(state);
    if (filter.states.empty()) states_ = ~0U;
  }

  bool passes(const LeadEntry& lead) const {
    return holder_.takes(lead.agency) && (states_ & bit(lead.state)) != 0 &&
           offered_to_.takes(lead.offered_to) && is_in_hands(lead.investigator) &&
           is_narrow(lead) && is_due(lead.next_due);
  }

 private:
  static std::uint32_t bit(domain::LeadState state) { return 1U << static_cast<unsigned>(state); }

  bool is_in_hands(Key investigator) const {
    if (investigator_.takes(investigator)) return true;
    return std::ranges::any_of(or_investigators_,
                               [&](const WantedName& one) { return one.is(investigator); });
  }
  bool is_narrow(const LeadEntry& lead) const {
    if (filter_.danger_only && !lead.is_in_danger) return false;
    if (filter_.opened_only && !lead.is_opened) return false;
    if (filter_.has_unread && *filter_.has_unread != lead.has_unread) return false;
    const bool tells = filter_.has_come_back && lead.state == domain::LeadState::classified;
    if (tells && *filter_.has_come_back != lead.has_come_back) return false;
    if (filter_.kind && *filter_.kind != lead.kind) return false;
    if (filter_.channel && *filter_.channel != lead.channel) return false;
    const bool concerns =
        !concerned_.is_asked() || concerned_.is(lead.agency) || concerned_.is(lead.offered_to);
    return concerns && unit_.takes(lead.unit) && article_.takes(lead.article);
  }
  bool is_due(std::int64_t next_due) const {
    if (filter_.due_after && next_due <= filter_.due_after->seconds) return false;
    return !filter_.due_until || next_due <= filter_.due_until->seconds;
  }

  const ports::LeadFilter& filter_;
  WantedName holder_, offered_to_, concerned_, investigator_, unit_, article_;
  std::vector<WantedName> or_investigators_;
  std::uint32_t states_ = 0;
};

// The first so many of what is shown to it.
class FirstOf {
 public:
  explicit FirstOf(std::size_t limit) : limit_(limit) { heap_.reserve(limit + 1); }
  void see(const LeadEntry& lead) {
    if (limit_ == 0) return;
    if (heap_.size() == limit_) {
      if (!comes_first(lead, heap_.front())) return;
      std::pop_heap(heap_.begin(), heap_.end(), comes_first);
      heap_.pop_back();
    }
    heap_.push_back(lead);
    std::push_heap(heap_.begin(), heap_.end(), comes_first);
  }
  std::vector<LeadEntry> sorted() {
    std::sort_heap(heap_.begin(), heap_.end(), comes_first);
    return std::move(heap_);
  }

 private:
  std::size_t limit_;
  std::vector<LeadEntry> heap_;  // the last of them on top
};

template <class T>
void write_down(std::string& text, const std::optional<T>& value) {
  if constexpr (std::is_enum_v<T>) {
    if (value) text += std::to_string(static_cast<int>(*value));
  } else if constexpr (std::is_same_v<T, Moment>) {
    if (value) text += std::to_string(value->seconds);
  } else if constexpr (std::is_same_v<T, bool>) {
    if (value) text += *value ? '+' : '-';
  } else {
    if (value) text += value->text();
  }
  text += '|';
}

std::string words_of_question(const Question& question) {
  const ports::LeadFilter& filter = question.filter;
  std::string text = filter.danger_only ? "!" : "";
  if (filter.opened_only) text += 'o';
  for (const domain::LeadState state : filter.states) {
    text += static_cast<char>('a' + static_cast<int>(state));
  }
  text += '|';
  write_down(text, filter.holder);
  write_down(text, filter.offered_to);
  write_down(text, filter.concerned);
  write_down(text, filter.investigator);
  for (const domain::MemberId member : filter.or_investigators) {
    write_down(text, std::optional(member));
  }
  write_down(text, filter.kind);
  write_down(text, filter.channel);
  write_down(text, filter.due_after);
  write_down(text, filter.due_until);
  write_down(text, filter.has_unread);
  write_down(text, filter.has_come_back);
  text += filter.article + '|' + filter.unit_code + '|' + std::to_string(question.limit);
  if (question.after) {
    text += '|' + std::to_string(question.after->danger_rank) + '.' +
            std::to_string(question.after->next_due) + '.' +
            std::to_string(question.after->number_order);
  }
  return text;
}

}  // namespace

LeadFinding LeadTable::walk(const Question& question) const {
  LeadFinding found;
  const Sieve sieve(question.filter, *names_);
  FirstOf first(question.limit == 0 ? 0 : question.limit + 1);  // one more tells of a next page
  for (const auto& chunk : entries_.all()) {
    for (const LeadEntry& lead : *chunk) {
      if (!sieve.passes(lead)) continue;
      ++found.total;
      const bool is_behind = !question.after || rank(lead.place()) > rank(*question.after);
      if (is_behind) first.see(lead);
    }
  }
  found.page = first.sorted();
  found.is_more = found.page.size() > question.limit;
  if (found.is_more) found.page.pop_back();
  return found;
}

std::shared_ptr<const LeadFinding> LeadTable::find(const Question& question) const {
  const std::string text = words_of_question(question);
  {
    const std::lock_guard lock(memory_->mutex);
    const auto known = memory_->answers.find(text);
    if (known != memory_->answers.end()) return known->second;
  }
  auto found = std::make_shared<const LeadFinding>(walk(question));
  const std::lock_guard lock(memory_->mutex);
  if (memory_->answers.size() >= answers_kept) memory_->answers.clear();
  memory_->answers[text] = found;
  return found;
}

std::vector<domain::LeadId> LeadTable::ids(const ports::LeadFilter& filter) const {
  std::vector<domain::LeadId> ids;
  const Sieve sieve(filter, *names_);
  for (const auto& chunk : entries_.all()) {
    for (const LeadEntry& lead : *chunk) {
      if (sieve.passes(lead)) ids.push_back(lead.id);
    }
  }
  return ids;
}

}  // namespace hd::vault
