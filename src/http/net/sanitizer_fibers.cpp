// Boost.Context as Debian builds it lacks the symbols of its ucontext variant, the only one that
// tells the sanitizers about stacks. The initializer must live in the thread before its first
// fiber, or the first switch crashes.
#if defined(BOOST_USE_UCONTEXT)

#include <boost/context/fiber_ucontext.hpp>

namespace boost::context::detail {

namespace {
thread_local fiber_activation_record* current_record = nullptr;
thread_local std::size_t users = 0;
}  // namespace

fiber_activation_record*& fiber_activation_record::current() noexcept {
  thread_local fiber_activation_record_initializer initializer;
  return current_record;
}

fiber_activation_record_initializer::fiber_activation_record_initializer() noexcept {
  if (users++ == 0) current_record = new fiber_activation_record();
}

fiber_activation_record_initializer::~fiber_activation_record_initializer() {
  if (--users == 0) {
    delete current_record;
    current_record = nullptr;
  }
}

}  // namespace boost::context::detail

#endif
