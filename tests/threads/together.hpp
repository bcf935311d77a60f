// The same work by many threads at once.
#pragma once

#include <functional>
#include <thread>
#include <vector>

namespace hd::test {

inline void together(int threads, const std::function<void(int)>& work) {
  std::vector<std::thread> all;
  for (int own = 0; own < threads; ++own) all.emplace_back([&work, own] { work(own); });
  for (std::thread& thread : all) thread.join();
}

}  // namespace hd::test
