#include "law/rule.hpp"

namespace hd::law {

namespace {

// "điểm a khoản 5 Điều 8 " and what it is of.
std::string in_vietnamese(const Citation& cited, const std::string& document) {
  constexpr Language language = Language::vi;
  if (cited.article.empty()) return document;
  std::string part;
  if (!cited.point.empty()) part += word("law.cite.point", language, cited.point) + " ";
  if (!cited.clause.empty()) part += word("law.cite.clause", language, cited.clause) + " ";
  return part + word("law.cite.article", language, cited.article) + " " + document;
}

}  // namespace

std::string Citation::in_full() const { return in_vietnamese(*this, doc_full); }

std::string Citation::text(Language language) const {
  if (language == Language::vi) return in_vietnamese(*this, doc_name.vi);
  if (article.empty()) return doc_name.en;
  std::string part = word("law.cite.article", language, article);
  if (!clause.empty()) part += word("law.cite.clause", language, clause);
  if (!point.empty()) part += word("law.cite.point", language, point);
  return doc_name.en + ", " + part;
}

bool Citation::operator==(const Citation& other) const {
  return doc == other.doc && article == other.article && clause == other.clause &&
         point == other.point;
}

}  // namespace hd::law
