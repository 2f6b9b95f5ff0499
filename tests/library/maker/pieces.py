# SPDX-License-Identifier: GPL-3.0-or-later
"""Short pieces of sound that files are made from, coded once by ffmpeg and kept in a folder of their own.

The sound is a hum: loud everywhere, so that nothing in it can be taken for silence or a gap. It is coded as sparingly as can
be: books last minutes, for whom seconds are compared, and thousands of files still fit on a disk.
"""

import contextlib
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

VERSION = 2  # of what is made below: another one makes the pieces anew
COUNT = 12  # of each format
VOICE_SECONDS = 40  # before a silence
SILENCE_SECONDS = 75  # no book ends with that much
PAUSE_SECONDS = 2  # many do with this


class Format(NamedTuple):
    """What ffmpeg is asked for. `ending`: of the piece, and of the files made from it unless they are renamed."""

    ending: str
    options: list


FORMATS = {
    "mp3": Format("mp3", ["-c:a", "libmp3lame", "-b:a", "8k", "-id3v2_version", "0"]),
    "m4b": Format("m4a", ["-c:a", "aac", "-b:a", "8k", "-f", "ipod"]),
    "opus": Format("opus", ["-c:a", "libopus", "-b:a", "6k"]),
    "ogg": Format("ogg", ["-c:a", "libvorbis", "-q:a", "-1"]),
    "flac": Format("flac", ["-c:a", "flac", "-sample_fmt", "s16"]),
}
EXACT = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]


class Piece(NamedTuple):
    data: bytes
    milliseconds: int


def seconds_of(number):
    return 20 + (number * 7 % COUNT) * 3.7


def neighbour(number):
    """Another piece that is a little longer or shorter."""
    return (number * 7 % COUNT ^ 1) * 7  # 7 is its own inverse modulo COUNT


def hum(number, seconds):
    pitch = 110 + 17 * number
    beat = 2.5 + number % 5 * 0.4
    return (f"aevalsrc=exprs='(0.3*sin(2*PI*{pitch}*t)+0.1*sin(2*PI*{3 * pitch + 5}*t))*(0.7+0.3*sin(2*PI*{beat}*t))'"
            f":sample_rate=8000:duration={seconds}")


def make(folder, name, source):
    """One source coded in every format by one run of ffmpeg."""
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source]
    for format_name, wanted in FORMATS.items():
        command += ["-map", "0:a", "-ac", "1", *EXACT, *wanted.options,
                    str(folder / f"{format_name}-{name}.{wanted.ending}")]
    subprocess.run(command, check=True)


def repeat(path, times):
    """The same sound one time after the other, without coding it again."""
    longer = path.with_stem("longer")
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-stream_loop", str(times - 1), "-i", str(path), "-c", "copy",
                    "-map_metadata", "-1", "-fflags", "+bitexact", "-id3v2_version", "0", str(longer)], check=True)
    longer.rename(path)


class Pieces:
    """`Pieces(folder).of("mp3", 17)`: some piece. What is there already is not made again. `times` as long: seconds
    do for most, but who tells a book's length in minutes needs longer ones."""

    def __init__(self, folder, times=1):
        self.folder = Path(folder) / (f"pieces-{VERSION}" if times == 1 else f"pieces-{VERSION}-{times}")
        self.times = times
        self.read = {}
        if not self.folder.exists():
            self.make_all(Path(folder))

    def make_all(self, folder):
        """Under another name first: two programs may want them at once, and one may be ended half-way."""
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as place:
            new = Path(place) / "new"
            new.mkdir()
            for number in range(COUNT):
                make(new, number, hum(number, seconds_of(number)))
                if self.times > 1:
                    for path in new.glob(f"*-{number}.*"):
                        repeat(path, self.times)
            make(new, "silent", hum(0, VOICE_SECONDS) + f",apad=pad_dur={SILENCE_SECONDS}")
            make(new, "pause", hum(1, VOICE_SECONDS) + f",apad=pad_dur={PAUSE_SECONDS}")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=96x96", "-frames:v", "1",
                            str(new / "cover.jpg")], check=True)
            with contextlib.suppress(OSError):  # another was faster
                new.rename(self.folder)

    def cover(self):
        return (self.folder / "cover.jpg").read_bytes()

    def of(self, format_name, number):
        return self.named(format_name, number % COUNT, round(seconds_of(number % COUNT) * 1000) * self.times)

    def ending_in_silence(self, format_name):
        return self.named(format_name, "silent", (VOICE_SECONDS + SILENCE_SECONDS) * 1000)

    def with_a_pause(self, format_name):
        """Some silence at the end is no fault."""
        return self.named(format_name, "pause", (VOICE_SECONDS + PAUSE_SECONDS) * 1000)

    def named(self, format_name, name, milliseconds):
        key = (format_name, name)
        if key not in self.read:
            path = self.folder / f"{format_name}-{name}.{FORMATS[format_name].ending}"
            self.read[key] = Piece(path.read_bytes(), milliseconds)
        return self.read[key]
