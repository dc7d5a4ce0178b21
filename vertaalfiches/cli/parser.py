"""The commands and options, with their help in Dutch or English."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from vertaalfiches import __version__
from vertaalfiches.errors import Message, VertaalficheError
from vertaalfiches.ui import UI_LANGUAGES, say

Say = Callable[..., str]

# argparse speaks English only; these are the words of its that a user can meet.
_ARGPARSE = {
    "usage: ": "gebruik: ",
    "options": "opties",
    "positional arguments": "argumenten",
    "show this help message and exit": "toon deze hulp en stop",
    "show program's version number and exit": "toon de versie en stop",
    "the following arguments are required: %s": "dit ontbreekt: %s",
    "unrecognized arguments: %s": "onbekend: %s",
    "expected one argument": "hier hoort een waarde bij",
    "expected at least one argument": "hier hoort minstens een waarde bij",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "'%(value)s' kan niet; kies uit: %(choices)s",
    "not allowed with argument %s": "kan niet samen met %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s is niet duidelijk; bedoelt u %(matches)s?",
}


_MORE = {"compose": "values", "lint": "paths", "catalog": "languages"}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise VertaalficheError("{problem}; zie: {program} --help", problem=message, program=self.prog)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed options; raises VertaalficheError for a command line we cannot read."""
    ui = ui_of(arguments)
    argparse._ = lambda text: _ARGPARSE.get(text, text) if ui == "nl" else text  # type: ignore[attr-defined]
    parser = _build(lambda text, **facts: say(Message(text, **facts), ui))
    options, rest = parser.parse_known_args(arguments)
    options.ui = ui  # also when it stands before the command
    # argparse takes one run of arguments only; what stands after an option belongs to the same list
    more = _MORE.get(options.command)
    if rest and (more is None or any(argument.startswith("-") for argument in rest)):
        parser.error(
            _ARGPARSE["unrecognized arguments: %s"] % " ".join(rest) if ui == "nl" else f"unknown: {' '.join(rest)}"
        )
    if rest and more:
        setattr(options, more, [*getattr(options, more), *rest])
    return options


def ui_of(arguments: Sequence[str]) -> str:
    """Return the language of the program that the command line asks for."""
    for index, argument in enumerate(arguments):
        if argument == "--ui" and index + 1 < len(arguments):
            return arguments[index + 1] if arguments[index + 1] in UI_LANGUAGES else "nl"
        if argument.startswith("--ui="):
            return argument[5:] if argument[5:] in UI_LANGUAGES else "nl"
    return "nl"


def _later(module: str, function: str = "run") -> Callable[[argparse.Namespace], int]:
    """Return a runner that imports its command only when it is used."""

    def run(options: argparse.Namespace) -> int:
        from importlib import import_module

        code: int = getattr(import_module(f"vertaalfiches.cli.{module}"), function)(options)
        return code

    return run


def _build(t: Say) -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--ui", choices=UI_LANGUAGES, default="nl", help=t("taal van dit programma (nl of en)"))
    parser = _Parser(
        prog="vertaalfiches",
        description=t("Maak korte schoolberichten voor ouders in duidelijk Nederlands, met een vertaling ernaast."),
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"vertaalfiches {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar=t("opdracht"), parser_class=_Parser)

    def command(name: str, text: str, module: str, function: str = "run") -> Any:
        made = commands.add_parser(name, help=text, description=text, parents=[common])
        made.set_defaults(run=_later(module, function))
        return made

    demo = command("demo", t("Maak twee voorbeelden in tien talen en kijk een brief na."), "demo")
    demo.add_argument("--out", default="vertaalfiches-demo", metavar=t("MAP"), help=t("de map voor de bestanden"))

    listing = command(
        "list", t("Toon wat er is: sjablonen, schoolwoorden, talen, pictogrammen, regels."), "show", "run_list"
    )
    listing.add_argument(
        "what", nargs="?", default="templates", choices=("templates", "words", "languages", "pictograms", "rules"),
        help=t("wat u wilt zien (standaard: templates)"),
    )  # fmt: skip
    show = command(
        "show", t("Toon alles over een sjabloon, schoolwoord, taal, pictogram of regel."), "show", "run_show"
    )
    show.add_argument("id", metavar="ID", help=t("de naam, zoals in vertaalfiches list"))
    for made in (listing, show):
        made.add_argument("--format", choices=("text", "json"), default="text", help=t("tekst of JSON"))
        made.add_argument("--school", metavar=t("BESTAND"), help=t("het profiel van uw school (TOML)"))

    compose = command("compose", t("Vul een sjabloon in, of neem een eigen brief, en maak er een blad van."), "compose")
    compose.add_argument(
        "template", nargs="?", metavar=t("SJABLOON"), help=t("de naam van het sjabloon, zoals uitstap")
    )
    compose.add_argument(
        "values", nargs="*", metavar=t("veld=waarde"),
        help=t("de feiten, zoals datum=2026-12-04; gewone tekst is alleen voor namen en wordt niet vertaald"),
    )  # fmt: skip
    compose.add_argument(
        "--text", metavar=t("BESTAND"), help=t("een eigen brief (.txt of .md) in plaats van een sjabloon")
    )
    compose.add_argument("--values", dest="values_file", metavar=t("BESTAND"), help=t("de feiten in een TOML-bestand"))
    compose.add_argument(
        "--language", metavar=t("TAAL"), help=t("taal naast het Nederlands, zoals ar; zonder: alleen Nederlands")
    )
    compose.add_argument(
        "--purpose", metavar=t("DOEL"), help=t("waarom u vertaalt, zoals dienstverlening; een sjabloon weet dit zelf")
    )
    compose.add_argument("--school", metavar=t("BESTAND"), help=t("het profiel van uw school (TOML)"))
    compose.add_argument("--layout", default="a4", metavar=t("VORM"), help=t("a4 of telefoon"))
    compose.add_argument(
        "--pictograms", default="normaal", metavar=t("AANTAL"), help=t("geen, weinig, normaal of een getal tot 8")
    )
    compose.add_argument(
        "-o",
        "--output",
        action="append",
        default=[],
        metavar=t("BESTAND"),
        help=t("waar het blad komt: .pdf .png .html of .txt; mag vaker"),
    )

    lint = command("lint", t("Zoek beeldspraak, schoolwoorden en andere moeilijke dingen in een tekst."), "lint")
    lint.add_argument(
        "paths",
        nargs="*",
        default=["-"],
        metavar=t("BESTAND"),
        help=t(".txt, .md, .html of .docx; - is wat u intikt of doorgeeft"),
    )
    lint.add_argument(
        "--format",
        default="text",
        choices=("text", "json", "compact", "github", "sarif"),
        help=t("hoe u het resultaat ziet"),
    )
    lint.add_argument("--fix", action="store_true", help=t("verbeter wat veilig te verbeteren is, in het bestand zelf"))
    lint.add_argument("--profile", default=None, metavar=t("PROFIEL"), help=t("eenvoudig (standaard) of duidelijk"))
    lint.add_argument(
        "--stdin-filename", metavar=t("NAAM"), help=t("de naam die bij - hoort, voor het bestandstype en de melding")
    )

    catalog = command("catalog", t("Voor vertalers: kijk catalogi na, toon hun staat, werk ze bij."), "catalog")
    catalog.add_argument("action", choices=("check", "status", "extract"), help=t("nakijken, staat tonen of bijwerken"))
    catalog.add_argument("languages", nargs="*", metavar=t("TAAL"), help=t("alleen deze talen; zonder: alle"))
    catalog.add_argument("--format", choices=("text", "json"), default="text", help=t("tekst of JSON"))
    catalog.add_argument(
        "--school", metavar=t("BESTAND"), help=t("ook de eigen berichten en vertalingen van een school")
    )
    return parser
