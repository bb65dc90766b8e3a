"""Evaluates a pyhf workspace with numpy alone, from the published specification (CERN-OPEN-2012-016, pyhf's schema 1.0.0).

Input: a JSON file with "workspace", "points" (parameter name -> value, or list of values for vectors) and "minimise". Output: -2 ln L with all its
constants per point, the best fit, and what breaks the rules of the format ("faults"). Interpolation: code 4p of histosys, code 4 of normsys, what pyhf has unless told otherwise.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln, xlogy

from workspace_rules import faults


def code4p(x, up, down):
    """The deformation: lines outside ±1, the sixth-order polynomial with their value, slope and curvature (zero) at ±1 and zero at 0 inside."""
    if abs(x) >= 1:
        return x * (up if x > 0 else down)
    s, a = (up + down) / 2, (up - down) / 16
    return x * s + a * x**2 * (15 - 10 * x**2 + 3 * x**4)


def code4(x, high, low):
    """The factor: exponentials outside ±1, inside the sixth-order polynomial that meets them in value, slope and curvature and is 1 at 0."""
    if abs(x) >= 1:
        return high**x if x > 0 else low**-x
    powers = np.arange(1, 7)
    rows = [powers * 0 + 1, (-1.0) ** powers, powers, -powers * (-1.0) ** powers, powers * (powers - 1), powers * (powers - 1) * (-1.0) ** powers]
    up, down = np.log(high), np.log(low)
    wanted = [high - 1, low - 1, high * up, -low * down, high * up**2, low * down**2]
    return 1 + np.linalg.solve(np.array(rows, float), np.array(wanted)) @ x**powers


class Model:
    def __init__(self, workspace):
        self.channels = workspace["channels"]
        self.observed = {o["name"]: np.array(o["data"], float) for o in workspace["observations"]}
        config = workspace["measurements"][0]["config"]
        self.config = {p["name"]: p for p in config["parameters"]}
        self.sizes, self.kinds, self.aux = {}, {}, {}
        for channel in self.channels:
            self.read(channel)

    def read(self, channel):
        mc = {}
        for sample in channel["samples"]:
            nominal = sample["data"] = np.array(sample["data"], float)
            for m in sample["modifiers"]:
                if m["type"] == "histosys":
                    m["up"] = np.array(m["data"]["hi_data"], float) - nominal
                    m["down"] = nominal - np.array(m["data"]["lo_data"], float)
                kind, name = m["type"], m["name"]
                vector = kind in ("shapesys", "staterror", "shapefactor")
                self.kinds[name] = kind
                self.sizes[name] = len(nominal) if vector else 1
                if kind in ("histosys", "normsys"):
                    self.aux[name] = ("gauss", np.zeros(1), np.ones(1))
                elif kind == "lumi":
                    c = self.config[name]
                    self.aux[name] = ("gauss", np.array(c["auxdata"], float), np.array(c["sigmas"], float))
                elif kind == "shapesys":
                    error = np.array(m["data"], float)
                    used = (nominal > 0) & (error > 0)
                    tau = np.where(used, (nominal / np.where(used, error, 1)) ** 2, 0)
                    self.aux[name] = ("poisson", tau, tau)
                elif kind == "staterror":
                    total, square = mc.setdefault(name, [np.zeros_like(nominal), np.zeros_like(nominal)])
                    total += nominal
                    square += np.array(m["data"], float) ** 2
        for name, (total, square) in mc.items():
            used = (total > 0) & (square > 0)
            self.aux[name] = ("gauss", np.ones_like(total), np.where(used, np.sqrt(square) / np.where(total > 0, total, 1), 0))

    def expected(self, channel, p):
        total = 0
        for sample in channel["samples"]:
            rate, factor = sample["data"].copy(), 1.0
            for m in sample["modifiers"]:
                x = p[m["name"]]
                if m["type"] == "histosys":
                    rate = rate + code4p(x[0], m["up"], m["down"])
                elif m["type"] == "normsys":
                    factor = factor * code4(x[0], m["data"]["hi"], m["data"]["lo"])
                elif m["type"] in ("shapesys", "staterror"):
                    kind, centre, width = self.aux[m["name"]]
                    factor = factor * np.where(width > 0, x, 1)
                else:
                    factor = factor * x
            total = total + rate * factor
        return total

    def two_nll(self, point):
        p = {n: np.atleast_1d(np.array(v, float)) for n, v in point.items()}
        value = 0.0
        for channel in self.channels:
            mu = self.expected(channel, p)
            n = self.observed[channel["name"]]
            if np.any(mu < 0):
                return np.inf
            value += -2 * np.sum(xlogy(n, mu) - mu - gammaln(n + 1))
        for name, (kind, centre, width) in self.aux.items():
            used = width > 0
            x, c, w = p[name][used], centre[used], width[used]
            if kind == "gauss":
                value += np.sum(((x - c) / w) ** 2 + np.log(2 * np.pi * w**2))
            else:
                value += -2 * np.sum(xlogy(c, w * x) - w * x - gammaln(c + 1))
        return float(value)

    def suggested(self):
        """Names, start values and bounds, as configured or by default."""
        names = list(self.sizes)
        default = {"histosys": (0, (-5, 5)), "normsys": (0, (-5, 5)), "normfactor": (1, (0, 10)), "lumi": (1, (0, 10))}
        start, bounds = [], []
        for n in names:
            init, bound = default.get(self.kinds[n], (1, (1e-10, 10)))
            c = self.config.get(n, {})
            start += list(c.get("inits", [init] * self.sizes[n]))
            bounds += [tuple(b) for b in c.get("bounds", [bound] * self.sizes[n])]
        return names, start, bounds

    def start_faults(self):
        """A Poisson term needs an expectation above zero wherever something was counted, from the start on."""
        names, start, _ = self.suggested()
        split = np.cumsum([self.sizes[n] for n in names])[:-1]
        p = dict(zip(names, np.split(np.array(start, float), split)))
        bad = []
        for c in self.channels:
            mu, n = self.expected(c, p), self.observed[c["name"]]
            if np.any(mu < 0) or np.any((mu <= 0) & (n > 0)):
                bad.append(f"channel '{c['name']}': expects {mu.min()} at the start")
        return bad

    def best(self):
        names, start, bounds = self.suggested()
        split = np.cumsum([self.sizes[n] for n in names])[:-1]
        scale = np.ones(len(start))

        def value(v):
            result = self.two_nll(dict(zip(names, np.split(np.asarray(v) * scale, split))))
            return result if np.isfinite(result) else 1e30

        def descend(v):
            return minimize(value, v, method="L-BFGS-B", bounds=bounds, options={"maxfun": 200000, "maxiter": 10000, "ftol": 1e-13, "gtol": 1e-7}).x

        best = descend(np.array(start, float))
        for _ in range(3):
            best = newton(value, descend(best), 1e-4 * np.maximum(np.abs(best), 1e-2), bounds)
        found = np.split(best, split)
        return {n: v.tolist() if self.sizes[n] > 1 else float(v[0]) for n, v in zip(names, found)}, value(best)


def newton(value, x, step, bounds):
    """One step by finite differences; the minimiser's own stop short of the digits wanted."""
    n, f0 = len(x), value(x)
    g, h = np.zeros(n), np.zeros((n, n))
    e = np.diag(step)
    plus, minus = [value(x + e[i]) for i in range(n)], [value(x - e[i]) for i in range(n)]
    for i in range(n):
        g[i] = (plus[i] - minus[i]) / (2 * step[i])
        h[i, i] = (plus[i] - 2 * f0 + minus[i]) / step[i] ** 2
        for j in range(i):
            h[i, j] = h[j, i] = (value(x + e[i] + e[j]) - plus[i] - plus[j] + 2 * f0 - minus[i] - minus[j] + value(x - e[i] - e[j])) / (2 * step[i] * step[j])
    try:
        y = x - np.linalg.solve(h, g)
    except np.linalg.LinAlgError:
        return x
    y = np.clip(y, [b[0] for b in bounds], [b[1] for b in bounds])
    return y if value(y) <= f0 + 1e-9 else x


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        task = json.load(file)
    broken = faults(task["workspace"])
    model = Model(task["workspace"])
    broken += model.start_faults()
    answer = {"faults": broken, "twoNll": [model.two_nll(p) for p in task["points"]]}
    if task["minimise"]:
        answer["best"], answer["minimum"] = model.best()
    print(json.dumps(answer))
