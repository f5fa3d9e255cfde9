"""Evaluate: the warehouse against gold annotations. What the fields mean is told in the annotation guide."""

from pipeline.evaluate.annotation import read_gold, read_warehouse
from pipeline.evaluate.score import Evaluation, evaluate

__all__ = ["Evaluation", "evaluate", "read_gold", "read_warehouse"]
