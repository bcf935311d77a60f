#include "intake/form_parts.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace hd::intake {

int number_in(std::string_view text, int least, int most, int otherwise) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole && number >= least && number <= most ? number : otherwise;
}

std::string template_name(std::string_view field) {
  std::string name(field);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

void put_hidden(PageData& data, std::string_view name, std::string_view value) {
  data.add("HIDDEN").set("NAME", name).set("VALUE", value);
}

void put_troubles(PageData& data, const Troubles& troubles, Language language) {
  if (troubles.none()) return;
  data.show("WRONG");
  if (!troubles.failure.empty()) data.add("FAILED").set("TEXT", troubles.failure);
  if (troubles.faults.empty() && troubles.lost.empty()) return;
  PageData summary = data.add("ERRORS");
  for (const LostFile& file : troubles.lost) {
    const std::string text = word(file.message_key, language, file.name);
    summary.add("ERROR").set("ANCHOR", "tep").set("TEXT", text);
  }
  std::set<std::string_view> told;  // at a field only the first fault is said
  for (const Fault& fault : troubles.faults) {
    const std::string text = word(fault.message_key, language, fault.argument);
    summary.add("ERROR").set("ANCHOR", fault.anchor).set("TEXT", text);
    if (!told.insert(fault.anchor).second) continue;
    data.add("BAD_" + template_name(fault.anchor)).set("WHY", text);
  }
}

void put_code(PageData& data, const crypto::Receipt& receipt) {
  std::string text = crypto::receipt_text(receipt);
  std::erase_if(text, [](char c) { return c == '-' || c == ' '; });
  for (std::size_t at = 0; at < text.size(); at += 4) {
    data.add("GROUP").set("CODE", text.substr(at, 4));
  }
  crypto::wipe(text);
}

}  // namespace hd::intake
