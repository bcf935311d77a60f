#include "law/rule.hpp"

namespace hd::law {

std::string Citation::text(Language language) const {
  if (article.empty()) return doc_name.text(language);
  if (language == Language::en) {
    std::string part = word("law.cite.article", language, article);
    if (!clause.empty()) part += word("law.cite.clause", language, clause);
    if (!point.empty()) part += word("law.cite.point", language, point);
    return doc_name.en + ", " + part;
  }
  std::string part;
  if (!point.empty()) part += word("law.cite.point", language, point) + " ";
  if (!clause.empty()) part += word("law.cite.clause", language, clause) + " ";
  return part + word("law.cite.article", language, article) + " " + doc_name.vi;
}

bool Citation::operator==(const Citation& other) const {
  return doc == other.doc && article == other.article && clause == other.clause &&
         point == other.point;
}

}  // namespace hd::law
