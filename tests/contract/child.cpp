#include "contract/child.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

extern char** environ;

namespace hd::test {
namespace {

constexpr int telling = 3;  // file descriptor in the child

}  // namespace

Child::Child(const std::string& name, const std::string& path) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], telling);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<std::string> words{"child", "--no-skip=true", "--test-case=" + name};
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  ::setenv(child_path, path.c_str(), 1);
  const int failed =
      ::posix_spawn(&process_, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
  ::unsetenv(child_path);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  numbers_ = ends[0];
  if (failed != 0) throw std::runtime_error("no child");
}

Child::~Child() {
  kill_at_once();
  ::close(numbers_);
}

long Child::next_number() {
  long number = -1;
  return ::read(numbers_, &number, sizeof number) == ssize_t{sizeof number} ? number : -1;
}

void Child::kill_at_once() {
  if (process_ < 0) return;
  ::kill(process_, SIGKILL);
  wait_for_end();
}

int Child::wait_for_end() {
  int status = -1;
  ::waitpid(process_, &status, 0);
  process_ = -1;
  return status;
}

void Child::tell(long number) {
  if (::write(telling, &number, sizeof number) != ssize_t{sizeof number}) ::_exit(1);
}

}  // namespace hd::test
