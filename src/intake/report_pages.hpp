// Fills the pages of the report.
#pragma once

#include "intake/form_state.hpp"
#include "intake/report.hpp"

namespace hd::intake {

// Hidden fields for every answer that belongs to another question than `step`; what stands in the
// inputs of this one: V_<field>, and ON_<field>_<value> for choices.
void put_answers(PageData& data, const Report& report, int step);
void put_units(PageData& data, const Report& report, const std::vector<Unit>& units,
               Language language);
// Question by question, as it will be sent.
void put_review(PageData& data, const Report& report, const std::vector<SealedFile>& files,
                const Services& services, Language language);

}  // namespace hd::intake
