# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of Debian on loopback, for as long as a `with` block lasts."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

BINARIES = Path("/usr/lib/postgresql/15/bin")
USER = "kura"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kuramori-postgres-"))
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(self.folder, "nobody", "nogroup")
        self.port = free_port()
        self.run("initdb", "-D", self.data, "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self.control("start")
        self.run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", USER, "kuramori")
        return self

    def __exit__(self, *_):
        self.control("stop", "-m", "immediate")
        shutil.rmtree(self.folder)

    @property
    def data(self):
        return self.folder / "data"

    @property
    def url(self):
        return f"postgresql://{USER}@127.0.0.1:{self.port}/kuramori"

    def run(self, program, *words):
        lower = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
        command = [*lower, BINARIES / program, *(str(word) for word in words)]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        with open(self.folder / "output", "ab") as output:
            subprocess.run(command, check=True, env=environment, cwd=self.folder, stdout=output, stderr=output)

    def control(self, verb, *words):
        options = f"-c listen_addresses=127.0.0.1 -p {self.port} -c unix_socket_directories={self.folder}"
        self.run("pg_ctl", "-w", "-D", self.data, "-l", self.folder / "log", "-o", options, verb, *words)

    def start_session(self, sql):
        """A psql that runs `sql` in a connection of its own and is not waited for."""
        command = [BINARIES / "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", sql, self.url]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def rows(self, sql):
        session = self.start_session(sql)
        rows, complaint = session.communicate(timeout=60)
        if session.returncode:
            raise RuntimeError(f"{sql}: {complaint}")
        return [tuple(line.split("|")) for line in rows.splitlines()]
