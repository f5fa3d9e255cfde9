"""German language stage: running text in, a spaCy Doc with span groups and candidates out."""

from __future__ import annotations

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.errors import SettingsError
from pipeline.language.model import Candidates
from pipeline.language.tokens import tokeniser
from pipeline.settings import Settings
from schemas.reportage import Reportage

LANGUAGE_VERSION = "16"
"""Version of the extraction rules; raised with every change of what they find."""

COMPONENTS = (
    "sentences",
    "cluster",
    "organisations",
    "people",
    "quotes",
    "projects",
    "figures",
    "profile",
)
"""Pipeline order; each is a registered factory (entry points `spacy_factories`), so no import is needed."""


def build_language(settings: Settings | None = None) -> Language:
    """Return the pipeline: a blank German tokeniser, or the user's installed model, and our components.

    The model's persons support names that little else supports, its organisations are added with low confidence.

    Raises SettingsError where `settings.spacy_model` names a model that is not installed.
    """
    model = settings.spacy_model if settings else None
    if model is None:
        nlp = spacy.blank("de")
        # Our components read nothing of a word but its text; norm, shape and so on take half of the tokeniser's time.
        nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]
    else:
        try:
            # Its entities are used; sentence boundaries are ours, and its parser would fix other ones.
            nlp = spacy.load(model, exclude=["parser", "senter", "sentencizer"])
        except OSError as error:
            raise SettingsError(
                f"spaCy model {model!r} is not installed",
                f"install it (python -m spacy download {model}) or leave the setting spacy_model empty",
            ) from error
    nlp.tokenizer = tokeniser(nlp.vocab, nlp.tokenizer, nlp.Defaults.suffixes or ())
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def analyse(nlp: Language, reportage: Reportage) -> Doc:
    """Run the pipeline over a reportage's running text."""
    doc = nlp.make_doc(reportage.text)
    doc._.reportage = reportage
    doc._.candidates = Candidates()
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc
