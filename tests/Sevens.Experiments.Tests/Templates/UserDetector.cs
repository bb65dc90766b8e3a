using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Releases;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>A definition of a user's with a response of its own, loaded from a folder.</summary>
internal static class UserDetector
{
    public const string Efficiency = """
        # schema: sevens/table/1
        # title: Efficiency
        # citation: arXiv:0000.00002
        # licence: CC0-1.0
        # column: electronEquivalentEnergy [keVee] quenched energy
        # column: efficiency [1] share of recoils that pass
        electronEquivalentEnergy,efficiency
        0.5,0
        1,0.5
        2,0.9

        """;

    public const string Quenching = """
        # schema: sevens/table/1
        # title: Quenching
        # citation: arXiv:0000.00003
        # licence: CC0-1.0
        # column: recoilEnergy [keVnr] recoil energy
        # column: quenching [1] quenching factor
        recoilEnergy,quenching
        10,0.2
        20,0.2

        """;

    public const string Measured = """
        # schema: sevens/histogram/1
        # title: Measured
        # citation: arXiv:0000.00004
        # licence: CC0-1.0
        # axis: energy [keVee] 1,2,4
        # column: rate (measured) rate
        # column: error (measured) its error
        # column: events (counts) counts
        # storage: dense
        energy,rate,error,events
        1,3,0.5,7
        2,-1,2,5

        """;

    /// <summary>A detector at the SNS with a response, an axis and perhaps more, all as YAML.</summary>
    public static Experiment Load(string material, string response, string observables, string more = "", string exposure = "protonsOnTarget: 1e23", string counts = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("efficiency.csv", Efficiency);
        folder.Write("quenching.csv", Quenching);
        folder.Write("measured.csv", Measured);
        if (counts.Length > 0)
        {
            folder.Write("counts.csv", counts);
        }

        folder.Write("user.yaml", $"""
            schema: sevens/experiment/1
            name: user
            title: A user's detector
            citation: [arXiv:0000.00001]
            source:
              use: sns
              {exposure}
              arrival: {"{"} kind: gaussianPulse, mean: 0.4 us, sigma: 0.1 us {"}"}
            baseline: 20 m
            target: {"{"} material: {material}, mass: 10 kg {"}"}
            response: {response}
            observables: [{observables}]
            {more}

            """);
        return new Catalog().Experiment(Path.Combine(folder.FullName, "user.yaml"), []);
    }
}
