#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules' own tests: each planted fault is found, and what only looks like one is not.

usage: selftest.py QT_INCLUDE_FOLDER
"""

import sys
import tempfile
import unittest
from pathlib import Path

import catalogues
import house
import layers
from functions import cpp_functions
from source import Source

QT = layers.QtHeaders(Path(sys.argv.pop(1)))
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in house.TOP_LEVEL - {"app", "ui", "models", "workers", "tests", "packaging"}:
            self.plant(name, LICENCE)
        self.plant("packaging/dependencies", "# package scope reason\n")
        for room in ("models/base", "models/domain", "models/search", "models/jobs", "models/settings", "models/live",
                     "models/store", "models/figures", "models/tables", "workers/http", "workers/sources",
                     "workers/sources/jikan",
                     "workers/sources/torznab", "workers/schedule", "workers/api", "ui/theme", "ui/charts",
                     "ui/delegates", "ui/history", "ui/panels", "ui/dialogs", "ui/window", "app/assembly", "app/batch",
                     "app/desktop", "tests/support"):
            self.plant(f"{room}/x.h", LICENCE + "#pragma once\n")

    def plant(self, path: str, text: str):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def findings(self, path: str, text: str, exceptions: str = "") -> list[str]:
        self.plant(path, text)
        found = list(layers.check(self.root, QT)) + list(house.check(self.root, house.Exceptions(exceptions)))
        (self.root / path).unlink()
        return [finding.rule for finding in found]


class Layers(Tree):
    def arrow(self, source: str, target: str, name="y.cpp") -> list[str]:
        return self.findings(f"{source}/{name}", LICENCE + f"#include {target}\n")

    def test_arrows(self):
        drawn = [
            ("models/domain", "models/base"), ("models/tables", "models/base"), ("models/figures", "models/live"),
            ("models/live", "models/jobs"), ("workers/http", "models/store"), ("workers/sources/jikan", "workers/http"),
            ("workers/sources/jikan", "workers/sources"), ("workers/schedule", "models/figures"),
            ("ui/panels", "models/tables"), ("ui/window", "ui/theme"), ("ui/dialogs", "ui/history"), ("ui/charts", "ui/theme"),
            ("app/assembly", "workers/sources/jikan"), ("app/batch", "ui/charts"), ("app/desktop", "ui/window"),
            ("app", "models/base"), ("tests/ui", "ui/panels"), ("tests/workers/http", "tests/support"),
        ]
        refused = [
            ("models/base", "models/domain"), ("models/domain", "models/jobs"), ("models/settings", "models/jobs"),
            ("models/store", "models/figures"), ("models/figures", "models/tables"), ("models/store", "workers/http"),
            ("models/tables", "ui/theme"), ("workers/http", "workers/sources"), ("workers/schedule", "workers/api"),
            ("workers/sources/jikan", "workers/sources/torznab"), ("workers/sources", "workers/sources/jikan"),
            ("workers/api", "workers/http"), ("workers/schedule", "ui/panels"), ("ui/panels", "workers/http"),
            ("ui/theme", "ui/charts"), ("ui/charts", "ui/delegates"), ("ui/panels", "ui/window"),
            ("ui/dialogs", "ui/panels"), ("ui/history", "ui/delegates"),
            ("ui/panels", "app/assembly"), ("models/base", "app/batch"), ("app/assembly", "app/batch"),
            ("app/assembly", "ui/window"), ("app/batch", "app/desktop"), ("models/base", "tests/support"),
        ]
        for source, target in drawn:
            self.assertEqual(self.arrow(source, f'"{target}/x.h"'), [], f"{source} → {target}")
        for source, target in refused:
            self.assertEqual(self.arrow(source, f'"{target}/x.h"'), ["arrow"], f"{source} → {target}")

    def test_headers(self):
        rows = [
            ("models/base", "<QString>", []), ("models/base", "<QNetworkReply>", ["qt module"]),
            ("models/tables", "<QColor>", ["qt module"]), ("models/figures", "<QSqlQuery>", ["qt module"]),
            ("models/store", "<QSqlQuery>", []), ("workers/http", "<QNetworkReply>", []),
            ("workers/schedule", "<QWidget>", ["qt module"]), ("ui/charts", "<QChartView>", []),
            ("ui/panels", "<QSqlQuery>", ["qt module"]), ("ui/panels", "<QtWidgets>", ["umbrella"]),
            ("tests/ui", "<QtTest>", ["umbrella"]), ("tests/ui", "<QtTest/QTest>", ["umbrella"]),
            ("app", "<QApplication>", []), ("models/base", "<vector>", []), ("models/base", "<sys/stat.h>", []),
            ("models/figures", "<sqlite3.h>", ["foreign"]), ("models/store", "<sqlite3.h>", ["foreign"]),
            ("workers/http", "<boost/asio.hpp>", ["foreign"]),
            ("tests/models/store", "<sqlite3.h>", []), ("models/base", '"x.h"', ["path"]),
            ("models/cellar", "<QString>", ["room"]),
        ]
        for source, target, expected in rows:
            self.assertEqual(self.arrow(source, target), expected, f"{source} {target}")
        self.assertEqual(self.arrow("models/store", "<sqlite3.h>", "sqliteconnection.cpp"), [])
        self.assertEqual(self.arrow("workers/http", "<curl/curl.h>", "curltransport.cpp"), [])
        self.assertEqual(self.arrow("workers/sources/jikan", "<simdjson.h>", "jsonreader.cpp"), [])

    def test_comments_include_nothing(self):
        self.assertEqual(self.findings("models/base/y.cpp", LICENCE + '// #include "ui/theme/x.h"\n'), [])


class House(Tree):
    def test_faults(self):
        rows = [
            ("tls", "reply->ignoreSslErrors();"), ("deferred transaction", "db.transaction();"),
            ("file move", "QFile::rename(a, b);"), ("dom", "QDomDocument d;"), ("coroutine", "co_await f();"),
            ("string connect", "connect(a, SIGNAL(b()), c, d);"), ("singleton", "static Foo &instance();"),
            ("time", "auto t = QDateTime::currentDateTimeUtc();"), ("time", "std::chrono::steady_clock::now();"),
            ("stop-watch", "QElapsedTimer t;"), ("sleep", "QThread::msleep(5);"), ("sleep", "usleep(5);"),
            ("sleep", "std::this_thread::sleep_for(1s);"), ("nested loop", "QEventLoop loop;"),
            ("borrowed pool", "QThreadPool::globalInstance()->start(f);"), ("model reset", "beginResetModel();"),
            ("throw", "throw std::exception();"), ("name", "class JobManager;"),
            ("rich text", "QMessageBox::warning(this, a, b);"), ("tool tip", "label->setToolTip(title);"),
            ("lost context", "QString tr(const char *text);"), ("note to self", "// TODO: later"),
        ]
        for rule, line in rows:
            self.assertEqual(self.findings("workers/http/y.cpp", f"{LICENCE}void f()\n{{\n    {line}\n}}\n"), [rule], line)

    def test_innocent(self):
        for line in ("// never ignoreSslErrors here", 'log("QFile::rename");', "clock.sleep(5s, stop);",
                     "store.transaction(work);", "row.time(0);", "steady_clock::time_point at;", "label->setToolTip(tr(a));"):
            self.assertEqual(self.findings("workers/http/y.cpp", f"{LICENCE}void f()\n{{\n    {line}\n}}\n"), [], line)

    def test_shape(self):
        body = "    f();\n"
        rows = [
            ("models/base/y.cpp", "int x;\n", ["licence"]), ("models/base/y.h", LICENCE, ["pragma once"]),
            ("models/base/y.h", LICENCE + "#pragma once\nint getName();\n", ["get"]),
            ("models/base/y.cpp", LICENCE + "\n" * house.HEIGHT, ["long file"]),
            ("models/base/y.cpp", f"{LICENCE}void A::g()\n    : m_a{{1}}\n{{\n{body * 58}}}\n", ["long function"]),
            ("models/base/y.cpp", f"{LICENCE}void A::g()\n{{\n{body * 57}}}\n", []),
            ("models/base/y.cpp", f"{LICENCE}void A::g_data()\n{{\n{body * 90}}}\n", []),
            ("notes", "", ["top level"]), ("packaging/dependencies", "cmake  build\n", ["dependency"]),
            ("packaging/dependencies", "cmake  build  the build\n", []),
        ]
        for path, text, expected in rows:
            self.assertEqual(self.findings(path, text), expected, text[:120])

    def test_exceptions(self):
        line = f"{LICENCE}int x = rand(); // TODO\n"
        self.assertEqual(self.findings("models/base/y.cpp", line, "note to self | models/base/* | planted"), [])
        self.assertEqual(self.findings("models/base/y.cpp", line, "time | models/base/* | planted"),
                         ["note to self", "unused exception"])

    def test_functions_are_measured(self):
        code = "namespace a\n{\nclass B\n{\n    void c()\n    {\n        d();\n    }\n};\n\nstatic const int e[] = {\n    1,\n};\n}\n"
        self.assertEqual([tuple(f) for f in cpp_functions(code)], [("c", 5, 4)])

    def test_literals_are_blanked(self):
        self.plant("models/base/y.cpp", "int a = 1'000; f(\"x // y\", R\"(z\n)\"); /* b\n*/ char c = '\"'; // d")
        code = Source(self.root, "models/base/y.cpp").code
        self.assertEqual(code.split(), ["int", "a", "=", "1'000;", 'f("', '",', 'R', '");', "char", "c", "=", "'", "';"])


class Catalogues(unittest.TestCase):
    def test_faults(self):
        rows = [
            ("%1 of %2", ("%1 von %2",), []), ("%1 of %2", ("%1 von",), ["has other placeholders"]),
            ("%n jobs", ("ein Auftrag", "%n Aufträge"), []), ("&File", ("Datei",), ["has or lacks a mnemonic"]),
            ("Open…", ("Öffnen",), ["promises another dialog"]), ("Open", ("",), ["is not translated"]),
            ("A & B", ("A & B",), []), ("%n jobs", ("a", "b", "c"), ["has 3 plural forms"]),
        ]
        for source, forms, expected in rows:
            found = list(catalogues.faults(catalogues.Message("", source, "", True, forms), "de"))
            self.assertEqual([f.split(" in ")[0] for f in found], expected, source)
        unfinished = catalogues.Message("", "Open", "", False, ("Öffnen",))
        self.assertEqual(list(catalogues.faults(unfinished, "de")), ["is not translated"])


if __name__ == "__main__":
    unittest.main()
