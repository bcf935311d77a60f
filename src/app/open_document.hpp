// Mở tài liệu: one file of a lead as a stream of plain bytes, after the act is on record.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::open_document {

struct Input {
  domain::LeadId lead_id;
  domain::PartId part_id;
};

Result<std::unique_ptr<ports::OpenedFile>> run(const Services& services, const Caller& caller,
                                               const Input& input);

}  // namespace hd::app::open_document
