"""Layout: from a file to pages of blocks in reading order. The only room that knows pdfplumber."""

from __future__ import annotations

from pipeline.layout.pages import LAYOUT_VERSION, read_pages

__all__ = ["LAYOUT_VERSION", "read_pages"]
