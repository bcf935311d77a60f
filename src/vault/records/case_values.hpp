// A criminal case between its row and the domain.
#pragma once

#include "domain/criminal_case.hpp"
#include "storage/main/case_rows.hpp"

namespace hd::vault {

Result<domain::CriminalCase> case_of(const storage::main_db::CaseRow& row);

}  // namespace hd::vault
