"""The files people write, as pydantic models, and what is gathered from them."""

import os

# Without plugins pydantic need not look through everything that is installed, a third of its start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
