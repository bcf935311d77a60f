// Thêm tài liệu: a file that an officer adds to a lead. It is sealed while it arrives; who may not
// add it learns so before its first byte is taken.
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::add_document {

struct Input {
  PartChange change;
  std::string file_name;
};

class Upload {
 public:
  static Result<std::unique_ptr<Upload>> begin(const Services& services, const Caller& caller,
                                               const Input& input);
  Result<Done> push(std::string_view piece);
  // Without it nothing of the file stays.
  Result<PartOutcome> finish();

 private:
  Upload(const Services& services, const Caller& caller, const PartChange& change)
      : services_(services), caller_(caller), change_(change) {}

  const Services services_;
  const Caller caller_;
  const PartChange change_;
  std::unique_ptr<ports::IncomingFile> file_;
};

}  // namespace hd::app::add_document
