"""Quantities of a reportage: the component `figures`."""
