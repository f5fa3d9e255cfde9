"""Review: what people say comes between `staging`, what the machine read, and `reviewed`, what counts."""
