#include "app/take_in_report.hpp"

#include "app/compartments.hpp"
#include "app/identity.hpp"
#include "app/registers.hpp"
#include "app/timetable.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app::take_in_report {
namespace {

constexpr access::Action action = access::Action::take_in;
constexpr int oldest_days = 366;

Result<Done> check_time(const Input& input, Moment now) {
  const auto wrong = [](const char* key) { return fail(Error::field_error("received_at", key)); };
  if (input.received_at > now) return wrong("report.received_in_future");
  if (input.received_at < now.plus_hours(-24 * oldest_days))
    return wrong("report.received_too_old");
  const bool is_late = input.received_at.plus_hours(late_after_hours) < now;
  if (is_late && !input.late_reason)
    return fail(Error::field_error("late_reason", "report.late_reason_needed"));
  return Done{};
}

// Tidies the texts in place.
Result<Done> check_words(const Services& services, Input& input) {
  domain::TipContent& content = input.content;
  HD_TRY(content.story, required_text(content.story, "story", limits::long_text));
  HD_TRY(content.place, optional_text(content.place, "place", limits::short_text));
  HD_TRY(content.who, optional_text(content.who, "who", limits::long_text));
  HD_TRY(input.contact, optional_text(input.contact, "contact", limits::contact_text));
  content.contact_way = input.contact.empty() ? "none" : "named";
  content.ongoing = "unknown";
  const CivilDate today = services.clock.now().local_date();
  const bool is_known =
      content.unit_code.empty() || services.province.unit(content.unit_code, today) != nullptr;
  if (!is_known) return fail(Error::field_error("unit", "setup.unknown_unit"));
  return Done{};
}

Result<Done> check(const Services& services, Input& input) {
  if (input.channel == domain::Channel::public_page)
    return fail(Error::field_error("channel", "input.wrong_kind"));
  HD_CHECK(check_time(input, services.clock.now()));
  return check_words(services, input);
}

domain::Lead lead_of(const Input& input, const ports::SealedReport& report, const Caller& caller) {
  domain::Lead lead;
  lead.id = crypto::random_id<domain::LeadTag>();
  lead.tip_id = report.tip.id;
  lead.agency_id = caller.actor.agency_id;
  lead.received_at = input.received_at;
  lead.channel = input.channel;
  lead.unit_code = input.content.unit_code;
  lead.danger = input.content.danger;
  lead.is_opened = true;  // whoever typed it knows what it says
  lead.reporter_has_receipt = false;
  lead.reporter_named = !input.contact.empty();
  return lead;
}

domain::Event received(const Input& input, const domain::Lead& lead, const Caller& caller) {
  domain::Event event;
  event.id = crypto::random_id<domain::EventTag>();
  event.lead_id = lead.id;
  event.kind = domain::EventKind::tip_received;
  event.at = input.received_at;
  event.agency_id = caller.actor.agency_id;
  event.member_id = caller.actor.member_id;
  event.in_place_of = access::decide(caller.actor, action).in_place_of;
  if (input.late_reason) event.ground = domain::name_of(*input.late_reason);
  return event;
}

// As the sender's own grant: sealed to the intake, signed by nobody.
ports::Grant grant_of(const ports::SealedReport& report, const ports::CompartmentKeyRecord& to,
                      const domain::Lead& lead, Moment now) {
  ports::Grant grant;
  grant.id = crypto::random_id<domain::GrantTag>();
  grant.lead_id = lead.id;
  grant.compartment_id = to.compartment.id;
  grant.epoch = to.compartment.epoch;
  grant.sealed_key = report.sealed_key;
  grant.reason = "tip_received";
  grant.legal_basis = "CPC 145(1)";
  grant.granted_at = now;
  return grant;
}

// All of one report that is kept.
struct Entry {
  const Input& input;
  const ports::SealedReport& report;
  const ports::CompartmentKeyRecord& to;
};

Result<Output> enter(const Services& services, ports::Records& records, const Caller& caller,
                     const Entry& entry) {
  const Moment now = services.clock.now();
  LeadScene scene;
  scene.lead = lead_of(entry.input, entry.report, caller);
  HD_TRY(scene.holder, records.people().agency(scene.lead.agency_id));
  HD_TRY(auto line, next_entry(services, records, scene.holder, scene.lead.received_at));
  line.lead_id = scene.lead.id;
  scene.lead.number = line.number;
  scene.events = {received(entry.input, scene.lead, caller)};
  HD_TRY(const Timetable timetable, timetable_of(records, services.law, scene));
  HD_CHECK(records.leads().add(scene.lead, entry.report.tip, timetable.dues));
  HD_CHECK(records.registers().add(line));
  const ports::Grant grant = grant_of(entry.report, entry.to, scene.lead, now);
  HD_CHECK(records.keys().add(grant));
  if (scene.lead.reporter_named) {
    HD_CHECK(records.keys().add(guarded_beside(grant, entry.report.tip.sealed_guarded_key)));
  }
  HD_CHECK(records.leads().add(scene.events.front()));
  HD_CHECK(
      records.journal().append(audit_of(services, caller, action, "lead", scene.lead.id.text())));
  const LeadOutcome outcome{scene.lead.id, scene.lead.version, scene.lead.state};
  HD_CHECK(remember_outcome(records, caller, entry.input.request_key, outcome, now));
  return Output{outcome, scene.lead.number};
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, Input input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_CHECK(check(services, input));
  HD_TRY(const auto to, services.store.read([&](ports::Records& records) {
    return compartment_of(records, caller.actor.agency_id, domain::CompartmentFunction::intake);
  }));
  HD_TRY(const ports::SealedReport report,
         services.vault.seal_report(to, input.content, input.contact));
  HD_TRY(const auto written, services.store.write([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const auto before, kept_outcome(records, caller, input.request_key));
    if (!before) return enter(services, records, caller, {input, report, to});
    HD_TRY(const auto numbers, records.registers().entries_of(before->lead_id));
    return Output{*before, numbers.front().number};
  }));
  return written.value;
}

}  // namespace hd::app::take_in_report
