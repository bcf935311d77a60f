#include "cli/demo_course.hpp"

#include "app/accept_lead.hpp"
#include "app/ask_sender.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/open_dialogue.hpp"
#include "app/open_tip.hpp"
#include "app/prolong_settlement.hpp"
#include "app/propose_decision.hpp"
#include "app/record_step.hpp"
#include "app/request_extension.hpp"
#include "app/take_in_report.hpp"
#include "cli/demo_casework.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
using domain::EventKind;

domain::Danger danger_of(std::string_view said) {
  if (said == "ngay") return domain::Danger::now;
  if (said == "co-the") return domain::Danger::maybe;
  return said == "khong" ? domain::Danger::no : domain::Danger::unknown;
}

DemoCourse::DemoCourse(DemoWorld& world, const DemoPeople& people, DemoTip tip)
    : world_(world),
      people_(people),
      tip_(std::move(tip)),
      key_(world.tip().keys.back()),
      submission_{crypto::random_id<crypto::SubmissionTag>(), &key_, true} {}

const DemoOfficer& DemoCourse::duty() const {
  return people_.with(tip_.desk(), domain::Function::duty_officer);
}

const DemoOfficer& DemoCourse::investigator() const {
  if (!tip_.investigator.empty()) return people_.officer(tip_.investigator);
  return people_.with(tip_.settler, domain::Function::investigator);
}

app::LeadChange DemoCourse::change() const {
  return {lead_, version_, crypto::random_id<domain::EventTag>().text()};
}

Result<Done> DemoCourse::keep(const Result<app::LeadOutcome>& outcome) {
  if (!outcome) return fail(outcome.error());
  version_ = outcome->version;
  return Done{};
}

Result<Done> DemoCourse::send() {
  intake::Report report;
  report.danger = tip_.danger;
  report.story = tip_.story;
  report.unit = tip_.unit.empty() ? "khong-ro" : tip_.unit;
  report.to_city = tip_.is_to_city ? "1" : "";
  report.place = tip_.place;
  report.ongoing = tip_.ongoing;
  report.who = tip_.who;
  report.contact_way = "ma";
  const std::vector<intake::SealedFile> no_files;
  HD_TRY(const auto city, intake::read_city(world_.tip(), intake::recipient_unit(report)));
  if (!city.recipient) return fail(ErrorCode::not_open_yet);
  HD_CHECK(intake::send_report(world_.tip(), submission_,
                               {report, no_files, *city.recipient, Language::vi}));
  HD_CHECK(world_.run_jobs());
  const auto lookup = crypto::lookup_hash(crypto::receipt_of(key_, submission_.id));
  HD_TRY(const auto lead, world_.desk().store.read([&](ports::Records& records) {
    return records.leads().lead_of_lookup(Bytes(lookup.begin(), lookup.end()));
  }));
  if (!lead) return fail(ErrorCode::internal, "the tip did not arrive");
  lead_ = *lead;
  return Done{};
}

Result<Done> DemoCourse::take_in() {
  app::take_in_report::Input input;
  input.request_key = crypto::random_id<domain::EventTag>().text();
  input.channel = tip_.channel;
  input.received_at = world_.clock.now();
  input.content.danger = danger_of(tip_.danger);
  input.content.story = tip_.story;
  input.content.unit_code = tip_.unit;
  input.content.place = tip_.place;
  input.content.who = tip_.who;
  input.content.language = "vi";
  input.contact = tip_.contact;
  HD_TRY(const auto taken,
         app::take_in_report::run(world_.desk(), duty().caller, std::move(input)));
  lead_ = taken.outcome.lead_id;
  version_ = taken.outcome.version;
  return Done{};
}

Result<Done> DemoCourse::receive() {
  return tip_.channel == domain::Channel::public_page ? send() : take_in();
}

Result<Done> DemoCourse::open() {
  HD_CHECK(app::open_tip::run(world_.desk(), duty().caller, {lead_}));
  return Done{};
}

Result<Done> DemoCourse::classify() {
  app::classify_lead::Input input{change(), tip_.kind, tip_.offence, tip_.is_passed_on};
  if (tip_.is_victim_minor) input.urgent.victim_under_18 = domain::GroundAnswer::established;
  return keep(app::classify_lead::run(world_.desk(), duty().caller, input));
}

Result<Done> DemoCourse::accept() {
  return keep(
      app::accept_lead::run(world_.desk(), head().caller, {change(), investigator().member.id}));
}

Result<Done> DemoCourse::record(EventKind step) {
  return keep(app::record_step::run(world_.desk(), investigator().caller, {change(), step}));
}

Result<Done> DemoCourse::work() {
  return play_casework(world_, {tip_.id, lead_, investigator(), head()});
}

Result<Done> DemoCourse::ask() {
  return keep(
      app::ask_sender::run(world_.desk(), investigator().caller, {change(), tip_.question}));
}

Result<Done> DemoCourse::read_answer() {
  HD_CHECK(app::open_dialogue::run(world_.desk(), investigator().caller, {lead_}));
  return Done{};
}

Result<Done> DemoCourse::answer() {
  HD_CHECK(world_.run_jobs());
  const crypto::Receipt receipt = crypto::receipt_of(key_, submission_.id);
  const auto lookup = crypto::lookup_hash(receipt);
  const auto found = world_.tip().outbox.read([&](storage::Transaction& tx) {
    return storage::questions_for(tx, Bytes(lookup.begin(), lookup.end()), world_.clock.now());
  });
  if (!found || found->empty()) return fail(ErrorCode::internal, "the question did not arrive");
  const storage::QuestionRow& question = found->back();
  HD_TRY(const auto tip, intake::find_sent(world_.tip(), submission_));
  if (!tip || !tip->dialogue_public) return fail(ErrorCode::internal, "the tip is not there");
  const intake::AnswerAddress to{*tip->dialogue_public, tip->item_id, {}, 0};
  const std::vector<intake::SealedFile> no_files;
  const intake::Answer answer{question.id, tip_.answer, no_files, Language::vi};
  const intake::Submission of_answer{crypto::random_id<crypto::SubmissionTag>(), &key_, true};
  HD_CHECK(intake::send_answer(world_.tip(), of_answer, {receipt, to}, answer));
  HD_CHECK(world_.run_jobs());
  HD_TRY(const auto lead, world_.desk().store.read([&](ports::Records& records) {
    return records.leads().find(lead_);
  }));
  version_ = lead.version;
  return Done{};
}

domain::Offence DemoCourse::opened_for() const {
  return tip_.decision == domain::DecisionKind::not_open ? domain::Offence{} : tip_.offence;
}

Result<Done> DemoCourse::propose() {
  return keep(
      app::propose_decision::run(world_.desk(), investigator().caller,
                                 {change(), tip_.decision, opened_for(), tip_.ground, tip_.note}));
}

Result<Done> DemoCourse::decide_open() {
  app::decide_lead::Input input{change(), tip_.decision, opened_for(), tip_.ground};
  HD_TRY(input.joined_case, case_to_join());
  has_own_case_ = !input.joined_case;
  return keep(app::decide_lead::run(world_.desk(), head().caller, input));
}

Result<Done> DemoCourse::decide() {
  if (tip_.decision == domain::DecisionKind::open) return decide_open();
  return keep(app::decide_lead::run(world_.desk(), head().caller,
                                    {change(), tip_.decision, opened_for(), tip_.ground}));
}

Result<Done> DemoCourse::prolong() {
  return keep(app::prolong_settlement::run(
      world_.desk(), head().caller,
      {change(), domain::ProlongationReason::complex_matter, std::nullopt}));
}

Result<Done> DemoCourse::ask_for_more_time() {
  return keep(app::request_extension::run(world_.desk(), head().caller, {change()}));
}

std::vector<DemoStep> DemoCourse::steps(Moment now) {
  std::vector<DemoStep> turns;
  for (const DemoTurn& turn : tip_.turns) {
    if (turn.at <= now) turns.push_back({turn.at, [this, act = turn.act] { return take(act); }});
  }
  if (!turns.empty()) return turns;
  const DemoDays& days = tip_.days;
  std::vector<DemoStep> steps{{days.received, [this] { return receive(); }}};
  const auto add = [&](const std::optional<Moment>& at, std::function<Result<Done>()> act) {
    if (at && *at <= now) steps.push_back({*at, std::move(act)});
  };
  const auto add_record = [&](const std::optional<Moment>& at, EventKind step) {
    add(at, [this, step] { return record(step); });
  };
  add(days.opened, [this] { return open(); });
  add(days.classified, [this] { return classify(); });
  add(days.accepted, [this] { return accept(); });
  add_record(days.assignment_notified, EventKind::assignment_notified);
  add_record(days.reporter_told_of_acceptance, EventKind::reporter_told_of_acceptance);
  add_record(days.child_heard, EventKind::child_statement_taken);
  add(days.worked, [this] { return work(); });
  add(days.asked, [this] { return ask(); });
  add(days.answered, [this] { return answer(); });
  add(days.answer_read, [this] { return read_answer(); });
  add_record(days.procuracy_notified, EventKind::procuracy_notified_of_acceptance);
  add(days.prolonged, [this] { return prolong(); });
  add(days.more_time_asked, [this] { return ask_for_more_time(); });
  add_record(days.reported, EventKind::closing_report_made);
  add(days.proposed, [this] { return propose(); });
  add(days.decided, [this] { return decide(); });
  add_record(days.decision_sent, EventKind::decision_sent_to_procuracy);
  add_record(days.reporter_told, EventKind::reporter_told);
  add(days.not_a_crime_proposed, [this] { return propose_no_crime(); });
  add(days.not_a_crime_found, [this] { return find_no_crime(); });
  add_case_steps(steps, now);
  add_steps_above(steps, now);
  return steps;
}

}  // namespace hd::cli
