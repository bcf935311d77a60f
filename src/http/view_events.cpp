// The timeline of a lead: what happened, in the words of an officer.
#include "http/views.hpp"

namespace hd::http {
namespace {

using app::read_lead::EventLine;
using app::read_lead::PartLine;

std::string name_or(const std::optional<domain::Agency>& agency) {
  return agency ? agency->name : std::string();
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
    case domain::EventKind::officer_replaced:
      return (line.other_member ? person_words(*line.other_member) + " – " : std::string()) +
             label(context, "reassign", line.event.ground);
    case domain::EventKind::tip_received:
      return line.event.ground.empty() ? std::string() : late_words(context, line.event.ground);
    case domain::EventKind::handover_rejected:
      return label(context, "rejection", line.event.ground);
    case domain::EventKind::found_not_competent:
      return label(context, "handover", line.event.ground);
    case domain::EventKind::procuracy_demand_met:
      if (!line.event.until) return {};
      return context.speech.say("desk.demand_of", {date_words(context.speech, *line.event.until)});
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

std::string ground_words(const ViewContext& context, const std::string& code) {
  const Language language = context.speech.language;
  for (const auto* list : {&context.law.non_opening_grounds(), &context.law.suspension_reasons(),
                           &context.law.not_a_crime_grounds()}) {
    for (const law::Ground& ground : *list) {
      if (ground.code == code) {
        return ground.label.text(language) + " (" + ground.citation.text(language) + ')';
      }
    }
  }
  return code;
}

namespace {

Json event_view(const ViewContext& context, const EventLine& line) {
  Json view;
  view.set("at_words", line.event.hour_only ? hour_words(context.speech, line.event.at)
                                            : moment_words(context.speech, line.event.at));
  view.set("title", title_of(context, line));
  view.set("detail", detail_of(context, line));
  view.set("kind", domain::name_of(line.event.kind));
  return view;
}

// That a note was written, a person recorded, a step done; never what it says.
std::string title_of(const ViewContext& context, const PartLine& line, std::size_t count) {
  const domain::LeadPart& mark = line.mark;
  const bool is_changed = mark.version > 1 && mark.state == domain::PartState::part_recorded;
  const std::string how = is_changed ? "changed" : std::string(domain::name_of(mark.state));
  const std::string title =
      context.speech.say("desk.part." + std::string(domain::name_of(mark.kind)) + '.' + how);
  return count == 1 ? title : title + " (" + std::to_string(count) + ')';
}

Json part_view(const ViewContext& context, const PartLine& line, std::size_t count) {
  Json view;
  view.set("at_words", moment_words(context.speech, line.mark.at));
  view.set("title", title_of(context, line, count));
  view.set("detail", person_words(line.member) + ", " + line.agency.name);
  view.set("kind", domain::name_of(line.mark.kind));
  return view;
}

// How many lines from here on say the same: steps of a plan are approved in one act.
std::size_t alike_from(const std::vector<PartLine>& parts, std::size_t begin) {
  const domain::LeadPart& first = parts[begin].mark;
  std::size_t end = begin + 1;
  while (end < parts.size() && parts[end].mark.kind == first.kind &&
         parts[end].mark.state == first.state && parts[end].mark.by == first.by &&
         parts[end].mark.at == first.at) {
    ++end;
  }
  return end - begin;
}

}  // namespace

Json timeline_view(const ViewContext& context, const app::read_lead::Output& output) {
  Json rows(Json::Array{});
  const auto push = [&](Json row) {
    row.set("is_now", rows.as_array()->empty());
    rows.push(std::move(row));
  };
  std::size_t part = 0;
  const auto push_parts_since = [&](Moment at) {
    while (part < output.parts.size() && output.parts[part].mark.at >= at) {
      const std::size_t count = alike_from(output.parts, part);
      push(part_view(context, output.parts[part], count));
      part += count;
    }
  };
  for (const EventLine& line : output.events) {
    push_parts_since(line.event.at);
    push(event_view(context, line));
  }
  push_parts_since(Moment{});
  return rows;
}

}  // namespace hd::http
