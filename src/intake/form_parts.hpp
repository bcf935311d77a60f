// Parts that the pages with forms share.
#pragma once

#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "intake/form.hpp"
#include "intake/pages.hpp"
#include "intake/report.hpp"

namespace hd::intake {

// The whole text as a number from `least` to `most`, else `otherwise`.
int number_in(std::string_view text, int least, int most, int otherwise);

// Names in templates know no '-': "nguy-hiem" is NGUY… "nguy_hiem".
std::string template_name(std::string_view field);

void put_hidden(PageData& data, std::string_view name, std::string_view value);

// What has to be mended or could not be done: the summary above the question (WRONG, ERRORS,
// FAILED) and the words at each field (BAD_<field>).
struct Troubles {
  std::vector<Fault> faults;
  std::vector<LostFile> lost;
  std::string failure;  // of the server: nothing was stored

  bool none() const { return faults.empty() && lost.empty() && failure.empty(); }
};
void put_troubles(PageData& data, const Troubles& troubles, Language language);

// The six groups of a receipt.
void put_code(PageData& data, const crypto::Receipt& receipt);

}  // namespace hd::intake
