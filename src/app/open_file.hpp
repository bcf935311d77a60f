// Opens one file of a tip, or of an answer, as a stream of plain bytes.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::open_file {

struct Input {
  domain::LeadId lead_id;
  std::size_t index = 0;
  domain::AnswerId answer_id;  // none: a file of the tip itself
};

Result<std::unique_ptr<ports::OpenedFile>> run(const Services& services, const Caller& caller,
                                               const Input& input);

}  // namespace hd::app::open_file
