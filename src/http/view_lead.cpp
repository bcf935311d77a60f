#include "domain/demands.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using app::read_lead::Output;

std::string_view code_of(access::Action action) {
  switch (action) {
    case access::Action::open_tip:
      return "open";
    case access::Action::classify:
      return "classify";
    case access::Action::accept:
      return "accept";
    case access::Action::reject:
      return "reject";
    case access::Action::ask_sender:
      return "ask";
    case access::Action::propose:
      return "propose";
    case access::Action::decide:
      return "decide";
    case access::Action::pass_on:
    case access::Action::prolong:
    case access::Action::request_extension:
    case access::Action::record_reply:
    case access::Action::record_demand:
    case access::Action::resume:
    case access::Action::open_casework:
    case access::Action::add_note:
    case access::Action::record_person:
    case access::Action::add_document:
    case access::Action::plan_verification:
    case access::Action::approve_plan:
    case access::Action::end_step:
    case access::Action::reassign:
    case access::Action::link_duplicate:
    case access::Action::propose_not_a_crime:
    case access::Action::find_not_a_crime:
    case access::Action::undo_not_a_crime:
    case access::Action::assign_procurator:
    case access::Action::answer_extension:
    case access::Action::annul_suspension:
    case access::Action::send_annulment:
      return access::name_of(action);
    default:
      return {};
  }
}

Json can_view(const Output& output) {
  Json can(Json::Array{});
  for (const access::Action action : output.can) {
    if (!code_of(action).empty()) can.push(code_of(action));
  }
  for (const domain::EventKind step : output.recordable) {
    can.push("step:" + std::string(domain::name_of(step)));
  }
  return can;
}

// What is owed or was done; what fell away or was prolonged would only hide it.
Json dues_view(const ViewContext& context, const Output& output) {
  Json dues(Json::Array{});
  for (const law::Due& due : output.answer.dues) {
    if (due.state == law::DueState::fallen_away || !due.superseded_by.empty()) continue;
    dues.push(due_view(context, due));
  }
  return dues;
}

// From when, up to when, and to which end: "trước hết ngày …; hạn mới …".
std::string when_words(const ViewContext& context, const law::NextStep& step) {
  const Speech& speech = context.speech;
  std::string words;
  const auto add = [&](std::string_view key, const std::optional<CivilDate>& day) {
    if (!day) return;
    if (!words.empty()) words += "; ";
    words += speech.say(key, {date_words(speech, *day)});
  };
  add("desk.step.not_before", step.not_before);
  add("desk.step.latest", step.latest_day);
  add("desk.step.would_end", step.would_end);
  if (step.is_provisional) words += " (" + speech.say("desk.due.provisional") + ')';
  return words;
}

Json registers_view(const ViewContext& context, const Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.registers) {
    const bool is_hour_only = output.lead.channel == domain::Channel::public_page &&
                              line.entered_at == output.lead.received_at;
    rows.push(Json()
                  .set("number", line.number)
                  .set("agency_name", line.agency.name)
                  .set("entered_words", is_hour_only
                                            ? hour_words(context.speech, line.entered_at)
                                            : moment_words(context.speech, line.entered_at)));
  }
  return rows;
}

Json receivers_view(const Output& output) {
  Json rows(Json::Array{});
  for (const domain::Agency& agency : output.receivers)
    rows.push(Json().set("id", agency.id.text()).set("name", agency.name));
  return rows;
}

Json next_steps_view(const ViewContext& context, const Output& output) {
  Json steps(Json::Array{});
  for (const law::NextStep& step : output.answer.next_steps) {
    if (!step.agency.empty() && step.agency != output.holder.id.text()) continue;
    steps.push(next_step_view(context, step));
  }
  return steps;
}

// Agreed days beside the dates of the law, and told apart from them.
Json own_steps_view(const ViewContext& context, const Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.own_steps) {
    DueFacts facts;
    facts.due_at = Moment::local(line.mark.due_on->plus_days(1), 0, 0);
    rows.push(Json()
                  .set("part_id", line.mark.id.text())
                  .set("who", officer_words(context, line.who))
                  .set("sign", name_of(sign_of(context.speech, facts)))
                  .set("words", due_words(context.speech, facts)));
  }
  return rows;
}

// Which of them was met is asked where several wait.
Json demands_view(const ViewContext& context, const Output& output) {
  std::vector<domain::Event> events;
  for (const auto& line : output.events) events.insert(events.begin(), line.event);
  Json rows(Json::Array{});
  for (const domain::Event& demand : domain::open_demands(events, output.holder.id)) {
    const std::string day = date_words(context.speech, demand.at.local_date());
    rows.push(Json()
                  .set("id", demand.id.text())
                  .set("words", context.speech.say("desk.demand_of", {day})));
  }
  return rows;
}

Json handover_view(const ViewContext& context, const Output& output) {
  if (!output.handover) return Json();
  const auto& line = *output.handover;
  const law::Due* open = nullptr;
  for (const law::Due& due : output.answer.dues) {
    if (due.state == law::DueState::open && due.agency == line.to.id.text() && open == nullptr) {
      open = &due;
    }
  }
  Json view;
  view.set("id", line.handover.id.text());
  view.set("from_name", line.from.name);
  view.set("to_name", line.to.name);
  view.set("reason_words", label(context, "handover", line.handover.reason));
  view.set("offered_words", moment_words(context.speech, line.handover.offered_at));
  view.set("due", open == nullptr ? Json() : due_brief_view(context, *open));
  return view;
}

Json proposal_view(const ViewContext& context, const Output& output) {
  if (!output.proposal) return Json();
  const domain::Proposal& proposal = output.proposal->proposal;
  Json view;
  view.set("kind", domain::name_of(proposal.kind));
  view.set("article", proposal.offence.article);
  view.set("clause", proposal.offence.clause);
  view.set("ground", proposal.ground);
  view.set("kind_words", label(context, "decision", domain::name_of(proposal.kind)));
  view.set("by", person_words(output.proposal->by));
  view.set("at_words", moment_words(context.speech, proposal.at));
  return view;
}

// Who can read the content, in how many hands it is, and who sees dates and states alone.
Json readers_view(const ViewContext& context, const Output& output) {
  const Speech& speech = context.speech;
  Json readers(Json::Array{});
  for (const auto& reader : output.readers) {
    readers.push(Json()
                     .set("label", label(context, "reader", domain::name_of(reader.function)))
                     .set("words", speech.say("desk.reader.members",
                                              {reader.agency.name,
                                               speech.count("desk.people", reader.members)})));
  }
  readers.push(Json()
                   .set("label", speech.say("desk.reader.work"))
                   .set("words", speech.say("desk.reader.work_words")));
  readers.push(Json()
                   .set("label", speech.say("desk.reader.sender"))
                   .set("words", speech.say("desk.reader.sender_words")));
  return readers;
}

Json criminal_case_view(const ViewContext& context, const Output& output) {
  if (!output.criminal_case) return Json();
  const domain::CriminalCase& opened = *output.criminal_case;
  const std::string on = date_words(context.speech, opened.opened_at.local_date());
  return Json()
      .set("case_id", opened.id.text())
      .set("number", opened.number)
      .set("state_words", label(context, "case_state", domain::name_of(opened.state)))
      .set("is_readable", output.reads_case)
      .set("opened_words",
           context.speech.say("desk.case_opened", {on, article_words(context, opened.offence)}))
      .set("offender_identified", opened.offender_identified_on.has_value());
}

// Of one that this person may not see, nothing but its number.
Json duplicates_view(const ViewContext& context, const Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.duplicates) {
    const auto state = domain::name_of(line.other.state);
    rows.push(Json()
                  .set("lead_id", line.other.id.text())
                  .set("number", line.other.number)
                  .set("state_words", line.is_readable ? label(context, "state", state) : "")
                  .set("is_readable", line.is_readable)
                  .set("linked_words", moment_words(context.speech, line.link.linked_at)));
  }
  return rows;
}

void set_head(const ViewContext& context, const Output& output, Json& view) {
  const domain::Lead& lead = output.lead;
  const bool is_classified = lead.kind != domain::LeadKind::unclassified;
  const std::string_view kind = is_classified ? domain::name_of(lead.kind) : std::string_view{};
  view.set("lead_id", lead.id.text());
  view.set("number", lead.number);
  view.set("version", lead.version);
  view.set("state", domain::name_of(lead.state));
  view.set("state_words", label(context, "state", domain::name_of(lead.state)));
  view.set("kind", kind);
  view.set("kind_words", is_classified ? label(context, "kind", kind) : "");
  view.set("article", lead.offence.article);
  view.set("clause", lead.offence.clause);
  view.set("article_words", article_words(context, lead.offence));
  view.set("severity_words",
           output.offence ? context.speech.say("law.severity." +
                                               std::string(law::name_of(output.offence->severity)))
                          : "");
  view.set("danger", domain::name_of(lead.danger));
  view.set("place", place_words(context, lead.unit_code));
  view.set("received_words", received_words(context, lead));
  view.set("agency", Json().set("id", output.holder.id.text()).set("name", output.holder.name));
  view.set("investigator", output.investigator ? officer_view(*output.investigator) : Json());
}

}  // namespace

Json next_step_view(const ViewContext& context, const law::NextStep& step) {
  const Language language = context.speech.language;
  return Json()
      .set("code", step.id)
      .set("label", step.label.text(language))
      .set("citation", citation_view(step.citation, language))
      .set("decider", step.decider.text(language))
      .set("when_words", when_words(context, step))
      .set("status", step.status == law::Status::confirmed ? "confirmed" : "draft");
}

Json lead_view(const ViewContext& context, const Output& output) {
  Json view;
  set_head(context, output, view);
  view.set("dues", dues_view(context, output));
  view.set("own_steps", own_steps_view(context, output));
  view.set("open_demands", demands_view(context, output));
  view.set("events", timeline_view(context, output));
  view.set("next_steps", next_steps_view(context, output));
  view.set("doubts", doubts_view(context, output.answer));
  view.set("receivers", receivers_view(output));
  view.set("registers", registers_view(context, output));
  view.set("can", can_view(output));
  view.set("handover", handover_view(context, output));
  view.set("proposal", proposal_view(context, output));
  view.set("readers", readers_view(context, output));
  view.set("has_content_key", output.has_key);
  view.set("has_receipt", output.has_receipt);
  set_reach(output.lead, view);
  view.set("criminal_case", criminal_case_view(context, output));
  view.set("duplicates", duplicates_view(context, output));
  view.set("not_a_crime", output.lead.not_a_crime_ground.empty()
                              ? ""
                              : ground_words(context, output.lead.not_a_crime_ground));
  view.set("unread_answers", output.unread_answers);
  view.set("at_desk", output.at_desk ? queue_row_view(context, *output.at_desk) : Json());
  view.set("identity", identity_box_view(context, output.identity));
  return view;
}

}  // namespace hd::http
