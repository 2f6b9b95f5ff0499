# One static library per folder. The link line states the layer: a folder links exactly what it may include.
include(KuramoriPrecompile)

# kuramori_library(NAME SOURCES files… LINKS targets… [PRIVATE_LINKS targets…])
function(kuramori_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(name MATCHES "^kuramori_ui_")
        kuramori_precompile(${name} widgets)
    else()
        kuramori_precompile(${name} core)
    endif()
endfunction()

# kuramori_test(NAME SOURCES files… LINKS targets… [ENVIRONMENT K=V…] [TIMEOUT seconds] [LABELS words…])
# A QTest program, run on the offscreen platform and away from the user's own bus and folders.
function(kuramori_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;LABELS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_link_libraries(test_${name} PRIVATE ${ARG_LINKS} kuramori_test_support Qt6::Test)
    if(TARGET kuramori_vfork)
        target_link_libraries(test_${name} PRIVATE kuramori_vfork)
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
        # Each of some 240 holds the libraries: with what debuggers read they fill a disk. Names of functions stay.
        target_link_options(test_${name} PRIVATE LINKER:--strip-debug)
    endif()
    kuramori_precompile(test_${name} core)
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:;${ARG_ENVIRONMENT}")
endfunction()

# kuramori_test_on_x(NAMES…)
# Runs tests of panels a second time, as "x_NAME", on a display of its own under a real X server. One after the other:
# xvfb-run looks for a free number, and two of it may find the same.
function(kuramori_test_on_x)
    foreach(name IN LISTS ARGN)
        add_test(NAME x_${name}
            COMMAND xvfb-run --auto-servernum "--server-args=-screen 0 1920x1080x24 -nolisten tcp"
                $<TARGET_FILE:test_${name}>)
        set_tests_properties(x_${name} PROPERTIES TIMEOUT 180 RESOURCE_LOCK display
            ENVIRONMENT "QT_QPA_PLATFORM=xcb;DBUS_SESSION_BUS_ADDRESS=disabled:")
    endforeach()
endfunction()
