#include "story/story_check.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "law/wording.hpp"

namespace hd::test {
namespace {

using law::DueState;
using law::Expectation;
using law::ExpectKind;

std::string moment_words(Moment at) { return law::moment_text(at, Language::vi); }
std::string day_words(const std::optional<CivilDate>& day) {
  return day ? law::day_text(*day) : "none";
}

bool says(const law::Citation& citation, const std::string& folded) {
  return fold_vietnamese(citation.text(Language::vi)) == folded ||
         fold_vietnamese(citation.text(Language::en)) == folded;
}

class Checker {
 public:
  explicit Checker(const law::Answer& answer) : answer_(answer) {}

  void check(const Expectation& expected) {
    line_ = expected.line;
    switch (expected.kind) {
      case ExpectKind::due:
        return check_due(expected);
      case ExpectKind::beside:
        return check_beside(expected);
      case ExpectKind::no_due:
        return check_no_due(expected);
      case ExpectKind::done:
        return check_ended(expected, DueState::done);
      case ExpectKind::fallen_away:
        return check_ended(expected, DueState::fallen_away);
      case ExpectKind::replaced:
        return check_replaced(expected);
      case ExpectKind::skipped:
        return check_skipped(expected);
      case ExpectKind::open_list:
        return check_open_list(expected);
      case ExpectKind::goes_to:
        return check_goes_to(expected);
      case ExpectKind::severity:
        return check_severity(expected);
      case ExpectKind::next_step:
        return check_next_step(expected);
      default:
        return check_rest(expected);
    }
  }
  std::vector<std::string> found;

 private:
  void check_rest(const Expectation& expected) {
    switch (expected.kind) {
      case ExpectKind::no_step:
        return check_no_step(expected);
      case ExpectKind::to_ask:
        return same("to ask", joined(expected.asked), joined(answer_.to_ask));
      case ExpectKind::doubt:
        return check_doubt(expected);
      case ExpectKind::no_doubt:
        return same("doubts", true, answer_.doubts.empty());
      case ExpectKind::ground:
        return check_ground(expected);
      default:
        return wrong("the runner does not know this expectation");
    }
  }
  void wrong(const std::string& text) {
    found.push_back("line " + std::to_string(line_) + ": " + text);
  }
  template <class T>
  void same(const std::string& what, const T& expected, const T& got) {
    if (!(expected == got)) wrong(what + ": expected " + show(expected) + ", got " + show(got));
  }
  static std::string show(bool value) { return value ? "yes" : "no"; }
  static std::string show(const std::string& value) { return value; }
  static std::string show(const std::optional<CivilDate>& value) { return day_words(value); }
  static std::string show(const std::optional<int>& value) {
    return value ? std::to_string(*value) : "none";
  }

  const law::Due* due(const Expectation& expected, std::optional<DueState> state) {
    const law::Due* last = nullptr;
    for (const law::Due& one : answer_.dues) {
      if (fold_vietnamese(one.rule) != expected.rule) continue;
      if (expected.agency && one.agency_kind != *expected.agency) continue;
      if (!state || one.state == *state) return &one;
      last = &one;
    }
    if (last != nullptr) {
      wrong(expected.rule + " is " + std::string(name_of(last->state)));
    } else {
      wrong(expected.rule + " does not run");
    }
    return nullptr;
  }

  void check_when(const Expectation& expected, const law::Reckoning& reckoning) {
    if (!expected.at) return wrong("write when it is due");
    if (*expected.at != reckoning.due_at) {
      wrong(expected.rule + ": expected " + moment_words(*expected.at) + ", got " +
            moment_words(reckoning.due_at));
    }
    same("unrolled day", expected.unrolled, reckoning.unrolled);
    same("provisional", expected.is_provisional, reckoning.is_provisional);
  }

  void check_due(const Expectation& expected) {
    const law::Due* one = due(expected, DueState::open);
    if (one == nullptr) return;
    check_when(expected, one->reckoning);
    same("draft", expected.is_draft, one->status == law::Status::draft);
    same("half", expected.is_halved, one->is_halved);
    const auto certain = one->certain_at();
    if (expected.certain_at && expected.certain_at != certain) {
      wrong(expected.rule + ": expected to be certain by " + moment_words(*expected.certain_at) +
            ", got " + (certain ? moment_words(*certain) : "none"));
    }
    check_citations(expected, *one);
  }

  void check_citations(const Expectation& expected, const law::Due& one) {
    for (std::size_t i = 0; i < expected.citations.size(); ++i) {
      const std::string& text = expected.citations[i];
      const bool fits = i == 0 ? says(one.citations.front(), text)
                               : std::any_of(one.citations.begin(), one.citations.end(),
                                             [&](const auto& c) { return says(c, text); });
      if (!fits) {
        wrong("citation: expected '" + text + "', the main one is '" +
              one.citations.front().text(Language::vi) + "'");
      }
    }
  }

  void check_beside(const Expectation& expected) {
    const law::Due* one = due(expected, std::nullopt);
    if (one == nullptr) return;
    for (const law::Alternative& other : one->beside) {
      if (fold_vietnamese(other.rule) != expected.other) continue;
      check_when(expected, other.reckoning);
      same("draft", expected.is_draft, other.status == law::Status::draft);
      if (!expected.citations.empty() && !says(other.citation, expected.citations.front())) {
        wrong("citation: got '" + other.citation.text(Language::vi) + "'");
      }
      return;
    }
    wrong(expected.other + " does not stand beside " + expected.rule);
  }

  void check_no_due(const Expectation& expected) {
    for (const law::Due& one : answer_.dues) {
      if (fold_vietnamese(one.rule) != expected.rule) continue;
      if (expected.agency && one.agency_kind != *expected.agency) continue;
      wrong(expected.rule + " runs, due " + moment_words(one.reckoning.due_at));
    }
  }

  void check_ended(const Expectation& expected, DueState state) {
    const law::Due* one = due(expected, state);
    if (one == nullptr) return;
    const std::optional<CivilDate> on =
        one->is_done_by_day ? std::optional(one->done_at->local_date()) : std::nullopt;
    same("day without hour", expected.done_on, on);
    same("maybe late", expected.may_be_late, one->may_be_late());
    if (!expected.at && !expected.done_on) return wrong("write when");
    if (expected.at && *expected.at != *one->done_at) {
      wrong(expected.rule + ": expected " + moment_words(*expected.at) + ", got " +
            moment_words(*one->done_at));
    }
    same("late", expected.is_late, one->was_late());
    check_citations(expected, *one);
  }

  void check_replaced(const Expectation& expected) {
    const law::Due* one = due(expected, DueState::fallen_away);
    if (one == nullptr) return;
    same("replaced by", expected.other, fold_vietnamese(one->superseded_by));
    same("late", expected.is_late, one->was_late());
    check_citations(expected, *one);
  }

  void check_skipped(const Expectation& expected) {
    const law::Reckoning* reckoning = nullptr;
    for (const law::Due& one : answer_.dues) {
      if (fold_vietnamese(one.rule) == expected.rule) reckoning = &one.reckoning;
      for (const law::Alternative& other : one.beside) {
        const bool fits = fold_vietnamese(other.rule) == expected.rule && reckoning == nullptr;
        if (fits) reckoning = &other.reckoning;
      }
    }
    if (reckoning == nullptr) return wrong(expected.rule + " does not run");
    std::string got;
    for (const law::SkippedDay& day : reckoning->skipped) got += law::day_text(day.date) + " ";
    std::string wanted;
    for (const CivilDate day : expected.days) wanted += law::day_text(day) + " ";
    same("skipped days", wanted, got);
  }

  void check_open_list(const Expectation& expected) {
    std::string got;
    for (const law::Due& one : answer_.dues) {
      if (one.state == DueState::open) got += fold_vietnamese(one.rule) + " ";
    }
    std::string wanted;
    for (const std::string& rule : expected.rules) wanted += rule + " ";
    same("open dues", wanted, got);
  }

  void check_goes_to(const Expectation& expected) {
    if (!answer_.routing) return wrong("no routing; is the article known?");
    const law::Routing& route = *answer_.routing;
    same("must be passed on", expected.agency.has_value(), route.must_pass_on);
    if (!expected.agency) return;
    same("to", std::string(name_of(*expected.agency)), std::string(name_of(route.to)));
    same("hours", expected.within_hours, route.within_hours);
    same("days", expected.within_days, route.within_days);
    if (!expected.citations.empty() && !says(route.citation, expected.citations.front())) {
      wrong("citation: got '" + route.citation.text(Language::vi) + "'");
    }
  }

  void check_severity(const Expectation& expected) {
    if (!answer_.routing) return wrong("no routing; is the article known?");
    same("severity", std::string(name_of(expected.severity)),
         std::string(name_of(answer_.routing->severity)));
  }

  void check_next_step(const Expectation& expected) {
    for (const law::NextStep& step : answer_.next_steps) {
      const bool its =
          step.id == expected.rule && (!expected.agency || step.agency_kind == *expected.agency) &&
          (expected.citations.empty() || says(step.citation, expected.citations.front()));
      if (!its) continue;
      same("not before", expected.not_before, step.not_before);
      same("latest", expected.latest_day, step.latest_day);
      same("new end", expected.would_end, step.would_end);
      return;
    }
    wrong("no next step " + expected.rule);
  }

  void check_no_step(const Expectation& expected) {
    for (const law::NextStep& step : answer_.next_steps) {
      if (step.id == expected.rule) wrong("next step " + step.id + " is there");
    }
  }

  void check_doubt(const Expectation& expected) {
    const std::optional<CivilDate> day =
        expected.not_before ? expected.not_before : expected.latest_day;
    for (const law::Doubt& doubt : answer_.doubts) {
      if (doubt.kind != expected.doubt || doubt.fact != expected.fact) continue;
      same("day of the doubt", day, doubt.day);
      const bool cited = expected.citations.empty() ||
                         (doubt.citation && says(*doubt.citation, expected.citations.front()));
      if (!cited) wrong("citation of the doubt: got '" + doubt.citation->text(Language::vi) + "'");
      return;
    }
    wrong("no such doubt");
  }

  void check_ground(const Expectation& expected) {
    const law::Due* one = due(expected, std::nullopt);
    if (one == nullptr) return;
    if (!one->ground) return wrong(expected.rule + " has no ground");
    const bool fits =
        !expected.citations.empty() && says(one->ground->citation, expected.citations.front());
    if (!fits) wrong("ground: got '" + one->ground->citation.text(Language::vi) + "'");
  }

  static std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys) text += key + " ";
    return text;
  }

  const law::Answer& answer_;
  int line_ = 0;
};

}  // namespace

std::vector<std::string> mismatches(const law::Story& story, const law::Law& law) {
  const auto sound = law::check_story(story, law);
  if (!sound) return {sound.error().logged.text};
  const law::Answer answer = law.answer(story.situation);
  const law::Answer assumed = law.answer(story.assumed);
  Checker happened(answer);
  Checker supposed(assumed);
  for (const law::Expectation& expected : story.expectations) {
    (expected.of_assumed ? supposed : happened).check(expected);
  }
  std::vector<std::string> all = happened.found;
  all.insert(all.end(), supposed.found.begin(), supposed.found.end());
  return all;
}

}  // namespace hd::test
