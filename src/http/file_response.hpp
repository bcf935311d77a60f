// A file of a tip or an answer on its way to the officer. Only pictures whose bytes say so are
// shown in the browser, and nothing in them may run; all else is a download.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "http/net/message.hpp"
#include "ports/vault.hpp"

namespace hd::http {

// The type the first bytes give away: image/jpeg, image/png, image/webp, or empty.
std::string_view picture_type(ByteView beginning);

// The value of Content-Disposition of RFC 6266: a plain name for old programs, the real one beside
// it. The name is a stranger's: no path, no control character survives.
std::string disposition(std::string_view kind, std::string_view file_name);

// A file that the program made, to take along.
net::Response download(std::string_view type, std::string_view name, std::string bytes);

// Errors: those of the first piece.
Result<net::Response> file_response(std::unique_ptr<ports::OpenedFile> file);

}  // namespace hd::http
