"""Fuzzing in process: damaged files and requests have to give a font or one sentence, never another error.

python benchmarks/fuzz.py [FORMAT ...] [--count N] [--seconds S] [--seed N] [--keep FOLDER]

Mutates small sound inputs: bytes changed, cut, repeated, and words of the format put in. Prints for each format how
many inputs were tried, how many were refused, the inputs that raised something else (kept in FOLDER), and which share
of the lines of the readers was reached.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fuzz_formats import Format, formats

from fonte_export.errors import ExportError
from fonte_plugin.errors import FonteError

WORDS = [
    b"nan", b"inf", b"-1", b"0", b"1e999", b"99999999999999999999", b"0.5", b"null", b"true", b"[]", b"{}", b'""',
    b"\0", b"../", b"<array/>", b"<dict/>", b"<string>x</string>", b"<integer>-1</integer>", b"<real>nan</real>",
    b"&#0;", b"<!DOCTYPE x [<!ENTITY e 'e'>]>", b"&e;", b"<point x='1' y='2'/>", b"<component base='o'/>",
    b"<contour/>",
    b"type='move'", b"type='qcurve'", b"\xff\xfe", b"\xed\xa0\x80", b"(", b")", b";", b"=", b"'", b'"', b"\n",
    "\u03a9".encode(), b"public.default", b"formatVersion", b"layername", b"\x80\x00", b"\x7f\xff", b"\xff\xff\xff\xff",
]  # fmt: skip


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to four changes: flipped, replaced, cut, repeated or swapped bytes, a number, or a word of `WORDS`."""
    buffer = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 4))):
        at, kind = rng.randrange(len(buffer) + 1), rng.randrange(8)
        size = min(rng.choice((1, 2, 4, 8, 30, 200)), len(buffer) - at)
        if kind == 0 and buffer:
            buffer[at % len(buffer)] ^= 1 << rng.randrange(8)
        elif kind == 1 and buffer:
            buffer[at % len(buffer)] = rng.randrange(256)
        elif kind == 2:
            del buffer[at : at + size]
        elif kind == 3:
            buffer[at:at] = buffer[at : at + size] * rng.choice((1, 2, 20))
        elif kind == 4:
            buffer[at:at] = rng.choice(WORDS)
        elif kind == 5:
            buffer[at : at + size] = rng.choice(WORDS)
        elif kind == 6:
            other = rng.randrange(len(buffer) + 1)
            buffer[at : at + size] = buffer[other : other + size]
        else:
            digits = [place for place, byte in enumerate(buffer) if 48 <= byte <= 57]
            if digits:
                place = rng.choice(digits)
                buffer[place : place + 1] = rng.choice((b"", b"-1", b"7e9", b"65536", b"x", b"."))
    return bytes(buffer)


Keep = Callable[[bytes, BaseException], None]


def fuzz(one: Format, count: int, seconds: float, rng: random.Random, keep: Keep) -> str:
    tried = refused = faults = 0
    end = time.monotonic() + seconds
    while tried < count and time.monotonic() < end:
        data = mutated(rng.choice(one.seeds), rng)
        tried += 1
        try:
            one.run(data)
        except (FonteError, ExportError):
            refused += 1
        except Exception as error:
            faults += 1
            keep(data, error)
    return f"{tried:,} tried, {refused:,} refused, {faults} faults"


def reached(one: Format, count: int, rng: random.Random) -> str:
    """The share of the lines of entered readers that is reached."""
    from line_coverage import LineCoverage

    with LineCoverage() as coverage:
        for _ in range(min(200, count)):
            with contextlib.suppress(Exception):
                one.run(mutated(rng.choice(one.seeds), rng))
    seen, lines = coverage.share()
    return f"{seen} of {lines} lines of what was entered"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="FORMAT")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-faults"))
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    seen: set[str] = set()
    folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        for name, make in formats(folder):
            if args.names and name not in args.names:
                continue

            def keep(data: bytes, error: BaseException, name: str = name) -> None:
                last = error.__traceback__
                while last is not None and last.tb_next is not None:
                    last = last.tb_next
                where = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else ""
                key = f"{name} {type(error).__name__} {where}"
                if key not in seen:
                    seen.add(key)
                    args.keep.mkdir(parents=True, exist_ok=True)
                    (args.keep / f"{name}-{len(seen)}").write_bytes(data)
                    print(f"  {key}: {str(error)[:200]}", flush=True)

            one, rng = make(), random.Random(args.seed)
            found = fuzz(one, args.count, args.seconds, rng, keep)
            print(f"{name}: {found}; {reached(one, args.count, rng)}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
