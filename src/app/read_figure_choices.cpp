#include "app/read_figure_choices.hpp"

#include "app/timetable.hpp"

namespace hd::app::read_figure_choices {

Result<Output> run(const Services& services, const Caller& caller) {
  HD_CHECK(authorise(caller.actor, access::Action::read_indicators));
  return services.store.read([](ports::Records& records) -> Result<Output> {
    HD_TRY(const auto facts, records.indicators().facts());
    HD_TRY(const AgencyMap agencies, agencies_by_id(records));
    Output out;
    for (std::size_t i = 0; i < indicators::dimension_count; ++i) {
      const indicators::Names& names = facts->names()[i];
      for (std::size_t key = 0; key < names.size(); ++key) {
        const std::string& text = names.text(static_cast<indicators::Key>(key));
        out.choices[i].push_back({text, agency_name(agencies, text)});
      }
    }
    return out;
  });
}

}  // namespace hd::app::read_figure_choices
