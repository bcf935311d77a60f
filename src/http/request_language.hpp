// In which language a request wants its sentences.
#pragma once

#include "base/words.hpp"
#include "http/net/message.hpp"

namespace hd::http {

// ?lang=vi|en first, then Accept-Language; Vietnamese when neither says English.
Language language_of(const net::Request& request);

}  // namespace hd::http
