"""A partner's program in Python: reads a register into the classes that quicktype made, and writes it again."""
import json
import sys

from register import register_from_dict, register_to_dict

for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    with open(source, encoding="utf-8") as file:
        register = register_from_dict(json.load(file))
    with open(target, "w", encoding="utf-8") as file:
        json.dump(register_to_dict(register), file, ensure_ascii=False)
