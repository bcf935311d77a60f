// Reads a multipart/form-data body (RFC 7578) piece by piece, as browsers write it and no other
// way: nothing before the first boundary, nothing after the last.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hd::net {

// Where the parts go. An error from one of these ends the reading with that error.
class PartSink {
 public:
  virtual ~PartSink() = default;
  // `file_name` is there for file inputs, empty when nobody chose a file. Bytes as sent.
  virtual Result<Done> begin(std::string name, std::optional<std::string> file_name) = 0;
  virtual Result<Done> data(std::string_view piece) = 0;
  virtual Result<Done> end() = 0;
};

// The boundary of a Content-Type. Errors: malformed when it is not multipart/form-data with a
// boundary of 1 to 70 characters.
Result<std::string> boundary_of(std::string_view content_type);

class MultipartReader {
 public:
  MultipartReader(std::string_view boundary, PartSink& sink);
  ~MultipartReader();  // wipes what it held
  MultipartReader(const MultipartReader&) = delete;
  MultipartReader& operator=(const MultipartReader&) = delete;

  // Errors: malformed; too_large for more than limits::form_parts parts or a part header over
  // 4 KiB; those of the sink. After an error the same error again, whatever is pushed.
  Result<Done> push(std::string_view piece);
  // Errors: malformed when the last boundary never came.
  Result<Done> finish();

 private:
  enum class State { before_first, after_boundary, header, body, ended };

  Result<bool> step();  // false: more bytes are needed
  Result<bool> read_boundary_tail();
  Result<bool> read_header();
  Result<bool> read_body();
  Result<Done> open_part(std::string_view header);

  const std::string delimiter_;  // CRLF "--" boundary
  PartSink& sink_;
  std::string held_ = "\r\n";  // as if a line ended before the first boundary
  State state_ = State::before_first;
  std::size_t not_data_ = 0;  // bytes at the front of held_ that stand before the data
  std::size_t parts_ = 0;
  std::optional<Error> fault_;
};

}  // namespace hd::net
