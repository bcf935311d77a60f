// This test program once more, as another process that runs one of the tests marked "child".
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace hd::test {

inline constexpr const char* child_path = "HD_TEST_CHILD_PATH";  // environment variable

class Child {
 public:
  // Runs the skipped test case `name` with `path` in the environment.
  Child(const std::string& name, const std::string& path);
  ~Child();  // kills it
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // The next number that the child told; -1 after its end.
  long next_number();
  void kill_at_once();
  int wait_for_end();  // exit status

  // In the child: tells the parent a number.
  static void tell(long number);

 private:
  pid_t process_ = -1;
  int numbers_ = -1;
};

}  // namespace hd::test
