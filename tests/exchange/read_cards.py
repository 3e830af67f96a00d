"""Reads a file of vCards with vobject, and writes what arrived as JSON: one object for each card."""
import json
import sys

import vobject


def values(card, name):
    return [line.value for line in card.contents.get(name, [])]


def flat(lists):
    return [each for one in lists for each in (one if isinstance(one, list) else [one])]


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    cards = list(vobject.readComponents(file.read()))
json.dump(
    [
        {
            "name": card.fn.value,
            "emails": values(card, "email"),
            "phones": values(card, "tel"),
            "companies": flat(values(card, "org")),
            "locations": [address.city for address in values(card, "adr")],
            "birthday": (values(card, "bday") or [None])[0],
            "note": (values(card, "note") or [None])[0],
            "uid": card.uid.value,
        }
        for card in cards
    ],
    sys.stdout,
)
