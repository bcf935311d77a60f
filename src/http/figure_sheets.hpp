// The figures as sheets of a workbook, in the words of the page.
#pragma once

#include "app/export_figures.hpp"
#include "http/view.hpp"
#include "sheets/sheets.hpp"

namespace hd::http {

// Figures with their definitions, months, one sheet for each dimension, leads without content.
std::vector<sheets::Sheet> figure_sheets(const ViewContext& context,
                                         const app::export_figures::Output& output);

// The names by which a query asks for one of them as CSV, in the same order.
std::vector<std::string> figure_sheet_names();

}  // namespace hd::http
