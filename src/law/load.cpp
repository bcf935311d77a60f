#include "law/load.hpp"

#include <algorithm>

namespace hd::law {

Result<Law> Law::load(const std::string& folder) { return Loader(folder).run(); }

Result<Law> Loader::run() {
  HD_TRY(law_.calendar_, calendar::Calendar::load(folder_));
  HD_CHECK(read_digest());
  HD_CHECK(read_sources());
  HD_CHECK(read_groups());
  HD_CHECK(read_time_limits());
  HD_CHECK(read_offences());
  HD_CHECK(read_routing());
  HD_CHECK(read_next_steps());
  HD_CHECK(read_grounds("non_opening_grounds.csv", law_.non_opening_grounds_));
  HD_CHECK(read_grounds("suspension_reasons.csv", law_.suspension_reasons_));
  HD_CHECK(read_grounds("case_suspension_grounds.csv", law_.case_suspension_grounds_));
  HD_CHECK(read_grounds("case_discontinuation_grounds.csv", law_.case_discontinuation_grounds_));
  HD_CHECK(read_grounds("not_a_crime_grounds.csv", law_.not_a_crime_grounds_));
  return std::move(law_);
}

// FNV-1a, 64 bits: it tells versions apart, nobody is to be kept from anything.
Result<Done> Loader::read_digest() {
  std::uint64_t sum = 14695981039346656037ULL;
  for (const char* file :
       {"agency_groups.csv", "next_steps.csv", "offences.csv", "routing.csv", "time_limits.csv"}) {
    HD_TRY(const std::string text, read_law_file(folder_ + "/" + file));
    for (const char byte : text) sum = (sum ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
  }
  law_.digest_ = std::to_string(sum);
  return Done{};
}

Result<Done> Loader::read_sources() {
  HD_TRY(const CsvTable table,
         read_table(folder_, "sources.csv",
                    {"id", "short_vi", "short_en", "full_vi", "number", "issuer", "issued",
                     "effective_from", "effective_to", "replaced_by", "is_read", "checked_by",
                     "checked_on", "note"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    LegalDoc doc;
    HD_TRY(doc.id, row.required("id"));
    HD_TRY(doc.short_name.vi, row.required("short_vi"));
    HD_TRY(doc.short_name.en, row.required("short_en"));
    HD_TRY(doc.full_name, row.required("full_vi"));
    doc.number = row.text("number");
    doc.issuer = row.text("issuer");
    HD_TRY(doc.issued, row.date_or_none("issued"));
    HD_TRY(doc.effective_from, row.date_or_none("effective_from"));
    HD_TRY(doc.effective_to, row.date_or_none("effective_to"));
    doc.replaced_by = row.text("replaced_by");
    HD_TRY(doc.is_read, row.yes_no("is_read"));
    doc.note = row.text("note");
    const auto same = [&](const LegalDoc& other) { return other.id == doc.id; };
    if (std::any_of(law_.sources_.begin(), law_.sources_.end(), same)) {
      return fail(row.wrong("id", "twice"));
    }
    law_.sources_.push_back(std::move(doc));
  }
  return Done{};
}

Result<Done> Loader::read_groups() {
  HD_TRY(const CsvTable table, read_table(folder_, "agency_groups.csv", {"group", "kinds"}));
  groups_["any"] = all_agency_kinds();
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    HD_TRY(const std::string group, row.required("group"));
    HD_TRY(groups_[group], agencies(row, "kinds"));
  }
  return Done{};
}

Result<Done> Loader::read_grounds(const std::string& file, std::vector<Ground>& grounds) {
  HD_TRY(const CsvTable table,
         read_table(folder_, file,
                    {"code", "doc", "article", "clause", "point", "status", "vi", "en"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    Ground ground;
    HD_TRY(ground.code, row.required("code"));
    HD_TRY(ground.label.vi, row.required("vi"));
    HD_TRY(ground.label.en, row.required("en"));
    HD_TRY(ground.citation, citation_of(row));
    HD_TRY(ground.status, row.status("status"));
    HD_CHECK(check_read(row, ground.citation, ground.status));
    grounds.push_back(std::move(ground));
  }
  return Done{};
}

Result<Citation> Loader::citation(const Row& row, std::string_view column,
                                  std::string_view text) const {
  std::vector<std::string> parts;  // doc, article, clause, point: an empty clause keeps its place
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(':', at), text.size());
    parts.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  parts.resize(4);
  for (const LegalDoc& doc : law_.sources_) {
    if (doc.id != parts[0]) continue;
    return Citation{doc.id, doc.short_name, doc.full_name, parts[1], parts[2], parts[3]};
  }
  return fail(row.wrong(column, "no_paper", {parts[0]}));
}

Result<Citation> Loader::citation_of(const Row& row) const {
  HD_CHECK(row.required("article"));
  return citation(row, "doc",
                  row.text("doc") + ":" + row.text("article") + ":" + row.text("clause") + ":" +
                      row.text("point"));
}

Result<Done> Loader::check_read(const Row& row, const Citation& cited, Status status) const {
  if (status == Status::draft) return Done{};
  for (const LegalDoc& doc : law_.sources_) {
    if (doc.id != cited.doc || doc.is_read) continue;
    return fail(row.wrong("doc", "unread"));
  }
  return Done{};
}

Result<std::vector<AgencyKind>> Loader::agencies(const Row& row, std::string_view column) const {
  std::vector<AgencyKind> kinds;
  for (const std::string& name : words_of(row.text(column))) {
    if (const auto group = groups_.find(name); group != groups_.end()) {
      kinds.insert(kinds.end(), group->second.begin(), group->second.end());
      continue;
    }
    const auto kind = parse_agency_kind(name);
    if (!kind) {
      return fail(row.wrong(column, "no_agency", {name}));
    }
    kinds.push_back(*kind);
  }
  if (kinds.empty()) return fail(row.wrong(column, "no_agencies"));
  return kinds;
}

Result<std::vector<FactKind>> Loader::facts(const Row& row, std::string_view column) const {
  std::vector<FactKind> kinds;
  for (const std::string& name : words_of(row.text(column), " |")) {
    const auto kind = parse_fact_kind(name);
    if (!kind) return fail(row.wrong(column, "no_fact", {name}));
    kinds.push_back(*kind);
  }
  return kinds;
}

bool Loader::has_limit(std::string_view id) const {
  return std::any_of(law_.limits_.begin(), law_.limits_.end(),
                     [&](const TimeLimit& limit) { return limit.id == id; });
}

}  // namespace hd::law
