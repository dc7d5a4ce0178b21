"""Says a message of ours in the language of the user interface: Dutch, or English through a catalog."""

from __future__ import annotations

from functools import cache

from vertaalfiches.data import folder
from vertaalfiches.errors import Joined, Message, UnknownName

UI_LANGUAGES = ("nl", "en")


def say(message: str, ui: str = "nl") -> str:
    """Return `message` in `ui`; a Message made from a template is looked up by that template.

    A sentence without an English form stays Dutch. Raises UnknownName for another language.

    >>> say(Message("Geschreven: {path}", path="a.pdf"), "en")
    'Written: a.pdf'
    """
    if ui not in UI_LANGUAGES:
        raise UnknownName("taal van het programma", ui, UI_LANGUAGES)
    if ui == "nl":
        return str(message)
    if isinstance(message, Joined):
        return message.by.join(say(part, ui) for part in message.parts)
    if isinstance(message, Message):
        template = _english().get(message.template, message.template)
        facts = {
            name: say(fact, ui) if isinstance(fact, Message | Joined) else fact for name, fact in message.facts.items()
        }
        return Message.fill(template, facts)
    return _english().get(message, message)


@cache
def _english() -> dict[str, str]:
    import polib

    entries = polib.pofile(str(folder("messages") / "ui" / "en.po"))
    return {entry.msgid: entry.msgstr for entry in entries if entry.msgstr}
