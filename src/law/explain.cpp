#include "law/explain.hpp"

#include <algorithm>

#include "law/story.hpp"
#include "law/what_if.hpp"
#include "law/wording.hpp"

namespace hd::law {
namespace {

constexpr std::string_view indent = "      ";

class Timetable {
 public:
  explicit Timetable(Language language) : language_(language) {}

  std::string of(const Answer& answer) {
    if (answer.routing) routing(*answer.routing);
    if (answer.dues.empty()) line(say("law.explain.none"));
    if (!answer.to_ask.empty() && waits_for_answers(answer)) to_ask(answer);
    DueState section = DueState::open;
    bool is_first = true;
    for (const Due& one : answer.dues) {
      if (is_first || one.state != section) {
        line("");
        line(say("law.explain." + std::string(name_of(one.state))));
      }
      is_first = false;
      section = one.state;
      due(one);
    }
    if (!answer.next_steps.empty()) {
      line("");
      line(say("law.explain.next"));
      for (const NextStep& step : answer.next_steps) next(step);
    }
    if (!answer.doubts.empty()) doubts(answer);
    line("");
    line(say("law.explain.not_advice"));
    return std::move(out_);
  }

  std::string of(const Changes& changes, const std::vector<std::string>& assumptions) {
    line("");
    for (const std::string& text : assumptions) line(say("law.explain.if") + ": " + text);
    if (changes.empty()) line(say("law.explain.changes_none"));
    for (const DueChange& change : changes.dues) changed(change);
    for (const NextStep* step : changes.new_steps) changed("law.explain.change_step", *step);
    for (const NextStep* step : changes.lost_steps) changed("law.explain.change_no_step", *step);
    return std::move(out_);
  }

 private:
  // The 24-hour grounds matter only while somebody of the commune level has to pass the tip on.
  static bool waits_for_answers(const Answer& answer) {
    for (const Due& due : answer.dues) {
      if (due.state == DueState::open && due.because == "law.because.urgent_open") return true;
    }
    return false;
  }

  void to_ask(const Answer& answer) {
    line("");
    line(say("law.explain.to_ask"));
    for (const std::string& key : answer.to_ask) line("  - " + say(key));
  }

  void doubts(const Answer& answer) {
    line("");
    line(say("law.explain.doubts"));
    for (const Doubt& doubt : answer.doubts) {
      std::string text = "  - " + moment_text(doubt.at, language_) + ", " +
                         say("law.fact." + std::string(name_of(doubt.fact))) + ": " +
                         say("law.doubt." + std::string(name_of(doubt.kind)));
      if (doubt.day) {
        const bool early = doubt.kind == DoubtKind::too_early;
        text += ", " + say(early ? "law.explain.only_after" : "law.explain.until_day",
                           weekday_text(*doubt.day, language_));
      }
      if (doubt.citation) text += " (" + doubt.citation->text(language_) + ")";
      line(text);
    }
  }

  void changed(const DueChange& change) {
    constexpr std::string_view keys[]{"law.explain.change_new", "law.explain.change_moved",
                                      "law.explain.change_done", "law.explain.change_fallen"};
    const Due& one = change.after != nullptr ? *change.after : *change.before;
    const bool has_end = change.kind == ChangeKind::new_due || change.kind == ChangeKind::moved;
    std::string text = "  - " + say(keys[static_cast<std::size_t>(change.kind)]) + ": " + one.rule +
                       " " + one.label.text(language_);
    if (has_end) text += ", " + due_text(one.reckoning, language_);
    if (change.kind == ChangeKind::moved) {
      text +=
          ", " + say("law.explain.change_before", due_text(change.before->reckoning, language_));
    }
    line(text + " (" + one.citations.front().text(language_) + ")" + draft(one.status));
  }

  void changed(std::string_view key, const NextStep& step) {
    line("  - " + say(key) + ": " + step.label.text(language_) + " (" +
         step.citation.text(language_) + ")" + draft(step.status));
  }

  std::string say(std::string_view key, std::string_view argument = {}) const {
    return word(key, language_, argument);
  }
  void line(const std::string& text) { out_ += text + "\n"; }
  void detail(const std::string& text) { line(std::string(indent) + text); }
  std::string agency(AgencyKind kind, const std::string& name) const {
    const std::string text = say("law.agency." + std::string(name_of(kind)));
    return name.empty() ? text : text + " (" + name + ")";
  }
  std::string draft(Status status) const {
    return status == Status::draft ? " [" + say("law.status.draft") + "]" : "";
  }

  void routing(const Routing& route) {
    std::string head = say("law.explain.keeps");
    if (route.must_pass_on) {
      head = say("law.explain.goes_to") + ": " + agency(route.to, {});
      if (route.within_hours) {
        head += ", " + extent_text(*route.within_hours, LimitUnit::hours, language_);
      }
      if (route.within_days) {
        head += ", " + extent_text(*route.within_days, LimitUnit::days, language_);
      }
      head += draft(route.limit_status);
    }
    line(head);
    reason({route.why, route.citation, route.status});
    for (const RoutingReason& other : route.also) reason(other);
  }

  void reason(const RoutingReason& one) {
    detail(one.text.text(language_) + " (" + one.citation.text(language_) + ")" +
           draft(one.status));
  }

  void due(const Due& one) {
    std::string head = one.rule;
    head.resize(std::max(head.size() + 1, indent.size()), ' ');
    head += one.label.text(language_) + ": ";
    if (one.state == DueState::open) {
      head += due_text(one.reckoning, language_);
    } else {
      head += one.is_done_by_day ? weekday_text(one.done_at->local_date(), language_) + ", " +
                                       say("law.explain.day_only")
                                 : moment_text(*one.done_at, language_);
      if (!one.superseded_by.empty()) {
        head += ", " + say("law.explain.replaced", one.superseded_by);
      }
      if (one.was_late() || one.may_be_late()) {
        head += ", " + say(one.was_late() ? "law.explain.late" : "law.explain.may_be_late") + " (" +
                say("law.explain.was_due", due_text(one.reckoning, language_)) + ")";
      }
    }
    if (one.is_watch_only) head += " [" + say("law.explain.watch_only") + "]";
    line(head + draft(one.status));
    std::string extent = extent_text(one.value, one.unit, language_);
    if (one.is_halved) extent = say("law.explain.half", extent);
    detail(one.holder.text(language_) + "; " + extent + " " + say("law.explain.from") + " " +
           origin(one));
    basis(one);
    if (one.ground) {
      detail(say("law.explain.ground") + ": " + one.ground->label.text(language_) + " (" +
             one.ground->citation.text(language_) + ")");
    }
    if (!one.note.text(language_).empty()) {
      detail(say("law.explain.note") + ": " + one.note.text(language_));
    }
    if (one.state != DueState::open) return;
    if (!one.because.empty()) detail(say("law.explain.because") + ": " + say(one.because));
    days(one.reckoning);
    if (one.reckoning.unrolled) certain(one);
    if (one.reckoning.is_provisional) detail(say("law.explain.provisional"));
    for (const Alternative& other : one.beside) beside(other);
  }

  std::string origin(const Due& one) const {
    if (!one.expiry_of.empty()) {
      return say("law.explain.expiry_of", one.expiry_of) + ", " +
             weekday_text(one.started_at.local_date(), language_);
    }
    std::string text = moment_text(one.started_at, language_) + " (" +
                       agency(one.agency_kind, one.agency) + ": " +
                       say("law.fact." + std::string(name_of(one.started_by.kind)));
    if (one.started_by.precision == Precision::day) text += "; " + say("law.explain.day_only");
    if (one.started_by.precision == Precision::hour) text += "; " + say("law.explain.hour_only");
    return text + ")";
  }

  void basis(const Due& one) {
    std::string text = say("law.explain.basis") + ": ";
    for (std::size_t i = 0; i < one.citations.size(); ++i) {
      text += (i == 0 ? "" : "; ") + one.citations[i].text(language_);
    }
    detail(text);
  }

  void certain(const Due& one) {
    const bool forward = one.reckoning.due_day > *one.reckoning.unrolled;
    std::string text = say(forward ? "law.explain.certain" : "law.explain.as_written",
                           weekday_text(*one.reckoning.unrolled, language_));
    if (one.roll_status == Status::draft) {
      text += " [" + say("law.status.draft") + ": " + say("law.explain.roll_draft") + "]";
    }
    detail(text);
  }

  // Long runs of plain counting are told in one line.
  void days(const Reckoning& reckoning) {
    const std::vector<DayStep>& steps = reckoning.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      std::size_t last = i;
      while (last < steps.size() && is_plain(steps[last])) ++last;
      if (last - i < 6) {
        detail("  " + weekday_text(steps[i].date, language_) + "  " +
               step_text(steps[i], language_));
        continue;
      }
      --last;
      const std::string range =
          std::to_string(steps[i].number) + " – " + std::to_string(steps[last].number);
      detail("  " + day_text(steps[i].date) + " – " + day_text(steps[last].date) + "  " +
             say("law.explain.many_days", say("law.explain.day_range", range)));
      i = last;
    }
  }

  static bool is_plain(const DayStep& step) {
    return step.note == DayNote::counted || step.note == DayNote::counted_though_off;
  }

  void beside(const Alternative& other) {
    detail(say("law.explain.beside") + ": " + other.rule + " " +
           due_text(other.reckoning, language_) + ", " +
           say("law.beside." + std::string(name_of(other.why))) + " (" +
           other.citation.text(language_) + ")" + draft(other.status));
  }

  void next(const NextStep& step) {
    std::string text = "  - " + agency(step.agency_kind, step.agency) + ": " +
                       step.label.text(language_) + " (" + step.citation.text(language_) + ")";
    const auto add = [&](std::string_view key, const std::optional<CivilDate>& day) {
      if (day) text += "; " + say(key, weekday_text(*day, language_));
    };
    add("law.explain.not_before", step.not_before);
    add("law.explain.latest", step.latest_day);
    add("law.explain.would_end", step.would_end);
    if (step.is_provisional) text += " [" + say("law.status.provisional") + "]";
    line(text + "; " + say("law.explain.decider", step.decider.text(language_)) +
         draft(step.status));
  }

  Language language_;
  std::string out_;
};

bool is_in_tables(const Law& law, const Situation& situation, const std::string& article) {
  if (article.empty()) return true;
  const auto first = std::min_element(situation.facts.begin(), situation.facts.end(),
                                      [](const Fact& a, const Fact& b) { return a.at < b.at; });
  if (first == situation.facts.end()) return true;
  return !law.clauses(first->at.local_date(), article).empty();
}

}  // namespace

std::string timetable(const Answer& answer, Language language) {
  return Timetable(language).of(answer);
}

Result<std::string> explain(std::string_view story, const Law& law, Language language,
                            const std::vector<std::string>& assumptions) {
  HD_TRY(Story read, parse_story(story));
  for (const std::string& line : assumptions) HD_CHECK(assume(line, read));
  HD_CHECK(check_story(read, law));
  const Answer answer = law.answer(read.situation);
  std::string text = read.title.empty() ? std::string() : read.title + "\n\n";
  if (!is_in_tables(law, read.situation, answer.article)) {
    text += word("law.explain.unknown_article", language, answer.article) + "\n\n";
  }
  text += timetable(answer, language);
  if (read.assumptions.empty()) return text;
  const Answer assumed = law.answer(read.assumed);
  return text + Timetable(language).of(changes_between(answer, assumed), read.assumptions);
}

}  // namespace hd::law
