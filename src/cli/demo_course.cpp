#include "cli/demo_course.hpp"

#include "app/accept_lead.hpp"
#include "app/ask_sender.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/identify_offender.hpp"
#include "app/list_leads.hpp"
#include "app/open_tip.hpp"
#include "app/propose_decision.hpp"
#include "app/read_queue.hpp"
#include "app/record_step.hpp"
#include "base/check.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
namespace {

using domain::EventKind;
using domain::LeadState;

constexpr int hour_s = 3600;

LeadState state_of(const std::string& name) {
  const auto state = domain::parse_code<LeadState>(name);
  HD_ASSERT(state.has_value());
  return *state;
}

}  // namespace

DemoCourse::DemoCourse(DemoWorld& world, const DemoPeople& people, const CsvTable& tips,
                       std::size_t row)
    : world_(world),
      people_(people),
      tips_(tips),
      row_(row),
      target_(state_of(tips.cell(row, "state"))),
      key_(world.tip().keys.back()),
      submission_{crypto::random_id<crypto::SubmissionTag>(), &key_, true} {}

bool DemoCourse::reaches(LeadState state) const {
  return static_cast<int>(target_) >= static_cast<int>(state);
}

const DemoOfficer& DemoCourse::duty() const {
  const std::string unit = cell("to_city") == "1" ? std::string() : cell("unit");
  return people_.with(unit, domain::Function::duty_officer);
}

const DemoOfficer& DemoCourse::investigator() const {
  return people_.with({}, domain::Function::investigator);
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
  report.danger = cell("danger");
  report.story = cell("story");
  report.unit = cell("unit").empty() ? "khong-ro" : cell("unit");
  report.to_city = cell("to_city");
  report.place = cell("place");
  report.ongoing = cell("ongoing");
  report.who = cell("who");
  report.contact_way = "ma";
  const std::vector<intake::SealedFile> no_files;
  HD_TRY(const auto city, intake::read_city(world_.tip(), intake::recipient_unit(report)));
  if (!city.recipient) return fail(ErrorCode::not_open_yet);
  HD_CHECK(intake::send_report(world_.tip(), submission_,
                               {report, no_files, *city.recipient, Language::vi}));
  HD_CHECK(world_.run_jobs());
  // The newest of the queue is the one that was just sent.
  HD_TRY(const auto queue, app::read_queue::run(world_.desk(), duty().caller,
                                                {app::read_queue::Filter::unclassified, {}}));
  for (const app::LeadLine& line : queue.page.lines) {
    if (line.lead.received_at == world_.clock.now().floor_to_hour()) lead_ = line.lead.id;
  }
  return lead_.is_none() ? Result<Done>(fail(ErrorCode::internal, "the tip did not arrive"))
                         : Result<Done>(Done{});
}

Result<Done> DemoCourse::open() {
  HD_CHECK(app::open_tip::run(world_.desk(), duty().caller, {lead_}));
  return Done{};
}

Result<Done> DemoCourse::classify() {
  const bool passes_on = reaches(LeadState::offered);
  const domain::Offence offence =
      cell("article").empty() ? domain::Offence{"297", "1"} : this->offence();
  return keep(
      app::classify_lead::run(world_.desk(), duty().caller,
                              {change(), domain::LeadKind::crime_notice, offence, passes_on}));
}

Result<Done> DemoCourse::accept() {
  return keep(
      app::accept_lead::run(world_.desk(), head().caller, {change(), investigator().member.id}));
}

Result<Done> DemoCourse::record(EventKind step) {
  return keep(app::record_step::run(world_.desk(), investigator().caller, {change(), step}));
}

Result<Done> DemoCourse::ask() {
  return keep(
      app::ask_sender::run(world_.desk(), investigator().caller, {change(), cell("question")}));
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
  const intake::Answer answer{question.id, cell("answer"), no_files, Language::vi};
  const intake::Submission of_answer{crypto::random_id<crypto::SubmissionTag>(), &key_, true};
  HD_CHECK(intake::send_answer(world_.tip(), of_answer, {receipt, to}, answer));
  return world_.run_jobs();
}

domain::DecisionKind DemoCourse::decision() const {
  if (target_ == LeadState::not_opened) return domain::DecisionKind::not_open;
  if (target_ == LeadState::suspended) return domain::DecisionKind::suspend;
  return domain::DecisionKind::open;
}

Result<Done> DemoCourse::propose() {
  return keep(
      app::propose_decision::run(world_.desk(), investigator().caller,
                                 {change(), decision(), offence(), cell("ground"), cell("note")}));
}

Result<Done> DemoCourse::decide() {
  return keep(app::decide_lead::run(world_.desk(), head().caller,
                                    {change(), decision(), offence(), cell("ground")}));
}

Result<Done> DemoCourse::identify() {
  return keep(app::identify_offender::run(world_.desk(), investigator().caller, {change()}));
}

void DemoCourse::add_settlement(std::vector<DemoStep>& steps, Moment received, Moment now) {
  const auto at = [&](int hours) { return received.plus_seconds(std::int64_t{hours} * hour_s); };
  steps.push_back({at(9), [this] { return accept(); }});
  steps.push_back({at(30), [this] { return record(EventKind::assignment_notified); }});
  if (!cell("question").empty()) {
    steps.push_back({at(33), [this] { return ask(); }});
    steps.push_back({now.plus_hours(-2), [this] { return answer(); }});
    return;  // its notice to the procuracy is still due: something for today
  }
  steps.push_back({at(52), [this] { return record(EventKind::procuracy_notified_of_acceptance); }});
  if (!reaches(LeadState::proposed)) return;
  const Moment reported = now.plus_hours(target_ == LeadState::proposed ? -5 : -52);
  steps.push_back({reported, [this] { return record(EventKind::closing_report_made); }});
  steps.push_back({reported.plus_seconds(600), [this] { return propose(); }});
  if (!reaches(LeadState::opened)) return;
  steps.push_back({now.plus_hours(-30), [this] { return decide(); }});
  steps.push_back(
      {now.plus_hours(-28), [this] { return record(EventKind::decision_sent_to_procuracy); }});
  if (target_ == LeadState::opened) {
    steps.push_back({now.plus_hours(-6), [this] { return identify(); }});
  }
}

std::vector<DemoStep> DemoCourse::steps(Moment now) {
  const Moment received = now.plus_hours(-std::stoi(cell("hours_ago")));
  std::vector<DemoStep> steps{{received, [this] { return send(); }}};
  if (!reaches(LeadState::classified)) return steps;
  steps.push_back({received.plus_seconds(2 * hour_s), [this] { return open(); }});
  steps.push_back({received.plus_seconds(2 * hour_s + 900), [this] { return classify(); }});
  if (reaches(LeadState::verifying)) add_settlement(steps, received, now);
  return steps;
}

}  // namespace hd::cli
