"""Where what is no duty belongs, and the operations that take it there."""
