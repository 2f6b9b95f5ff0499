# One static library per folder. The link line states the layer: a folder links exactly what it may include.

# kuramori_library(NAME SOURCES files… LINKS targets… [PRIVATE_LINKS targets…])
function(kuramori_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# kuramori_test(NAME SOURCES files… LINKS targets… [ENVIRONMENT K=V…] [TIMEOUT seconds] [LABELS words…])
# A QTest program, run on the offscreen platform and away from the user's own bus and folders.
function(kuramori_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;LABELS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_link_libraries(test_${name} PRIVATE ${ARG_LINKS} kuramori_test_support Qt6::Test)
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:;${ARG_ENVIRONMENT}")
endfunction()
