"""Isolation: documents are read in child processes that may loop, crash or eat memory without harm to the run."""

from __future__ import annotations

from pipeline.isolation.children import Children, close_idle, isolated

__all__ = ["Children", "close_idle", "isolated"]
