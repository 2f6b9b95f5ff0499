# SPDX-License-Identifier: GPL-3.0-or-later
"""What shops sell: most of the library, and beside each book what can be taken for it.

A row is a recording. Rows of one work have one `work`, which is the key's, plus one, for the works of the library;
those that only shops have come after. Some works of the library are sold nowhere.
"""

from .catalogue import label_of
from .words import Names

NOT_SOLD = 0.05
MANY = 100_000  # numbers of works that are not in the library begin behind


def asin_of(rng):
    return "B0" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(8))


def row(work, number, **more):
    return {
        "work": number, "title": work.title, "authors": [person.name for person in work.authors], "year": work.year,
        "series": work.series.name if work.series else None, "position": work.position[0] if work.series else None,
        "label": label_of(work.position) if work.series else None, "language": work.language, "abridged": False,
        "publisher": work.publisher, "in_library": True, **more,
    }


def title_as_sold(rng, work):
    """Shops like long titles."""
    chance = rng.random()
    if chance < 0.1:
        return f"{work.title}: A Novel"
    if chance < 0.25 and work.series and work.series.name not in work.title:
        return f"{work.title}: {work.series.name}, Book {label_of(work.position)}"
    return work.title


class Shop:
    def __init__(self, catalogue, books, rng):
        self.catalogue, self.rng = catalogue, rng
        self.names = Names(rng)  # of its own: what a library holds does not depend on what is sold
        self.names.used |= catalogue.names.used
        self.rows = []
        self.others = MANY
        self.seconds = {}  # edition -> of its first book
        for book in books:
            self.seconds.setdefault(book.edition.id, sum(track.piece.milliseconds for track in book.tracks) // 1000)
        self.recorded = {}
        for edition in catalogue.editions:
            self.recorded.setdefault(edition.work.id, []).append(edition)

    def fill(self):
        for work in self.catalogue.works:
            if self.rng.random() >= NOT_SOLD:
                self.sell(work)
        for series in self.catalogue.series:
            self.sell_other_volumes(series)
        return self.rows

    def sell(self, work):
        title, editions = title_as_sold(self.rng, work), self.recorded[work.id]
        for edition in editions:
            self.rows.append(row(work, work.id + 1, title=title, asin=edition.asin, abridged=edition.abridged,
                                 narrators=[person.name for person in edition.narrators],
                                 seconds=self.seconds[edition.id]))
        self.sell_rivals(work, title, editions[0])
        self.sell_lookalikes(work, self.seconds[editions[0].id])

    def sell_rivals(self, work, title, edition):
        """Other recordings of the same."""
        rng, seconds = self.rng, self.seconds[edition.id]
        if rng.random() < 0.3:
            self.rows.append(row(work, work.id + 1, title=title, asin=asin_of(rng), narrators=[self.stranger()],
                                 seconds=int(seconds * rng.choice((0.8, 0.9, 1.1, 1.25)))))
        if rng.random() < 0.15:
            self.rows.append(row(work, work.id + 1, title=title, asin=asin_of(rng), abridged=True,
                                 narrators=[person.name for person in edition.narrators], seconds=int(seconds * 0.45)))

    def sell_lookalikes(self, work, seconds):
        """Other works."""
        rng = self.rng
        if rng.random() < 0.1:
            self.other(work, f"Summary of {work.title}", ["Quick Minutes"], 1200)
        if rng.random() < 0.08:
            self.other(work, work.title, [self.stranger()], int(seconds * rng.choice((0.7, 1.0, 1.4))))

    def other(self, work, title, authors, seconds):
        self.others += 1
        self.rows.append(row(work, self.others, title=title, authors=authors, asin=asin_of(self.rng), series=None,
                             narrators=[self.stranger()], seconds=seconds, position=None, label=None, in_library=False))

    def sell_other_volumes(self, series):
        """Those that the library lacks, and the set of all."""
        rng = self.rng
        own = [work for work in self.catalogue.works if work.series is series]
        held = {work.position[0] for work in own}
        model = own[0]
        for number in range(1, 9):
            if number not in held:
                self.volume(model, series, self.names.title(), (number, number), rng.randint(1200, 6000))
        if rng.random() < 0.3:
            self.volume(model, series, f"{series.name} Boxed Set: Books 1-4", (1, 4), rng.randint(6000, 20000))

    def volume(self, model, series, title, position, seconds):
        self.others += 1
        self.rows.append(row(model, self.others, title=title, asin=asin_of(self.rng), narrators=[self.stranger()],
                             seconds=seconds, position=position[0], label=label_of(position), in_library=False))

    def stranger(self):
        return f"{self.rng.choice('ABCDEFGH')}. {self.names.place()}"


def rows(catalogue, books, rng):
    return Shop(catalogue, books, rng).fill()
