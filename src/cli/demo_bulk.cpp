#include "cli/demo_bulk.hpp"

#include <algorithm>
#include <future>
#include <span>

#include "app/compartments.hpp"
#include "app/identity.hpp"
#include "app/registers.hpp"
#include "app/timetable.hpp"
#include "cli/demo_acts.hpp"
#include "cli/demo_course.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
namespace {

using access::Action;
using domain::EventKind;

constexpr std::size_t leads_at_once = 250;

// A lead with all that is kept of it.
struct Whole {
  app::LeadScene scene;
  ports::SealedReport report;
  ports::Grant grant;
  std::optional<domain::Handover> handover;
  std::optional<domain::Proposal> proposal;
  std::optional<domain::CriminalCase> criminal_case;
  std::vector<ports::AuditEntry> audit;
};

class Writer {
 public:
  Writer(DemoWorld& world, const DemoPeople& people, Moment now)
      : world_(world), people_(people), now_(now), city_(people.with({}, domain::Function::head)) {}

  Result<Done> find_compartments() {
    return world_.desk().store.read([&](ports::Records& records) -> Result<Done> {
      HD_TRY(const auto agencies, records.people().agencies());
      for (const domain::Agency& agency : agencies) {
        for (const auto function :
             {domain::CompartmentFunction::intake, domain::CompartmentFunction::casework}) {
          HD_TRY(const auto found, app::find_compartment(records, agency.id, function));
          if (found) compartments_.insert_or_assign({agency.id, function}, *found);
        }
      }
      return Done{};
    });
  }

  Result<std::vector<Whole>> make(std::span<const DemoTip> tips) const {
    std::vector<Whole> all;
    for (const DemoTip& tip : tips) {
      HD_TRY(Whole whole, make(tip));
      all.push_back(std::move(whole));
    }
    return all;
  }

  Result<Done> write(std::vector<Whole>& leads) const {
    HD_CHECK(world_.desk().store.write([&](ports::Records& records) -> Result<Done> {
      for (Whole& lead : leads) HD_CHECK(keep(records, lead));
      return Done{};
    }));
    return Done{};
  }

 private:
  Result<Whole> make(const DemoTip& tip) const {
    const std::string unit = tip.is_to_city ? std::string() : tip.unit;
    const Hands hands{people_.with(unit, domain::Function::duty_officer),
                      people_.officer(tip.investigator), city_};
    Whole whole;
    domain::Lead& lead = whole.scene.lead;
    lead.id = crypto::random_id<domain::LeadTag>();
    lead.agency_id = hands.duty.member.agency_id;
    lead.received_at = tip.days.received;
    lead.channel = tip.channel;
    lead.unit_code = tip.unit;
    lead.danger = danger_of(tip.danger);
    lead.reporter_has_receipt = false;
    lead.reporter_named = !tip.contact.empty();
    lead.is_opened = tip.channel != domain::Channel::public_page;
    for (const Act& act : acts_of(tip, hands, now_)) HD_CHECK(happen(whole, tip, act));
    HD_CHECK(seal(whole, tip));
    return whole;
  }

  Result<Done> happen(Whole& whole, const DemoTip& tip, const Act& act) const {
    domain::Lead& lead = whole.scene.lead;
    whole.audit.push_back(audit_of(act, lead));
    if (act.action == Action::open_tip) lead.is_opened = true;
    for (const EventKind kind : act.events) {
      domain::Event event;
      event.id = crypto::random_id<domain::EventTag>();
      event.lead_id = lead.id;
      event.kind = kind;
      event.at = act.at;
      event.agency_id = act.by->member.agency_id;
      event.member_id = act.by->member.id;
      if (kind != EventKind::tip_received) {
        HD_TRY(lead.state, domain::next_state(lead.state, kind));
      }
      leave(whole, tip, event);
      whole.scene.events.push_back(std::move(event));
    }
    return Done{};
  }

  ports::AuditEntry audit_of(const Act& act, const domain::Lead& lead) const {
    ports::AuditEntry entry;
    entry.at = act.at;
    entry.member_id = act.by->member.id;
    entry.agency_id = act.by->member.agency_id;
    entry.action = access::name_of(act.action);
    entry.object_kind = "lead";
    entry.object_id = lead.id.text();
    if (act.action == Action::open_tip) entry.cls = ports::ProtectionClass::file;
    return entry;
  }

  // What an event changes beside the state.
  void leave(Whole& whole, const DemoTip& tip, domain::Event& event) const {
    domain::Lead& lead = whole.scene.lead;
    const auto offence =
        tip.decision == domain::DecisionKind::not_open ? domain::Offence{} : tip.offence;
    switch (event.kind) {
      case EventKind::classified:
        lead.kind = domain::LeadKind::crime_notice;
        lead.offence = event.offence = tip.offence;
        break;
      case EventKind::passed_on:
        event.other_agency_id = city_.member.agency_id;
        whole.handover = domain::Handover{crypto::random_id<domain::HandoverTag>(),
                                          lead.id,
                                          lead.agency_id,
                                          city_.member.agency_id,
                                          domain::HandoverState::offered,
                                          "beyond_commune_police",
                                          event.at,
                                          {}};
        break;
      case EventKind::accepted:
        lead.agency_id = city_.member.agency_id;
        lead.investigator_id = people_.officer(tip.investigator).member.id;
        if (!whole.handover) break;
        whole.handover->state = domain::HandoverState::accepted;
        whole.handover->answered_at = event.at;
        break;
      case EventKind::officer_assigned:
        event.other_member_id = lead.investigator_id;
        break;
      case EventKind::decision_proposed:
        event.offence = offence;
        event.ground = tip.ground;
        whole.proposal = domain::Proposal{crypto::random_id<domain::ProposalTag>(),
                                          lead.id,
                                          tip.decision,
                                          offence,
                                          tip.ground,
                                          event.member_id,
                                          event.at,
                                          false};
        break;
      default:
        decide(whole, tip, event);
    }
  }

  void decide(Whole& whole, const DemoTip& tip, domain::Event& event) const {
    const domain::Lead& lead = whole.scene.lead;
    const bool is_decision = event.kind == decision_event(tip.decision);
    if (is_decision) {
      event.ground = tip.ground;
      if (whole.proposal) whole.proposal->is_answered = true;
    }
    if (event.kind == EventKind::decided_open) {
      event.offence = tip.offence;
      whole.criminal_case = domain::CriminalCase{crypto::random_id<domain::CriminalCaseTag>(),
                                                 lead.id,
                                                 lead.agency_id,
                                                 tip.offence,
                                                 event.at.local_date(),
                                                 {}};
    }
    if (event.kind == EventKind::offender_identified && whole.criminal_case) {
      whole.criminal_case->offender_identified_on = event.at.local_date();
    }
  }

  // To whoever holds it now: the intake that received it, or those who settle it.
  Result<Done> seal(Whole& whole, const DemoTip& tip) const {
    domain::Lead& lead = whole.scene.lead;
    const bool is_settled = !lead.investigator_id.is_none();
    const auto function =
        is_settled ? domain::CompartmentFunction::casework : domain::CompartmentFunction::intake;
    const ports::CompartmentKeyRecord& to = compartments_.at({lead.agency_id, function});
    domain::TipContent content;
    content.danger = lead.danger;
    content.story = tip.story;
    content.unit_code = tip.unit;
    content.place = tip.place;
    content.who = tip.who;
    content.contact_way = tip.contact.empty() ? "code" : "named";
    content.ongoing = "unknown";
    content.language = "vi";
    HD_TRY(whole.report, world_.desk().vault.seal_report(to, content, tip.contact));
    lead.tip_id = whole.report.tip.id;
    ports::Grant& grant = whole.grant;
    grant.id = crypto::random_id<domain::GrantTag>();
    grant.lead_id = lead.id;
    grant.compartment_id = to.compartment.id;
    grant.epoch = to.compartment.epoch;
    grant.sealed_key = whole.report.sealed_key;
    grant.reason = "tip_received";
    grant.legal_basis = "CPC 145(1)";
    grant.granted_at = lead.received_at;
    return Done{};
  }

  // One line in the register of each agency that received it; the lead has the number of the last.
  Result<std::vector<ports::RegisterEntry>> entries_of(ports::Records& records,
                                                       app::LeadScene& scene) const {
    std::vector<ports::RegisterEntry> entries;
    for (const domain::Event& event : scene.events) {
      const bool receives = event.kind == domain::EventKind::tip_received ||
                            event.kind == domain::EventKind::accepted;
      const bool is_known = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.agency_id == event.agency_id;
      });
      if (!receives || is_known) continue;
      HD_TRY(const domain::Agency agency, records.people().agency(event.agency_id));
      HD_TRY(auto entry, app::next_entry(world_.desk(), records, agency, event.at));
      entry.lead_id = scene.lead.id;
      scene.lead.number = entry.number;
      entries.push_back(std::move(entry));
    }
    return entries;
  }

  Result<Done> keep(ports::Records& records, Whole& whole) const {
    domain::Lead& lead = whole.scene.lead;
    auto& leads = records.leads();
    HD_TRY(const auto entries, entries_of(records, whole.scene));
    HD_TRY(const app::Timetable timetable,
           app::timetable_of(records, world_.desk().law, whole.scene));
    HD_CHECK(leads.add(lead, whole.report.tip, timetable.dues));
    for (const ports::RegisterEntry& entry : entries) HD_CHECK(records.registers().add(entry));
    HD_CHECK(records.keys().add(whole.grant));
    if (lead.reporter_named) {
      const Bytes& key = whole.report.tip.sealed_guarded_key;
      HD_CHECK(records.keys().add(app::guarded_beside(whole.grant, key)));
    }
    for (const domain::Event& event : whole.scene.events) HD_CHECK(leads.add(event));
    if (whole.handover) HD_CHECK(leads.add(*whole.handover));
    if (whole.proposal) HD_CHECK(leads.add(*whole.proposal, {}));
    if (whole.criminal_case) HD_CHECK(leads.add(*whole.criminal_case));
    for (const ports::AuditEntry& entry : whole.audit) HD_CHECK(records.journal().append(entry));
    return Done{};
  }

  DemoWorld& world_;
  const DemoPeople& people_;
  const Moment now_;
  const DemoOfficer& city_;
  std::map<std::pair<domain::AgencyId, domain::CompartmentFunction>, ports::CompartmentKeyRecord>
      compartments_;
};

}  // namespace

Result<Done> write_whole_leads(DemoWorld& world, const DemoPeople& people,
                               const std::vector<DemoTip>& tips, Moment now) {
  Writer writer(world, people, now);
  HD_CHECK(writer.find_compartments());
  std::span<const DemoTip> left(tips);
  // The next ones are sealed while these are written.
  const auto make_next = [&] {
    const auto some = left.first(std::min(leads_at_once, left.size()));
    left = left.subspan(some.size());
    return std::async(std::launch::async, [&writer, some] { return writer.make(some); });
  };
  for (auto next = make_next();;) {
    HD_TRY(std::vector<Whole> made, next.get());
    if (made.empty()) return Done{};
    next = make_next();
    HD_CHECK(writer.write(made));
  }
}

Result<Done> write_demo_past(DemoWorld& world, const DemoPeople& people, const DemoTime& time) {
  HD_TRY(std::vector<DemoTip> tips, demo_past(world, people, time));
  std::sort(tips.begin(), tips.end(),
            [](const DemoTip& a, const DemoTip& b) { return a.days.received < b.days.received; });
  return write_whole_leads(world, people, tips, time.now);
}

}  // namespace hd::cli
