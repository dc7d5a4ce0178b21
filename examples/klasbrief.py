"""A notice of one's own choice: composed, checked, and written in Dutch and beside French."""

from vertaalfiches import compose

notice = compose(
    "zwemmen",
    {
        "eerste_keer": "maandag 30 november 2026",
        "dag": "elke maandag",
        "uren": "10:15 tot 11:45",
        "prijs": "1,50",
        "vraag_aan": "meester Bram",
        "telefoon": "053 12 34 56",
        "bereikbaar": "8:00 tot 16:30",
        "klas": "3A",
    },
)
assert notice.lint() == []
notice.sheet().save("zwemmen.pdf")
notice.sheet("fr").save("zwemmen-fr.pdf")
notice.sheet("fr", layout="telefoon").save("zwemmen-fr.png")
