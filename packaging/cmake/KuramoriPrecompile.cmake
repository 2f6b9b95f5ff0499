# Two lean precompiled headers, each shared by many libraries: a build from nothing takes less than half the time.
# Each belongs to a library that links nothing else: g++ refuses one made with a macro that its user lacks.

set(kuramori_core_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QObject> <QString> <QStringList> <QUrl>
    <algorithm> <array> <atomic> <chrono> <condition_variable> <deque> <functional> <memory> <mutex> <optional>
    <stop_token> <utility> <vector>)
set(kuramori_widgets_headers ${kuramori_core_headers} <QAction> <QIcon> <QLabel> <QPainter> <QVBoxLayout> <QWidget>)

# kuramori_precompile(TARGET core|widgets)
function(kuramori_precompile name kind)
    if(NOT KURAMORI_PRECOMPILE)
        return()
    endif()
    set(owner kuramori_precompiled_${kind})
    if(NOT TARGET ${owner})
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${owner}.cpp CONTENT "// makes ${owner}\n")
        add_library(${owner} OBJECT ${CMAKE_BINARY_DIR}/${owner}.cpp)
        target_link_libraries(${owner} PRIVATE $<IF:$<STREQUAL:${kind},widgets>,Qt6::Widgets,Qt6::Core>)
        target_precompile_headers(${owner} PRIVATE ${kuramori_${kind}_headers})
    endif()
    target_precompile_headers(${name} REUSE_FROM ${owner})
endfunction()
