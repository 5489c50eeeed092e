"""Canaries: words that stand nowhere else, one for every text field that a request may carry."""

import base64
import random


class Canaries:
    """Makes canaries and remembers where each was put."""

    ALPHABET = "bcdfghjkmnpqrstvwxz"

    def __init__(self, seed=None):
        self.random = random.Random(seed)
        self.places = {}

    def make(self, place, length=14):
        while True:
            word = "zq" + "".join(self.random.choice(self.ALPHABET) for _ in range(length - 2))
            if word not in self.places:
                self.places[word] = place
                return word

    def remember(self, place, text):
        """A value with a form of its own, such as a day or an amount, that also stands nowhere else."""
        self.places[text.lower()] = place
        return text

    def found_in(self, data):
        """Where canaries stand in some bytes: in letters of either case, UTF-16, hexadecimal and base64."""
        lower = data.lower()
        found = []
        for word, place in self.places.items():
            plain = word.encode()
            if any(form in lower for form in [plain, word.encode("utf-16-le"), plain.hex().encode()]):
                found.append(place)
                continue
            for shift in range(3):
                # The letters in the middle are the same whatever stands before and after.
                code = base64.b64encode(b"\0" * shift + plain)[4 if shift else 0:-4]
                if len(code) >= 12 and code in data:
                    found.append(place)
        return sorted(set(found))


def free_text(schema):
    """Whether a schema takes a text of anybody's choice."""
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    return "string" in types and "enum" not in schema and schema.get("pattern") in [None, "\\S"] \
        and "format" not in schema


def text_fields(schema, document, path=""):
    """The paths of every field of a request that takes free text, languages included."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        if name == "LanguageTag":
            return {path}
        return text_fields(document["components"]["schemas"][name], document, path)
    fields = set()
    for kind in ["anyOf", "oneOf", "allOf"]:
        for one in schema.get(kind, []):
            fields |= text_fields(one, document, path)
    if free_text(schema):
        fields.add(path)
    for name, one in schema.get("properties", {}).items():
        fields |= text_fields(one, document, f"{path}.{name}" if path else name)
    if "items" in schema:
        fields |= text_fields(schema["items"], document, path + "[]")
    return fields


def filled_fields(value, path=""):
    """The paths of every text in a body."""
    if isinstance(value, dict):
        return set().union(*[filled_fields(one, f"{path}.{name}" if path else name) for name, one in value.items()],
                           set())
    if isinstance(value, list):
        return set().union(*[filled_fields(one, path + "[]") for one in value], set())
    return {path} if isinstance(value, str) else set()
