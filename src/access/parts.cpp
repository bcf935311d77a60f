#include "access/parts.hpp"

#include <array>

namespace hd::access {
namespace {

// The duty desk keeps its agency's book: it goes on seeing that a lead is there and where it
// stands, not what is done about it.
Decision sees_line(const Actor& actor, const LeadFacts& lead) {
  const Decision page = decide(actor, Action::read_lead, lead);
  if (page.is_allowed || actor.must_change_password) return page;
  const bool keeps_book = actor.agency_id == lead.holder && takes_in(actor);
  return keeps_book ? Decision{true, Reason::allowed, {}} : page;
}

// Before it is decided a proposal concerns those alone who work on the lead and who decide.
Decision sees_draft(const Actor& actor, const LeadFacts& lead) {
  if (is_before_acceptance(lead.state)) return {false, Reason::not_in_this_state, {}};
  // Whoever passed it on records what it still owes, and sees no proposal of the receiver.
  if (actor.agency_id != lead.holder) return {false, Reason::not_your_agency, {}};
  return decide(actor, Action::record_step, lead);
}

}  // namespace

std::string_view name_of(Part part) {
  constexpr std::array<std::string_view, 12> names{"line",     "course", "draft",     "accesses",
                                                   "story",    "files",  "dialogue",  "note",
                                                   "casework", "people", "documents", "contact"};
  return names.at(static_cast<std::size_t>(part));
}

std::string_view name_of(Protection protection) {
  constexpr std::array<std::string_view, 4> names{"work", "file", "person", "guarded"};
  return names.at(static_cast<std::size_t>(protection));
}

Protection protection_of(Part part) {
  switch (part) {
    case Part::line:
    case Part::course:
    case Part::draft:
    case Part::accesses:
      return Protection::work;
    case Part::story:
    case Part::files:
    case Part::dialogue:
    case Part::note:
    case Part::casework:
    case Part::documents:
      return Protection::file;
    case Part::people:
      return Protection::person;
    case Part::contact:
      return Protection::guarded;
  }
  return Protection::guarded;
}

Decision sees(const Actor& actor, Part part, const LeadFacts& lead) {
  switch (part) {
    case Part::line:
      return sees_line(actor, lead);
    case Part::course:
      return decide(actor, Action::read_lead, lead);
    case Part::accesses:
      return decide(actor, Action::read_accesses, lead);
    case Part::draft:
      return sees_draft(actor, lead);
    case Part::story:
    case Part::files:
      return decide(actor, Action::open_tip, lead);
    case Part::dialogue:
      return decide(actor, Action::open_dialogue, lead);
    case Part::note: {
      const Decision draft = sees_draft(actor, lead);
      return draft.is_allowed ? decide(actor, Action::open_tip, lead) : draft;
    }
    case Part::casework:
    case Part::people:
      return decide(actor, Action::open_casework, lead);
    case Part::documents:
      return decide(actor, Action::open_document, lead);
    case Part::contact:  // that a second officer approved it is the use case's to know
      return decide(actor, Action::open_identity, lead);
  }
  return {false, Reason::not_your_function, {}};
}

}  // namespace hd::access
