"""Exports: the knowledge base for other programs, the same bytes wherever the same knowledge base is exported."""

from pipeline.export.write import Exported, export

__all__ = ["Exported", "export"]
