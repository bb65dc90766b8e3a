using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tests.Releases;
using Sevens.Experiments.Theory;

namespace Sevens.Experiments.Tests.Theory;

/// <summary>Sets of theory errors as a user writes them.</summary>
internal static class TheoryFile
{
    public const string Radius = "{ name: radius, title: t, origin: formFactorRadius, moves: radius, nucleons: [neutrons], size: { kind: constant, sigma: 0.01 fm }, status: read, citation: [x 2026] }";
    public const string Surface = "{ name: surface, title: t, origin: formFactorSurface, moves: surface, sigma: 0.1 fm, status: read, citation: [x 2026] }";
    public const string Protons = "{ name: protons, title: t, origin: couplings, moves: couplings, proton: 0.001, status: read, citation: [x 2026] }";
    public const string Neutrons = "{ name: neutrons, title: t, origin: couplings, moves: couplings, neutron: 0.0005, status: read, citation: [x 2026] }";
    public const string Angle = "{ name: angle, title: t, origin: couplings, moves: weakMixingAngle, sigma: 0.002, status: read, citation: [x 2026] }";
    public const string Shape = "{ name: shape, title: t, origin: formFactorShape, moves: shape, alternatives: [symmetrised-fermi, helm], status: read, citation: [x 2026] }";

    public static TheorySet Of(params IEnumerable<string> nuisances) => Correlated("[]", nuisances);

    public static TheorySet Correlated(string correlations, params IEnumerable<string> nuisances)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.FullName, "own.yaml");
        File.WriteAllText(path, $"schema: sevens/theory/1\nname: own\ntitle: t\ncitation: [x 2026]\ncorrelations: {correlations}\nnuisances:\n{string.Concat(nuisances.Select(n => $"  - {n}\n"))}");
        return Catalog.Theory(path);
    }
}
