// The timeline of a lead: what happened, in the words of an officer.
#include "http/views.hpp"

namespace hd::http {
namespace {

using app::read_lead::EventLine;

std::string name_or(const std::optional<domain::Agency>& agency) {
  return agency ? agency->name : std::string();
}

std::string ground_words(const ViewContext& context, const std::string& code) {
  const Language language = context.speech.language;
  for (const auto* list : {&context.law.non_opening_grounds(), &context.law.suspension_reasons()}) {
    for (const law::Ground& ground : *list) {
      if (ground.code == code) {
        return ground.label.text(language) + " (" + ground.citation.text(language) + ')';
      }
    }
  }
  return code;
}

std::string late_words(const ViewContext& context, const std::string& reason) {
  return context.speech.say("desk.typed_in_late", {label(context, "late", reason)});
}

// "lịch nghỉ thay đổi, đến thứ Hai 25/1/2027"
std::string moved_words(const ViewContext& context, const domain::Event& event) {
  const std::string why = label(context, "moved", event.ground);
  if (!event.until) return why;
  return why + ", " + context.speech.say("desk.until", {date_words(context.speech, *event.until)});
}

// "Vụ việc có nhiều tình tiết phức tạp, đến thứ Hai 25/1/2027".
std::string prolonged_words(const ViewContext& context, const domain::Event& event) {
  const Speech& speech = context.speech;
  std::string words =
      event.ground.empty() ? std::string() : label(context, "prolongation", event.ground);
  if (!event.until) return words;
  if (!words.empty()) words += ", ";
  return words + speech.say("desk.until", {date_words(speech, *event.until)});
}

// What is particular to this event: the receiver, the assigned officer, article or ground.
std::string particulars(const ViewContext& context, const EventLine& line) {
  switch (line.event.kind) {
    case domain::EventKind::passed_on:
      return name_or(line.other_agency);
    case domain::EventKind::notice_reached_procuracy:
      return label(context, "notice", line.event.ground);
    case domain::EventKind::assignment_reached_procuracy:
    case domain::EventKind::extension_request_reached_procuracy:
      return {};
    case domain::EventKind::procurator_assigned:
    case domain::EventKind::officer_assigned:
      return line.other_member ? person_words(*line.other_member) : std::string();
    case domain::EventKind::tip_received:
      return line.event.ground.empty() ? std::string() : late_words(context, line.event.ground);
    case domain::EventKind::handover_rejected:
      return label(context, "rejection", line.event.ground);
    case domain::EventKind::found_not_competent:
      return label(context, "handover", line.event.ground);
    case domain::EventKind::due_dates_moved:
      return moved_words(context, line.event);
    case domain::EventKind::settlement_prolonged:
    case domain::EventKind::procuracy_prolonged:
      return prolonged_words(context, line.event);
    default:
      break;
  }
  if (!line.event.ground.empty()) return ground_words(context, line.event.ground);
  return article_words(context, line.event.offence);
}

std::string title_of(const ViewContext& context, const EventLine& line) {
  const std::string title = label(context, "event", domain::name_of(line.event.kind));
  const std::string more = particulars(context, line);
  return more.empty() ? title : title + ": " + more;
}

// Who did it; of what the sender did, nobody.
std::string detail_of(const ViewContext& context, const EventLine& line) {
  if (!line.member) return name_or(line.agency);
  const std::string person = acting_words(context, *line.member, line.in_place_of);
  return line.agency ? person + ", " + line.agency->name : person;
}

}  // namespace

Json event_view(const ViewContext& context, const EventLine& line, bool is_now) {
  Json view;
  view.set("at_words", line.event.hour_only ? hour_words(context.speech, line.event.at)
                                            : moment_words(context.speech, line.event.at));
  view.set("title", title_of(context, line));
  view.set("detail", detail_of(context, line));
  view.set("kind", domain::name_of(line.event.kind));
  view.set("is_now", is_now);
  return view;
}

}  // namespace hd::http
