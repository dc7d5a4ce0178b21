"""The school's own profile: who it is, how parents reach it, and its folder with words and drawings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vertaalfiches.errors import FieldError
from vertaalfiches.tomlfile import TomlFile
from vertaalfiches.values import LinkValue, NameValue, Options, PhoneValue, parse

REGIONS = ("BE", "NL")

# key in the file: attribute, type of field or None for free text
_KEYS = {
    "naam": ("name", "text"),
    "adres": ("address", "text"),
    "telefoon": ("phone", "phone"),
    "email": ("email", "text"),
    "website": ("website", "link"),
    "contact": ("contact", "person"),
    "bereikbaar": ("hours", "period"),
    "klas": ("class_name", "text"),
    "leerkracht": ("teacher", "person"),
}


@dataclass(frozen=True, slots=True)
class School:
    """A school's profile. What it says fills in the notices; see `School.load`."""

    name: str
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    contact: str | None = None
    hours: str | None = None
    class_name: str | None = None
    teacher: str | None = None
    region: str = "BE"
    logo: Path | None = None
    folder: Path | None = None
    known_words: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: str | Path) -> School:
        """Return the profile in the TOML file `path`.

        Its table `[school]` has `naam` and, when wanted, adres, telefoon, email, website, contact (a name),
        bereikbaar ("08:00 tot 16:30"), klas, leerkracht, regio (BE or NL), logo (a picture), eigen_map (a
        folder with berichten/, woorden.toml, vertalingen/, pictogrammen/) and bekende_woorden (words the
        linter need not explain). Raises DataFileError naming file and line.
        """
        file = TomlFile(Path(path))
        file.only((), file.data, ("school",))
        table = file.get((), file.data, "school", dict)
        at = ("school",)
        file.only(at, table, (*_KEYS, "regio", "logo", "eigen_map", "bekende_woorden"))
        region = file.one_of(at, table, "regio", REGIONS, "BE")
        file.get(at, table, "naam", str)
        known: dict[str, Any] = {}
        for key, (attribute, kind) in _KEYS.items():
            if key in table:
                given = file.get(at, table, key, str)
                try:
                    value = parse(kind, given, field=key, options=Options(region=region))
                except FieldError as error:
                    file.fail((*at, key), "{problem}", problem=error.message)
                known[attribute] = value.text if isinstance(value, NameValue | LinkValue) else given
        return cls(
            **known,
            region=region,
            logo=_beside(file, table, "logo", folder=False),
            folder=_beside(file, table, "eigen_map", folder=True),
            known_words=file.texts(at, table, "bekende_woorden"),
        )

    @property
    def phone_shown(self) -> str | None:
        """The telephone number in groups, as it is printed."""
        if self.phone is None:
            return None
        value = parse("phone", self.phone, field="telefoon", options=Options(region=self.region))
        assert isinstance(value, PhoneValue)
        return value.text

    @property
    def notices_folder(self) -> Path | None:
        """The school's own notices."""
        return self._own("berichten")

    @property
    def words_file(self) -> Path | None:
        """The school's own words."""
        return self._own("woorden.toml")

    @property
    def catalogs_folder(self) -> Path | None:
        """The school's own translations."""
        return self._own("vertalingen")

    @property
    def pictograms_folder(self) -> Path | None:
        """The school's own drawings."""
        return self._own("pictogrammen")

    def _own(self, name: str) -> Path | None:
        place = self.folder / name if self.folder else None
        return place if place and place.exists() else None


def _beside(file: TomlFile, table: dict[str, Any], key: str, *, folder: bool) -> Path | None:
    """Return the path after `key`, read from the folder of the profile; it must be there."""
    given: str | None = file.get(("school",), table, key, str, None)
    if given is None:
        return None
    path = file.path.parent / given
    if folder and not path.is_dir():
        file.fail(("school", key), "map '{path}' bestaat niet", path=path)
    if not folder and not path.is_file():
        file.fail(("school", key), "bestand '{path}' bestaat niet", path=path)
    return path
