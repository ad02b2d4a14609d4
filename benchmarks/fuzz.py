"""Damages valid files and checks what must hold of any: `python -m benchmarks.fuzz --minutes 60` beside `src`.

Ends with 1 where anything failed. The files that did stand in the folder `--keep`; a seed that failed can be run again.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from tests.hardening.damage import damaged
from tests.hardening.promises import hold_for, reports_hold_for

SLOW = 5.0
"""Seconds of one core for one file, checked some dozen times while it is fixed, from which it is told of."""

REPORTED = 10
"""One file in so many is told in every format, which takes longer than all else."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=1)
    options.add_argument("--seed", type=int, default=0, help="the number of the first file; each has its own")
    options.add_argument("--keep", type=Path, default=Path("out/fuzz"))
    given = options.parse_args()
    seed, ends = given.seed, time.monotonic() + given.minutes * 60
    faults, slowest, found = Counter[str](), (0.0, 0), Counter[str]()
    while time.monotonic() < ends:
        data, start = damaged(Random(seed)), time.process_time()
        try:
            checked = hold_for(data)
            if seed % REPORTED == 0:
                reports_hold_for(checked)
            found.update({d.rule for d in checked.diagnostics})
        except Exception as fault:
            _keep(given.keep, faults, fault, seed, data)
        slowest = max(slowest, (time.process_time() - start, seed))
        if time.process_time() - start > SLOW:
            _keep(given.keep, faults, TimeoutError("slow"), seed, data)
        seed += 1
    print(f"{seed - given.seed} files from seed {given.seed} on in {given.minutes:g} minutes")
    print(f"slowest: {slowest[0]:.2f} s, seed {slowest[1]}; rules that found something: {len(found)}")
    print("\n".join(f"{count:6}  {fault}" for fault, count in faults.most_common()) or "no faults")
    sys.exit(1 if faults else 0)


def _keep(folder: Path, faults: Counter[str], fault: Exception, seed: int, data: bytes) -> None:
    """Counts a fault by its place, and keeps the first file of each kind."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "-"
    kind = f"{type(fault).__name__} at {place}"
    faults[kind] += 1
    if faults[kind] <= 3:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{seed}.yaml").write_bytes(data)
        print(f"seed {seed}: {kind}: {str(fault)[:300]}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
