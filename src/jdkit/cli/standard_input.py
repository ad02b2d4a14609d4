"""A file that comes through standard input, as editors send it."""

import sys
from pathlib import Path

from jdkit.check.file import check_file
from jdkit.check.fix import fix_file
from jdkit.check.fixer import Fixer, diff
from jdkit.check.result import Checked
from jdkit.check.run import shown_name
from jdkit.check.settings import Settings
from jdkit.check.workspace import Given, open_workspace


class Piped:
    """The text on standard input, checked as if it stood at ``path``. ``text`` is what it is after its fixes."""

    def __init__(self, path: Path | None, fixer: Fixer | None) -> None:
        self.path = path or Path("-")
        self.fixer = fixer
        self.data = sys.stdin.buffer.read()
        self.text = ""

    def given(self, cwd: Path, config: Path | None) -> Given:
        absolute = cwd / self.path
        folder = next(at for at in absolute.parents if at.is_dir())
        return Given(open_workspace(folder, config), (absolute,))

    def check(self, path: Path, settings: Settings, cwd: Path) -> Checked:
        name = shown_name(path, cwd)
        if self.fixer is None:
            return check_file(name, self.data, settings)
        fixed = fix_file(name, self.data, settings, self.fixer.unsafe, self.fixer.today)
        self.text = fixed.data.decode("utf-8", "replace")
        if fixed.data != self.data:
            self.fixer.diffs.append(diff(name, self.data, fixed.data))
        return fixed.checked
