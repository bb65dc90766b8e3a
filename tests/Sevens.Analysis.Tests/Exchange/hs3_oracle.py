"""Evaluates an HS3 file with numpy alone, from the published standard: histfactory_dist with normfactor, normsys, histosys, and gaussian_dist.

Input: a JSON file with "file" and "points" (parameter name -> value). Output: -2 ln L with all its constants per point.
"""
import json
import sys

import numpy as np
from scipy.special import gammaln, xlogy


def interpolated(kind, x, nominal, high, low):
    """y(x) of the standard, with y(0) the nominal."""
    if kind == "lin":
        return nominal + x * (high - nominal) if x >= 0 else nominal + x * (nominal - low)
    if kind == "log":
        return nominal * (high / nominal) ** x if x >= 0 else nominal * (low / nominal) ** -x
    if kind == "parabolic":
        s, d = 0.5 * (high + low) - nominal, 0.5 * (high - low)
        if x > 1:
            return high + (2 * s + d) * (x - 1)
        if x < -1:
            return low - (2 * s - d) * (x + 1)
        return nominal + s * x * x + d * x
    if kind == "poly6":
        if abs(x) >= 1:
            return nominal + x * (high - nominal if x > 0 else nominal - low)
        s, a = 0.5 * (high - low), (high + low - 2 * nominal) / 16
        return nominal + x * (s + x * a * (15 + x * x * (3 * x * x - 10)))
    raise ValueError(kind)


def expected(distribution, point):
    total = 0
    for sample in distribution["samples"]:
        nominal = np.array(sample["data"]["contents"], float)
        rate, factor = nominal.copy(), 1.0
        for m in sample["modifiers"]:
            x = point[m["parameter"]]
            if m["type"] == "normfactor":
                factor *= x
            elif m["type"] == "normsys":
                factor *= interpolated(m["interpolation"], x, 1.0, m["data"]["hi"], m["data"]["lo"])
            elif m["type"] == "histosys":
                high, low = (np.array(m["data"][side]["contents"], float) for side in ("hi", "lo"))
                rate = rate + interpolated(m["interpolation"], x, nominal, high, low) - nominal
            else:
                raise ValueError(m["type"])
        total = total + rate * factor
    return total


def two_nll(file, point):
    by_name = {d["name"]: d for d in file["distributions"]}
    data = {d["name"]: d for d in file["data"]}
    analysis = file["analyses"][0]
    likelihood = next(entry for entry in file["likelihoods"] if entry["name"] == analysis["likelihood"])
    value = 0.0
    for name, datum in zip(likelihood["distributions"], likelihood["data"]):
        distribution = by_name[name]
        if distribution["type"] == "gaussian_dist":
            sigma = distribution["sigma"]
            value += ((datum - point[distribution["mean"]]) / sigma) ** 2 + np.log(2 * np.pi * sigma**2)
        else:
            n, mu = np.array(data[datum]["contents"], float), expected(distribution, point)
            value += -2 * np.sum(xlogy(n, mu) - mu - gammaln(n + 1))
    return float(value)


if __name__ == "__main__":
    with open(sys.argv[1]) as handle:
        task = json.load(handle)
    print(json.dumps({"twoNll": [two_nll(task["file"], p) for p in task["points"]]}))
