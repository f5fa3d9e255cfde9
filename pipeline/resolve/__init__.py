"""Resolve: the records of all current publications become the entities of `kb`, each once, with their edges."""
