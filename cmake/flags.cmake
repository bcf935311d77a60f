# Compiler settings shared by every target. g++ 12 is the reference compiler.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(HD_SANITIZE "" CACHE STRING "empty, address, thread or fuzz")

find_program(HD_CCACHE ccache)
if(HD_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${HD_CCACHE})
endif()
find_program(HD_MOLD mold)
if(HD_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
                    -Woverloaded-virtual -Werror -fdiagnostics-color)

if(HD_SANITIZE STREQUAL "address")
  # Boost.Context's default switch confuses ASan: the ucontext one is told about stacks.
  add_compile_definitions(BOOST_USE_UCONTEXT BOOST_USE_ASAN _GLIBCXX_ASSERTIONS)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(HD_SANITIZE STREQUAL "fuzz")
  # With clang 19: only what the fuzz targets need is built in this way (tests/fuzz/CMakeLists.txt).
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_compile_options(-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(HD_SANITIZE STREQUAL "thread")
  add_compile_definitions(BOOST_USE_UCONTEXT BOOST_USE_TSAN)
  add_compile_options(-fsanitize=thread -Wno-tsan)
  add_link_options(-fsanitize=thread)
else()
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -fcf-protection=full
                      -ftrivial-auto-var-init=zero)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_compile_options($<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
  add_link_options(-pie -Wl,-z,relro,-z,now)
endif()
