"""Load: records go into `staging.*` of a copy of the warehouse, which is then swapped in."""
