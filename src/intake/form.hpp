// One submitted form: its texts in memory, its files sealed into the blob store while they arrive.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/file_ticket.hpp"
#include "http/net/encoding.hpp"
#include "http/net/multipart.hpp"
#include "storage/blobs.hpp"

namespace hd::intake {

using crypto::SealedFile;

// A file that was not kept, and the message that says why ({0}: the file's name).
struct LostFile {
  std::string name;
  std::string message_key;
};

class Form final : public net::PartSink {
 public:
  explicit Form(storage::BlobStore& blobs);
  ~Form() override;  // removes files that nobody took over, wipes the texts
  Form(const Form&) = delete;
  Form& operator=(const Form&) = delete;

  Result<Done> begin(std::string name, std::optional<std::string> file_name) override;
  Result<Done> data(std::string_view piece) override;
  Result<Done> end() override;

  // The first value of that name, or empty.
  std::string_view value(std::string_view name) const { return net::field_of(fields_, name); }
  std::vector<std::string_view> values(std::string_view name) const;
  // Hands the sealed files over: from now on they live as tickets.
  std::vector<SealedFile> take_files() { return std::move(files_); }
  const std::vector<LostFile>& lost_files() const { return lost_; }

 private:
  class Upload;
  Result<Done> lose(std::string_view message_key);  // the rest of the form is read all the same

  storage::BlobStore& blobs_;
  net::FormFields fields_;
  std::size_t text_bytes_ = 0;
  std::size_t tickets_seen_ = 0;
  std::vector<SealedFile> files_;
  std::vector<LostFile> lost_;
  std::unique_ptr<Upload> upload_;  // of the part being read, while it is a file
  std::string file_name_;
  bool in_file_ = false;
};

}  // namespace hd::intake
