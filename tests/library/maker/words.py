# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and titles that nobody bears: put together by chance from word lists of our own, each once in a library."""

GIVEN = (
    "Ada Anselm Bertil Björn Celia Chiyo Corvin Dalia Edda Emeka Fenna Fumi Gesine Greta Hamo Hugo Imke Inés Isolde "
    "Jonas Jorun Kei Kjell Leonie Lior Maelis Maren Nadir Nils Odile Orla Pavel Petra Quinn Ragna Rufus Saskia Sören "
    "Tamsin Tomás Ulla Valerie Wanda Yuna Zelda Zoë"
).split()
SURNAME_BEGIN = (
    "Ald Ash Bel Bram Cald Dor Dun Elm Fal Fen Gar Grün Hal Hark Isk Kel Kirsch Lam Lin Mar Mor Nor Oak Pen Quar Ren "
    "Rost Sand Sel Stein Tal Tarn Thorn Ulm Var Wend Wil Yar Zim"
).split()
SURNAME_END = "berg bray brook by den dal dorf er field ford gate ham hurst ler ling man mere mond ner rick sen ster ton ver wick".split()
PARTICLES = ["van", "de la", "von", "Le"]

ADJECTIVES = (
    "Amber Ancient Ashen Bitter Borrowed Brass Broken Burning Clever Copper Crooked Crystal Distant Drowned Empty Faded "
    "Fallen Feral Forgotten Frozen Gentle Gilded Glass Golden Hidden Hollow Honest Idle Iron Ivory Jagged Last Lonely "
    "Lost Mended Midnight Narrow Paper Patient Pale Quiet Ragged Restless Rusted Sacred Salt Scarlet Silent Silver "
    "Sleeping Stolen Strange Sunken Tangled Unseen Velvet Wandering Whispering Winter Woven"
).split()
NOUNS = (
    "Anchor Archive Armada Bargain Beacon Bridge Cartographer Castle Choir Citadel Compass Coronet Crossing Daughter "
    "Dominion Engine Envoy Fathom Ferry Foundry Garden Gate Harbour Harvest Heir Horizon Inheritance Island Keeper "
    "Kingdom Lantern Ledger Library Lighthouse Locksmith Machine Meridian Messenger Mirror Monsoon Mountain Oath Orchard "
    "Orchestra Passage Pilgrim Prophet Quarry Raven River Sanctuary Shepherd Signal Sparrow Storm Tempest Throne Tide "
    "Tower Treaty Verdict Voyage Watchmaker Weaver"
).split()
SYLLABLES = "ba bel cor da dra el en fa gal hes is jor ka kel lan lo mar mi mor na nor o pel qua ra ril sa ses ta tha ul va vel wy za".split()
PUBLISHERS = ["Kestrel Audio", "Nine Rivers", "Pale Moon Sound", "Holm & Daughters", "Tidewater Listening"]
LANGUAGES = {"en": "English", "de": "German", "fr": "French"}
GENRES = ["Fantasy", "Science Fiction", "Mystery", "Biography", "Audiobook"]


class Names:
    """Hands out each name and title once. `rng` is the library's own."""

    def __init__(self, rng):
        self.rng = rng
        self.used = set()

    def once(self, invent):
        """What `invent` gives, until it is new; after some tries with a word that makes it so."""
        for attempt in range(1000):
            name = invent() if attempt < 20 else f"{invent()} {self.place()}"
            if name.casefold() not in self.used:
                self.used.add(name.casefold())
                return name
        raise RuntimeError("the word lists are exhausted")

    def place(self):
        count = self.rng.choice((2, 2, 3))
        return "".join(self.rng.choice(SYLLABLES) for _ in range(count)).capitalize()

    def surname(self):
        """Each once: two persons of one surname are a trap of their own, set on purpose only."""
        def invent():
            return self.rng.choice(SURNAME_BEGIN) + self.rng.choice(SURNAME_END)
        for _ in range(20):
            name = invent()
            if name not in self.used:
                self.used.add(name)
                return name
        return self.once(lambda: self.place() + self.rng.choice(SURNAME_END))

    def title(self):
        rng = self.rng
        pattern = rng.randrange(5)
        adjective, noun = rng.choice(ADJECTIVES), rng.choice(NOUNS)
        return self.once([
            lambda: f"The {rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}",
            lambda: f"{noun} of {self.place()}",
            lambda: f"The {noun} at {self.place()}",
            lambda: f"{self.place()}'s {rng.choice(NOUNS)}",
            lambda: f"{adjective} {rng.choice(NOUNS)} for {self.place()}",
        ][pattern])

    def series(self):
        rng = self.rng
        return self.once(rng.choice([
            lambda: f"The {self.place()} Chronicles",
            lambda: f"{self.place()} Cycle",
            lambda: f"The {rng.choice(NOUNS)} Wars of {self.place()}",
            lambda: f"The Good {rng.choice(NOUNS)}s",
            lambda: f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}s",
        ]))
