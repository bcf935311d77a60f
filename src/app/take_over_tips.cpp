#include "app/take_over_tips.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/identity.hpp"
#include "app/publish_status.hpp"
#include "app/registers.hpp"
#include "base/log.hpp"
#include "crypto/random.hpp"

namespace hd::app::take_over_tips {
namespace {

constexpr int smallest_batch = 25;
constexpr int largest_batch = 500;  // some megabytes of sealed bytes in memory
constexpr std::chrono::milliseconds soon{40};
constexpr std::chrono::milliseconds too_long{100};

// Who holds a tip: the agency of the compartment it was sealed to. Were that one unknown, the tip
// must still be counted and seen by somebody: the city's investigating agency.
Result<domain::AgencyId> holder_of(ports::Records& records, const ports::InboxItem& item) {
  const auto compartment = records.keys().compartment(item.compartment_id);
  if (compartment) return compartment->compartment.agency_id;
  HD_TRY(const auto agencies, records.people().agencies());
  for (const domain::Agency& agency : agencies) {
    if (agency.kind == domain::AgencyKind::city_investigating_agency) return agency.id;
  }
  return fail(ErrorCode::not_found, "no agency for a tip in the inbox");
}

ports::Grant grant_of_sender(const ports::InboxItem& item, const domain::Lead& lead, Moment now) {
  ports::Grant grant;
  grant.id = crypto::random_id<domain::GrantTag>();
  grant.lead_id = lead.id;
  grant.compartment_id = item.compartment_id;
  grant.epoch = item.epoch;
  grant.sealed_key = item.sealed_key;
  grant.reason = "tip_received";
  grant.legal_basis = "CPC 145(1)";
  grant.granted_at = now.floor_to_hour();
  return grant;
}

domain::Event event_of(const ports::InboxItem& item, domain::EventKind kind,
                       const domain::Lead& lead) {
  domain::Event event;
  event.id = crypto::random_id<domain::EventTag>();
  event.lead_id = lead.id;
  event.kind = kind;
  event.at = item.received_hour;
  event.hour_only = true;
  event.agency_id = lead.agency_id;
  return event;
}

ports::AuditEntry audit_entry(Moment now, domain::AgencyId agency, std::string action,
                              std::string object) {
  ports::AuditEntry entry;
  entry.at = now.floor_to_hour();  // the chain must not keep the exact time a tip came in
  entry.agency_id = agency;
  entry.action = std::move(action);
  entry.object_kind = "lead";
  entry.object_id = std::move(object);
  return entry;
}

// Tips of one hour for one agency are due alike: the law is asked once for all of them.
class Timetables {
 public:
  Timetables(ports::Records& records, const law::Law& law) : records_(records), law_(law) {}

  // `scene` of a tip just received: what is due depends on nothing but the key. Its dues may name
  // another lead.
  Result<const Timetable*> of(const LeadScene& scene) {
    const domain::Lead& lead = scene.lead;
    const Key key{lead.agency_id, lead.received_at.seconds, lead.reporter_named};
    auto known = known_.find(key);
    if (known == known_.end()) {
      HD_TRY(Timetable made, timetable_of(records_, law_, scene));
      known = known_.emplace(key, std::move(made)).first;
    }
    return &known->second;
  }

 private:
  using Key = std::tuple<domain::AgencyId, std::int64_t, bool>;
  ports::Records& records_;
  const law::Law& law_;
  std::map<Key, Timetable> known_;
};

// What the items of one transaction share.
struct Batch {
  const Services& services;
  ports::Records& records;
  Timetables timetables{records, services.law};
};

Result<Done> take_tip(Batch& batch, const ports::InboxItem& item) {
  const Services& services = batch.services;
  ports::Records& records = batch.records;
  const Moment now = services.clock.now();
  domain::Lead lead;
  lead.id = crypto::random_id<domain::LeadTag>();
  HD_TRY(lead.tip_id, domain::TipId::parse(item.id));
  HD_TRY(lead.agency_id, holder_of(records, item));
  lead.received_at = item.received_hour;
  lead.unit_code = item.unit_code;
  lead.reporter_named = !item.sealed.sealed_guarded.empty();
  lead.danger = domain::parse_code<domain::Danger>(item.danger).value_or(domain::Danger::unknown);
  LeadScene scene;
  HD_TRY(scene.holder, records.people().agency(lead.agency_id));
  scene.lead = lead;
  scene.events = {event_of(item, domain::EventKind::tip_received, lead)};
  HD_TRY(const Timetable* timetable, batch.timetables.of(scene));
  std::vector<domain::DueDate> dues = timetable->dues;
  for (domain::DueDate& due : dues) due.lead_id = lead.id;
  // After all that may refuse the item, so that no number is used up by it.
  HD_TRY(auto entry, next_entry(services, records, scene.holder, lead.received_at));
  entry.lead_id = lead.id;
  lead.number = entry.number;
  HD_CHECK(records.leads().add(lead, item.sealed, dues));
  HD_CHECK(records.registers().add(entry));
  const ports::Grant grant = grant_of_sender(item, lead, now);
  HD_CHECK(records.keys().add(grant));
  if (lead.reporter_named) {
    HD_CHECK(records.keys().add(guarded_beside(grant, item.sealed.sealed_guarded_key)));
  }
  HD_CHECK(records.leads().add(scene.events.front()));
  HD_CHECK(publish_status(records, {scene, timetable->answer, item.sealed.lookup_hash}, now));
  return records.journal().append(
      audit_entry(now, lead.agency_id, "take_over_tip", lead.id.text()));
}

Result<Done> take_answer(Batch& batch, const ports::InboxItem& item) {
  ports::Records& records = batch.records;
  HD_TRY(const auto lead_id, records.leads().lead_of_lookup(item.sealed.lookup_hash));
  if (!lead_id) return fail(ErrorCode::not_found, "answer to a tip that is not here");
  HD_TRY(const domain::Lead lead, records.leads().find(*lead_id));
  ports::SealedAnswer answer;
  HD_TRY(answer.id, domain::AnswerId::parse(item.id));
  answer.lead_id = lead.id;
  if (!item.question_id.empty()) {  // empty: the sender added something unasked
    HD_TRY(answer.question_id, domain::QuestionId::parse(item.question_id));
  }
  answer.compartment_id = item.compartment_id;
  answer.epoch = item.epoch;
  answer.sealed_key = item.sealed_key;
  answer.sealed_content = item.sealed.sealed_content;
  answer.received_at = item.received_hour;
  answer.blobs = item.sealed.blobs;
  HD_CHECK(records.dialogue().add(answer));
  HD_CHECK(records.leads().add(event_of(item, domain::EventKind::answer_received, lead)));
  return records.journal().append(
      audit_entry(batch.services.clock.now(), lead.agency_id, "take_over_answer", lead.id.text()));
}

// A damaged item must not hold up those behind it: it is put on record and passed by.
Result<Done> take(Batch& batch, const ports::InboxItem& item) {
  const Result<Done> taken = item.is_answer ? take_answer(batch, item) : take_tip(batch, item);
  if (taken || taken.error().code != ErrorCode::not_found) return taken;
  log::error("inbox.refused",
             "item " + std::to_string(item.seq) + ": " + taken.error().logged.text);
  return batch.records.journal().append(
      audit_entry(batch.services.clock.now(), {}, "refuse_inbox_item", std::to_string(item.seq)));
}

}  // namespace

void Pace::took(int items, std::chrono::nanoseconds time) {
  if (time > too_long) batch_ = std::max(batch_ / 2, smallest_batch);
  if (time < soon && items == batch_) batch_ = std::min(batch_ * 2, largest_batch);
}

Result<int> run(const Services& services, ports::Inbox& inbox, Pace& pace) {
  HD_TRY(const std::int64_t cursor, services.store.read([](ports::Records& records) {
    return records.journal().inbox_cursor();
  }));
  HD_TRY(const std::vector<ports::InboxItem> items, inbox.after(cursor, pace.batch()));
  if (items.empty()) return 0;
  const auto began = std::chrono::steady_clock::now();
  HD_TRY(const auto taken, services.store.write([&](ports::Records& records) -> Result<int> {
    // Another run may have been faster: the cursor of this very transaction decides.
    HD_TRY(std::int64_t at, records.journal().inbox_cursor());
    int count = 0;
    Batch batch{services, records};
    for (const ports::InboxItem& item : items) {
      if (item.seq <= at) continue;
      HD_CHECK(take(batch, item));
      at = item.seq;
      ++count;
    }
    HD_CHECK(records.journal().set_inbox_cursor(at));
    return count;
  }));
  pace.took(taken.value, std::chrono::steady_clock::now() - began);
  return taken.value;
}

}  // namespace hd::app::take_over_tips
