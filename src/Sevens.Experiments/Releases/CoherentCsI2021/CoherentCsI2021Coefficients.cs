using System.Collections.Immutable;

namespace Sevens.Experiments.Releases.CoherentCsI2021;

/// <summary>
/// The released coefficients of COHERENT CsI[Na] 2021 (ancillary files of arXiv:2110.07730), four numbers a, b, c, d each.
/// Light response: E_ee(T) = a T + b T² + c T³ + d T⁴, both energies in MeV. Efficiency at x reconstructed photo-electrons:
/// ε(x) = a / (1 + exp(−b (x − c))) + d, floored at 0 by its users.
/// </summary>
public sealed class CoherentCsI2021Coefficients
{
    private const string ResponseFile = "scintRespCoefficients.txt";
    private const string EfficiencyFile = "effCoefficients.txt";

    private static readonly string[] ResponseLabels =
    [
        "# Nominal scintillation model",
        "# Syst model 0, +1 sigma",
        "# Syst model 0, -1 sigma",
        "# Syst model 1, +1 sigma",
        "# Syst model 1, -1 sigma",
    ];

    // The second variation is labelled +1 sigma too in the release; its threshold is higher and its efficiency lower: it is the -1 sigma one.
    private static readonly string[] EfficiencyLabels = ["# Nominal efficiency model", "# Syst model, +1 sigma", "# Syst model, +1 sigma"];

    private CoherentCsI2021Coefficients(ImmutableArray<double>[] response, ImmutableArray<double>[] efficiency)
    {
        (ResponseNominal, ResponseVariation0Up, ResponseVariation0Down) = (response[0], response[1], response[2]);
        (ResponseVariation1Up, ResponseVariation1Down) = (response[3], response[4]);
        (EfficiencyNominal, EfficiencyUp, EfficiencyDown) = (efficiency[0], efficiency[1], efficiency[2]);
    }

    /// <summary>Light response, central.</summary>
    public ImmutableArray<double> ResponseNominal { get; }

    /// <summary>Light response, eigen-variation 0 at +1 σ.</summary>
    public ImmutableArray<double> ResponseVariation0Up { get; }

    /// <summary>Light response, eigen-variation 0 at −1 σ.</summary>
    public ImmutableArray<double> ResponseVariation0Down { get; }

    /// <summary>Light response, eigen-variation 1 at +1 σ.</summary>
    public ImmutableArray<double> ResponseVariation1Up { get; }

    /// <summary>Light response, eigen-variation 1 at −1 σ.</summary>
    public ImmutableArray<double> ResponseVariation1Down { get; }

    /// <summary>Efficiency, central.</summary>
    public ImmutableArray<double> EfficiencyNominal { get; }

    /// <summary>Efficiency at +1 σ: the higher one.</summary>
    public ImmutableArray<double> EfficiencyUp { get; }

    /// <summary>Efficiency at −1 σ: the lower one, labelled <c>+1 sigma</c> in the release.</summary>
    public ImmutableArray<double> EfficiencyDown { get; }

    /// <summary>Reads the two coefficient files of the release.</summary>
    /// <param name="directory">The folder that holds the files of the release.</param>
    /// <exception cref="ReleaseException">A file is missing, altered or not what the release promises.</exception>
    public static CoherentCsI2021Coefficients Read(string directory) =>
        Read(ReleaseContents.Open(directory, CoherentCsI2021Release.OfficialFiles.Where(f => f.Name is ResponseFile or EfficiencyFile)));

    /// <summary>Reads the two coefficient files of a release that is already open.</summary>
    /// <exception cref="ReleaseException">A file is not what the release promises.</exception>
    internal static CoherentCsI2021Coefficients Read(ReleaseContents contents) =>
        new(Rows(contents, ResponseFile, ResponseLabels), Rows(contents, EfficiencyFile, EfficiencyLabels));

    /// <summary>The rows of a file, each of which must stand right below its label.</summary>
    private static ImmutableArray<double>[] Rows(ReleaseContents contents, string file, string[] labels)
    {
        string[] lines = contents.Text(file).Split('\n');
        ReleaseRows rows = contents.Rows(file, 4);
        if (rows.Rows.Length != labels.Length)
        {
            throw new ReleaseException(file, $"{rows.Rows.Length} rows of coefficients", FormattableString.Invariant($"{labels.Length}"));
        }

        for (int i = 0; i < labels.Length; i++)
        {
            ReleaseRow row = rows.Rows[i];
            string label = row.Line > 1 ? lines[row.Line - 2].Trim() : string.Empty;
            if (!string.Equals(label, labels[i], StringComparison.Ordinal))
            {
                throw new ReleaseException(file, row.Line, $"coefficients below '{label}'", $"below '{labels[i]}'");
            }
        }

        return [.. rows.Rows.Select(r => r.Values)];
    }
}
