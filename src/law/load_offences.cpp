// law/offences.csv, routing.csv and next_steps.csv.
#include "law/load.hpp"

namespace hd::law {

Result<Done> Loader::read_offences() {
  HD_TRY(const CsvTable table,
         read_table(folder_, "offences.csv",
                    {"article", "clause", "min_months", "max_months", "life", "lighter", "severity",
                     "victim_under_18", "child_sexual_abuse", "assignable", "doc", "status",
                     "effective_from", "effective_to", "vi", "en", "clause_vi", "clause_en"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    HD_TRY(Offence offence, offence_row(Row(table, i)));
    law_.offences_.push_back(std::move(offence));
  }
  return Done{};
}

Result<Offence> Loader::offence_row(const Row& row) const {
  Offence offence;
  HD_TRY(offence.article, row.required("article"));
  HD_TRY(offence.clause, row.required("clause"));
  HD_TRY(offence.name.vi, row.required("vi"));
  HD_TRY(offence.name.en, row.required("en"));
  offence.clause_text = {row.text("clause_vi"), row.text("clause_en")};
  HD_TRY(offence.min_months, row.number("min_months"));
  HD_TRY(offence.max_months, row.number("max_months"));
  HD_TRY(offence.is_life, row.yes_no("life"));
  HD_TRY(offence.lighter_possible, row.yes_no("lighter"));
  HD_TRY(offence.victim_under_18, row.yes_no("victim_under_18"));
  HD_TRY(offence.child_sexual_abuse, row.yes_no("child_sexual_abuse"));
  HD_TRY(offence.may_be_assigned, row.yes_no("assignable"));
  HD_TRY(offence.status, row.status("status"));
  HD_TRY(offence.effective_from, row.date("effective_from"));
  HD_TRY(offence.effective_to, row.date_or_none("effective_to"));
  HD_TRY(offence.citation,
         citation(row, "doc", row.text("doc") + ":" + offence.article + ":" + offence.clause));
  HD_CHECK(check_read(row, offence.citation, offence.status));
  offence.severity = severity_of(offence.max_months, offence.is_life);
  if (row.text("severity") != name_of(offence.severity)) {
    return fail(row.wrong("severity", "severity", {name_of(offence.severity)}));
  }
  if (offence.may_be_assigned && (offence.is_life || offence.max_months > 7 * 12)) {
    return fail(row.wrong("assignable", "assignable"));
  }
  return offence;
}

Result<Done> Loader::read_routing() {
  HD_TRY(const CsvTable table,
         read_table(folder_, "routing.csv",
                    {"article", "clause", "from", "to", "above_7_years", "rule", "doc",
                     "doc_article", "doc_clause", "doc_point", "status", "vi", "en", "also_doc",
                     "also_article", "also_clause", "also_status", "also_vi", "also_en"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    RoutingRule rule;
    rule.article = row.text("article");
    rule.clause = row.text("clause");
    HD_TRY(rule.from, agencies(row, "from"));
    HD_TRY(rule.above_7_years, row.yes_no("above_7_years"));
    if (!row.text("to").empty()) {
      HD_TRY(const std::vector<AgencyKind> to, agencies(row, "to"));
      rule.to = to.front();
    }
    rule.rule = row.text("rule");
    if (!rule.rule.empty() && !has_limit(rule.rule)) {
      return fail(row.wrong("rule", "no_rule"));
    }
    RoutingReason main{{row.text("vi"), row.text("en")}, {}, Status::draft};
    HD_TRY(main.status, row.status("status"));
    HD_TRY(main.citation, citation(row, "doc",
                                   row.text("doc") + ":" + row.text("doc_article") + ":" +
                                       row.text("doc_clause") + ":" + row.text("doc_point")));
    HD_CHECK(check_read(row, main.citation, main.status));
    rule.reasons.push_back(std::move(main));
    if (!row.text("also_doc").empty()) {
      RoutingReason also{{row.text("also_vi"), row.text("also_en")}, {}, Status::draft};
      HD_TRY(also.status, row.status("also_status"));
      HD_TRY(also.citation, citation(row, "also_doc",
                                     row.text("also_doc") + ":" + row.text("also_article") + ":" +
                                         row.text("also_clause")));
      HD_CHECK(check_read(row, also.citation, also.status));
      rule.reasons.push_back(std::move(also));
    }
    law_.routing_.push_back(std::move(rule));
  }
  return Done{};
}

Result<Done> Loader::read_next_steps() {
  HD_TRY(const CsvTable table,
         read_table(folder_, "next_steps.csv",
                    {"id", "doc", "article", "clause", "point", "agencies", "after", "not_after",
                     "not_before_end_of", "latest_by", "gives_limit", "fact", "max_times", "status",
                     "vi", "en", "decider_vi", "decider_en"}));
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    StepRule step;
    HD_TRY(step.id, row.required("id"));
    HD_TRY(step.label.vi, row.required("vi"));
    HD_TRY(step.label.en, row.required("en"));
    step.decider = {row.text("decider_vi"), row.text("decider_en")};
    HD_TRY(step.citation, citation_of(row));
    HD_TRY(step.status, row.status("status"));
    HD_CHECK(check_read(row, step.citation, step.status));
    HD_TRY(step.agencies, agencies(row, "agencies"));
    HD_TRY(step.after, facts(row, "after"));
    HD_TRY(step.not_after, facts(row, "not_after"));
    step.not_before_end_of = row.text("not_before_end_of");
    step.latest_by = row.text("latest_by");
    step.gives_limit = row.text("gives_limit");
    for (const std::string_view column : {"not_before_end_of", "latest_by", "gives_limit"}) {
      if (row.text(column).empty() || has_limit(row.text(column))) continue;
      return fail(row.wrong(column, "no_rule"));
    }
    HD_TRY(const std::vector<FactKind> fact, facts(row, "fact"));
    if (!fact.empty()) step.fact = fact.front();
    HD_TRY(step.max_times, row.number("max_times"));
    law_.steps_.push_back(std::move(step));
  }
  return Done{};
}

}  // namespace hd::law
