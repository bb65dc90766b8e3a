"""Checks a HEPData submission against the rules of HEPData's published schemas 1.1.1 and of its validator, written out here.

Input: a JSON file with "folder". Output: a JSON object with "faults" and the tables read.
"""
import json
import os
import re
import sys

import yaml

NUMBER = (int, float)


def main(folder):
    faults, tables = [], {}

    def require(condition, what):
        if not condition:
            faults.append(what)

    def only(place, node, allowed, required):
        require(isinstance(node, dict), f"{place}: not an object")
        require(set(node) <= set(allowed), f"{place}: unknown {set(node) - set(allowed)}")
        require(set(required) <= set(node), f"{place}: lacks {set(required) - set(node)}")

    def scalar(place, value):
        require(isinstance(value, (str, *NUMBER)) and not isinstance(value, bool), f"{place}: {value!r} is neither text nor number")

    def header(place, node):
        only(place, node, ("name", "units"), ("name",))
        require(all(isinstance(v, str) for v in node.values()), f"{place}: not texts")

    def check_table(name, table):
        only(name, table, ("independent_variables", "dependent_variables"), ("independent_variables", "dependent_variables"))
        lengths = set()
        for v in table["independent_variables"]:
            only(name, v, ("header", "values"), ("header", "values"))
            header(name, v["header"])
            lengths.add(len(v["values"]))
            for entry in v["values"]:
                if "low" in entry:
                    only(name, entry, ("value", "low", "high"), ("low", "high"))
                    require(all(isinstance(x, NUMBER) for x in entry.values()), f"{name}: edges that are no numbers")
                else:
                    only(name, entry, ("value",), ("value",))
                    scalar(name, entry["value"])
        for v in table["dependent_variables"]:
            only(name, v, ("header", "qualifiers", "values"), ("header", "values"))
            header(name, v["header"])
            lengths.add(len(v["values"]))
            for q in v.get("qualifiers", []):
                only(name, q, ("name", "value", "units"), ("name", "value"))
                scalar(name, q["value"])
            for entry in v["values"]:
                only(name, entry, ("value", "errors"), ("value",))
                scalar(name, entry["value"])
                for error in entry.get("errors", []):
                    only(name, error, ("symerror", "asymerror", "label"), ())
                    require(("symerror" in error) != ("asymerror" in error), f"{name}: error without a kind")
                    require(isinstance(entry["value"], NUMBER), f"{name}: an error of {entry['value']!r}")
                    if "symerror" in error:
                        require(error["symerror"] != 0, f"{name}: an error of zero")
                    else:
                        only(name, error["asymerror"], ("minus", "plus"), ("minus", "plus"))
                        require(any(error["asymerror"].values()), f"{name}: errors of zero")
        require(len(lengths) == 1, f"{name}: columns of {lengths} rows")

    with open(os.path.join(folder, "submission.yaml"), encoding="utf-8") as file:
        documents = list(yaml.safe_load_all(file))
    require(isinstance(documents[0].get("comment"), str), "no comment")
    names = set()
    for entry in documents[1:]:
        place = entry.get("name", "?")
        only(place, entry, ("name", "related_to_table_dois", "location", "description", "keywords", "data_file", "data_schema", "data_license", "additional_resources", "table_doi"),
             ("name", "description", "keywords", "data_file"))
        require(isinstance(place, str) and len(place) <= 64 and place not in names, f"{place}: long or repeated name")
        names.add(place)
        for k in entry["keywords"]:
            only(place, k, ("name", "values"), ("name", "values"))
            require(k["name"] in ("cmenergies", "observables", "reactions", "phrases"), f"{place}: keyword {k['name']}")
            require(all(len(str(v)) <= 128 for v in k["values"]), f"{place}: long keyword")
        for r in entry.get("additional_resources", []):
            only(place, r, ("location", "description", "type", "license"), ("location", "description"))
            require(os.path.exists(os.path.join(folder, r["location"])), f"{place}: no file {r['location']}")
        require(re.fullmatch(r"[A-Za-z0-9._+-]+\.yaml", entry["data_file"]) is not None, f"{place}: file name {entry['data_file']}")
        with open(os.path.join(folder, entry["data_file"]), encoding="utf-8") as file:
            tables[place] = yaml.safe_load(file)
        check_table(place, tables[place])
    return {"faults": faults, "tables": tables}


if __name__ == "__main__":
    with open(sys.argv[1]) as handle:
        print(json.dumps(main(json.load(handle)["folder"])))
