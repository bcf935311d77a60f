// Timetables a second on one core: every story of tests/story, over and over. Prints name, tab,
// value. The limit of the run: making a copy of the ready answers, for no engine that hands out
// such answers can be faster than that. Usage: bench_law FOLDER_OF_LAW FOLDER_OF_STORIES
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "base/csv.hpp"
#include "law/law.hpp"
#include "law/story.hpp"

namespace {

using hd::law::Answer;
using hd::law::Law;
using hd::law::Situation;

std::vector<Situation> situations_of(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".story") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Situation> situations;
  for (const auto& file : files) {
    const auto text = hd::read_file(file.string());
    const auto story = text ? hd::law::parse_story(*text) : hd::fail(text.error());
    if (!story) continue;
    situations.push_back(story->situation);
  }
  return situations;
}

// Calls `once` with every index below `count`, round after round, for about `seconds`.
template <class Once>
double per_second(std::size_t count, double seconds, const Once& once) {
  using Clock = std::chrono::steady_clock;
  const auto began = Clock::now();
  std::size_t done = 0;
  double taken = 0;
  while (taken < seconds) {
    for (std::size_t i = 0; i < count; ++i) once(i);
    done += count;
    taken = std::chrono::duration<double>(Clock::now() - began).count();
  }
  return static_cast<double>(done) / taken;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: bench_law LAW STORIES\n";
    return 2;
  }
  const auto law = Law::load(argv[1]);
  const std::vector<Situation> situations = situations_of(argv[2]);
  if (!law || situations.empty()) {
    std::cerr << (law ? "no story" : law.error().logged.text) << '\n';
    return 1;
  }
  std::vector<Answer> answers(situations.size());
  const double timetables = per_second(
      situations.size(), 3, [&](std::size_t i) { answers[i] = law->answer(situations[i]); });
  std::size_t dues = 0;
  for (const Answer& answer : answers) dues += answer.dues.size();
  std::size_t copied = 0;
  const double copies = per_second(situations.size(), 1, [&](std::size_t i) {
    const Answer copy = answers[i];
    copied += copy.dues.size();
  });
  std::printf("situations\t%zu\ndues\t%zu\ntimetables per second\t%.0f\n", situations.size(), dues,
              timetables);
  std::printf("timetables per second, limit\t%.0f\n", copied == 0 ? 0.0 : copies);
  return 0;
}
