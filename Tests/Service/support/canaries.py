"""Canaries: words that stand nowhere else, one for every text field that a request may carry."""

import base64
import random
import re


class Canaries:
    """Makes canaries and remembers where each was put."""

    ALPHABET = "bcdfghjkmnpqrstvwxz"

    def __init__(self, seed=None):
        self.random = random.Random(seed)
        self.places = {}
        # Of the words that begin as all do, and of all others.
        self.lengths, self.others = set(), set()

    def make(self, place, length=14):
        while True:
            word = "zq" + "".join(self.random.choice(self.ALPHABET) for _ in range(length - 2))
            if word not in self.places:
                self.add(word, place)
                return word

    def remember(self, place, text):
        """A value with a form of its own, such as a day or an amount, that also stands nowhere else."""
        self.add(text.lower(), place)
        return text

    def found_in(self, data):
        """Where canaries stand in some bytes: in letters of either case, UTF-16, hexadecimal and base64.

        Words are looked for by their beginning, one pass for each form, so that it stays quick with thousands of them.
        """
        lower = data.lower()
        forms = [lower, lower.replace(b"\0", b"")]
        forms += [bytes.fromhex(run.decode()) for run in re.findall(rb"7a71(?:[0-9a-f]{2})+", lower)]
        for run in re.findall(rb"[A-Za-z0-9+/]{12,}", data):
            for shift in range(4):
                part = run[shift:]
                forms.append(base64.b64decode(part[:len(part) // 4 * 4]).lower())
        found = set()
        for form in forms:
            for run in re.finditer(rb"(?=zq([a-z]+))", form):
                word = "zq" + run[1].decode()
                for length in self.lengths:
                    if word[:length] in self.places:
                        found.add(self.places[word[:length]])
            for word in self.others:
                if word in form:
                    found.add(self.places[word.decode()])
        return sorted(found)

    def only(self, wanted):
        """The canaries whose word and place are wanted."""
        some = Canaries()
        for word, place in list(self.places.items()):
            if wanted(word, place):
                some.add(word, place)
        return some

    def add(self, word, place):
        self.places[word] = place
        if re.fullmatch("zq[a-z]+", word):
            self.lengths.add(len(word))
        else:
            self.others.add(word.encode())


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
