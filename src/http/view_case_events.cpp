// The timeline of a case, in the words of an officer.
#include "http/views.hpp"

namespace hd::http {
namespace {

using CaseEventLine = app::read_case::EventLine;
using domain::CaseEventKind;

std::string case_ground_words(const ViewContext& context, const CaseEventLine& line) {
  const std::string& code = line.event.ground;
  const Language language = context.speech.language;
  for (const auto* list :
       {&context.law.case_suspension_grounds(), &context.law.case_discontinuation_grounds()}) {
    for (const law::Ground& ground : *list) {
      if (ground.code == code)
        return ground.label.text(language) + " (" + ground.citation.text(language) + ')';
    }
  }
  return code;
}

std::string offence_words(const ViewContext& context, const CaseEventLine& line) {
  std::string words = article_words(context, line.event.offence);
  if (!line.event.ground.empty())
    words += ", " + label(context, "offence_reason", line.event.ground);
  return words;
}

std::string transfer_words(const ViewContext& context, const CaseEventLine& line) {
  const std::string to =
      line.other_agency ? line.other_agency->name : context.speech.say("desk.case.elsewhere");
  return to + ", " + label(context, "handover", line.event.ground);
}

// What is particular to this event.
std::string case_particulars(const ViewContext& context, const CaseEventLine& line) {
  switch (line.event.kind) {
    case CaseEventKind::case_opened:
      return article_words(context, line.event.offence) + ", " + line.lead_number;
    case CaseEventKind::offence_changed:
    case CaseEventKind::offence_added:
    case CaseEventKind::offence_dropped:
      return offence_words(context, line);
    case CaseEventKind::case_extended:
      return line.event.until
                 ? context.speech.say("desk.until", {date_words(context.speech, *line.event.until)})
                 : std::string();
    case CaseEventKind::lead_joined:
      return line.lead_number;
    case CaseEventKind::lead_taken_off:
      return line.lead_number + ", " + label(context, "split_reason", line.event.ground) + " (" +
             line.other_case_number + ')';
    case CaseEventKind::case_assigned:
    case CaseEventKind::case_accepted:
      return line.other_member ? person_words(*line.other_member) : std::string();
    case CaseEventKind::case_sent_back:
      return label(context, "rejection", line.event.ground);
    case CaseEventKind::case_transferred:
      return transfer_words(context, line);
    case CaseEventKind::case_merged:
    case CaseEventKind::case_split_off:
      return line.other_case_number;
    default:
      return case_ground_words(context, line);
  }
}

// "23:10 thứ Hai 23/11/2026"; of a paper typed in later also when: "thứ Hai 23/11/2026, không rõ
// giờ; ghi lúc …".
std::string when_words(const ViewContext& context, const domain::CaseEvent& event) {
  const Speech& speech = context.speech;
  std::string words = moment_words(speech, event.at);
  if (event.hour_unknown)
    words = speech.say("desk.hour_unknown", {date_words(speech, event.at.local_date())});
  if (event.recorded_at)
    words += "; " + speech.say("desk.recorded_at", {moment_words(speech, *event.recorded_at)});
  return words;
}

}  // namespace

Json case_event_view(const ViewContext& context, const CaseEventLine& line, bool is_now) {
  std::string title = label(context, "case_event", domain::name_of(line.event.kind));
  const std::string more = case_particulars(context, line);
  if (!more.empty()) title += ": " + more;
  std::string detail = line.member ? person_words(*line.member) : std::string();
  if (line.agency) detail += (detail.empty() ? "" : ", ") + line.agency->name;
  Json view;
  view.set("at_words", when_words(context, line.event));
  view.set("title", title);
  view.set("detail", detail);
  view.set("kind", domain::name_of(line.event.kind));
  view.set("is_now", is_now);
  return view;
}

}  // namespace hd::http
