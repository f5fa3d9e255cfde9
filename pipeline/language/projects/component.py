"""The component `projects`."""
from __future__ import annotations
from spacy.language import Language
from spacy.tokens import Doc
from pipeline.language.model import candidates_of

@Language.factory("projects")
def make_projects(nlp: Language, name: str) -> ProjectsComponent:
    """Factory of the component."""
    return ProjectsComponent()

class ProjectsComponent:
    """Writes `candidates.projects`."""
    def __call__(self, doc: Doc) -> Doc:
        """Read the projects."""
        candidates_of(doc).projects = []
        doc.spans["projects"] = []
        return doc
