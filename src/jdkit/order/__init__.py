"""Key order: one order and one spelling of the keys in all files, with comments and values left as they are."""

from jdkit.order.file import Arranged, arrange_file
from jdkit.order.names import Keys, key_name, name_in
from jdkit.order.run import Outcome, State, order_bytes, order_files

__all__ = [
    "Arranged",
    "Keys",
    "Outcome",
    "State",
    "arrange_file",
    "key_name",
    "name_in",
    "order_bytes",
    "order_files",
]
