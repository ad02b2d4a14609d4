"""Fixing files on disk, or showing what would be fixed."""

from dataclasses import dataclass, field
from datetime import date
from difflib import unified_diff
from io import StringIO
from pathlib import Path

from jdkit.check.disk import check_path
from jdkit.check.fix import fix_file
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.result import Checked
from jdkit.check.run import shown_name
from jdkit.check.settings import Settings
from jdkit.files import write_bytes
from jdkit.text import Source, read_source


@dataclass
class Fixer:
    """Fixes each file that it checks; ``diffs`` and ``count`` tell what it did, ``left_out`` how many fixes it did not
    make because something else would be wrong then. Only with ``write`` is a file written.
    """

    unsafe: bool
    write: bool
    today: date | None = None
    count: int = 0
    left_out: int = 0
    diffs: list[str] = field(default_factory=list)
    unwritable: list[str] = field(default_factory=list)

    def check(self, path: Path, settings: Settings, cwd: Path) -> Checked:
        """The file's findings after its fixes; as it stands where it could not be read or was changed meanwhile."""
        try:
            data = read_bounded(path)
        except NotRead:
            return check_path(path, settings, cwd)
        name = shown_name(path, cwd)
        fixed = fix_file(name, data, settings, self.unsafe, self.today)
        self.left_out += fixed.left_out
        if fixed.data == data:
            return fixed.checked
        if self.write and not self._written(path, data, fixed.data):
            self.unwritable.append(name)
            return check_path(path, settings, cwd)
        self.count += fixed.count
        self.diffs.append(diff(name, data, fixed.data))
        return fixed.checked

    def _written(self, path: Path, before: bytes, after: bytes) -> bool:
        try:
            if read_bounded(path) != before:
                return False
            write_bytes(path.resolve(), after)
        except (OSError, NotRead):
            return False
        return True


def _lines(source: Source) -> list[str]:
    return list(StringIO(source.text, newline=""))


def diff(name: str, before: bytes, after: bytes) -> str:
    """What a fix changes, as a unified diff; a change of encoding shows in its two heads."""
    old, new = (read_source(name, data)[0] for data in (before, after))
    recoded = old.encoding != new.encoding
    was, becomes = (f"{name} ({source.encoding})" if recoded else name for source in (old, new))
    lines = list(unified_diff(_lines(old), _lines(new), was, becomes)) or [f"--- {was}\n", f"+++ {becomes}\n"]
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
