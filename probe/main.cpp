// SPDX-License-Identifier: GPL-3.0-or-later
//
//   kuramori-probe MEMORY_MIB CPU_SECONDS
//
// Reads tags, technical data and chapters of audio files for Kuramori, or decodes them, in a process of its own: the
// libraries that parse media have faults, and a file that triggers one costs this process alone. Answers frames on its
// standard input with frames on its standard output (wire.h), in their order, each before the next is begun, so that
// the first request without an answer is the one that ended it. Ends with its input.
#include "probe/confinement.h"
#include "probe/decodefile.h"
#include "probe/probefile.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

using namespace kuramori::probe;

namespace
{
bool readAll(char *to, std::size_t bytes)
{
    while (bytes > 0) {
        const ssize_t part = read(STDIN_FILENO, to, bytes);
        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part <= 0) {
            return false;
        }
        to += part;
        bytes -= std::size_t(part);
    }
    return true;
}

bool writeAll(const std::string &bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t part = write(STDOUT_FILENO, bytes.data() + done, bytes.size() - done);
        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part <= 0) {
            return false;
        }
        done += std::size_t(part);
    }
    return true;
}

bool send(Kind kind, std::uint32_t id, const std::string &body)
{
    const Header header = {std::uint32_t(body.size()), id, std::uint32_t(kind)};
    std::string frame(reinterpret_cast<const char *>(&header), sizeof header);
    return writeAll(frame + body);
}

bool reportProgress(std::uint32_t id, const DecodeProgress &progress)
{
    return send(Kind::Progress, id, std::string(reinterpret_cast<const char *>(&progress), sizeof progress));
}

Answer answer(const Header &header, const std::string &path)
{
    if (header.kind == std::uint32_t(Kind::Request)) {
        return probeFile(path);
    }
    Confinement::stepBack();
    return decodeFile(path, [&](const DecodeProgress &progress) { return reportProgress(header.id, progress); });
}

int serve(const Confinement &confinement)
{
    Header header = {};
    std::string path;
    while (readAll(reinterpret_cast<char *>(&header), sizeof header)) {
        const bool isKnown = header.kind == std::uint32_t(Kind::Request) || header.kind == std::uint32_t(Kind::Decode);
        if (!isKnown || header.bytes > mostPathBytes) {
            return EXIT_FAILURE;
        }
        path.resize(header.bytes);
        if (!readAll(path.data(), path.size()) || !confinement.beginFile()) {
            return EXIT_FAILURE;
        }
        const Answer said = answer(header, path);
        if (!send(said.kind, header.id, said.body)) {
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
} // namespace

int main(int count, char **words)
{
    const unsigned long memory = count == 3 ? std::strtoul(words[1], nullptr, 10) : 0;
    const unsigned long seconds = count == 3 ? std::strtoul(words[2], nullptr, 10) : 0;
    if (memory == 0 || seconds == 0) {
        std::fputs("usage: kuramori-probe MEMORY_MIB CPU_SECONDS; started by Kuramori itself\n", stderr);
        return 64;
    }
    const Confinement confinement = {std::uint64_t(memory) * 1024 * 1024, seconds};
    if (!confinement.enter() || !send(Kind::Hello, version, {})) {
        return EXIT_FAILURE;
    }
    return serve(confinement);
}
