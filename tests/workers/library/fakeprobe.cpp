// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for kuramori-probe and misbehaves by the name of the file: crash, hang, garbage, wrongid, endless, flood,
// nonsense, xcpu; slow takes 100 ms; crashonce crashes unless the file lies there, and lays it there. Every other file
// gets its own path as title; decoded, it has as many frames as its path has bytes.
#include "probe/wire.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace kuramori::probe;

namespace
{
void send(Kind kind, std::uint32_t id, const std::string &body, std::uint32_t claimed)
{
    const Header header = {claimed, id, std::uint32_t(kind)};
    const std::string frame = std::string(reinterpret_cast<const char *>(&header), sizeof header) + body;
    for (std::size_t done = 0; done < frame.size();) {
        const ssize_t part = write(STDOUT_FILENO, frame.data() + done, frame.size() - done);
        if (part <= 0) {
            std::exit(1);
        }
        done += std::size_t(part);
    }
}

void send(Kind kind, std::uint32_t id, const std::string &body)
{
    send(kind, id, body, std::uint32_t(body.size()));
}

void crash()
{
    std::signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
}

void crashOnce(const std::string &path)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (file >= 0) {
        crash();
    }
}

void misbehave(const std::string &name, const std::string &path, std::uint32_t id)
{
    if (name == "crash") {
        crash();
    } else if (name == "crashonce") {
        crashOnce(path);
    } else if (name == "hang") {
        while (true) {
            pause();
        }
    } else if (name == "xcpu") {
        raise(SIGXCPU);
    } else if (name == "garbage") {
        send(Kind(77), id, "?");
    } else if (name == "wrongid") {
        send(Kind::Facts, id + 1, "{}");
    } else if (name == "endless") {
        send(Kind::Facts, id, "{}", 0xFFFFFFF0);
    } else if (name == "nonsense") {
        send(Kind::Facts, id, "{\"container\":");
    }
    if (name == "slow") {
        poll(nullptr, 0, 100);
    }
    while (name == "flood") {
        send(Kind::Facts, id, std::string(1000, ' '));
    }
}
} // namespace

int main()
{
    send(Kind::Hello, version, {});
    Header header = {};
    while (std::fread(&header, sizeof header, 1, stdin) == 1) {
        std::string path(header.bytes, '\0');
        if (std::fread(path.data(), 1, path.size(), stdin) != path.size()) {
            return 1;
        }
        const bool isDecode = header.kind == std::uint32_t(Kind::Decode);
        if (isDecode) {
            const DecodeProgress progress = {1000, 7};
            send(Kind::Progress, header.id, std::string(reinterpret_cast<const char *>(&progress), sizeof progress));
        }
        misbehave(path.substr(path.rfind('/') + 1), path, header.id);
        const bool isAnswered = path.find("nonsense") != std::string::npos || path.find("garbage") != std::string::npos;
        if (isDecode && !isAnswered) {
            send(Kind::Decoded, header.id, "{\"decoded\":1000,\"frames\":" + std::to_string(path.size()) + "}");
        }
        if (!isDecode && path.find("nonsense") == std::string::npos) {
            send(Kind::Facts, header.id, "{\"container\":\"fake\",\"tags\":{\"title\":[\"" + path + "\"]}}");
        }
    }
    return 0;
}
