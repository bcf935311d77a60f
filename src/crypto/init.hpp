// Makes libsodium ready.
#pragma once

namespace hd::crypto {

// May be called any number of times, from any thread. A machine on which libsodium cannot start (no
// source of randomness) is no place to seal anything: the program ends.
void init();

}  // namespace hd::crypto
