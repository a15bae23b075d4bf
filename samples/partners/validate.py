#!/usr/bin/env python3
"""Checks registers against the JSON Schema, without .NET.

    apt install python3-jsonschema        (or: pip install jsonschema)
    ./validate.py REGISTER.json...

Exit code 0: valid; 1: a document is not; 2: a document cannot be read.
The schema says what can be read: names, types, patterns, codes. Check digits, days that do not exist and the rules are for `sistercity validate`.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "schema" / "register.schema.json"


def pointer(path):
    """The place of an error as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def words(error):
    """What is wrong, for people: a pattern says little, its description and an example say more."""
    if error.validator == "pattern" and "title" in error.schema:
        examples = error.schema.get("examples", ["?"])
        example = next((code for code in examples if code in ("FR", "EUR")), examples[0])
        return f"{error.instance!r} does not fit. Expected: {error.schema.get('description', error.schema['title'])} For example: {example!r}"
    return error.message


def main(files):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    exit_code = 0
    for file in files:
        try:
            document = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
        except (OSError, ValueError) as wrong:
            print(f"{file}: cannot be read: {wrong}")
            exit_code = 2
            continue

        errors = sorted(validator.iter_errors(document), key=lambda error: [str(step) for step in error.absolute_path])
        for error in errors:
            print(f"{file}: {pointer(error.absolute_path) or '/'}: {words(error)}")
        print(f"{file}: {'valid' if not errors else f'{len(errors)} error(s)'}")
        exit_code = max(exit_code, 1 if errors else 0)
    return exit_code


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
