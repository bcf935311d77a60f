#include "app/lawful.hpp"

#include <string>

namespace hd::app {
namespace {

// "27/11/2026": the same in both languages.
std::string day_text(CivilDate day) {
  return std::to_string(day.day()) + '/' + std::to_string(day.month()) + '/' +
         std::to_string(day.year());
}

// What a paper of another says stays true, late or never asked for: it is kept, and in doubt.
bool is_kept(law::DoubtKind kind) {
  return kind == law::DoubtKind::asked_too_late || kind == law::DoubtKind::extended_too_late ||
         kind == law::DoubtKind::never_asked;
}

Result<Done> refused_by_law(const law::Doubt& doubt) {
  const std::string_view of =
      law::is_case_fact(doubt.fact) && doubt.kind == law::DoubtKind::too_early ? "case." : "lead.";
  const std::string key = std::string(of) + std::string(law::name_of(doubt.kind));
  const std::string day = doubt.day ? day_text(*doubt.day) : std::string();
  if (doubt.kind == law::DoubtKind::longer_than_law)
    return fail(Error::field_error("until", key, day));
  Error error = Error::of(ErrorCode::conflict, "the law does not allow it as it happens");
  error.shown = {key, day};
  return fail(std::move(error));
}

}  // namespace

Result<law::Answer> answer_of(const law::Law& law, LeadWork& work) {
  HD_TRY(const AgencyMap agencies, agencies_by_id(work.records()));
  return law.answer(situation_of(work.scene(), agencies));
}

const law::NextStep* offered_step(const law::Answer& answer, const LeadScene& scene,
                                  std::string_view id) {
  const std::string holder = scene.lead.agency_id.text();
  for (const law::NextStep& step : answer.next_steps) {
    if (step.id == id && step.agency == holder) return &step;
  }
  return nullptr;
}

Result<Done> check_lawful(const law::Law& law, LeadWork& work, const domain::Event& event) {
  HD_TRY(const AgencyMap agencies, agencies_by_id(work.records()));
  LeadScene assumed = work.scene();
  assumed.events.push_back(event);
  const law::Answer answer = law.answer(situation_of(assumed, agencies));
  for (const law::Doubt& doubt : answer.doubts) {
    const bool is_of_it =
        law::name_of(doubt.fact) == domain::name_of(event.kind) && doubt.at == event.at;
    if (is_of_it && !is_kept(doubt.kind)) return refused_by_law(doubt);
  }
  return Done{};
}

Result<Done> check_lawful(const law::Law& law, const CarriedCase& carried,
                          const domain::Agency& holder, const domain::CaseEvent& happens) {
  CarriedCase assumed = carried;
  assumed.events.push_back(happens);
  const law::Answer answer = case_answer(law, assumed, holder);
  for (const law::Doubt& doubt : answer.doubts) {
    const bool is_of_it =
        law::name_of(doubt.fact) == domain::name_of(happens.kind) && doubt.at == happens.at;
    const bool stays = is_kept(doubt.kind) || doubt.kind == law::DoubtKind::too_often;
    if (is_of_it && !stays) return refused_by_law(doubt);
  }
  return Done{};
}

Result<Done> check_later(const law::Answer& answer, std::optional<CivilDate> until) {
  const auto now = settlement_limit(answer);
  if (!until || !now || *until > *now) return Done{};
  return fail(Error::field_error("until", "lead.until_too_early", day_text(*now)));
}

}  // namespace hd::app
