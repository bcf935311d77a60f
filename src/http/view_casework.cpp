// The opened file of a lead: what the daily work has added to it.
#include "http/views.hpp"

namespace hd::http {
namespace {

using CaseworkLine = app::open_casework::Line;
using Casework = app::open_casework::Output;
using domain::PartKind;

void set_made(const ViewContext& context, const CaseworkLine& line, Json& view) {
  const std::string by = person_words(line.by);
  view.set("by", line.agency ? by + ", " + line.agency->name : by);
  view.set("at_words", moment_words(context.speech, line.mark.at));
}

Json note_view(const ViewContext& context, domain::MemberId reader, const Casework& output,
               const CaseworkLine& line) {
  Json named(Json::Array{});
  bool is_for_me = false;
  bool is_unread = false;
  for (const auto& one : output.named) {
    if (one.mention.part_id != line.mark.id) continue;
    const bool is_me = one.member.id == reader;
    is_for_me = is_for_me || is_me;
    is_unread = is_unread || (is_me && !one.mention.read_at);
    const std::string read =
        one.mention.read_at
            ? context.speech.say("desk.mention.read",
                                 {moment_words(context.speech, *one.mention.read_at)})
            : context.speech.say("desk.mention.unread");
    named.push(Json().set("name", one.member.name).set("read_words", read));
  }
  Json view;
  view.set("id", line.mark.id.text());
  view.set("text", line.content.text);
  set_made(context, line, view);
  view.set("named", std::move(named));
  view.set("is_for_me", is_for_me);
  view.set("is_unread", is_unread);
  return view;
}

void set_person(const ViewContext& context, const CaseworkLine& line, Json& view) {
  view.set("role", line.content.role);
  view.set("role_words", label(context, "role", line.content.role));
  view.set("name", line.content.title);
  view.set("born", line.content.born);
  view.set("phone", line.content.phone);
  view.set("note", line.content.text);
  set_made(context, line, view);
}

Json person_view(const ViewContext& context, const Casework& output, const CaseworkLine& line) {
  Json earlier(Json::Array{});
  for (auto before = output.earlier.rbegin(); before != output.earlier.rend(); ++before) {
    if (before->mark.id != line.mark.id) continue;
    Json version;
    set_person(context, *before, version);
    earlier.push(std::move(version));
  }
  Json view;
  view.set("id", line.mark.id.text());
  view.set("version", line.mark.version);
  set_person(context, line, view);
  view.set("earlier", std::move(earlier));
  return view;
}

Json document_view(const ViewContext& context, const CaseworkLine& line) {
  Json view;
  view.set("id", line.mark.id.text());
  const auto& files = line.content.files;
  view.set("file", file_view(files.empty() ? domain::TipFile{} : files.front(), 0));
  set_made(context, line, view);
  return view;
}

void set_state(const ViewContext& context, const CaseworkLine& line, Json& view) {
  view.set("id", line.mark.id.text());
  view.set("version", line.mark.version);
  view.set("state", domain::name_of(line.mark.state));
  view.set("state_words", label(context, "part_state", domain::name_of(line.mark.state)));
}

Json plan_view(const ViewContext& context, const Casework& output) {
  for (const CaseworkLine& line : output.parts) {
    if (line.mark.kind != PartKind::lead_plan) continue;
    Json view;
    set_state(context, line, view);
    view.set("text", line.content.text);
    set_made(context, line, view);
    return view;
  }
  return Json();
}

// Of a step that has ended, the newest version says what was found; what it is about stands in the
// version before.
std::string what_of(const Casework& output, const CaseworkLine& line) {
  if (!line.content.title.empty()) return line.content.title;
  for (auto before = output.earlier.rbegin(); before != output.earlier.rend(); ++before) {
    const bool says = before->mark.id == line.mark.id && !before->content.title.empty();
    if (says) return before->content.title;
  }
  return {};
}

Json step_view(const ViewContext& context, domain::MemberId reader, const Casework& output,
               const CaseworkLine& line) {
  const CivilDate until = line.mark.due_on.value_or(CivilDate());
  const bool is_over = line.mark.state == domain::PartState::part_done ||
                       line.mark.state == domain::PartState::part_dropped;
  DueFacts facts;
  facts.due_at = Moment::local(until.plus_days(1), 0, 0);
  if (is_over) facts.done_at = line.mark.at;
  Json view;
  set_state(context, line, view);
  view.set("what", what_of(output, line));
  view.set("who_id", line.mark.for_member.text());
  view.set("who", line.for_member ? officer_words(context, *line.for_member) : "");
  view.set("until", until.iso());
  view.set("sign", name_of(sign_of(context.speech, facts)));
  view.set("until_words",
           is_over ? date_words(context.speech, until) : due_words(context.speech, facts));
  view.set("finding", is_over ? line.content.text : "");
  view.set("is_mine", line.mark.for_member == reader);
  set_made(context, line, view);
  return view;
}

template <class View>
Json each(const Casework& output, PartKind kind, View view) {
  Json rows(Json::Array{});
  for (const CaseworkLine& line : output.parts) {
    if (line.mark.kind == kind) rows.push(view(line));
  }
  return rows;
}

}  // namespace

Json casework_view(const ViewContext& context, domain::MemberId reader, const Casework& output) {
  Json readers(Json::Array{});
  for (const domain::Member& member : output.readers) readers.push(member_view(member));
  Json view;
  view.set("notes", each(output, PartKind::lead_note, [&](const CaseworkLine& line) {
             return note_view(context, reader, output, line);
           }));
  view.set("people", each(output, PartKind::lead_person, [&](const CaseworkLine& line) {
             return person_view(context, output, line);
           }));
  view.set("documents", each(output, PartKind::lead_document, [&](const CaseworkLine& line) {
             return document_view(context, line);
           }));
  view.set("plan", plan_view(context, output));
  view.set("steps", each(output, PartKind::plan_step, [&](const CaseworkLine& line) {
             return step_view(context, reader, output, line);
           }));
  Json investigators(Json::Array{});
  for (const domain::Member& member : output.investigators) investigators.push(member_view(member));
  view.set("investigators", std::move(investigators));
  view.set("readers", std::move(readers));
  return view;
}

Json part_outcome_view(const app::PartOutcome& outcome) {
  return Json().set("part_id", outcome.part_id.text()).set("version", outcome.version);
}

}  // namespace hd::http
