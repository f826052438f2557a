"""Write the JSON schema of a verdict, which is what `dltutor grade --json` prints: `python scripts/schema.py`."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import msgspec

from grader.verdict import SCHEMA, Verdict

PLACE = Path(__file__).parents[1] / "grader" / "verdict.schema.json"
ADDED = ("difference",)
"""Properties that verdicts of earlier versions of the same schema lack."""


def schema() -> dict[str, Any]:
    """The schema by the types. Properties are required, since the encoder leaves none out."""
    (found,), parts = msgspec.json.schema_components([Verdict])
    for part in parts.values():
        part["description"] = inspect.cleandoc(part.get("description", ""))
        if part.get("type") == "object":
            part["required"] = [name for name in part["properties"] if name not in ADDED]
            for about in part["properties"].values():
                about.pop("default", None)
    verdict = parts["Verdict"]["properties"]
    verdict["schema"] = {"const": SCHEMA}
    verdict["sha256"] |= {"pattern": "^([0-9a-f]{64})?$"}
    verdict["score"] |= {"minimum": 0, "maximum": 1}
    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A verdict of dltutor"}
    return about | found | {"$defs": parts}


if __name__ == "__main__":
    PLACE.write_bytes(msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n")
