// One open transaction seen as domain objects. Implemented by vault over the storage room.
// All calls fail with storage_failed when the database does; find-like calls with not_found.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/lead.hpp"
#include "domain/people.hpp"
#include "indicators/table.hpp"
#include "ports/alarms.hpp"
#include "ports/audit.hpp"
#include "ports/cases.hpp"
#include "ports/digests.hpp"
#include "ports/duplicates.hpp"
#include "ports/filters.hpp"
#include "ports/identity.hpp"
#include "ports/lead_around.hpp"
#include "ports/notices.hpp"
#include "ports/open_dues.hpp"
#include "ports/outgoing.hpp"
#include "ports/parts.hpp"
#include "ports/registers.hpp"
#include "ports/sealed.hpp"

namespace hd::ports {

class PeopleRecords {
 public:
  virtual ~PeopleRecords() = default;
  virtual Result<Done> add(const domain::Agency&) = 0;
  virtual Result<domain::Agency> agency(domain::AgencyId) = 0;
  virtual Result<std::vector<domain::Agency>> agencies() = 0;
  virtual Result<Done> add(const domain::Member&, const MemberKeyRecord&) = 0;
  virtual Result<domain::Member> member(domain::MemberId) = 0;
  virtual Result<domain::Member> member_by_code(const std::string& code) = 0;
  virtual Result<std::vector<domain::Member>> members_of(domain::AgencyId) = 0;  // not left
  // Those of these ids, by id.
  virtual Result<std::map<domain::MemberId, domain::Member>> members(
      const std::set<domain::MemberId>&) = 0;
  virtual Result<std::vector<domain::Member>> former_members_of(domain::AgencyId) = 0;
  // Saves functions and left_at as version + 1 if its stored version is member.version, else fails
  // with stale. Afterwards member.version is the new one.
  virtual Result<Done> save(domain::Member& member) = 0;
  virtual Result<MemberKeyRecord> keys_of(domain::MemberId) = 0;
  // Replaces the keys and clears must_change_password; replace_slip leaves it set, and is a
  // conflict when the member has arrived.
  virtual Result<Done> replace_keys(domain::MemberId, const MemberKeyRecord&) = 0;
  virtual Result<Done> replace_slip(domain::MemberId, const MemberKeyRecord&) = 0;

  virtual Result<Done> add(const domain::StandIn&) = 0;
  virtual Result<domain::StandIn> stand_in(domain::StandInId) = 0;
  // Of the agency, with a last day on or after this one, also ended ones.
  virtual Result<std::vector<domain::StandIn>> stand_ins(domain::AgencyId, CivilDate since) = 0;
  // Those of the member that run on this day.
  virtual Result<std::vector<domain::StandIn>> stand_ins_by(domain::MemberId, CivilDate day) = 0;
  // Not ended, though their last day was before this one.
  virtual Result<std::vector<domain::StandIn>> stand_ins_over(CivilDate day) = 0;
  virtual Result<Done> end(domain::StandInId, Moment at) = 0;
};

class KeyRecords {
 public:
  virtual ~KeyRecords() = default;
  virtual Result<Done> add(const CompartmentKeyRecord&) = 0;
  virtual Result<std::vector<CompartmentKeyRecord>> compartments_of(domain::AgencyId) = 0;
  virtual Result<CompartmentKeyRecord> compartment(domain::CompartmentId) = 0;
  virtual Result<Done> add(const CompartmentWrap&) = 0;
  // Of the newest epoch that the member holds.
  virtual Result<std::optional<CompartmentWrap>> wrap_of(domain::CompartmentId,
                                                         domain::MemberId) = 0;
  // Of every epoch that the member holds, oldest first.
  virtual Result<std::vector<CompartmentWrap>> wraps_of(domain::CompartmentId,
                                                        domain::MemberId) = 0;
  // Of every epoch; what the member sealed to others stays.
  virtual Result<Done> remove_wraps(domain::CompartmentId, domain::MemberId) = 0;
  virtual Result<Done> add(const Grant&) = 0;
  // Grants of a lead in every state, oldest first.
  virtual Result<std::vector<Grant>> grants_of(domain::LeadId) = 0;
  virtual Result<Done> keep_state(const Grant&) = 0;  // nothing else of a grant changes
  // The way from this member to the key of this lead and class over an *active* grant; not_found
  // when there is none.
  virtual Result<KeyPath> path(domain::LeadId, ProtectionClass, domain::MemberId) = 0;
  // The ways to several leads; one without a way is not among them.
  virtual Result<std::map<domain::LeadId, KeyPath>> paths(const std::vector<domain::LeadId>&,
                                                          ProtectionClass, domain::MemberId) = 0;
};

// Which leads a list wants. Empty members do not narrow.
struct LeadFilter {
  std::optional<domain::AgencyId> holder;
  std::optional<domain::AgencyId> offered_to;
  std::optional<domain::MemberId> investigator;
  std::optional<domain::AgencyId> concerned;       // holds it, or is offered it
  std::vector<domain::MemberId> or_investigators;  // beside `investigator`: those who are away
  std::vector<domain::LeadState> states;
  std::optional<domain::LeadKind> kind;
  std::string article;
  std::string unit_code;
  std::optional<domain::Channel> channel;
  std::optional<Moment> due_after;  // its next due date is later, …
  std::optional<Moment> due_until;  // … and at most then
  std::optional<bool> has_unread;   // an answer of its sender that nobody has read
  // Of what is classified alone: whether it was passed on and came back.
  std::optional<bool> has_come_back;
  bool danger_only = false;
  bool opened_only = false;  // somebody entitled has read it
};

struct LeadPage {
  std::vector<domain::Lead> leads;
  std::string next_cursor;  // empty at the end
  std::int64_t total = 0;   // of all pages
};

// What lists say of a lead beside itself.
struct LeadNote {
  std::optional<domain::DueDate> next_due;  // the earliest open one of who holds it
  domain::AgencyId offered_to;              // none: nobody
  domain::AgencyId returned_by;    // did not take over what was passed on to it last; none: nobody
  std::string return_reason;       // a code of RejectionReason
  std::optional<Moment> asked_at;  // at the desk: the sender was asked then and has not answered
};

// A lead with something due, as far as dates go.
struct OwingLead {
  std::int64_t place = 0;  // in the order of numbers
  domain::Lead lead;
  std::vector<domain::Event> events;  // oldest first
  std::vector<domain::DueDate> dues;
  std::vector<domain::DueDate> stored_dues;  // as they stand in the store
  bool is_misplaced = false;                 // lists have it by another date than the next one
  bool has_moved = false;  // the last event says so; otherwise only how sure its dates are changed
  // By which its sender asks for news of it; empty when nobody can.
  Bytes lookup_hash;
};

struct OwingLeads {
  std::int64_t as_of = 0;  // number of the last audit entry before they were read
  std::vector<OwingLead> leads;
};

class LeadRecords {
 public:
  virtual ~LeadRecords() = default;
  virtual Result<Done> add(const domain::Lead&, const SealedTip&,
                           const std::vector<domain::DueDate>& first) = 0;
  virtual Result<domain::Lead> find(domain::LeadId) = 0;
  // Those of these ids, by id.
  virtual Result<std::map<domain::LeadId, domain::Lead>> find(const std::set<domain::LeadId>&) = 0;
  virtual Result<std::optional<domain::LeadId>> lead_of_lookup(const Bytes& lookup_hash) = 0;
  virtual Result<SealedTip> tip(domain::LeadId) = 0;
  virtual Result<std::map<domain::LeadId, SealedTip>> tips(const std::vector<domain::LeadId>&) = 0;
  // By which its sender asks for news of it; empty when nobody can.
  virtual Result<Bytes> lookup_hash(domain::LeadId) = 0;
  // As version + 1, which it has afterwards; stale when another than lead.version is stored.
  virtual Result<Done> save(domain::Lead& lead) = 0;
  virtual Result<Done> mark_opened(domain::LeadId) = 0;  // no new version
  // Lists are answered from memory, as new as this transaction or newer: whatever changes a lead
  // appends an audit entry about it, in the same transaction.
  // Danger `now` first, then what its holder owes first, then who came first. `limit` rows at most.
  virtual Result<LeadPage> list(const LeadFilter&, const std::string& cursor, int limit) = 0;
  virtual Result<std::int64_t> count(const LeadFilter&) = 0;
  virtual Result<std::vector<domain::LeadId>> ids(const LeadFilter&) = 0;  // oldest first
  // Which of these their holder accepted once, also if they were passed on since.
  virtual Result<std::set<domain::LeadId>> accepted_once(const std::vector<domain::LeadId>&) = 0;
  virtual Result<LeadAround> around(domain::LeadId, domain::MemberId) = 0;
  virtual Result<std::vector<LeadNote>> notes(const std::vector<domain::Lead>&) = 0;  // in order
  virtual Result<Done> add(const domain::Event&) = 0;
  virtual Result<std::vector<domain::Event>> events(domain::LeadId) = 0;  // oldest first
  // Who gave this member the leads they have, since then: the latest first.
  virtual Result<std::vector<domain::Event>> given_to(domain::MemberId, Moment since) = 0;
  virtual Result<Done> replace_dues(domain::LeadId, const std::vector<domain::DueDate>&) = 0;
  virtual Result<std::vector<domain::DueDate>> dues(domain::LeadId) = 0;
  // Earliest first, the first `limit`.
  virtual Result<std::vector<domain::DueDate>> open_dues(const OpenDues&, int limit) = 0;
  // How many end on each day; a limit that ends at 24:00 of a day ends on that day.
  virtual Result<std::map<CivilDate, std::int64_t>> count_open_dues(const OpenDues&) = 0;
  // Their leads, each once, in the order of numbers: the first `limit` behind this one.
  virtual Result<std::vector<domain::LeadId>> leads_with(const OpenDues&, domain::LeadId behind,
                                                         int limit) = 0;

  // Leads with an open due date later than `due_after`, behind `after_place`: the first `limit`.
  virtual Result<OwingLeads> owing(Moment due_after, std::int64_t after_place, int limit) = 0;
  // Places of the leads that were changed since then, or whose case was, by another action.
  virtual Result<std::vector<std::int64_t>> changed_after(std::int64_t as_of,
                                                          std::string_view but_by) = 0;
  // Of each its dues in the place of those it had, and its last event, which is new.
  virtual Result<Done> keep_moved(const std::vector<OwingLead>&) = 0;

  virtual Result<Done> add(const domain::Handover&) = 0;
  virtual Result<std::optional<domain::Handover>> open_handover(domain::LeadId) = 0;
  virtual Result<std::vector<domain::Handover>> handovers(domain::LeadId) = 0;
  virtual Result<Done> save(const domain::Handover&) = 0;

  virtual Result<Done> add(const domain::Proposal&, const Bytes& sealed_note) = 0;
  virtual Result<std::optional<domain::Proposal>> open_proposal(domain::LeadId) = 0;
  virtual Result<Bytes> proposal_note(domain::ProposalId) = 0;  // as sealed
  virtual Result<Done> answer_proposal(domain::ProposalId) = 0;
};

struct UnreadAnswer {
  domain::LeadId lead_id;
  Moment received_at;  // hour only
};

class DialogueRecords {
 public:
  virtual ~DialogueRecords() = default;
  virtual Result<Done> add(const Question&) = 0;
  virtual Result<std::vector<Question>> questions(domain::LeadId) = 0;
  virtual Result<Question> question(domain::QuestionId) = 0;
  // A second one with the same id changes nothing.
  virtual Result<Done> add(const SealedAnswer&) = 0;
  virtual Result<std::vector<SealedAnswer>> answers(domain::LeadId) = 0;
  // Keeps to whom its key is sealed now; the answer itself never changes.
  virtual Result<Done> readdress(const SealedAnswer&) = 0;
  virtual Result<Done> mark_read(domain::AnswerId) = 0;
  // The leads this agency holds with an unread answer, and since when: the first `limit`;
  // `investigator` narrows.
  virtual Result<std::vector<UnreadAnswer>> unread(domain::AgencyId,
                                                   std::optional<domain::MemberId> investigator,
                                                   int limit) = 0;
};

// Small things the desk remembers about itself.
class JournalRecords : public AuditRecords {
 public:
  virtual Result<Done> append(const AuditEntry&) = 0;
  virtual Result<Done> append(const std::vector<AuditEntry>&) = 0;  // in this order
  virtual Result<std::int64_t> inbox_cursor() = 0;
  virtual Result<Done> set_inbox_cursor(std::int64_t seq) = 0;
  // The answer to a request that was carried out before; kept for at least a day.
  virtual Result<std::optional<std::string>> answered(domain::MemberId,
                                                      const std::string& request_key) = 0;
  virtual Result<Done> remember(domain::MemberId, const std::string& request_key,
                                const std::string& answer, Moment at) = 0;
  virtual Result<std::optional<std::string>> setting(const std::string& name) = 0;
  virtual Result<Done> set_setting(const std::string& name, const std::string& value) = 0;
};

class IndicatorRecords {
 public:
  virtual ~IndicatorRecords() = default;
  // The course of every lead, as new as this transaction or newer: in memory, kept up by the audit.
  virtual Result<std::shared_ptr<const indicators::Table>> facts() = 0;
};

class Records {
 public:
  virtual ~Records() = default;
  virtual PeopleRecords& people() = 0;
  virtual KeyRecords& keys() = 0;
  virtual LeadRecords& leads() = 0;
  virtual RegisterRecords& registers() = 0;
  virtual CaseRecords& cases() = 0;
  virtual DuplicateRecords& duplicates() = 0;
  virtual DialogueRecords& dialogue() = 0;
  virtual PartRecords& parts() = 0;
  virtual OutgoingRecords& outgoing() = 0;
  virtual JournalRecords& journal() = 0;
  virtual IndicatorRecords& indicators() = 0;
  virtual AlarmRecords& alarms() = 0;
  virtual DigestRecords& digests() = 0;
  virtual FilterRecords& filters() = 0;
  virtual IdentityRecords& identity() = 0;
  virtual NoticeRecords& notices() = 0;
};

}  // namespace hd::ports
