# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue bench: no-op jobs from the insert to the completion, against BullMQ and graphile-worker."""

import contextlib
import json
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from . import rounds

PEERS = Path(__file__).resolve().parents[1] / "peers"
POSTGRESQL = Path("/usr/lib/postgresql/15/bin")
WORKERS = "16"
# Ours, theirs, goal: a pair does its work on the same disk with the same promise to have kept it.
PAIRS = (("Kuramori on SQLite", "BullMQ", 5.0), ("Kuramori on PostgreSQL", "graphile-worker", 2.0))
PARTS = ("enqueue", "drain", "both")


def add_options(parser):
    parser.add_argument("--jobs", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the databases go: the disk that is measured")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1, 10, 100], help="how often the jobs, to see the "
                        "cost of one")
    parser.add_argument("--only", action="store_true", help="the product alone, without its peers")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, **arguments):
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **arguments)
    try:
        yield server
    finally:
        server.terminate()
        server.wait()


def wait_for(port):
    for _ in range(300):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.1)
    raise SystemExit(f"nothing listens on port {port}")


@contextlib.contextmanager
def redis(folder):
    """Each write is on the disk before it is acknowledged."""
    folder.mkdir()
    port = free_port()
    options = {"port": port, "bind": "127.0.0.1", "dir": folder, "appendonly": "yes", "appendfsync": "always", "save": ""}
    words = [str(word) for name, value in options.items() for word in (f"--{name}", value)]
    with running(["redis-server", *words]):
        wait_for(port)
        yield port


@contextlib.contextmanager
def postgresql(folder):
    """A server as it comes; it refuses to run as root."""
    folder.mkdir()
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    os.chown(folder, user.pw_uid, user.pw_gid)
    who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    data = folder / "data"
    initdb = [POSTGRESQL / "initdb", "-D", data, "-U", "bench", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8"]
    subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd=folder, **who)
    port = free_port()
    settings = ["-c", "listen_addresses=127.0.0.1", "-c", f"port={port}", "-c", f"unix_socket_directories={folder}"]
    with running([POSTGRESQL / "postgres", "-D", data, *settings], cwd=folder, **who):
        wait_for(port)
        yield port


def fresh_database(port, name):
    for sql in (f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}"):
        psql = ["psql", "-q", "-h", "127.0.0.1", "-p", str(port), "-U", "bench", "-c", sql, "postgres"]
        subprocess.run(psql, check=True, stderr=subprocess.DEVNULL)
    return f"postgresql://bench@127.0.0.1:{port}/{name}"


def rates(command):
    words = [str(word) for word in command]
    result = json.loads(subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    enqueue, drain = result["enqueue_seconds"], result["drain_seconds"]
    return {part: result["jobs"] / seconds for part, seconds in zip(PARTS, (enqueue, drain, enqueue + drain))}


def installed(peer):
    if not (PEERS / peer / "node_modules").exists():
        npm = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(npm, check=True, cwd=PEERS / peer, stdout=subprocess.DEVNULL)
    return PEERS / peer / "queue.js"


def contestants(options, folder, redis_port, postgresql_port):
    ours = options.build / "tests/bench/bench_queue"

    def sqlite(jobs):
        shutil.rmtree(folder / "sqlite", ignore_errors=True)
        (folder / "sqlite").mkdir()
        return rates([ours, "--jobs", jobs, "--workers", WORKERS, "--database", f"sqlite:{folder}/sqlite/queue"])

    def server(jobs):
        url = fresh_database(postgresql_port, "ours")
        return rates([ours, "--jobs", jobs, "--workers", WORKERS, "--database", url])

    def bullmq(jobs):
        subprocess.run(["redis-cli", "-p", str(redis_port), "FLUSHALL"], check=True, stdout=subprocess.DEVNULL)
        return rates(["node", installed("bullmq"), redis_port, jobs, WORKERS])

    def graphile(jobs):
        return rates(["node", installed("graphile"), fresh_database(postgresql_port, "theirs"), jobs, WORKERS])

    own = {"Kuramori on SQLite": sqlite, "Kuramori on PostgreSQL": server}
    return own if options.only else own | {"BullMQ": bullmq, "graphile-worker": graphile}


def compare(results):
    failed = False
    for ours, theirs, goal in PAIRS:
        print(f"\n{ours} and {theirs}, {WORKERS} at a time")
        for part in PARTS:
            line = f"  {part:8} ours {rounds.spread(results[ours][part])}"
            if theirs in results:
                factor = rounds.ratio(results[ours][part], results[theirs][part])
                line += f", theirs {rounds.spread(results[theirs][part])}: {factor:.2f} ×"
                if part == "both":
                    line += f", goal {goal}"
                    failed |= factor < goal
            print(line)
    return failed


def measure_sizes(options, every):
    """The cost of a job stays flat."""
    print("\ncost of a job by size (product)")
    for name in ("Kuramori on SQLite", "Kuramori on PostgreSQL"):
        for jobs in (size * options.jobs for size in options.sizes):
            measured = every[name](jobs)
            print(f"  {name}, {jobs:,} jobs: " + ", ".join(f"{part} {1e6 / rate:.0f} µs" for part, rate in measured.items()))


def measure(options):
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kuramori-queue-", dir=options.folder)))
        folder.chmod(0o755)
        redis_port = None if options.only else stack.enter_context(redis(folder / "redis"))
        postgresql_port = stack.enter_context(postgresql(folder / "postgresql"))
        every = contestants(options, folder, redis_port, postgresql_port)
        print(f"append and fdatasync: {rounds.probe(folder):,.0f}/s; {options.jobs:,} jobs, {WORKERS} workers")
        timed = {name: lambda _, run=run: run(options.jobs) for name, run in every.items()}
        failed = compare(rounds.interleaved(timed, options.rounds))
        measure_sizes(options, every)
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
