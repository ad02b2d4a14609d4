"""Files after accidents, and bytes that never were a file. A longer run: ``python -m benchmarks.fuzz``."""

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.door import jdkit
from tests.hardening.damage import damaged
from tests.hardening.promises import hold_for, reports_hold_for

patient = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(st.integers(0, 1_000_000_000))
def test_damaged_files_are_checked_fixed_and_arranged(seed: int) -> None:
    hold_for(damaged(Random(seed)))


@patient
@given(st.binary(max_size=300))
def test_any_bytes_are_checked(data: bytes) -> None:
    hold_for(data)


@settings(patient, max_examples=8)
@given(st.integers(0, 1_000_000_000))
def test_damaged_files_are_told_of_in_every_format(seed: int) -> None:
    reports_hold_for(hold_for(damaged(Random(seed))))


@settings(patient, max_examples=8)
@given(st.lists(st.integers(0, 1_000_000_000), min_size=3, max_size=3))
def test_lint_ends_with_0_or_1(seeds: list[int]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for seed in seeds:
            (folder / f"{seed}.yaml").write_bytes(damaged(Random(seed)))
        ran = jdkit("lint", "--format", "json", *(file.name for file in folder.iterdir()), cwd=folder)
        assert ran.code == (1 if json.loads(ran.out)["diagnostics"] else 0) or ran.code == 0
        assert jdkit("lint", "--fix", *(file.name for file in folder.iterdir()), cwd=folder).code in (0, 1)
