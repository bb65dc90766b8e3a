"""Fits a model written by the tests with numpy and iminuit; prints JSON.

The likelihood is written here a second time, on purpose: nothing of it comes from the code under test.
Usage: minuit_oracle.py MODEL.json
"""
import json
import math
import sys

import numpy as np
from iminuit import Minuit


def factor(f, v):
    theta = v[f["parameter"]]
    kind = f["kind"]
    if kind == "proportional":
        return theta
    if kind == "relative":
        return 1 + f["size"] * theta
    if kind == "power":
        return f["size"] ** theta
    raise ValueError(kind)


def morph(m, nominal, v):
    t = v[m["parameter"]]
    up = np.array(m["up"]) - nominal
    down = np.array(m["down"]) - nominal
    if m["kind"] == "PiecewiseLinear":
        return t * up if t >= 0 else -t * down
    slope, bend = (up - down) / 2, (up + down) / 2
    if m["kind"] == "PolynomialThenLinear":
        return slope * t + bend * (t**2 * (15 - 10 * t**2 + 3 * t**4) / 8 if abs(t) <= 1 else abs(t))
    if abs(t) <= 1:
        return slope * t + bend * t * t
    edge = np.sign(t)
    return slope * edge + bend + (slope + 2 * bend * edge) * (t - edge)


def shape(s, v):
    arguments, edges = [v[p] for p in s["parameters"]], np.array(s["edges"])
    if s["kind"] == "line":
        cumulative = np.array([0.5 * math.erfc(-(x - arguments[0]) / (arguments[1] * math.sqrt(2))) for x in edges])
        return np.tile(np.diff(cumulative), s["repeat"])
    k = arguments[0] if s["kind"] == "rate" else 1 / arguments[0]
    width = np.diff(edges)
    if abs(k) < 1e-12:
        share = width / width.sum()
    else:
        share = -np.diff(np.exp(-k * (edges - edges[0]))) / -np.expm1(-k * (edges[-1] - edges[0]))
    return np.tile(share, s["repeat"])


def constraint(c, theta):
    kind, a, b = c["kind"], c["first"], c["second"]
    if kind == "gaussian":
        return ((theta - a) / b) ** 2
    if kind == "lognormal":
        return (np.log(theta / a) / np.log(b)) ** 2 if theta > 0 else 1e10
    lam = b * theta
    return 2 * (lam - a + (a * np.log(a / lam) if a > 0 else 0)) if lam > 0 else 1e10


def function(f, v):
    arguments = [v[name] for name in f["parameters"]]
    if f["kind"] == "saddle":
        x, y, z = arguments
        return x * y - 0.3 * z * z + 0.1 * x * x * z
    return sum(w * x for w, x in zip(f["weights"], arguments))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        model = json.load(file)
    names = [p["name"] for p in model["parameters"]]

    def two_nll(*values):
        v = dict(zip(names, values))
        total = sum(constraint(p["constraint"], v[p["name"]]) for p in model["parameters"] if p["constraint"])
        total += sum(((function(m["function"], v) - m["value"]) / m["sigma"]) ** 2 for m in model["measurements"])
        for channel in model["channels"]:
            n = np.array(channel["observed"])
            mu = np.zeros_like(n)
            for c in channel["components"]:
                nominal = np.array(c["template"])
                bins = nominal + sum((morph(m, nominal, v) for m in c["morphs"]), np.zeros_like(nominal))
                if c["shape"]:
                    bins = bins * shape(c["shape"], v)
                whole = function(c["coefficient"], v) if c["coefficient"] else 1
                mu = mu + bins * whole * np.prod([factor(f, v) for f in c["factors"]])
            if channel["errors"]:
                total += np.sum(((n - mu) / np.array(channel["errors"])) ** 2)
                continue
            if (mu <= 0).any():
                return 1e10
            safe = np.where(n > 0, n, 1)
            total += 2 * np.sum(mu - n + np.where(n > 0, n * np.log(safe / mu), 0))
        return total

    def minuit(start):
        fit = Minuit(two_nll, *start, name=names)
        fit.errordef, fit.strategy, fit.tol = 1, 2, 1e-4
        for p in model["parameters"]:
            fit.limits[p["name"]] = (p["lower"], p["upper"])
        return fit

    # From near the answer to be checked: a random model may have several valleys, and Minuit does not promise the lowest.
    best = minuit(model["from"])
    best.migrad()
    best.migrad()
    best.hesse()
    # Minuit's errors of bounded parameters pass through its sine of them; these are of the likelihood itself, by extrapolated central differences.
    at, size = np.array(best.values), np.array(best.errors)

    def second(i, j, step):
        e, f = np.zeros_like(at), np.zeros_like(at)
        e[i] = step * size[i]
        f[j] = step * size[j]
        return (two_nll(*(at + e + f)) - two_nll(*(at + e - f)) - two_nll(*(at - e + f)) + two_nll(*(at - e - f))) / (4 * step * step)

    n = len(names)
    hessian = np.array([[(4 * second(i, j, 0.05) - second(i, j, 0.1)) / 3 for j in range(n)] for i in range(n)])
    curvature_errors = size * np.sqrt(np.abs(np.diag(2 * np.linalg.inv(hessian))))
    profiles = []
    for point in model["profiles"]:
        fit = minuit(best.values)
        fit.values[point["parameter"]] = point["value"]
        fit.fixed[point["parameter"]] = True
        fit.migrad()
        fit.migrad()
        profiles.append(fit.fval - best.fval)
    json.dump({
        "valid": bool(best.valid),
        "twoNll": best.fval,
        "values": list(best.values),
        "errors": list(best.errors),
        "curvatureErrors": list(curvature_errors),
        "startTwoNll": float(two_nll(*model["from"])),
        "profiles": profiles,
    }, sys.stdout)


main()
