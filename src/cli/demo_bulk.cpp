#include "cli/demo_bulk.hpp"

#include <algorithm>
#include <future>
#include <span>

#include "app/compartments.hpp"
#include "cli/demo_acts.hpp"
#include "cli/demo_bulk_keep.hpp"
#include "cli/demo_course.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
namespace {

using access::Action;
using domain::EventKind;

constexpr std::size_t leads_at_once = 250;

class Writer {
 public:
  Writer(DemoWorld& world, const DemoPeople& people, Moment now)
      : world_(world),
        people_(people),
        now_(now),
        chief_(people.with(std::string(procuracy_place), domain::Function::head)),
        procurator_(people.with(std::string(procuracy_place), domain::Function::investigator)) {}

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

  Result<std::vector<WholeLead>> make(std::span<const DemoTip> tips) const {
    std::vector<WholeLead> all;
    for (const DemoTip& tip : tips) {
      HD_TRY(WholeLead whole, make(tip));
      all.push_back(std::move(whole));
    }
    return all;
  }

  Result<Done> write(std::vector<WholeLead>& leads) const {
    HD_CHECK(world_.desk().store.write([&](ports::Records& records) -> Result<Done> {
      for (WholeLead& lead : leads) HD_CHECK(keep_whole(world_.desk(), records, lead));
      return Done{};
    }));
    return Done{};
  }

 private:
  Result<WholeLead> make(const DemoTip& tip) const {
    const Hands hands{people_.with(tip.desk(), domain::Function::duty_officer),
                      people_.with(tip.desk(), domain::Function::head),
                      people_.officer(tip.investigator),
                      people_.with(tip.settler, domain::Function::head),
                      people_.with(std::string(procuracy_place), domain::Function::duty_officer),
                      chief_,
                      procurator_};
    WholeLead whole;
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
    whole.course = {case_steps_of(tip.days, now_), people_.with({}, domain::Function::head).member,
                    people_.with({}, domain::Function::investigator).member};
    HD_CHECK(seal(whole, tip));
    return whole;
  }

  Result<Done> happen(WholeLead& whole, const DemoTip& tip, const Act& act) const {
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
      if (domain::goes_to_procuracy(kind)) send(whole, event);
      if (act.paper) confirm(whole, *act.paper, event);
      leave(whole, tip, event);
      whole.scene.events.push_back(std::move(event));
    }
    return Done{};
  }

  domain::AgencyId settles(const DemoTip& tip) const {
    return people_.with(tip.settler, domain::Function::head).member.agency_id;
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

  void send(WholeLead& whole, domain::Event& event) const {
    ports::Notice paper;
    paper.id = crypto::random_id<domain::NoticeTag>();
    paper.procuracy_id = event.other_agency_id = chief_.member.agency_id;
    paper.lead_id = event.lead_id;
    paper.kind = event.kind;
    paper.sent_at = event.at;
    whole.papers.push_back(paper);
  }

  static void confirm(WholeLead& whole, EventKind kind, domain::Event& event) {
    event.ground = domain::name_of(kind);
    for (ports::Notice& paper : whole.papers) {
      if (paper.kind != kind) continue;
      paper.received_at = event.at;
      paper.received_by = event.member_id;
    }
  }

  // What an event changes beside the state.
  void leave(WholeLead& whole, const DemoTip& tip, domain::Event& event) const {
    domain::Lead& lead = whole.scene.lead;
    const auto offence =
        tip.decision == domain::DecisionKind::not_open ? domain::Offence{} : tip.offence;
    switch (event.kind) {
      case EventKind::classified:
        lead.kind = tip.kind;
        lead.offence = event.offence = tip.offence;
        break;
      case EventKind::passed_on:
        event.other_agency_id = settles(tip);
        whole.handover = domain::Handover{crypto::random_id<domain::HandoverTag>(),
                                          lead.id,
                                          lead.agency_id,
                                          settles(tip),
                                          domain::HandoverState::offered,
                                          "beyond_commune_police",
                                          event.at,
                                          {}};
        break;
      case EventKind::accepted:
        lead.agency_id = settles(tip);
        lead.investigator_id = people_.officer(tip.investigator).member.id;
        if (!whole.handover) break;
        whole.handover->state = domain::HandoverState::accepted;
        whole.handover->answered_at = event.at;
        break;
      case EventKind::officer_assigned:
        event.other_member_id = lead.investigator_id;
        break;
      case EventKind::settlement_prolonged:
        event.ground = domain::name_of(domain::ProlongationReason::complex_matter);
        break;
      case EventKind::procuracy_prolonged:
        whole.more_time_given_at = event.at;
        break;
      case EventKind::procurator_assigned:
        event.other_member_id = procurator_.member.id;
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

  void decide(WholeLead& whole, const DemoTip& tip, domain::Event& event) const {
    const bool is_decision = event.kind == decision_event(tip.decision);
    if (is_decision) {
      event.ground = tip.ground;
      if (whole.proposal) whole.proposal->is_answered = true;
    }
    if (event.kind == EventKind::decided_open) event.offence = tip.offence;
    if (event.kind == EventKind::found_not_a_crime) event.ground = tip.ground;
  }

  // To whoever holds it now: the intake that received it, or those who settle it.
  Result<Done> seal(WholeLead& whole, const DemoTip& tip) const {
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
    content.contact_way = tip.contact.empty() ? "none" : "named";
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

  DemoWorld& world_;
  const DemoPeople& people_;
  const Moment now_;
  const DemoOfficer& chief_;
  const DemoOfficer& procurator_;
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
    HD_TRY(std::vector<WholeLead> made, next.get());
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
