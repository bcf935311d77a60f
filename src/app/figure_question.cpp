#include "app/figure_question.hpp"

namespace hd::app {

Result<indicators::Period> period_of(const FigureQuestion& question, CivilDate today) {
  const CivilDate as_of = question.as_of.value_or(today);
  if (as_of > today) return fail(Error::field_error("as_of", "indicators.day_to_come"));
  const int year = question.year.value_or(as_of.year());
  if (year < first_figure_year || year > today.year()) {
    return fail(Error::field_error("year", "indicators.no_such_year"));
  }
  if (as_of.year() < year) return fail(Error::field_error("as_of", "indicators.day_before_year"));
  return indicators::year_as_of(year, as_of);
}

Result<FigureScene> figure_scene(const Services& services, const Caller& caller,
                                 const FigureQuestion& question) {
  HD_CHECK(authorise(caller.actor, access::Action::read_indicators));
  FigureScene scene;
  HD_TRY(scene.period, period_of(question, services.clock.now().local_date()));
  HD_TRY(scene.facts,
         services.store.read([](ports::Records& records) { return records.indicators().facts(); }));
  return scene;
}

}  // namespace hd::app
