# hd_embed(TARGET ROOT dir FILES relative paths...): puts files into the binary.
# The generated table is declared in base/embedded.hpp; each target names its own accessor.
function(hd_embed target)
  cmake_parse_arguments(E "" "ROOT" "FILES" ${ARGN})
  set(out ${CMAKE_BINARY_DIR}/embedded/${target})
  file(MAKE_DIRECTORY ${out})
  set(asm "")
  set(decl "")
  set(rows "")
  set(n 0)
  foreach(file IN LISTS E_FILES)
    set(sym ${target}_${n})
    string(APPEND asm ".globl ${sym}_begin\n${sym}_begin:\n.incbin \"${E_ROOT}/${file}\"\n.globl ${sym}_end\n${sym}_end:\n.byte 0\n")
    string(APPEND decl "extern const char ${sym}_begin[];\nextern const char ${sym}_end[];\n")
    string(APPEND rows "    {\"${file}\", {${sym}_begin, static_cast<std::size_t>(${sym}_end - ${sym}_begin)}},\n")
    math(EXPR n "${n}+1")
  endforeach()
  file(CONFIGURE OUTPUT ${out}/data.S CONTENT ".section .note.GNU-stack,\"\",@progbits\n.section .rodata\n${asm}" @ONLY)
  file(CONFIGURE OUTPUT ${out}/table.cpp CONTENT "#include \"base/embedded.hpp\"\nextern \"C\" {\n${decl}}\nnamespace hd {\nconst std::vector<EmbeddedFile>& ${target}_files() {\n  static const std::vector<EmbeddedFile> files{\n${rows}  };\n  return files;\n}\n}  // namespace hd\n" @ONLY)
  add_library(${target} STATIC ${out}/data.S ${out}/table.cpp)
  set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  list(TRANSFORM E_FILES PREPEND ${E_ROOT}/ OUTPUT_VARIABLE absolute)
  set_source_files_properties(${out}/data.S PROPERTIES OBJECT_DEPENDS "${absolute}")
endfunction()

enable_language(ASM)

# words/*.csv: labels and messages in Vietnamese and English
file(GLOB words RELATIVE ${CMAKE_SOURCE_DIR}/words CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/words/*.csv)
hd_embed(hd_words ROOT ${CMAKE_SOURCE_DIR}/words FILES ${words})
# migrations: the numbered steps of every database's schema
file(GLOB_RECURSE migrations RELATIVE ${CMAKE_SOURCE_DIR}/src/storage/migrations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/storage/migrations/*.sql)
hd_embed(hd_migrations ROOT ${CMAKE_SOURCE_DIR}/src/storage/migrations FILES ${migrations})
# pages/: templates and style of the public side
file(GLOB_RECURSE pages RELATIVE ${CMAKE_SOURCE_DIR}/pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/pages/*.tpl ${CMAKE_SOURCE_DIR}/pages/*.css ${CMAKE_SOURCE_DIR}/pages/*.svg)
hd_embed(hd_pages ROOT ${CMAKE_SOURCE_DIR}/pages FILES ${pages})
# web/dist: the staff app as built by vite
file(GLOB_RECURSE web RELATIVE ${CMAKE_SOURCE_DIR}/web/dist CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/dist/*)
hd_embed(hd_web ROOT ${CMAKE_SOURCE_DIR}/web/dist FILES ${web})
# demo/: invented officers and tips
hd_embed(hd_demo ROOT ${CMAKE_SOURCE_DIR}/demo FILES people.csv tips.csv turns.csv stories.csv slots.csv casework.csv)
