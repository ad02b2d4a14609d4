"""The files people write, as pydantic models, and what is gathered from them."""
