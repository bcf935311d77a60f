#include <algorithm>

#include "http/view_today.hpp"

namespace hd::http {
namespace {

using Today = app::read_today::Output;

struct FreshRow {
  domain::LeadId id;
  std::string number;
  Moment at;
  std::string_view kind;
  std::string what = {};              // for words that name it
  std::optional<Moment> due_at = {};  // by our own rules
  std::optional<domain::CriminalCaseId> case_id = {};
};

class Rows {
 public:
  Rows(const ViewContext& context, const Today& output) : context_(context), output_(output) {}

  FreshRows run() {
    add_messages();
    add_offered();
    add_cases();
    add_leads(output_.to_decide, "proposal");
    add_identity();
    for (const auto& paper : output_.to_answer) add_paper(paper, "request");
    for (const auto& paper : output_.to_confirm) add_paper(paper, "paper");
    for (const domain::Lead& lead : output_.unclassified)
      add_leads({lead}, lead.state == domain::LeadState::received ? "tip" : "returned");
    std::ranges::stable_partition(rows_, [&](const FreshRow& row) { return is_late(row); });
    FreshRows made{Json(Json::Array{}), 0, output_.left_out};
    for (const FreshRow& row : rows_) {
      made.rows.push(view_of(row));
      ++(is_late(row) ? made.late : made.total);
    }
    return made;
  }

 private:
  bool is_late(const FreshRow& row) const { return row.due_at && *row.due_at <= output_.now; }

  void add_messages() {
    for (const auto& answer : output_.answers) {
      const domain::Lead& lead = answer.lead;
      rows_.push_back({lead.id, lead.number, answer.received_at, "answer", {}, answer.due_at});
    }
    for (const auto& mention : output_.mentions)
      rows_.push_back({mention.lead.id, mention.lead.number, mention.at, "mention"});
    for (const auto& given : output_.given_leads)
      rows_.push_back({given.lead.id, given.lead.number, given.at, "given"});
    for (const auto& given : output_.given_steps)
      rows_.push_back({given.lead.id, given.lead.number, given.at, "given_step"});
  }

  void add_offered() {
    for (const auto& [lead, giver, due_at] : output_.to_accept) {
      const std::string number = number_of(lead, giver, output_.own);
      rows_.push_back({lead.id, number, lead.received_at, "handover", {}, due_at});
    }
  }

  void add_cases() {
    for (const app::CaseOffer& offer : output_.cases_to_accept) {
      const domain::CriminalCase& file = offer.line.file;
      const std::string number = file.number + " (" + offer.line.holder.name + ")";
      rows_.push_back(
          {offer.lead_id, number, offer.at, "case_handover", {}, offer.due_at, file.id});
    }
    for (const app::CaseOffer& offer : output_.cases_sent_back) {
      const domain::CriminalCase& file = offer.line.file;
      const std::string why = transfer_words(context_, offer.line.transfer);
      rows_.push_back({offer.lead_id, file.number, offer.at, "case_sent_back", why, {}, file.id});
    }
  }

  void add_leads(const std::vector<domain::Lead>& leads, std::string_view kind) {
    for (const domain::Lead& lead : leads)
      rows_.push_back({lead.id, lead.number, lead.received_at, kind});
  }

  // A colleague waits for one's word, or has given it.
  void add_identity() {
    for (const auto& [lead, request] : output_.identity) {
      const Moment at = request.answered_at.value_or(request.requested_at);
      rows_.push_back({lead.id, lead.number, at,
                       request.answered_at ? "identity_approved" : "identity_request"});
    }
  }

  // "Đề nghị gia hạn thời hạn giải quyết, chờ trả lời"
  void add_paper(const app::read_today::Paper& paper, std::string_view kind) {
    const std::string number = number_of(paper.lead, paper.sender, output_.own);
    const std::string what = label(context_, "notice", domain::name_of(paper.notice.kind));
    rows_.push_back({paper.lead.id, number, paper.notice.sent_at, kind, what, paper.due_at});
  }

  Json view_of(const FreshRow& row) const {
    const Speech& speech = context_.speech;
    Json view;
    view.set("lead_id", row.id.text());
    view.set("case_id", row.case_id ? Json(row.case_id->text()) : Json());
    view.set("number", row.number);
    view.set("kind", row.kind);
    view.set("words", speech.say("desk.fresh." + std::string(row.kind), {row.what}));
    view.set("at", row.at.rfc3339());
    view.set("is_late", is_late(row));
    view.set("late_words", is_late(row) ? late_words(row) : std::string());
    return view;
  }

  // By the clock for a hand-over, which has a day of 24 hours; by the day for the others.
  std::string late_words(const FreshRow& row) const {
    DueFacts facts;
    facts.due_at = *row.due_at;
    facts.is_hour_limit = row.kind == "handover" || row.kind == "case_handover";
    return short_due_words(context_.speech, facts);
  }

  const ViewContext& context_;
  const Today& output_;
  std::vector<FreshRow> rows_;
};

Json ask_view(const ViewContext& context, const app::ExtensionAsk& ask) {
  const Speech& speech = context.speech;
  DueFacts facts;
  facts.due_at = Moment::local(ask.step.latest_day->plus_days(1), 0, 0);
  Json view;
  view.set("lead_id", ask.lead.id.text());
  view.set("case_id", ask.of_case ? Json(ask.of_case->id.text()) : Json());
  view.set("number", ask.of_case ? ask.of_case->number : ask.lead.number);
  view.set("latest_day", ask.step.latest_day->iso());
  view.set("words", speech.say("desk.ask.latest", {date_words(speech, *ask.step.latest_day)}));
  view.set("short_words", short_due_words(speech, facts));
  view.set("label", ask.step.label.text(speech.language));
  view.set("citation", ask.step.citation.text(speech.language));
  set_sureness(context, {ask.step.status == law::Status::draft, ask.step.is_provisional}, facts,
               view);
  return view;
}

}  // namespace

FreshRows fresh_rows(const ViewContext& context, const Today& output) {
  return Rows(context, output).run();
}

Json asks_view(const ViewContext& context, const Today& output) {
  Json rows(Json::Array{});
  for (const app::ExtensionAsk& ask : output.asks.first) rows.push(ask_view(context, ask));
  return rows;
}

std::string number_of(const domain::Lead& lead, const domain::Agency& holder,
                      const domain::Agency& own) {
  return holder.id == own.id ? lead.number : lead.number + " (" + holder.name + ")";
}

}  // namespace hd::http
