"""Review: what people say about the records comes between `staging`, what the machine read, and `reviewed`, what counts."""
