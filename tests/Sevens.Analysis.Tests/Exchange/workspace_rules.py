"""The rules of a pyhf workspace, from its published schema 1.0.0 and the documentation of its modifiers and parameter sets: every breach in words."""
import math

SHAPES = {"histosys": dict, "normsys": dict, "lumi": type(None), "normfactor": type(None), "shapefactor": type(None), "shapesys": list, "staterror": list}
# The modifiers of one name must want the same parameters: how many, and how they are constrained.
FAMILY = {"histosys": "gauss", "normsys": "gauss", "lumi": "lumi", "normfactor": "free", "shapefactor": "bins", "shapesys": "poisson", "staterror": "bin gauss"}
CONFIGURED = {"inits", "bounds", "auxdata", "factors", "sigmas", "fixed"}


def numbers(value, length=None):
    good = isinstance(value, list) and len(value) > 0 and all(isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in value)
    return good and (length is None or len(value) == length)


def keys(thing, required, optional=()):
    """What a schema without additional properties asks."""
    if not isinstance(thing, dict):
        return [f"found {type(thing).__name__}, expected an object"]
    return [f"misses '{k}'" for k in required if k not in thing] + [f"has the key '{k}', which the schema forbids" for k in thing if k not in {*required, *optional}]


def repeated(names):
    return sorted({n for n in names if names.count(n) > 1})


def modifier_faults(place, m, nominal, sizes, families):
    bad = [f"{place}: {f}" for f in keys(m, ["name", "type", "data"])]
    if bad:
        return bad
    kind, name, data = m["type"], m["name"], m["data"]
    if kind not in SHAPES:
        return [f"{place}: unknown type '{kind}'"]
    if not isinstance(data, SHAPES[kind]):
        return [f"{place}: data of a {kind} is {type(data).__name__}"]
    if kind == "lumi" and name != "lumi":
        bad.append(f"{place}: a lumi modifier must be called lumi")
    if kind == "histosys":
        bad += [f"{place}: {f}" for f in keys(data, ["lo_data", "hi_data"])]
        bad += [f"{place}: {k} is not one finite number a bin" for k in ("lo_data", "hi_data") if not numbers(data.get(k), len(nominal))]
    if kind == "normsys":
        bad += [f"{place}: {f}" for f in keys(data, ["lo", "hi"])]
        bad += [f"{place}: {k} is not positive, so that code 4 has no logarithm of it" for k in ("lo", "hi") if not (isinstance(data.get(k), (int, float)) and data[k] > 0)]
    if kind in ("shapesys", "staterror") and not (numbers(data, len(nominal)) and min(data) >= 0):
        bad.append(f"{place}: errors are not one number a bin that is not negative")
    if kind == "shapesys" and name in families:
        bad.append(f"{place}: a shapesys shares its name")
    size = len(nominal) if kind in ("shapesys", "staterror", "shapefactor") else 1
    if families.setdefault(name, FAMILY[kind]) != FAMILY[kind] or sizes.setdefault(name, size) != size:
        bad.append(f"{place}: '{name}' is also a {families[name]} parameter of size {sizes[name]}")
    return bad


def config_faults(config, sizes, families):
    bad = [f"config: {f}" for f in keys(config, ["poi", "parameters"])]
    if bad:
        return bad
    poi = config["poi"]
    if poi and sizes.get(poi) != 1:
        bad.append(f"poi '{poi}' is no parameter of size one")
    names = [p.get("name") for p in config["parameters"]]
    bad += [f"parameter '{n}' is configured twice" for n in repeated(names)]
    by_name = {p["name"]: p for p in config["parameters"]}
    for name, p in by_name.items():
        bad += [f"parameter '{name}': {f}" for f in keys(p, ["name"], CONFIGURED)]
        if name not in sizes:
            bad.append(f"parameter '{name}' is configured, but nothing uses it")
            continue
        size, family = sizes[name], families[name]
        allowed = {"free": {"inits", "bounds", "fixed"}, "bins": {"inits", "bounds", "fixed"}, "gauss": {"inits", "bounds", "fixed", "auxdata"},
                   "lumi": {"inits", "bounds", "fixed", "auxdata", "sigmas"}, "poisson": {"inits", "bounds", "fixed", "auxdata", "factors"},
                   "bin gauss": {"inits", "bounds", "fixed", "auxdata", "sigmas"}}[family]
        bad += [f"parameter '{name}': a {family} parameter has no '{k}'" for k in set(p) - {"name"} - allowed]
        bad += [f"parameter '{name}': {k} are not {size} finite numbers" for k in ("inits", "auxdata", "sigmas", "factors") if k in p and not numbers(p[k], size)]
        bounds = p.get("bounds", [])
        if bounds and not (len(bounds) == size and all(numbers(b, 2) and b[0] < b[1] for b in bounds)):
            bad.append(f"parameter '{name}': bounds are not {size} rising pairs")
        elif bounds and "inits" in p and not all(b[0] <= x <= b[1] for b, x in zip(bounds, p["inits"])):
            bad.append(f"parameter '{name}': starts outside its bounds")
        if "sigmas" in p and min(p["sigmas"]) <= 0:
            bad.append(f"parameter '{name}': a sigma is not positive")
        if "fixed" in p and not isinstance(p["fixed"], bool):
            bad.append(f"parameter '{name}': fixed is no boolean")
    bad += [f"parameter '{n}': lumi has no auxdata, sigmas, inits or bounds" for n, f in families.items()
            if f == "lumi" and not {"auxdata", "sigmas", "inits", "bounds"} <= set(by_name.get(n, {}))]
    return bad


def faults(workspace):
    bad = keys(workspace, ["channels", "measurements", "observations", "version"])
    if bad:
        return bad
    if workspace["version"] != "1.0.0":
        bad.append(f"version {workspace['version']}")
    observed = {}
    for o in workspace["observations"]:
        bad += [f"observation: {f}" for f in keys(o, ["name", "data"])]
        observed[o.get("name")] = o.get("data")
    channels = [c.get("name") for c in workspace["channels"]]
    bad += [f"channel '{n}' is there twice" for n in repeated(channels)]
    if sorted(channels) != sorted(o["name"] for o in workspace["observations"]):
        bad.append("channels and observations have other names")
    sizes, families = {}, {}
    for c in workspace["channels"]:
        bad += [f"channel: {f}" for f in keys(c, ["name", "samples"])]
        counts = observed.get(c["name"])
        if not (numbers(counts) and min(counts) >= 0):
            bad.append(f"channel '{c['name']}': observations are no counts")
            continue
        bad += [f"channel '{c['name']}': sample '{n}' is there twice" for n in repeated([s.get("name") for s in c["samples"]])]
        if not c["samples"]:
            bad.append(f"channel '{c['name']}' has no samples")
        for s in c["samples"]:
            place = f"channel '{c['name']}', sample '{s.get('name')}'"
            bad += [f"{place}: {f}" for f in keys(s, ["name", "data", "modifiers"])]
            if not numbers(s["data"], len(counts)):
                bad.append(f"{place}: data is not one finite number a bin")
            bad += [f"{place}: modifier {n} is there twice" for n in repeated([(m.get("type"), m.get("name")) for m in s["modifiers"]])]
            for m in s["modifiers"]:
                bad += modifier_faults(f"{place}, modifier '{m.get('name')}'", m, s["data"], sizes, families)
    if [m.get("name") for m in workspace["measurements"]] == []:
        bad.append("no measurement")
    bad += [f"measurement '{n}' is there twice" for n in repeated([m.get("name") for m in workspace["measurements"]])]
    for m in workspace["measurements"]:
        bad += [f"measurement: {f}" for f in keys(m, ["name", "config"])] or config_faults(m["config"], sizes, families)
    return bad
