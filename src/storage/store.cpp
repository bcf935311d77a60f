#include "storage/store.hpp"

#include <chrono>
#include <exception>
#include <string>
#include <thread>

#include "base/log.hpp"

namespace hd::storage {
namespace {

constexpr int tries = 4;
constexpr std::chrono::milliseconds first_pause{5};

}  // namespace

Result<Done> Store::run_repeating(Access access, const Work& work) {
  auto pause = first_pause;
  for (int left = tries;; --left) {
    Attempt made = attempt(access, work);
    if (made.result || !made.may_repeat || left == 1) return std::move(made.result);
    std::this_thread::sleep_for(pause);
    pause *= 4;
  }
}

Result<Done> run_guarded(const Work& work, Transaction& transaction) {
  try {
    return work(transaction);
  } catch (const std::exception& thrown) {
    log::error("storage.work_threw", thrown.what());
    return fail(ErrorCode::internal, std::string("thrown inside a transaction: ") + thrown.what());
  }
}

}  // namespace hd::storage
