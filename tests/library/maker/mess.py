# SPDX-License-Identifier: GPL-3.0-or-later
"""What collectors and the net do to titles before they stand in folders and tags."""

import unicodedata

SHARE = 0.25  # of all books
NOISE = ["{} [{year}] MP3 64k", "{} - Audiobook", "{} Unabridged 64kbps", "{} (Audio CD)", "{} [{year}]"]


def long_words(title):
    return [word for word in title.split() if len(word) > 4 and word.isalpha()]


def exchanged(rng, title, _):
    """Two letters in the wrong order."""
    return spoil(rng, title, lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2:])


def left_out(rng, title, _):
    return spoil(rng, title, lambda word, at: word[:at] + word[at + 1:])


def spoil(rng, title, change):
    words = long_words(title)
    if not words:
        return title
    word = rng.choice(words)
    return title.replace(word, change(word, rng.randint(1, len(word) - 3)), 1)


def article_behind(_, title, __):
    return f"{title[4:]}, The" if title.startswith("The ") else title


def without_article(_, title, __):
    return title.removeprefix("The ")


def underscores(_, title, __):
    return title.replace(" ", "_")


def shouted(_, title, __):
    return title.upper()


def plain_letters(_, title, __):
    return "".join(letter for letter in unicodedata.normalize("NFD", title) if not unicodedata.combining(letter))


def noisy(rng, title, year):
    return rng.choice(NOISE).format(title, year=year)


def cut_off(_, title, __):
    """As the oldest tags do."""
    return title[:30].strip()


KINDS = [exchanged, left_out, article_behind, without_article, underscores, shouted, plain_letters, noisy, noisy, cut_off]


def messy(rng, title, year):
    return rng.choice(KINDS)(rng, title, year) if rng.random() < SHARE else title
