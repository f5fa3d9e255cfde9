"""Settings: from the environment (CLUSTERWISSEN_…), else from clusterwissen.toml in the working folder."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from pipeline.errors import SettingsError

SETTINGS_FILE = Path("clusterwissen.toml")
ENVIRONMENT_PREFIX = "CLUSTERWISSEN_"


def usable_cores() -> int:
    """Number of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Settings(BaseSettings):
    """What a user can set."""

    model_config = SettingsConfigDict(
        env_prefix=ENVIRONMENT_PREFIX,
        toml_file=SETTINGS_FILE,
        extra="forbid",
        frozen=True,
        use_attribute_docstrings=True,
    )

    warehouse: Path = Path("warehouse/clusterwissen.duckdb")
    """The knowledge base, relative to the working folder."""
    corrections: Path = Path("corrections")
    """Folder with what people say about the records, relative to the working folder."""
    spacy_model: str | None = None
    """An installed trained pipeline such as de_core_news_md, whose tags the language stage then uses; None works
    without any."""
    workers: int = Field(default_factory=usable_cores, ge=1)
    """Number of documents read at the same time, each in a process of its own."""
    max_file_mb: int = Field(default=500, ge=1)
    """Files with more megabytes are refused."""
    max_pages: int = Field(default=1500, ge=1)
    """Files with more pages are refused."""
    document_seconds: float = Field(default=60, gt=0)
    """Seconds that reading a file may take, whatever its length ..."""
    page_seconds: float = Field(default=2, ge=0)
    """... and seconds that each of its pages adds to them."""
    memory_mb: int = Field(default=2000, ge=500)
    """Megabytes of memory (address space) that reading a file may take; the libraries alone take 400."""

    dask_scheduler: str | None = None
    """Address of the scheduler of a Dask cluster that is to read the documents of a flow run, such as
    tcp://10.0.0.5:8786; None reads them on this machine."""

    def seconds_for(self, pages: int) -> float:
        """Seconds that reading a file of so many pages may take (0 as long as their number is unknown)."""
        return self.document_seconds + self.page_seconds * pages

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take arguments before the environment before the file; nothing else."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(warehouse: Path | None = None) -> Settings:
    """Read the settings; `warehouse`, where given, takes precedence. Raises SettingsError."""
    try:
        return Settings() if warehouse is None else Settings(warehouse=warehouse)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        known = ", ".join(sorted(Settings.model_fields))
        raise SettingsError(
            f"setting {name!r} is wrong ({first['msg']})",
            f"correct it in {SETTINGS_FILE} or the environment; known: {known}",
        ) from error
    except ValueError as error:  # the file is no TOML
        raise SettingsError(f"{SETTINGS_FILE} cannot be read ({error})", "correct the file or remove it") from error
