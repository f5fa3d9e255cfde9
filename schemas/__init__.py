"""Records that pass between the stages and into the warehouse."""
