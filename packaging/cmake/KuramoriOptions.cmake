# Language level, warnings and the switches behind the presets. Warnings are errors: a warning nobody
# must mend is a warning nobody reads.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers only: it need not wait for the libraries below
set(CMAKE_INCLUDE_CURRENT_DIR OFF)

option(KURAMORI_COVERAGE "Count executed lines with gcov" OFF)
# They would hide a missing #include: only the preset release has them on, and every other preset finds it.
option(KURAMORI_PRECOMPILE "Share precompiled headers between libraries" OFF)
option(KURAMORI_TIDY "Run clang-tidy on each compiled file" OFF)
set(KURAMORI_SANITIZE "" CACHE STRING "Value of -fsanitize=, empty for none")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Base directory and no hashing of the working directory let all build folders share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    if(KURAMORI_PRECOMPILE)
        # ccache asks for this before it looks at files that use a precompiled header.
        list(INSERT CMAKE_CXX_COMPILER_LAUNCHER 3 CCACHE_SLOPPINESS=pch_defines,time_macros)
    endif()
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor>
                    $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual> -Wimplicit-fallthrough -Wundef -Werror)
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-g1)
endif()
if((NOT CMAKE_BUILD_TYPE STREQUAL "Debug" OR KURAMORI_SANITIZE STREQUAL "thread")
   AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # Optimising, and between TSan's calls, g++ 12 sees these in std::string's operator+ where there is nothing
    # (GCC bugs 105329 and 105651).
    add_compile_options(-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(KURAMORI_SANITIZE)
    add_compile_options(-fsanitize=${KURAMORI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -O1
                        -Wno-maybe-uninitialized) # g++ 12 sees them in returned objects (GCC bug 105562)
    add_link_options(-fsanitize=${KURAMORI_SANITIZE})
endif()
if(KURAMORI_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(KURAMORI_TIDY)
    set(CMAKE_CXX_CLANG_TIDY clang-tidy;--quiet)
endif()
